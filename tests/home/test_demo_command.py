"""Where the demo refuses, and which address it gives the site."""

import os
import subprocess
import sys

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page, Site

from events.models import Venue
from home.models import HomePage
from tests.factories import EventIndexPageFactory, root_page


def test_demo_leaves_a_site_with_pages_alone(db):
    EventIndexPageFactory()
    pages = Page.objects.count()

    with pytest.raises(CommandError, match="pages of its own"):
        call_command("demo")

    assert Page.objects.count() == pages
    assert not Venue.objects.exists()


def test_demo_gives_the_site_the_address_it_is_told(db, capsys):
    root_page()

    call_command("demo", base_url="https://koe.example.org")

    site = Site.objects.get()
    assert (site.hostname, site.port) == ("koe.example.org", 443)
    assert HomePage.objects.filter(pk=site.root_page_id).exists()


@pytest.mark.parametrize(
    ("environment", "address"),
    [
        ({}, "http://localhost:8000"),
        ({"PORT": "8125"}, "http://localhost:8125"),
        ({"PORT": "8125", "BASE_URL": "https://koe.example.org"}, "https://koe.example.org"),
    ],
)
def test_the_address_of_the_site_is_its_base_url_or_else_this_machine(environment, address):
    others = {name: text for name, text in os.environ.items() if name not in {"PORT", "BASE_URL"}}
    shown = subprocess.run(
        [sys.executable, "-c", "from tests import settings; print(settings.WAGTAILADMIN_BASE_URL)"],
        env=others | environment | {"PYTHONPATH": "site"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert shown.stdout.strip() == address
