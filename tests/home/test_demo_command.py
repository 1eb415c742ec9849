"""Where the demo refuses, and which address it gives the site."""

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page, Site

from events.models import Venue
from home.demo.addresses import base_url, host_and_port
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


def test_the_address_follows_the_port(monkeypatch):
    monkeypatch.delenv("BASE_URL", raising=False)
    monkeypatch.setenv("PORT", "8125")

    assert host_and_port(base_url()) == ("localhost", 8125)


def test_a_base_url_counts_more_than_the_port(monkeypatch, settings):
    settings.WAGTAILADMIN_BASE_URL = "http://127.0.0.1:9000"
    monkeypatch.setenv("BASE_URL", "http://127.0.0.1:9000")
    monkeypatch.setenv("PORT", "8125")

    assert host_and_port(base_url()) == ("127.0.0.1", 9000)
