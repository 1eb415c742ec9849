"""The demo content, only read."""

import re

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page, Site

from events.models import Event, EventPage, Message, Registration
from events.moments import is_night
from home.demo.building import page_at
from home.demo.shapes import HELSINKI
from home.models import HomePage, NewsPage, ProjectPage
from tests.counting import queries_of
from tests.demo.facts import ARCHIVE, MAIN_PAGES, PROJECTS

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]


def event_at(slug: str) -> Event:
    page = EventPage.objects.get(slug=slug, locale__language_code="fi")
    return Event.objects.for_readers().get(translation_key=page.translation_key)


def coming_events() -> list[Event]:
    return [event for event in Event.objects.for_readers() if not event.is_over]


def everything() -> dict:
    """Every row of every table."""
    return {
        model._meta.label: list(model._base_manager.order_by("pk").values())
        for model in apps.get_models()
        if not model._meta.proxy
    }


def test_a_second_run_changes_nothing(capsys):
    before = everything()

    call_command("demo")

    assert everything() == before
    assert "Nothing was changed" in capsys.readouterr().out


@pytest.mark.parametrize(("slug", "day", "clocks", "town"), ARCHIVE)
def test_the_archive_has_the_true_days_times_and_towns(slug, day, clocks, town):
    (session,) = event_at(slug).scheduled_sessions
    start, end = session.start.astimezone(HELSINKI), session.end.astimezone(HELSINKI)

    assert f"{start.day}.{start.month}.{start.year}" == day
    assert clocks in (None, (f"{start:%H:%M}", f"{end:%H:%M}"))
    assert session.venue.city == town


def test_the_road_show_stops_at_the_bioeconomy_institute():
    (session,) = event_at("saarijarvi").scheduled_sessions

    assert session.venue.name == "Saarijärven Biotalousinstituutti"


@pytest.mark.parametrize("slug", ["tiistait", "torstait"])
def test_the_peer_groups_of_2018_met_online_in_october_and_november(slug):
    sessions = event_at(slug).scheduled_sessions

    assert len(sessions) > 1
    assert {(session.start.year, session.start.month) for session in sessions} == {
        (2018, 10),
        (2018, 11),
    }
    assert all(session.venue is None for session in sessions)


def test_every_event_has_an_organizer_sessions_and_languages():
    for event in Event.objects.for_readers():
        assert event.organizer
        assert event.scheduled_sessions
        assert event.held_in


def test_the_season_shows_every_state_an_event_can_be_in():
    events = coming_events()

    assert any(event.is_full and event.waiting for event in events)
    assert any(event.refusal is None and event.places_left in (1, 2) for event in events)
    assert any(event.opens_at and event.opens_at > timezone.now() for event in events)
    assert any(event.is_cancelled and event.cancellation_reason for event in events)
    assert any(not event.takes_registrations for event in events)
    assert any(event.interpreted_into for event in events)


def test_the_tour_has_two_stops_of_which_one_is_full():
    full, free = event_at("jamsa"), event_at("aanekoski")

    assert (full.is_full, free.is_full) == (True, False)
    assert full.waiting > 0


@pytest.mark.parametrize("slug", ["tiistain-vertaisryhma", "torstain-vertaisryhma"])
def test_the_peer_groups_to_come_meet_online_behind_a_private_link(slug):
    sessions = event_at(slug).scheduled_sessions

    assert 6 <= len(sessions) <= 8
    assert all(session.online_url and not session.public_url for session in sessions)
    assert len({session.start.astimezone(HELSINKI).time() for session in sessions}) == 1


def test_registrations_show_every_road_and_every_outcome():
    registrations = Registration.objects.all()

    # At night nobody is asked: then a free place waits for the morning.
    outcomes = set(Registration.Status.values) - (
        {"offered"} if is_night(timezone.now()) else set()
    )
    assert set(registrations.values_list("status", flat=True)) == outcomes
    assert set(registrations.values_list("source", flat=True)) == set(Registration.Source.values)
    assert set(registrations.values_list("language", flat=True)) == {"fi", "sv", "en"}
    assert Message.objects.filter(kind=Message.Kind.PROMOTED).exists()


def test_the_site_begins_with_the_finnish_home_page():
    site = Site.objects.get()
    home = HomePage.objects.get(locale__language_code="fi")

    assert (site.hostname, site.port, site.root_page_id) == ("localhost", 8000, home.pk)
    assert Page.objects.filter(depth=2).count() == len(settings.LANGUAGES)


@pytest.mark.parametrize(("slug", "words"), PROJECTS.items(), ids=list(PROJECTS))
def test_the_page_of_a_project_tells_its_facts(client, slug, words):
    text = client.get(page_at(slug).url).text

    assert [word for word in words if word not in text] == []


def test_the_web_guide_the_files_and_the_lists_are_among_the_materials():
    materials = page_at("kotopaikka-hanke").specific.materials

    pages = {block.value["page"].slug for block in materials if block.block_type == "page"}
    files = [block.value["document"] for block in materials if block.block_type == "document"]
    assert {"verkko-opas", "linkkivinkit-tyohon", "omalla-kielella-ja-selkosuomeksi"} <= pages
    assert len(files) == 4
    assert all(files)


