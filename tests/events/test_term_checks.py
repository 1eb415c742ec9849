"""Terms of registration that contradict each other are named at the field to mend them in."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.test.utils.form_data import streamfield

from events.models import EventPage
from events.models.term_checks import mistakes, mistakes_beside
from tests.events.admin.editing import HOUR, form_of, soon
from tests.factories import EventPageFactory, RegistrationFactory

NOW = timezone.now()
DAY = timedelta(days=1)
NEEDED = {"minimum": 9, "decide_at": NOW}
SESSIONS = [(NOW + 7 * DAY, NOW + 7 * DAY + HOUR), (NOW + 9 * DAY, NOW + 9 * DAY + HOUR)]


pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("terms", "field"),
    [
        ({"opens_at": NOW, "closes_at": NOW}, "closes_at"),
        ({"opens_at": NOW, "waiting_list_ends_at": NOW - DAY}, "waiting_list_ends_at"),
        ({"opens_at": NOW, "names_due_at": NOW - DAY}, "names_due_at"),
        ({"decide_at": NOW}, "decide_at"),
        ({"minimum": 5}, "decide_at"),
        ({"minimum": 5, "decide_at": NOW, "capacity": 4}, "minimum"),
        ({**NEEDED, "capacity": 4, "has_online_places": True, "online_capacity": 4}, "minimum"),
        ({"online_capacity": 4}, "online_capacity"),
        ({"is_hidden": True}, "is_hidden"),
        ({**NEEDED, "registration_mode": "none"}, "minimum"),
        ({"registration_mode": "none", "has_online_places": True}, "has_online_places"),
    ],
)
def test_terms_that_contradict_each_other_are_named(terms, field):
    assert list(mistakes(EventPage(**terms))) == [field]


@pytest.mark.parametrize(
    "terms",
    [
        {},
        {"opens_at": NOW, "closes_at": NOW + DAY, "names_due_at": NOW + DAY},
        NEEDED,
        {**NEEDED, "capacity": 9},
        {**NEEDED, "capacity": 2, "has_online_places": True},
        {"has_online_places": True, "online_capacity": 0},
        {"registration_mode": "invitation", "is_hidden": True},
        {"registration_mode": "none", "capacity": 40},
    ],
)
def test_terms_that_go_together_are_taken(terms):
    assert mistakes(EventPage(**terms)) == {}


@pytest.mark.parametrize(
    ("field", "moment"),
    [
        ("opens_at", NOW + 10 * DAY),
        ("closes_at", NOW + 10 * DAY),
        ("names_due_at", NOW + 10 * DAY),
        ("decide_at", NOW + 8 * DAY),
    ],
)
def test_times_that_come_too_late_for_the_sessions_are_named(field, moment):
    page = EventPage(**{field: moment})

    assert list(mistakes_beside(SESSIONS, page)) == [field]
    assert mistakes_beside([], page) == {}


def test_times_before_the_sessions_are_taken():
    times = dict.fromkeys(["opens_at", "closes_at", "names_due_at", "decide_at"], NOW)

    assert mistakes_beside(SESSIONS, EventPage(**times)) == {}


# In the editor's form


@pytest.fixture
def page(db):
    return EventPageFactory(sessions=[(soon(7), soon(7) + HOUR)], venue=None)


@pytest.fixture
def send(admin_client, page):
    """Publish the page with such terms and a session in so many days."""

    def send(*, days=7, by=admin_client, **terms):
        (row,) = page.rows
        data = form_of(page, [(row.pk, str(row.key), soon(days))], **terms)
        url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        return by.post(url, data | {"action-publish": "yes"}, follow=True)

    return send


def test_the_form_says_it_at_the_field(send):
    response = send(decide_at=soon(3))

    assert list(response.context["form"].errors) == ["decide_at"]
    assert "Give the number of people that the event needs" in response.text


def test_the_form_asks_until_when_a_minimum_is_decided(send):
    response = send(minimum=4)

    assert list(response.context["form"].errors) == ["decide_at"]
    assert "Say until when it is decided whether the event takes place." in response.text


def test_applications_need_a_day_to_be_published_and_either_will_do(page, send):
    refused = send(registration_mode="application")
    taken = send(registration_mode="application", decide_at=soon(4))

    assert list(refused.context["form"].errors) == ["closes_at"]
    assert "Say when applications close or by when you decide" in refused.text
    assert taken.status_code == 200
    page.refresh_from_db()
    assert page.chooses_people


def test_the_form_says_beforehand_what_applications_need(admin_client, page):
    text = admin_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).text

    assert "By application you must give this or “decided by”." in text
    assert "or who of those who applied comes: the page promises an answer by then." in text
    assert "If you must decide: a minimum number, or applications" in text


def test_the_form_says_who_chose_online_where_the_choice_is_taken_away(page, send):
    send(has_online_places="on")
    RegistrationFactory(event=page.event, way="online")

    response = send()

    assert list(response.context["form"].errors) == ["has_online_places"]
    assert "1 registration is for taking part online." in response.text


def test_the_form_looks_at_the_sessions_that_were_typed(send):
    late = send(minimum=4, decide_at=soon(8))
    moved = send(minimum=4, decide_at=soon(8), days=9)

    assert list(late.context["form"].errors) == ["decide_at"]
    assert "form" not in moved.context or not moved.context["form"].errors
    assert EventPage.objects.get().minimum == 4


def test_every_term_can_be_written(send):
    send(
        registration_mode="invitation",
        is_hidden="on",
        capacity=20,
        has_online_places="on",
        online_capacity=50,
        party_limit=3,
        address_limit=1,
        confirms_address="on",
        opens_at=soon(1),
        closes_at=soon(5),
        names_due_at=soon(6),
        waiting_list="offer",
        waiting_list_ends_at=soon(6),
        large_party="waited_for",
        minimum=5,
        decide_at=soon(4),
        reminders=["P1D", "PT3H"],
        sends_thanks="on",
        links_shown_hours=24,
        keep_days=60,
        feedback_url="https://example.org/feedback",
        privacy_purpose="To know who comes.",
    )

    page = EventPage.objects.get()
    event = page.event
    assert (event.capacity, event.online_capacity, event.party_limit) == (20, 50, 3)
    assert (event.opens_at, event.closes_at, event.decide_at) == (soon(1), soon(5), soon(4))
    assert (event.waiting_list, event.large_party) == ("offer", "waited_for")
    assert (event.is_hidden, event.confirms_address, event.sends_thanks) == (True, True, True)
    assert (event.reminders, event.links_shown_hours) == (["P1D", "PT3H"], 24)
    assert (event.keep_days, event.address_limit, event.minimum) == (60, 1, 5)
    assert (event.names_due_at, event.waiting_list_ends_at) == (soon(6), soon(6))
    assert page.privacy_purpose == "To know who comes."


# After publishing


def test_an_editor_hears_how_many_were_told(page, send):
    RegistrationFactory(event=page.event)
    RegistrationFactory(event=page.event, status="waitlisted")

    assert "2 registrations are told of this by a message." in send(days=9).text


def test_an_editor_hears_whom_to_call_after_a_move(page, send):
    by_phone = {"email": "", "phone": "050 000 0042"}
    RegistrationFactory(event=page.event, attendees=["Ada"])
    RegistrationFactory(event=page.event, attendees=["Bea"], **by_phone)
    RegistrationFactory(
        event=page.event, attendees=["Cleo"], phone="050 000 0043", unreached_at=timezone.now()
    )

    text = send(days=9).text

    assert "2 registrations are told of this by a message." in text
    assert "No message reaches these. Please tell them yourself: Bea 050 000 0042" in text
    assert "Cleo 050 000 0043" in text
    assert "Ada" not in text


def test_an_editor_hears_whom_to_call_also_where_no_message_goes_out(page, send):
    RegistrationFactory(event=page.event, attendees=["Bea"], email="", phone="050 000 0042")

    text = send(days=9).text

    assert "Bea 050 000 0042" in text
    assert "Nobody was written to" not in text
    assert "by a message" not in text


def test_who_may_not_see_registrations_hears_no_names_after_publishing(page, send, staff):
    RegistrationFactory(event=page.event, attendees=["Bea"], email="", phone="050 000 0042")
    RegistrationFactory(event=page.event)

    text = send(days=9, by=staff(pages=["change", "publish"])).text

    assert "1 registration is told of this by a message." in text
    assert "050 000 0042" not in text


def test_an_editor_hears_who_reads_a_language_that_the_page_is_not_in(page, send):
    for language in ["so", "fi"]:
        RegistrationFactory(event=page.event, language=language)

    text = send(intro="New words").text

    assert "1 registration reads Somali, in which this page is not published" in text
    assert "registrations read" not in text


def test_an_editor_hears_that_nobody_was_told(page, send):
    RegistrationFactory(event=page.event)

    assert "Nobody was written to" in send(intro="New words").text


def test_nothing_is_said_where_nobody_is_registered(send):
    text = send(days=9).text

    assert "Nobody was written to" not in text
    assert "by a message" not in text


def test_an_editor_hears_what_is_not_used_without_registration(send):
    quota = {"name": "Workers", "places": 2, "until": ""}

    text = send(registration_mode="none", quotas=streamfield([("quota", quota)])).text

    assert "its places for groups are not used" in text
