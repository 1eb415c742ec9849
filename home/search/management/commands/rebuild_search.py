"""Makes the search index anew, from everything that is public."""

from django.core.management.base import BaseCommand

from home.search import indexing


class Command(BaseCommand):
    help = "Makes the search index anew. Needed after changes past Wagtail, as with SQL."

    def handle(self, **options):
        self.stdout.write(f"{indexing.rebuild()} pages and other things can be found.")
