"""The frame around every page: languages, menu, and what is shown when something is wrong."""

import os
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.test import Client
from django.utils import translation
from wagtail.models import PageViewRestriction

from home.models import ContentPage, HomePage
from tests.factories import EventPageFactory, RegistrationFactory, root_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def homes(fi, sv):
    """A home page in Finnish and in Swedish, below the page that the site starts from."""
    finnish = root_page()
    swedish = finnish.copy_for_translation(sv)
    swedish.save_revision().publish()
    return {"fi": finnish, "sv": swedish}


def published(page):
    page.save_revision().publish()
    return page


def test_the_menu_holds_the_pages_that_editors_put_there_in_one_language(client, homes):
    for language, home in homes.items():
        home.add_child(instance=ContentPage(title=f"Menu in {language}", show_in_menus=True))
        home.add_child(instance=ContentPage(title="Elsewhere"))
    page = homes["sv"].add_child(instance=ContentPage(title="Here"))

    text = client.get(page.url).text

    assert "Menu in sv</a>" in text
    assert "Menu in fi" not in text
    assert "Elsewhere" not in text


def test_a_page_leads_to_its_published_translations(client, homes, sv):
    page = homes["fi"].add_child(instance=ContentPage(title="Tietoa", slug="tietoa"))
    translated = published(page.copy_for_translation(sv))

    text = client.get(page.url).text

    assert f'<a href="{translated.url}" hreflang="sv" lang="sv">Svenska</a>' in text
    assert 'hreflang="fi" lang="fi" aria-current="true"' in text


def test_the_private_page_is_there_in_each_language(client, homes):
    registration = RegistrationFactory()

    text = client.get(f"/fi/r/{registration.token}/").text

    assert f'<a href="/sv/r/{registration.token}/" hreflang="sv"' in text


def test_the_home_page_shows_the_next_events_of_its_language(client, homes):
    home = homes["fi"].add_child(instance=HomePage(title="Etusivu", slug="etusivu"))
    EventPageFactory(title="Seuraava")

    text = client.get(home.url).text

    assert "Seuraava</a></h3>" in text


@pytest.mark.parametrize(
    ("path", "language"), [("/fi/x/", "fi"), ("/sv/x/", "sv"), ("/en/x/", "en")]
)
def test_a_page_that_is_not_there_says_so_in_the_language_of_its_address(client, path, language):
    response = client.get(path)

    assert response.status_code == 404
    assert response.templates[0].name == "404.html"
    assert f'<html lang="{language}" dir="ltr">' in response.text


def test_a_form_that_was_open_for_too_long_says_so_in_plain_words():
    response = Client(enforce_csrf_checks=True).post("/fi/login/", {"username": "ada"})

    assert response.status_code == 403
    assert response.templates[0].name == "403_csrf.html"
    assert '<html lang="fi"' in response.text


def test_the_log_of_forms_that_were_refused_keeps_no_private_link(caplog):
    registration = RegistrationFactory()

    Client(enforce_csrf_checks=True).post(f"/fi/r/{registration.token}/cancel/")

    assert "/fi/r/…/cancel/" in caplog.text
    assert registration.token not in caplog.text


@pytest.mark.parametrize(("language", "direction"), [("fi", "ltr"), ("ar", "rtl")])
def test_the_page_for_our_own_faults_needs_no_database(
    django_assert_num_queries, language, direction
):
    with translation.override(language), django_assert_num_queries(0):
        text = render_to_string("500.html")

    assert f'<html lang="{language}" dir="{direction}">' in text
    assert text.count("<h1>") == 1


def test_a_fault_of_ours_is_told_in_the_language_of_the_visitor(client, homes, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError

    page = homes["sv"].add_child(instance=ContentPage(title="Här"))
    monkeypatch.setattr(ContentPage, "get_context", fail)
    client.raise_request_exception = False

    response = client.get(page.url)

    assert response.status_code == 500
    assert '<html lang="sv" dir="ltr">' in response.text


def closed(home, **fields):
    page = published(home.add_child(instance=ContentPage(title="Salainen", intro="Vain meille")))
    PageViewRestriction.objects.create(page=page, **fields)
    return page


def test_a_page_with_a_password_asks_for_it_in_the_language_of_the_page_and_tells_nothing(
    client, homes
):
    page = closed(homes["sv"], restriction_type="password", password="ovi")

    text = client.get(page.url).text

    assert '<html lang="sv" dir="ltr">' in text
    assert "Salainen" not in text
    assert "Vain meille" not in text
    assert '<main id="content"' in text
    assert "site.css" in text


def test_whoever_knows_the_password_reads_the_page(client, homes):
    page = closed(homes["sv"], restriction_type="password", password="ovi")
    (door,) = re.findall(
        r'<form class="form" method="post" action="(.+?)"', client.get(page.url).text
    )

    wrong = client.post(door, {"password": "ikkuna", "return_url": page.url})
    client.post(door, {"password": "ovi", "return_url": page.url})

    assert "errorlist" in wrong.text
    assert "Vain meille" in client.get(page.url).text


def test_a_page_for_those_signed_in_leads_to_the_sites_own_sign_in(client, homes):
    page = closed(homes["sv"], restriction_type="login")

    assert client.get(page.url).url == f"/sv/login/?next={page.url}"


def test_browsers_are_told_at_once_of_every_style_that_the_first_one_imports():
    site = Path(finders.find("css/site.css"))
    html = render_to_string("components/styles.html")
    imports = re.findall(r'@import url\("(.+?)"\).*(?<!print);', site.read_text())
    named = re.findall(r'rel="preload" as="style" href="/static/(.+?)"', html)

    assert len(imports) > 5
    assert named == [os.path.normpath(f"css/{name}") for name in imports]