def test_the_twelve_points_on_encounters_are_by_two_people():
    (article,) = NewsPage.objects.filter(slug="kaksitoista-ajatusta")

    assert str(article.body).count("<li>") == 12
    assert article.authors.count() == 2
    assert NewsPage.objects.filter(locale__language_code="fi").count() >= 8


def test_every_finnish_address_leads_to_one_page():
    slugs = list(finnish_pages().values_list("slug", flat=True))

    assert sorted(slugs) == sorted(set(slugs))


@pytest.mark.parametrize("slug", MAIN_PAGES)
def test_the_main_pages_are_there_in_all_nine_languages(client, slug):
    for language, _name in settings.LANGUAGES:
        response = client.get(page_at(slug, language).url)

        assert f'<html lang="{language}"' in response.text
        assert response.status_code == 200


@pytest.mark.parametrize("language", ["sv", "en"])
def test_all_but_the_past_of_others_than_kotopaikka_is_in_swedish_and_english(language):
    missing = [page for page in finnish_pages().specific() if not page_at(page.slug, language)]

    past = EventPage.objects.past().values("pk")
    assert [page.slug for page in missing if not is_past(page, past)] == []


def finnish_pages():
    return Page.objects.live().filter(locale__language_code="fi", depth__gt=1)


def is_past(page, past_events) -> bool:
    """An event that is over, or the page or news of a project that nobody translated."""
    project = page if isinstance(page, ProjectPage) else getattr(page, "project", None)
    if project is None and isinstance(page.get_parent().specific, ProjectPage):
        project = page.get_parent()
    if project:
        return project.slug in {"vepa", "kotoisa", "yhdessa-enemman"}
    events = EventPage.objects.descendant_of(page, inclusive=True)
    return events.exists() and not events.exclude(pk__in=past_events).exists()


def test_nothing_is_published_untranslated():
    names = {"title", "intro", "body", "audience", "audiences", "goals", "measures", "results"}
    names |= {"shortcomings", "alternatives", "supervisor", "keywords", "materials"}
    for page in Page.objects.live().exclude(locale__language_code="fi").filter(depth__gt=1):
        original = page.get_translations().get(locale__language_code="fi").specific
        translation = page.specific
        texts = {field.name for field in original._meta.fields if not field.choices}
        for name in names & texts:
            written = getattr(original, name)
            same = getattr(translation, name) == written
            assert not (written and same) or may_be_same(page, name), (page.slug, name)


def may_be_same(page, name: str) -> bool:
    """A short title can be plain Finnish as it is."""
    return name == "title" and page.locale.language_code == "fi-x-selko"


def test_every_page_of_what_the_union_funded_shows_its_emblem_and_statement(client):
    pages = [*EventPage.objects.live(), *ProjectPage.objects.live()]
    funded = [page for page in pages if any(funder.is_eu for funder in funders_of(page))]

    assert len(funded) > 30
    for page in funded:
        text = client.get(page.url).text
        for funder in funders_of(page):
            assert f'alt="{funder.emblem_text}"' in text, page.url
            assert funder.statement in text, page.url


def funders_of(page) -> list:
    return page.organizer.funders_in(page.locale.language_code)


def test_addresses_and_phones_are_clearly_made_up():
    text = repr(everything())

    assert set(re.findall(r"[\w.+-]+@([\w.-]+\w)", text)) == {"example.org"}
    assert re.findall(r"\b0\d\d \d{3} (?!00\d\d)\d+", text) == []


def test_home_and_events_link_to_nobody_but_the_authority_on_accessibility():
    own = {label: rows for label, rows in everything().items() if label.startswith(("e", "home."))}

    hosts = set(re.findall(r"https?://([\w.-]+)", repr(own)))

    assert hosts == {
        "video.example.org",
        "palaute.example.org",
        "www.saavutettavuusvaatimukset.fi",
    }


def test_no_page_of_the_demo_takes_more_than_fifteen_queries(client):
    urls = [page.url for page in Page.objects.live() if page.url]

    # Few queries at once are few later too: only the others are asked again, from the caches.
    many = [url for url in urls if queries_now(client, url) > 15]

    assert len(urls) > 300
    assert {url: count for url in many if (count := queries_of(client, url)) > 15} == {}


def queries_now(client, url) -> int:
    with CaptureQueriesContext(connection) as captured:
        client.get(url)
    return len(captured)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_no_registration_takes_more_than_twenty_queries_however_deep_the_page(client, language):
    pages = EventPage.objects.filter(locale__language_code=language, depth=5).upcoming()
    page = next(page for page in pages.with_events() if page.event.refusal is None)
    form = {"name": "Sanna Satunnainen", "email": "sanna@example.org"}
    client.get(page.register_url)

    with CaptureQueriesContext(connection) as captured:
        response = client.post(page.register_url, form)

    assert response.status_code == 303
    assert len([one for one in captured if "SAVEPOINT" not in one["sql"]]) <= 20
