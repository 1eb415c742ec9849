"""Sends what waits in the outbox: from cron, or for ever as a process of its own."""

from django.core.management.base import BaseCommand

from events import background, outbox


class Command(BaseCommand):
    help = "Sends the messages that are due. Run it every minute, or once with --forever."

    def add_arguments(self, parser):
        parser.add_argument("--forever", action="store_true", help="Look again every second.")

    def handle(self, *, forever, **options):
        if forever:
            background.repeat(lambda stopped: outbox.deliver_due(stopped=stopped))
        else:
            self.stdout.write(f"Messages tried: {outbox.deliver_due()}")
