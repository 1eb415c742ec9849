import uuid
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from events import booking
from events.exceptions import (
    DatesNotKnown,
    EventIsCancelled,
    EventIsOver,
    PartySizeIsFixed,
    PartyTooLarge,
    RegistrationClosed,
    RegistrationIsCancelled,
    RegistrationNotNeeded,
    RegistrationNotOpenYet,
)
from events.models import Event, Message, Registration, RegistrationTerms
from tests.factories import EventFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

Kind = Message.Kind


def register(event, *attendees, **kwargs):
    kwargs = {"email": "ada@example.org", "language": "fi"} | kwargs
    return booking.register(event, attendees=list(attendees) or ["Ada"], **kwargs)


def in_days(days):
    return timezone.now() + timedelta(days=days)


def statuses(*registrations):
    return [Registration.objects.get(pk=one.pk).status for one in registrations]


def kinds(registration):
    return list(registration.messages.order_by("pk").values_list("kind", flat=True))


# Getting a place


def test_register_confirms_while_there_is_room():
    event = EventFactory(capacity=2)

    registration = register(event, "Ada", "Grace", phone="050 000 0001", language="sv")

    assert registration.is_confirmed
    assert registration.confirmed_at
    assert [str(one.name) for one in registration.attendees.all()] == ["Ada", "Grace"]
    assert (registration.language, registration.phone) == ("sv", "050 000 0001")
    assert kinds(registration) == [Kind.CONFIRMED]


def test_register_has_no_limit_without_a_capacity():
    event = EventFactory(capacity=None)

    assert all(register(event).is_confirmed for _time in range(3))


def test_register_joins_the_waiting_list_when_full():
    event = EventFactory(capacity=1)
    RegistrationFactory(event=event)

    registration = register(event)

    assert registration.is_waitlisted
    assert registration.waiting_position == 1
    assert kinds(registration) == [Kind.WAITLISTED]


def test_capacity_counts_people_and_not_registrations():
    event = EventFactory(capacity=3)
    RegistrationFactory(event=event, attendees=2)

    assert register(event, "Ada", "Grace").is_waitlisted


def test_capacity_zero_takes_only_a_waiting_list():
    assert register(EventFactory(capacity=0)).is_waitlisted


def test_a_party_is_never_split():
    event = EventFactory(capacity=2)
    RegistrationFactory(event=event)

    party = register(event, "Ada", "Grace")

    assert party.is_waitlisted
    assert party.attendees.count() == 2


def test_a_newcomer_waits_while_someone_waits_even_if_one_place_is_free():
    event = EventFactory(capacity=2)
    RegistrationFactory(event=event)
    register(event, "A party", "of two")

    assert register(event, "Newcomer").is_waitlisted


def test_cancelled_registrations_take_no_place():
    event = EventFactory(capacity=1)
    RegistrationFactory(event=event, status="cancelled")

    assert register(event).is_confirmed


def test_the_same_submission_gives_the_same_registration():
    event = EventFactory()
    key = uuid.uuid4()

    first, again = (register(event, submission_key=key) for _time in range(2))

    assert first == again
    assert event.registrations.count() == 1
    assert Message.objects.count() == 1


def test_a_replayed_submission_is_answered_even_after_registration_closed():
    event = EventFactory()
    key = uuid.uuid4()
    first = register(event, submission_key=key)
    Event.objects.update(closes_at=in_days(-1))

    assert register(event, submission_key=key) == first


def test_one_address_may_register_several_parties():
    event = EventFactory()

    first, second = register(event), register(event)

    assert first != second


def test_without_an_address_there_is_a_registration_and_no_message():
    registration = register(EventFactory(), email="")

    assert registration.is_confirmed
    assert kinds(registration) == []


@pytest.mark.parametrize(
    ("terms", "refusal"),
    [
        ({"status": Event.Status.CANCELLED}, EventIsCancelled),
        ({"registration_mode": RegistrationTerms.Mode.NONE}, RegistrationNotNeeded),
        ({"opens_at": in_days(1)}, RegistrationNotOpenYet),
        ({"closes_at": in_days(-1)}, RegistrationClosed),
    ],
)
def test_register_is_refused_outside_the_terms(terms, refusal):
    event = EventFactory()
    Event.objects.update(**terms)

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


def test_staff_may_register_people_outside_the_opening_times_but_not_past_the_seats():
    event = EventFactory(capacity=1, opens_at=in_days(1))

    first, second = register(event, by_staff=True), register(event, by_staff=True)

    assert first.is_confirmed
    assert first.source == Registration.Source.STAFF
    assert second.is_waitlisted


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


def test_nobody_registers_for_an_event_whose_dates_are_not_known():
    event = EventFactory(sessions=[])

    with pytest.raises(DatesNotKnown):
        register(event)


# Giving a place up


def test_cancel_passes_the_place_to_the_first_who_waits():
    event = EventFactory(capacity=1)
    coming = register(event)
    first, second = register(event), register(event)

    booking.cancel(coming)

    assert statuses(coming, first, second) == ["cancelled", "confirmed", "waitlisted"]
    assert kinds(coming) == [Kind.CONFIRMED, Kind.CANCELLED]
    assert kinds(first) == [Kind.WAITLISTED, Kind.PROMOTED]
    assert kinds(second) == [Kind.WAITLISTED]


