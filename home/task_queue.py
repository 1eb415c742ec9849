"""Runs the tasks that wait in the database: short ones here, long ones in a process of their own.

A check of all links takes minutes. Mail must not wait for it, and neither must who stops the worker.
"""

import subprocess
import sys

from django.conf import settings
from django.utils.crypto import get_random_string
from django_tasks.base import TaskResultStatus
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult
from django_tasks_db.utils import exclusive_transaction

from home import link_check

BACKEND = "default"
LONG = [link_check.check_links.module_path]


class TaskQueue:
    """What one worker does of it. Long tasks run one at a time, too."""

    program = (sys.executable, settings.BASE_DIR / "manage.py", "worker", "--task")

    def __init__(self):
        self.worker_id = get_random_string(32)
        self.process: subprocess.Popen | None = None
        self.long_task: DBTaskResult | None = None

    def run_one(self) -> bool:
        """Run the next short task. Says whether there was one."""
        task = self._claim(_ready().exclude(task_path__in=LONG))
        if task:
            run(task, self.worker_id)
        return task is not None

    def start_long(self) -> None:
        """Start the next long task, unless one is running."""
        if self.process and self.process.poll() is None:
            return
        self.process = None
        self.long_task = self._claim(_ready().filter(task_path__in=LONG))
        if self.long_task:
            arguments = [*self.program, str(self.long_task.pk)]
            self.process = subprocess.Popen(arguments)  # noqa: S603 - nothing that anyone typed

    def stop(self) -> None:
        """End the long task at once. The next worker begins it anew."""
        if not self.process or self.process.poll() is not None:
            return
        self.process.kill()
        self.process.wait()
        running = DBTaskResult.objects.filter(pk=self.long_task.pk, status=TaskResultStatus.RUNNING)
        running.update(status=TaskResultStatus.READY, started_at=None)

    def _claim(self, tasks) -> DBTaskResult | None:
        # A plain read first: looking for a task takes SQLite's only write lock.
        if not tasks.exists():
            return None
        with exclusive_transaction(tasks.db):
            task = tasks.get_locked()
            if task:
                task.claim(self.worker_id)
        return task


def run(task: DBTaskResult, worker_id: str) -> None:
    """Run a task that is claimed, and keep what came of it."""
    worker = Worker(
        queue_names=["*"],
        excluded_queue_names=[],
        backend_name=BACKEND,
        worker_id=worker_id,
        batch=True,
        max_tasks=1,
        interval=0,
        startup_delay=False,
    )
    worker.run_task(task)


def _ready():
    return DBTaskResult.objects.ready().filter(backend_name=BACKEND)
