"""Looks at every link of the public pages. Weekly is often enough."""

from django.core.management.base import BaseCommand

from home import link_check
from home.models import BrokenLink


class Command(BaseCommand):
    help = "Looks at all links and lists the broken ones under Reports, Broken links."

    def handle(self, **options):
        link_check.check_links.func()
        for link in BrokenLink.objects.prefetch_related("place"):
            self.stdout.write(f"{link.get_problem_display()}: {link.address} ({link.place})")
