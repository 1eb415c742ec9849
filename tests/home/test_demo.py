"""The demo content, made once for this module and then only read."""

import re
from datetime import date
from io import StringIO

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page, Site

from events.models import Event, EventPage, Funder, Message, Organizer, Registration
from home.demo import coming
from home.demo.season import HOLIDAYS, Season
from home.demo.shapes import HELSINKI, DemoSeries
from home.models import HomePage
from tests.events.test_views_pages import queries_of
from tests.factories import root_page

# Also alone, this module's tests must get their database.
pytestmark = pytest.mark.django_db

# facts.md, P1 and P2. Where it gives only the day, the times are the demo's own: None.
ARCHIVE = [
    ("ideapaiva-2018", "21.2.2018", None, "Jyväskylä"),
    ("makuja-maailmalta-2018", "15.5.2018", ("15:00", "19:00"), "Viitasaari"),
    ("kohtaamisia-ja-palveluja-2018", "23.5.2018", None, "Saarijärvi"),
    ("saarijarvi", "21.5.2019", ("09:00", "11:00"), "Saarijärvi"),
    ("keuruu", "24.5.2019", ("10:00", "12:00"), "Keuruu"),
]


@pytest.fixture(scope="module", autouse=True)
def _demo(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        root_page()  # an earlier test may have emptied the database
        call_command("demo", base_url="http://localhost:8000", stdout=StringIO())
        yield
        transaction.set_rollback(True)


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

    assert set(registrations.values_list("status", flat=True)) == set(Registration.Status.values)
    assert set(registrations.values_list("source", flat=True)) == set(Registration.Source.values)
    assert set(registrations.values_list("language", flat=True)) == {"fi", "sv", "en"}
    assert Message.objects.filter(kind=Message.Kind.PROMOTED).exists()


def test_the_site_begins_with_the_finnish_home_page():
    site = Site.objects.get()
    home = HomePage.objects.get(locale__language_code="fi")

    assert (site.hostname, site.port, site.root_page_id) == ("localhost", 8000, home.pk)
    assert Page.objects.filter(depth=2).count() == 3


@pytest.mark.parametrize("language", ["sv", "en"])
def test_everything_but_the_archive_is_translated(language):
    originals = Page.objects.live().filter(locale__language_code="fi", depth__gt=1)
    missing = [
        page.slug
        for page in originals
        if not page.get_translations().live().filter(locale__language_code=language).exists()
    ]

    assert [slug for slug in missing if not re.search("201[89]", slug)] == [
        "tiistait",
        "torstait",
        "saarijarvi",
        "keuruu",
    ]


def test_nothing_is_published_untranslated():
    for page in Page.objects.live().exclude(locale__language_code="fi").filter(depth__gt=1):
        original = page.get_translations().get(locale__language_code="fi").specific
        translation = page.specific
        for name in {"title", "intro", "body", "audience"} & set(vars(original)):
            assert getattr(translation, name) != getattr(original, name), (page.slug, name)


def test_the_funder_speaks_three_languages_in_the_words_of_its_period():
    organizer = Organizer.objects.get(email="kotopaikka@example.org")

    statements = {organizer.funders_in(code)[0].statement for code in ["fi", "sv", "en"]}

    assert statements == set(Funder.objects.values_list("statement", flat=True))
    assert len(statements) == 3
    assert not any("osarahoittama" in statement for statement in statements)


def test_addresses_and_phones_are_clearly_made_up():
    text = repr({label: rows for label, rows in everything().items() if rows})

    assert set(re.findall(r"[\w.+-]+@([\w.-]+\w)", text)) == {"example.org"}
    assert set(re.findall(r"https?://([\w.-]+)", text)) <= {"video.example.org"}
    assert re.findall(r"\b0\d\d \d{3} (?!00\d\d)\d+", text) == []


@pytest.mark.parametrize("month", range(1, 13))
def test_the_season_is_ahead_and_on_working_days(month):
    today = date(2027, month, 14)

    meetings = [meeting for event in season_of(today) for meeting in event.meetings]

    days = [meeting.start.date() for meeting in meetings]
    assert min(days) > today
    assert all(day.weekday() < 5 and (day.month, day.day) not in HOLIDAYS for day in days)


def season_of(today: date) -> list:
    entries = coming.entries(Season(today))
    return [
        event
        for entry in entries
        for event in (entry.events if isinstance(entry, DemoSeries) else [entry])
    ]


def test_the_times_of_the_season_are_those_of_finnish_clocks_all_year():
    (group,) = [
        event
        for event in season_of(date(2027, 2, 15))
        if event.words["fi"]["slug"] == "tiistain-vertaisryhma"
    ]

    offsets = {meeting.start.utcoffset() for meeting in group.meetings}

    assert {f"{meeting.start:%H:%M}" for meeting in group.meetings} == {"13:00"}
    assert len(offsets) == 2


def test_no_page_of_the_demo_takes_more_than_fifteen_queries(client):
    urls = [page.url for page in Page.objects.live() if page.url]

    queries = {url: queries_of(client, url) for url in urls}

    assert len(queries) > 50
    assert {url: count for url, count in queries.items() if count > 15} == {}


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
