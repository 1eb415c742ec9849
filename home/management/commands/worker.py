"""The one background process of this site: sends messages and runs Wagtail's tasks."""

from django.core.management.base import BaseCommand
from django.utils.crypto import get_random_string
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from events import background, outbox

BACKEND = "default"


class Command(BaseCommand):
    help = "Sends messages and runs background tasks until it is stopped."

    def handle(self, **options):
        self.worker_id = get_random_string(32)
        background.repeat(self.work)

    def work(self, stopped):
        outbox.deliver_due(stopped=stopped)
        # A plain read first: looking for a task takes SQLite's only write lock.
        while not stopped() and DBTaskResult.objects.ready().filter(backend_name=BACKEND).exists():
            self.run_one_task()

    def run_one_task(self):
        Worker(
            queue_names=["*"],
            excluded_queue_names=[],
            backend_name=BACKEND,
            worker_id=self.worker_id,
            batch=True,
            max_tasks=1,
            interval=0,
            startup_delay=False,
        ).run()