def test_places_go_to_the_first_parties_that_fit_in_order_of_joining():
    event = EventFactory(capacity=3)
    coming = register(event, "A", "B")
    register(event, "C")
    three, two, one = register(event, *"DEF"), register(event, *"GH"), register(event, "I")

    booking.cancel(coming)

    assert statuses(three, two, one) == ["waitlisted", "confirmed", "waitlisted"]


def test_the_queue_follows_the_time_of_joining_and_not_the_row_number():
    event = EventFactory(capacity=1)
    coming = register(event)
    later = RegistrationFactory(event=event, status="waitlisted", joined_at=in_days(0))
    earlier = RegistrationFactory(event=event, status="waitlisted", joined_at=in_days(-1))

    booking.cancel(coming)

    assert statuses(later, earlier) == ["waitlisted", "confirmed"]


def test_cancelling_twice_is_cancelling_once():
    event = EventFactory(capacity=1)
    coming, waiting, last = register(event), register(event), register(event)

    booking.cancel(coming)
    booking.cancel(coming)

    assert statuses(waiting, last) == ["confirmed", "waitlisted"]
    assert kinds(coming).count(Kind.CANCELLED) == 1


def test_cancelling_raises_the_sequence_of_the_persons_calendar_entries():
    registration = register(EventFactory())

    assert booking.cancel(registration).sequence == registration.sequence + 1


def test_one_may_leave_the_waiting_list():
    event = EventFactory(capacity=0)
    registration = register(event)

    assert booking.cancel(registration).is_cancelled


def test_nobody_is_promoted_once_the_last_session_has_started():
    event = EventFactory(capacity=1)
    coming, waiting = register(event), register(event)

    with time_machine.travel(event.last_start, tick=False):
        booking.cancel(coming)

    assert statuses(waiting) == ["waitlisted"]


def test_one_may_cancel_while_the_dates_are_not_known():
    event = EventFactory(capacity=1)
    coming, waiting = register(event), register(event)
    event.sessions.all().delete()

    booking.cancel(coming)

    assert statuses(coming, waiting) == ["cancelled", "confirmed"]


def test_what_is_over_can_not_be_cancelled():
    registration = register(EventFactory())

    with time_machine.travel(in_days(30)), pytest.raises(EventIsOver):
        booking.cancel(registration)


# Changing details


def change(registration, **kwargs):
    kwargs = {"attendees": ["Ada"], "email": registration.email, "phone": ""} | kwargs
    return booking.change(registration, **kwargs)


def test_change_corrects_names_and_tells():
    registration = register(EventFactory(), "Adda")

    changed = change(registration, attendees=["Ada"], phone="050 000 0003")

    assert changed.attendees.get().name == "Ada"
    assert changed.phone == "050 000 0003"
    assert changed.token == registration.token
    assert kinds(changed) == [Kind.CONFIRMED, Kind.DETAILS_CHANGED]


def test_change_of_nothing_tells_nobody():
    registration = register(EventFactory(), "Ada")

    change(registration)

    assert kinds(registration) == [Kind.CONFIRMED]


def test_a_new_address_gets_a_new_private_link_and_the_old_one_a_farewell():
    registration = register(EventFactory(), email="tpyo@example.org")

    changed = change(registration, email="typo@example.org")

    assert changed.token != registration.token
    assert changed.sequence == registration.sequence + 2  # farewell, then invite
    assert list(changed.messages.order_by("pk").values_list("kind", "to")) == [
        (Kind.CONFIRMED, "tpyo@example.org"),
        (Kind.ADDRESS_CHANGED, "tpyo@example.org"),
        (Kind.DETAILS_CHANGED, "typo@example.org"),
    ]


def test_a_first_address_keeps_the_private_link_on_the_printed_page():
    registration = register(EventFactory(), email="")

    changed = change(registration, email="ada@example.org")

    assert changed.token == registration.token
    assert kinds(changed) == [Kind.DETAILS_CHANGED]


def test_change_keeps_the_turn_on_the_waiting_list():
    event = EventFactory(capacity=0)
    first, _second = register(event), register(event)

    assert change(first, attendees=["Grace"]).waiting_position == 1


@pytest.mark.parametrize("attendees", [["Ada"], ["Ada", "Grace", "Eve"]])
def test_change_neither_adds_nor_removes_people(attendees):
    registration = register(EventFactory(), "Ada", "Grace")

    with pytest.raises(PartySizeIsFixed):
        change(registration, attendees=attendees)


def test_what_is_over_can_not_be_changed():
    registration = register(EventFactory())

    with time_machine.travel(in_days(30)), pytest.raises(EventIsOver):
        change(registration, attendees=["Grace"])


def test_a_cancelled_registration_can_not_be_changed():
    registration = booking.cancel(register(EventFactory()))

    with pytest.raises(RegistrationIsCancelled):
        change(registration, attendees=["Grace"])


# Cost


@pytest.mark.parametrize("others", [0, 3])
def test_a_registration_takes_the_same_few_queries_however_many_there_are(
    others, django_assert_max_num_queries
):
    event = EventFactory(capacity=2)
    for _time in range(others):
        RegistrationFactory(event=event)

    with django_assert_max_num_queries(12):
        register(event, "Ada", "Grace")
