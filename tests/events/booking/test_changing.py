"""Names, addresses, answers, and the way one takes part."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from events import booking, outbox
from events.exceptions import (
    EventIsFull,
    EventIsOver,
    NamesAreFixed,
    PartySizeIsFixed,
    PartyTooLarge,
    RegistrationIsCancelled,
)
from events.models import Message
from tests.events.booking.steps import (
    OFFER,
    Kind,
    at,
    change,
    in_days,
    kinds,
    quota,
    register,
    stand,
    terms,
)
from tests.factories import EventFactory, RegistrationFactory

pytestmark = pytest.mark.django_db


def test_change_corrects_names_and_tells():
    registration = register(EventFactory(), "Adda")

    changed = change(registration, attendees=["Ada"], phone="050 000 0003")

    assert changed.attendees.get().name == "Ada"
    assert changed.phone == "050 000 0003"
    assert changed.token == registration.token
    assert kinds(changed) == [Kind.CONFIRMED, Kind.DETAILS_CHANGED]


def test_change_of_nothing_tells_nobody():
    registration = register(EventFactory(), "Ada", contact="Grace, adviser")

    assert change(registration).contact == "Grace, adviser"

    assert kinds(registration) == [Kind.CONFIRMED]


def test_who_registers_for_others_can_be_somebody_else_later():
    registration = register(EventFactory(), "Ada", contact="Grace, adviser")

    assert change(registration, contact="Eve, adviser").contact == "Eve, adviser"
    assert kinds(registration) == [Kind.CONFIRMED, Kind.DETAILS_CHANGED]


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


def test_another_spelling_keeps_the_private_link_and_gets_no_farewell():
    registration = register(EventFactory(), email="ada@example.org")

    changed = change(registration, email="Ada@example.org")

    assert changed.email == "Ada@example.org"
    assert (changed.token, changed.sequence) == (registration.token, registration.sequence)
    assert list(changed.messages.order_by("pk").values_list("kind", "to")) == [
        (Kind.CONFIRMED, "Ada@example.org"),  # it waited, and goes to the address as it is now
        (Kind.DETAILS_CHANGED, "Ada@example.org"),
    ]
    assert outbox.deliver_due() == 2
    assert not changed.messages.exclude(state=Message.State.SENT).exists()


def test_a_first_address_keeps_the_private_link_on_the_printed_page():
    registration = register(EventFactory(), email="")

    changed = change(registration, email="ada@example.org")

    assert changed.token == registration.token
    assert kinds(changed) == [Kind.CONFIRMED, Kind.DETAILS_CHANGED]


def test_at_a_new_address_a_person_can_be_reached_again():
    registration = RegistrationFactory(unreached_at=timezone.now(), attendees=["Ada"])

    assert change(registration, phone="050 000 0003").unreached_at
    assert change(registration, email="right@example.org").unreached_at is None


def test_without_an_address_the_private_link_in_the_mails_leads_nowhere():
    registration = register(EventFactory(), email="tpyo@example.org")

    changed = change(registration, email="")

    assert changed.token != registration.token
    assert list(changed.messages.order_by("pk").values_list("kind", "to")) == [
        (Kind.CONFIRMED, "tpyo@example.org"),
        (Kind.ADDRESS_CHANGED, "tpyo@example.org"),
        (Kind.DETAILS_CHANGED, ""),
    ]


def test_change_keeps_the_turn_on_the_waiting_list():
    event = EventFactory(capacity=0)
    first, _second = register(event), register(event)

    assert change(first, attendees=["Grace"]).waiting_position == 1


@pytest.mark.parametrize("attendees", [["Ada"], ["Ada", "Grace", "Eve"]])
def test_change_neither_adds_nor_removes_people(attendees):
    registration = register(EventFactory(), "Ada", "Grace")

    with pytest.raises(PartySizeIsFixed):
        change(registration, attendees=attendees)


def test_people_can_be_named_until_the_editors_time():
    event = EventFactory(names_due_at=in_days(1))
    registration = register(event, "", "")
    named = change(registration, attendees=["Ada", ""])
    assert [one.name for one in named.attendees.all()] == ["Ada", ""]

    with time_machine.travel(in_days(2)):
        with pytest.raises(NamesAreFixed):
            change(registration, attendees=["Ada", "Eve"])
        late = change(registration, attendees=["Ada", "Eve"], by_staff=True)

    assert [one.name for one in late.attendees.all()] == ["Ada", "Eve"]


def test_after_the_names_are_fixed_all_else_can_still_be_changed():
    registration = register(EventFactory(names_due_at=in_days(-1)))

    assert change(registration, phone="050 000 0003").phone == "050 000 0003"


def test_people_can_be_named_until_the_first_session_where_the_editor_says_nothing():
    first, second, hour = in_days(1), in_days(8), timedelta(hours=1)
    registration = register(
        EventFactory(sessions=[(first, first + hour), (second, second + hour)]), ""
    )

    with time_machine.travel(first, tick=False), pytest.raises(NamesAreFixed):
        change(registration, attendees=["Ada"])


def test_what_is_over_can_not_be_changed():
    registration = register(EventFactory())

    with time_machine.travel(in_days(30)), pytest.raises(EventIsOver):
        change(registration, attendees=["Grace"])


def test_a_cancelled_registration_can_not_be_changed():
    registration = booking.cancel(register(EventFactory()))

    with pytest.raises(RegistrationIsCancelled):
        change(registration, attendees=["Grace"])


# On site or online


@pytest.fixture
def hybrid():
    """Two places on site and one online."""
    return EventFactory(capacity=2, has_online_places=True, online_capacity=1)


def test_one_may_take_part_in_another_way_and_the_place_goes_on(hybrid):
    coming, waiting = register(hybrid, "Ada", "Eve"), register(hybrid)
    single = booking.cancel_some(coming, [coming.attendees.first().pk])
    assert stand(waiting) == ["confirmed"]
    later = register(hybrid)

    switched = booking.switch(single, "online")

    assert (switched.way, switched.status) == ("online", "confirmed")
    assert switched.sequence == single.sequence + 1
    assert stand(later) == ["confirmed"]
    assert kinds(coming)[-1] == Kind.DETAILS_CHANGED


def test_another_way_without_room_changes_nothing(hybrid):
    coming, online = register(hybrid), register(hybrid, way="online")

    with pytest.raises(EventIsFull):
        booking.switch(coming, "online")

    assert stand(coming, online) == ["confirmed", "confirmed"]
    coming.refresh_from_db()
    assert coming.way == "on_site"


def test_another_way_is_no_way_past_those_who_wait(hybrid):
    terms(hybrid, online_capacity=2)
    coming = register(hybrid)
    register(hybrid, way="online")
    party = register(hybrid, "Grace", "Joan", way="online")

    with pytest.raises(EventIsFull):
        booking.switch(coming, "online")
    assert stand(coming, party) == ["confirmed", "waitlisted"]


def test_who_waits_may_wait_elsewhere_and_gets_a_place_there_if_there_is_one(hybrid):
    register(hybrid, "Ada", "Eve")
    waiting = register(hybrid)

    assert booking.switch(waiting, "online").is_confirmed
    assert kinds(waiting) == [Kind.WAITLISTED, Kind.CONFIRMED]


def test_a_party_does_not_go_and_wait_where_it_never_fits(hybrid):
    register(hybrid, "Ada", "Eve")
    party = register(hybrid, "Grace", "Joan")

    with pytest.raises(PartyTooLarge):
        booking.switch(party, "online")


def test_members_of_a_group_come_back_to_their_own_places():
    event = EventFactory(capacity=1, has_online_places=True)
    group = quota(event, 1)
    member = register(event, way="online", quota=group)

    assert booking.switch(member, "on_site").is_confirmed


def test_who_waits_gets_the_place_in_the_other_way_at_once_also_at_night():
    event = EventFactory(capacity=1, has_online_places=True, online_capacity=1, **OFFER)
    register(event)
    first, second = register(event), register(event)

    with time_machine.travel(at(22, days=1)):
        booking.switch(first, "online")
        booking.switch(second, "online")

    assert stand(first, second) == ["confirmed", "waitlisted"]
    assert [kinds(one)[1:] for one in [first, second]] == [[Kind.CONFIRMED], [Kind.DETAILS_CHANGED]]


def test_nobody_who_switches_overtakes_those_who_wait_there():
    event = EventFactory(capacity=0, has_online_places=True, online_capacity=1, **OFFER)
    coming, waiting = register(event, way="online"), register(event, way="online")
    switching = register(event)

    with time_machine.travel(at(22, days=1)):
        booking.cancel(coming)
        booking.switch(switching, "online")

    assert stand(waiting, switching) == ["waitlisted", "waitlisted"]


def test_an_address_is_still_to_be_proved_after_a_switch():
    event = EventFactory(
        capacity=0, has_online_places=True, online_capacity=1, confirms_address=True
    )
    waiting = register(event)

    switched = booking.switch(waiting, "online")

    assert (switched.status, switched.hold_until) == ("held", waiting.hold_until)
    assert kinds(switched) == [Kind.ADDRESS_ASKED]


def test_after_the_end_of_the_waiting_list_nobody_moves_up_by_switching():
    event = EventFactory(capacity=0, has_online_places=True, online_capacity=1)
    waiting = register(event)
    terms(event, waiting_list_ends_at=in_days(-1))

    assert booking.switch(waiting, "online").is_waitlisted


@pytest.mark.parametrize("event_terms", [{}, {"has_online_places": True}])
def test_to_switch_to_where_one_is_or_where_there_is_no_choice_does_nothing(event_terms):
    registration = register(EventFactory(**event_terms))

    booking.switch(registration, "on_site" if event_terms else "online")

    assert kinds(registration) == [Kind.CONFIRMED]


def test_who_has_cancelled_takes_part_in_no_way(hybrid):
    registration = booking.cancel(register(hybrid))

    with pytest.raises(RegistrationIsCancelled):
        booking.switch(registration, "online")
