"""Staff raise, move and switch a registration, and let some of a party go."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import ModelLogEntry

from events.models import Event, EventPage, Registration
from tests.events.admin.registrations import LIST, url
from tests.factories import (
    EventFactory,
    EventPageFactory,
    EventSeriesPageFactory,
    RegistrationFactory,
)

pytestmark = pytest.mark.django_db

Status = Registration.Status


@pytest.fixture
def act(admin_client):
    """Do something to a registration, and read what is said afterwards."""

    def act(view, registration, **typed):
        response = admin_client.post(url(view, registration), typed, follow=True)
        registration.refresh_from_db()
        return response

    return act


def logged(action):
    return ModelLogEntry.objects.get(action=f"events.{action}")


# Raising


@pytest.fixture
def queue():
    """A full event and three who wait."""
    event = EventFactory(capacity=1)
    RegistrationFactory(event=event)
    now = timezone.now()
    return [
        RegistrationFactory(
            event=event, status=Status.WAITLISTED, joined_at=now + timedelta(minutes=minutes)
        )
        for minutes in range(3)
    ]


def test_raising_puts_first_in_the_queue_and_keeps_the_reason(act, queue, admin_user):
    last = queue[-1]

    response = act("raise", last, reason="Needs the only interpreter")

    assert last.waiting_position == 1
    assert f"{last.reference} is now the first in the queue." in response.text
    entry = logged("raise_registration")
    assert (entry.user, entry.label) == (admin_user, last.reference)
    assert entry.data == {"reason": "Needs the only interpreter", "before": 3}


@pytest.mark.parametrize("reason", ["", " \u200b "])
def test_raising_takes_a_reason(act, queue, reason):
    response = act("raise", queue[-1], reason=reason)

    assert list(response.context["form"].errors) == ["reason"]
    assert queue[-1].waiting_position == 3
    assert not ModelLogEntry.objects.filter(action="events.raise_registration").exists()


def test_only_those_who_wait_can_be_raised(act, admin_client):
    registration = RegistrationFactory()

    response = act("raise", registration, reason="Because")

    assert "not on the waiting list" in response.text
    assert url("raise", registration) not in admin_client.get(LIST).text


# Moving


@pytest.fixture
def stops():
    series = EventSeriesPageFactory()
    return [EventPageFactory(parent=series, title=f"Stop {n}", capacity=1).event for n in range(2)]


def test_moving_to_another_stop_of_the_series(act, stops):
    here, there = stops
    registration = RegistrationFactory(event=here)

    response = act("move", registration, to=there.pk)

    assert (registration.event, registration.status) == (there, Status.CONFIRMED)
    assert "Moved to Stop 1." in response.text
    assert logged("move_registration").data == {"origin": "Stop 0", "to": "Stop 1"}


def test_moving_to_a_full_stop_is_refused_and_changes_nothing(act, stops):
    here, there = stops
    RegistrationFactory(event=there)
    registration = RegistrationFactory(event=here)

    response = act("move", registration, to=there.pk)

    assert "There is no room any more." in response.text
    assert registration.event == here


def test_an_event_outside_the_series_is_not_offered(act, stops):
    registration = RegistrationFactory(event=stops[0])
    other = EventFactory()

    response = act("move", registration, to=other.pk)

    assert list(response.context["form"].errors) == ["to"]


def test_where_there_is_nowhere_to_go_it_is_said(act):
    registration = RegistrationFactory()

    response = act("move", registration)

    assert "There is no other event in a series with this one" in response.text


def test_to_move_is_offered_where_there_is_somewhere_to_go(admin_client, stops):
    alone = EventPageFactory(parent=EventSeriesPageFactory()).event
    outside = [EventFactory(), EventFactory()]
    events = [stops[0], alone, *outside]
    registrations = [RegistrationFactory(event=event) for event in events]

    listed = admin_client.get(LIST).text
    own = [admin_client.get(url("inspect", one)).text for one in registrations]

    addresses = [url("move", one) for one in registrations]
    assert [address in listed for address in addresses] == [True, False, False, False]
    assert [address in text for address, text in zip(addresses, own, strict=True)] == [
        True,
        False,
        False,
        False,
    ]


def test_nobody_is_sent_to_where_nobody_can_come_in(admin_client, stops):
    registration = RegistrationFactory(event=stops[0])
    for pages, terms in [({"live": False}, {}), ({}, {"registration_mode": "application"})]:
        EventPage.objects.filter(pk=stops[1].source_page_id).update(**{"live": True} | pages)
        Event.objects.filter(pk=stops[1].pk).update(**terms)

        assert url("move", registration) not in admin_client.get(LIST).text


# Switching


def test_switching_to_online(act):
    event = EventFactory(has_online_places=True)
    registration = RegistrationFactory(event=event)

    response = act("switch", registration, way="online")

    assert registration.way == "online"
    assert "Takes part now: Online." in response.text
    assert logged("switch_registration").data == {"way": "online"}


def test_switching_where_there_is_no_room_is_refused(act):
    event = EventFactory(has_online_places=True, online_capacity=0)
    registration = RegistrationFactory(event=event)

    response = act("switch", registration, way="online")

    assert "There is no room any more." in response.text
    assert registration.way == "on_site"


def test_switching_where_people_cannot_choose_is_refused(act, admin_client):
    registration = RegistrationFactory()

    response = act("switch", registration, way="online")

    assert "can&#x27;t choose" in response.text
    assert url("switch", registration) not in admin_client.get(LIST).text


# Some of a party


def test_some_of_a_party_can_be_cancelled(act):
    registration = RegistrationFactory(attendees=["Ada", "Bea", ""])
    leaving = [attendee.pk for attendee in registration.attendees.all()[1:]]

    response = act("leave", registration, attendees=leaving)

    assert [attendee.name for attendee in registration.attendees.all()] == ["Ada"]
    assert "2 people have been cancelled." in response.text
    assert logged("cancel_some").data == {"people": 2}


def test_those_of_another_party_stay(act):
    registration = RegistrationFactory(attendees=2)
    other = RegistrationFactory(attendees=2)

    response = act("leave", registration, attendees=[other.attendees.first().pk])

    assert list(response.context["form"].errors) == ["attendees"]
    assert other.attendees.count() == 2


# What the page of a registration says


def test_mail_that_does_not_reach_is_said_with_what_else_there_is(admin_client):
    registration = RegistrationFactory(unreached_at=timezone.now(), phone="050 000 0066")

    text = " ".join(admin_client.get(url("inspect", registration)).text.split())

    assert f"Mail does not reach {registration.email}" in text
    assert "Please phone 050 000 0066" in text


def test_deadlines_group_and_contact_are_shown(admin_client):
    soon = timezone.now() + timedelta(hours=2)
    registration = RegistrationFactory(
        status=Status.OFFERED,
        answer_by=soon,
        contact="Nea Neuvoja",
        attendees=["", "Ada"],
        lapses=1,
    )

    text = admin_client.get(url("inspect", registration)).text

    for part in ["Answer to the offer by", "Nea Neuvoja", "Named later", "Offers not answered"]:
        assert part in text


def test_nothing_is_offered_for_one_that_was_declined(act):
    registration = RegistrationFactory(status=Status.DECLINED)

    response = act("cancel", registration)

    assert "This registration has come to its end." in response.text
    assert registration.status == Status.DECLINED
