"""The one background process of this site: mail, scheduled publishing, and Wagtail's tasks."""

import time

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.utils.crypto import get_random_string
from django.utils.module_loading import import_string
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from events import background, outbox
from events.clock import Clock

BACKEND = "default"
PUBLISH_EVERY_SECONDS = 60


class Command(BaseCommand):
    help = "Sends messages and runs background tasks until it is stopped."
    publish_at = 0.0  # on the clock of time.monotonic()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.clock = Clock()

    def handle(self, **options):
        self.worker_id = get_random_string(32)
        background.repeat(self.work)

    def work(self, stopped):
        self.clock.look(stopped=stopped)
        outbox.deliver_due(stopped=stopped)
        self.do_background_work(stopped)
        self.publish_what_is_due()
        # A plain read first: looking for a task takes SQLite's only write lock.
        while not stopped() and DBTaskResult.objects.ready().filter(backend_name=BACKEND).exists():
            self.run_one_task()

    def do_background_work(self, stopped):
        """What the site's apps have to do, each by a function that the settings name."""
        for name in settings.BACKGROUND_WORK:
            if not stopped():
                import_string(name)(stopped=stopped)

    def publish_what_is_due(self):
        """Pages that an editor gave a time go live, or go, within a minute of it."""
        if time.monotonic() >= self.publish_at:
            call_command("publish_scheduled")
            self.publish_at = time.monotonic() + PUBLISH_EVERY_SECONDS

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
