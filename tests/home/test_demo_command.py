"""Where the demo refuses, and which address it gives the site."""

import os
import subprocess
import sys

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page

from events.models import Venue
from home.demo import building
from tests.factories import EventIndexPageFactory


def test_demo_leaves_a_site_with_pages_alone(db):
    EventIndexPageFactory()
    pages = Page.objects.count()

    with pytest.raises(CommandError, match="pages of its own"):
        call_command("demo")

    assert Page.objects.count() == pages
    assert not Venue.objects.exists()


@pytest.mark.parametrize(
    ("base_url", "hostname", "port"),
    [
        ("https://koe.example.org", "koe.example.org", 443),
        ("http://koe.example.org", "koe.example.org", 80),
        ("http://localhost:8125", "localhost", 8125),
    ],
)
def test_the_site_has_the_address_that_the_command_is_told(base_url, hostname, port):
    assert building.address_of(base_url) == {"hostname": hostname, "port": port}


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
