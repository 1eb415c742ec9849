"""Makes the groups of editors, moderators, organizers, municipal readers and administrators."""

from django.core.management.base import BaseCommand

from home import roles


class Command(BaseCommand):
    help = "Makes the groups that people are put in. Run again, it gives back what is missing."

    def handle(self, **options):
        for group in roles.make_groups():
            self.stdout.write(f"{group.name}: {group.permissions.count()} permissions")
