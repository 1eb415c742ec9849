"""Who may come in at all."""

from datetime import timedelta

import pytest
import time_machine

from events import booking
from events.exceptions import (
    AddressIsUsedUp,
    DatesNotKnown,
    EventIsCancelled,
    EventIsFull,
    EventIsOver,
    InvitationNeeded,
    PartyTooLarge,
    RegistrationClosed,
    RegistrationNotNeeded,
    RegistrationNotOpenYet,
)
from events.models import Event, Registration
from tests.events.booking.steps import Mode, in_days, register, terms
from tests.factories import EventFactory, RegistrationFactory

pytestmark = pytest.mark.django_db


# When


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"status": Event.Status.CANCELLED}, EventIsCancelled),
        ({"registration_mode": Mode.NONE}, RegistrationNotNeeded),
        ({"opens_at": in_days(1)}, RegistrationNotOpenYet),
        ({"closes_at": in_days(-1)}, RegistrationClosed),
    ],
)
def test_register_is_refused_outside_the_terms(changed, refusal):
    event = EventFactory()
    terms(event, **changed)

    with pytest.raises(refusal):
        register(event)
    assert not Registration.objects.exists()


def test_registration_is_open_from_the_opening_moment_and_not_at_the_closing_one():
    opens, closes = in_days(1), in_days(2)
    event = EventFactory(opens_at=opens, closes_at=closes)

    with time_machine.travel(opens, tick=False):
        assert register(event).is_confirmed
    with time_machine.travel(closes, tick=False), pytest.raises(RegistrationClosed):
        register(event)


def test_registration_closes_by_itself_when_the_first_session_starts():
    first, second = in_days(1), in_days(8)
    hour = timedelta(hours=1)
    event = EventFactory(sessions=[(first, first + hour), (second, second + hour)])

    with time_machine.travel(first, tick=False), pytest.raises(RegistrationClosed):
        register(event)


def test_register_is_refused_when_the_event_is_over():
    event = EventFactory()

    with time_machine.travel(in_days(30)), pytest.raises(EventIsOver):
        register(event)


def test_nobody_registers_for_an_event_whose_dates_are_not_known():
    event = EventFactory(sessions=[])

    with pytest.raises(DatesNotKnown):
        register(event)


@pytest.mark.parametrize("changed", [{"opens_at": in_days(1)}, {"closes_at": in_days(-1)}])
def test_staff_may_register_people_outside_the_opening_times(changed):
    event = EventFactory()
    terms(event, **changed)

    assert register(event, by_staff=True).is_confirmed


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"status": Event.Status.CANCELLED}, EventIsCancelled),
        ({"registration_mode": Mode.NONE}, RegistrationNotNeeded),
    ],
)
def test_staff_registers_nobody_where_nobody_comes(changed, refusal):
    event = EventFactory()
    terms(event, **changed)

    with pytest.raises(refusal):
        register(event, by_staff=True)


def test_a_full_event_whose_waiting_list_has_ended_takes_nobody():
    event = EventFactory(capacity=1, waiting_list_ends_at=in_days(-1))
    RegistrationFactory(event=event)

    with pytest.raises(EventIsFull):
        register(event)


# How many


@pytest.mark.parametrize("people", [0, 4])
def test_a_party_has_at_least_one_and_at_most_the_limit(people):
    event = EventFactory(party_limit=3)

    with pytest.raises(PartyTooLarge):
        booking.register(event, attendees=["Ada"] * people, language="fi")


def test_a_party_larger_than_all_places_would_wait_for_ever_and_is_refused():
    event = EventFactory(capacity=2, party_limit=5)

    with pytest.raises(PartyTooLarge):
        register(event, "Ada", "Grace", "Eve")

    assert register(event).is_confirmed


