"""The list of events, and of what editors choose from."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.formats import date_format

from events import publishing
from events.models import EventPageSession, Registration
from tests.factories import (
    EventFactory,
    EventIndexPageFactory,
    EventPageFactory,
    OrganizerFactory,
    RegistrationFactory,
)

pytestmark = pytest.mark.django_db

LIST = "/admin/events/"
HELSINKI = ZoneInfo("Europe/Helsinki")


def days_from_now(days):
    start = timezone.now() + timedelta(days=days)
    return (start, start + timedelta(hours=2))


def titles(response):
    return [page.title for page in response.context["page_obj"].object_list]


def test_list_shows_organizer_state_and_how_full(admin_client):
    event = EventFactory(title="Yard party", capacity=20)
    RegistrationFactory(event=event, attendees=12)
    RegistrationFactory(event=event, attendees=3, status=Registration.Status.WAITLISTED)

    text = admin_client.get(LIST).text

    assert event.organizer.name in text
    assert "Upcoming" in text
    assert "12 / 20, 3 waiting" in text
    assert f"/admin/snippets/events/registration/?event={event.pk}" in text


def test_list_counts_people_on_site_and_online_beside_the_places_of_their_way(admin_client):
    event = EventFactory(capacity=4, has_online_places=True, online_capacity=3)
    RegistrationFactory(event=event, attendees=3)
    RegistrationFactory(event=event, attendees=2, way="online")
    RegistrationFactory(event=event, attendees=2, way="online", status="waitlisted")

    assert "on site 3 / 4, online 2 / 3, 2 waiting" in admin_client.get(LIST).text


def test_list_shows_only_the_people_where_there_is_no_limit(admin_client):
    RegistrationFactory(event=EventFactory(capacity=None), attendees=7)

    cells = admin_client.get(LIST).text

    assert ">7</a>" in cells


def test_list_shows_only_the_people_also_online_where_that_has_no_limit(admin_client):
    event = EventFactory(capacity=4, has_online_places=True)
    RegistrationFactory(event=event, attendees=7, way="online")

    assert "on site 0 / 4, online 7<" in admin_client.get(LIST).text


def test_list_shows_the_next_session_in_the_time_of_the_place(admin_client):
    start = datetime(timezone.now().year + 1, 12, 1, 22, 30, tzinfo=UTC)
    EventPageFactory(sessions=[days_from_now(-7), (start, start + timedelta(hours=2))])

    text = admin_client.get(LIST).text

    with translation.override("en"):
        assert date_format(start.astimezone(HELSINKI), "SHORT_DATETIME_FORMAT") in text


def test_list_shows_when_a_draft_is_planned_as_it_was_saved_last(admin_client):
    page = EventPageFactory(sessions=[days_from_now(7)], publish=False)
    start, end = days_from_now(9)
    page.sessions = [EventPageSession(start=start, end=end)]
    page.save_revision()

    cells = admin_client.get(LIST).text

    with translation.override("en"):
        assert date_format(start.astimezone(HELSINKI), "SHORT_DATETIME_FORMAT") in cells


def test_list_shows_a_draft_without_dates(admin_client):
    EventPageFactory(title="Not planned yet", sessions=[], publish=False).save_revision()

    assert titles(admin_client.get(LIST)) == ["Not planned yet"]


@pytest.mark.parametrize(
    ("arrange", "state"),
    [
        (lambda: EventPageFactory(publish=False), "Draft"),
        (lambda: EventPageFactory(sessions=[days_from_now(-3)]), "Past"),
        (lambda: publishing.cancel(EventFactory(), reason="Storm"), "Cancelled"),
    ],
)
def test_list_names_the_state(admin_client, arrange, state):
    arrange()

    assert state in admin_client.get(LIST).text.split("<tbody>")[1]


def test_list_has_coming_events_first_then_drafts_then_past_ones(admin_client):
    EventPageFactory(title="Long ago", sessions=[days_from_now(-30)])
    EventPageFactory(title="Lately", sessions=[days_from_now(-3)])
    EventPageFactory(title="Draft", publish=False)
    EventPageFactory(title="Later", sessions=[days_from_now(30)])
    EventPageFactory(title="Soon", sessions=[days_from_now(3)])

    response = admin_client.get(LIST)

    assert titles(response) == ["Soon", "Later", "Draft", "Lately", "Long ago"]


def test_list_has_an_event_once_whatever_the_number_of_languages(admin_client, sv):
    page = EventPageFactory(title="Aamubrunssi")
    page.copy_for_translation(sv, copy_parents=True)

    assert titles(admin_client.get(LIST)) == ["Aamubrunssi"]


def test_list_can_show_the_pages_of_one_language(admin_client, sv):
    page = EventPageFactory(title="Aamubrunssi")
    page.copy_for_translation(sv, copy_parents=True)

    response = admin_client.get(LIST, {"locale": "sv"})

    assert [page.locale for page in response.context["page_obj"].object_list] == [sv]


def test_list_can_be_filtered_and_searched(admin_client):
    organizer = OrganizerFactory()
    EventPageFactory(title="Talousneuvonta", kind="advice", organizer=organizer)
    EventPageFactory(title="Aamubrunssi", kind="brunch", sessions=[days_from_now(-3)])

    def found(**query):
        return titles(admin_client.get(LIST, query))

    assert found(kind="brunch") == ["Aamubrunssi"]
    assert found(organizer=organizer.pk) == ["Talousneuvonta"]
    assert found(when="past") == ["Aamubrunssi"]
    assert found(when="upcoming") == ["Talousneuvonta"]
    assert found(q="neuvonta") == ["Talousneuvonta"]
    assert found(q="neuvonta", kind="brunch") == []


def test_list_asks_as_much_of_three_events_as_of_one(queries_of):
    RegistrationFactory()
    EventPageFactory(publish=False)
    before = queries_of(LIST)
    for _number in range(2):
        RegistrationFactory()
        EventPageFactory(publish=False)

    assert queries_of(LIST) == before


def test_list_has_no_export(admin_client):
    EventPageFactory()

    response = admin_client.get(LIST, {"export": "csv"})

    assert response["Content-Type"].startswith("text/html")


def test_list_has_no_link_to_people_for_those_who_may_not_see_them(staff):
    EventPageFactory()

    text = staff(pages=["change"]).get(LIST).text

    assert "0" in text
    assert "/registration/" not in text


def test_list_leads_to_the_public_page_where_one_may_not_edit(staff):
    page = EventPageFactory()
    EventPageFactory(publish=False)

    body = staff(pages=["publish"]).get(LIST).text.split("<tbody>")[1]

    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert edit not in body
    assert f'href="{page.url}"' in body
    assert body.count("w-dropdown__toggle--icon") == 1


def test_list_is_closed_to_those_without_pages(staff):
    response = staff().get(LIST)

    assert response.status_code == 302


@pytest.mark.parametrize("name", ["venue", "area", "organizer", "funder"])
def test_what_editors_choose_from_has_a_list_and_a_form(admin_client, name):
    EventIndexPageFactory()
    EventPageFactory()

    for view in ["list", "add"]:
        assert admin_client.get(reverse(f"wagtailsnippets_events_{name}:{view}")).status_code == 200
