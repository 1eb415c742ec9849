"""The demo site as its staff has it: running, with its pictures and one person in each role."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.test import override_settings
from playwright.sync_api import Page as Tab
from wagtail.users.models import UserProfile
from wagtail.utils.version import get_main_version

from home import roles
from tests.load.database import fresh_database
from tests.load.pages import live_server

PASSWORD = "secret"
# What Wagtail tells about itself in the menu.
READ_AND_DONE = {
    "editor-guide": True,
    f"whats-new-in-wagtail-{get_main_version(include_patch=False)}": True,
}
PEOPLE = {"Eeva": roles.EDITOR, "Mika": roles.MODERATOR, "Olga": roles.ORGANIZER}


@contextmanager
def demo_with_staff(*, language: str) -> Iterator[str]:
    """The address of a demo site of its own, gone afterwards. Its admin speaks the language."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # Playwright keeps an event loop here
    with _files_of_its_own(), fresh_database(), live_server() as base:
        call_command("demo", base_url=base, stdout=StringIO())
        _hire(language)
        yield base


@contextmanager
def _files_of_its_own() -> Iterator[None]:
    files = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    with (
        tempfile.TemporaryDirectory() as folder,
        override_settings(
            MEDIA_ROOT=folder,
            STORAGES=settings.STORAGES | {"default": files},
            ALLOWED_HOSTS=["localhost"],
        ),
    ):
        yield


def _hire(language: str) -> None:
    groups = dict(zip(roles.ROLES, roles.make_groups(), strict=True))
    for name, role in PEOPLE.items():
        user = get_user_model().objects.create_user(
            name.lower(), f"{name.lower()}@example.org", PASSWORD, first_name=name
        )
        user.groups.add(groups[role])
        UserProfile.objects.create(
            user=user, preferred_language=language, dismissibles=READ_AND_DONE
        )


def log_in(tab: Tab, name: str) -> None:
    tab.goto("/admin/")
    tab.locator("[name=username]").fill(name.lower())
    tab.locator("[name=password]").fill(PASSWORD)
    tab.locator("[type=submit]").click()
    tab.wait_for_url("**/admin/")