def test_a_party_must_fit_into_the_places_of_its_way():
    event = EventFactory(capacity=5, has_online_places=True, online_capacity=1)

    with pytest.raises(PartyTooLarge):
        register(event, "Ada", "Grace", way="online")

    assert event.largest_party == 5
    assert register(event, "Ada", "Grace").is_confirmed


def test_beyond_the_capacity_the_limit_of_a_party_still_holds():
    event = EventFactory(capacity=1, party_limit=2)

    with pytest.raises(PartyTooLarge):
        register(event, *"ABC", by_staff=True, beyond_capacity=True)

    assert register(event, *"AB", by_staff=True, beyond_capacity=True).is_confirmed


# With which address


def test_one_address_may_register_several_parties():
    event = EventFactory()

    first, second = register(event), register(event)

    assert first != second


def test_an_address_is_good_for_as_many_registrations_as_the_editor_says():
    event = EventFactory(address_limit=2)
    register(event), register(event)

    with pytest.raises(AddressIsUsedUp):
        register(event, email="Ada@Example.ORG")
    assert register(event, email="grace@example.org").is_confirmed


def test_what_was_cancelled_does_not_count_for_an_address():
    event = EventFactory(address_limit=1)
    booking.cancel(register(event))

    assert register(event).is_confirmed


def test_who_gives_no_address_is_not_limited_by_it():
    event = EventFactory(address_limit=1)

    assert [register(event, email="").status for _time in range(2)] == ["confirmed"] * 2


def test_staff_may_use_an_address_more_often():
    event = EventFactory(address_limit=1)
    register(event)

    assert register(event, by_staff=True).is_confirmed


# By invitation


@pytest.fixture
def invited():
    """An event by invitation, with one for two people."""
    event = EventFactory(registration_mode=Mode.INVITATION)
    return event, event.invitations.create(people=2)


def test_a_code_opens_the_registration_however_it_is_typed(invited):
    event, invitation = invited
    typed = f" {invitation.code.lower().replace('-', ' ')} "

    registration = register(event, invitation_code=typed)

    assert registration.is_confirmed
    assert registration.invitation == invitation


@pytest.mark.parametrize("code", ["", "-", "K7RD-29XM"])
def test_without_a_right_code_nobody_comes_in(invited, code):
    event, _invitation = invited

    with pytest.raises(InvitationNeeded):
        register(event, invitation_code=code)


def test_the_code_of_another_event_opens_nothing(invited):
    event, _invitation = invited
    elsewhere = EventFactory(registration_mode=Mode.INVITATION).invitations.create(people=2)

    with pytest.raises(InvitationNeeded):
        register(event, invitation_code=elsewhere.code)


@pytest.mark.parametrize("changed", [{"is_revoked": True}, {"expires_at": in_days(-1)}])
def test_a_code_that_was_withdrawn_or_has_expired_opens_nothing(invited, changed):
    event, invitation = invited
    event.invitations.update(**changed)

    with pytest.raises(InvitationNeeded):
        register(event, invitation_code=invitation.code)


def test_a_code_is_for_as_many_people_as_it_says(invited):
    event, invitation = invited
    code = {"invitation_code": invitation.code}
    first = register(event, **code)

    with pytest.raises(InvitationNeeded):
        register(event, "Ada", "Grace", **code)
    booking.cancel(first)

    assert register(event, "Ada", "Grace", **code).is_confirmed


def test_an_invitation_is_no_place(invited):
    event, invitation = invited
    terms(event, capacity=1)
    RegistrationFactory(event=event)

    assert register(event, invitation_code=invitation.code).is_waitlisted


def test_staff_needs_no_invitation(invited):
    event, invitation = invited

    without = register(event, by_staff=True)
    with_code = register(event, by_staff=True, invitation_code=invitation.code)

    assert (without.invitation, with_code.invitation) == (None, invitation)


def test_a_code_means_nothing_where_everybody_may_come():
    event = EventFactory()
    invitation = event.invitations.create(people=1)

    assert register(event, invitation_code=invitation.code).invitation is None
