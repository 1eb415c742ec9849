"""The one background process of this site: mail, scheduled publishing, and Wagtail's tasks."""

import time

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.utils.module_loading import import_string
from django_tasks_db.models import DBTaskResult

from events import background, outbox
from events.clock import Clock
from home import task_queue

PUBLISH_EVERY_SECONDS = 60


class Command(BaseCommand):
    help = "Sends messages and runs background tasks until it is stopped."
    publish_at = 0.0  # on the clock of time.monotonic()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.clock = Clock()
        self.tasks = task_queue.TaskQueue()

    def add_arguments(self, parser):
        parser.add_argument("--task", help="Only run this task, which a worker has claimed.")

    def handle(self, *, task=None, **options):
        if task:
            return task_queue.run(DBTaskResult.objects.get(pk=task), self.tasks.worker_id)
        try:
            background.repeat(self.work)
        finally:
            self.tasks.stop()

    def work(self, stopped) -> bool:
        """One round, in which no part can stop another. Says whether more tasks may wait."""
        site = map(import_string, settings.BACKGROUND_WORK)
        for part in [
            self.look_at_the_clock,
            outbox.deliver_due,
            *site,
            self.publish_what_is_due,
            self.start_long_task,
        ]:
            if not stopped():
                background.attempt(part, stopped)
        # One task a round, so that mail waits for no more than one.
        return not stopped() and bool(background.attempt(self.run_one_task, stopped))

    def publish_what_is_due(self, stopped):
        """Pages that an editor gave a time go live, or go, within a minute of it."""
        if time.monotonic() >= self.publish_at:
            self.publish_at = time.monotonic() + PUBLISH_EVERY_SECONDS
            call_command("publish_scheduled")

    def look_at_the_clock(self, stopped):
        self.clock.look(stopped=stopped)

    def start_long_task(self, stopped):
        self.tasks.start_long()

    def run_one_task(self, stopped) -> bool:
        return self.tasks.run_one()
