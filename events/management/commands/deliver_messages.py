"""Does what time brings and sends what waits in the outbox: from cron, or for ever as a process."""

from django.core.management.base import BaseCommand

from events import background, outbox
from events.clock import Clock


class Command(BaseCommand):
    help = "Does what is due: messages, reminders, offers, lists. Run it every minute, or once with --forever."

    def add_arguments(self, parser):
        parser.add_argument("--forever", action="store_true", help="Look again every second.")

    def handle(self, *, forever, **options):
        self.clock = Clock()
        if forever:
            background.repeat(self.work)
        else:
            self.stdout.write(f"Messages tried: {self.work()}")

    def work(self, stopped=lambda: False) -> int:
        self.clock.look(stopped=stopped)
        return outbox.deliver_due(stopped=stopped)
