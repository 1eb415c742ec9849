"""Fills an empty site with the demo content. Run again, it leaves everything as it is."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from resources.demo import building


class Command(BaseCommand):
    help = "Fills an empty site with demo content. A second run changes nothing."

    def add_arguments(self, parser):
        parser.add_argument("--base-url", default=settings.WAGTAILADMIN_BASE_URL)

    def handle(self, *, base_url, **options):
        if building.is_built():
            self.stdout.write("The demo content is there already. Nothing was changed.")
            return
        try:
            building.build(base_url=base_url)
        except building.SiteHasContent as error:
            raise CommandError(
                "This site has pages of its own. The demo needs an empty database."
            ) from error
        self.stdout.write(self.style.SUCCESS(f"The demo content is ready: {base_url}"))
