"""Getting a place, or a turn on the waiting list."""

import uuid

import pytest

from events.models import Event, Message, Quota, Registration
from tests.events.booking.steps import Kind, in_days, kinds, quota, register, terms
from tests.factories import EventFactory, RegistrationFactory

pytestmark = pytest.mark.django_db


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


@pytest.mark.parametrize("status", ["confirmed", "held", "offered"])
def test_whoever_has_a_place_takes_it_also_while_it_is_only_held_or_offered(status):
    event = EventFactory(capacity=1)
    RegistrationFactory(event=event, status=status)

    assert register(event).is_waitlisted


@pytest.mark.parametrize("status", ["cancelled", "declined", "applied"])
def test_whoever_has_no_place_takes_none(status):
    event = EventFactory(capacity=1)
    RegistrationFactory(event=event, status=status)

    assert register(event).is_confirmed


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


def test_without_an_address_there_is_a_registration_and_a_message_to_nobody():
    registration = register(EventFactory(), email="")

    assert registration.is_confirmed
    assert registration.messages.get().state == Message.State.NOBODY


def test_an_adviser_registers_clients_and_does_not_take_a_place():
    event = EventFactory(capacity=2)

    registration = register(event, "", "Ada", contact="Grace, adviser")

    assert registration.is_confirmed
    assert registration.is_for_others
    assert [one.name for one in registration.attendees.all()] == ["", "Ada"]


# By staff


def test_staff_keeps_to_the_places():
    event = EventFactory(capacity=1)
    RegistrationFactory(event=event)

    registration = register(event, by_staff=True)

    assert registration.is_waitlisted
    assert registration.source == Registration.Source.STAFF


def test_staff_goes_beyond_the_capacity_only_when_it_says_so():
    event = EventFactory(capacity=1, party_limit=3)
    RegistrationFactory(event=event)

    registration = register(event, "Ada", "Grace", by_staff=True, beyond_capacity=True)

    assert registration.is_confirmed
    assert Event.objects.with_places().get(pk=event.pk).confirmed == 3


def test_a_visitor_never_goes_beyond_the_capacity():
    event = EventFactory(capacity=1)
    RegistrationFactory(event=event)

    assert register(event, beyond_capacity=True).is_waitlisted


def test_who_came_in_beyond_the_capacity_makes_no_room_for_others_by_leaving_it_full():
    event = EventFactory(capacity=1)
    RegistrationFactory(event=event)
    register(event, by_staff=True, beyond_capacity=True)

    assert register(event).is_waitlisted


# On site and online


def test_on_site_and_online_have_places_of_their_own():
    event = EventFactory(capacity=1, has_online_places=True, online_capacity=1)

    ways = ["on_site", "online", "on_site", "online"]
    assert [register(event, way=way).status for way in ways] == [
        "confirmed",
        "confirmed",
        "waitlisted",
        "waitlisted",
    ]


def test_who_waits_for_a_place_on_site_holds_nobody_up_online():
    event = EventFactory(capacity=0, has_online_places=True, online_capacity=None)
    register(event)

    assert register(event, way="online").is_confirmed


def test_where_people_can_not_choose_everybody_comes_to_the_place():
    event = EventFactory(capacity=1)

    registration = register(event, way="online")

    assert registration.way == Registration.Way.ON_SITE
    assert register(event).is_waitlisted


# Places kept for a group


def test_places_of_a_group_are_not_for_others():
    event = EventFactory(capacity=3)
    quota(event, 2)

    assert [register(event).status for _time in range(2)] == ["confirmed", "waitlisted"]


def test_a_group_has_its_own_places_first_and_then_those_of_all():
    event = EventFactory(capacity=3)
    group = quota(event, 2)
    members = [register(event, quota=group) for _time in range(2)]

    assert [one.status for one in members] == ["confirmed", "confirmed"]
    assert register(event).is_confirmed, "one place is left, and it is nobody's own"
    assert register(event, quota=group).is_waitlisted


def test_a_group_gets_its_own_places_also_while_others_wait():
    event = EventFactory(capacity=2)
    group = quota(event, 2)
    register(event)

    assert register(event, "Ada", "Grace", quota=group).is_confirmed


def test_a_member_waits_behind_a_member_who_waits():
    event = EventFactory(capacity=3)
    group = quota(event, 2)
    register(event)
    register(event, "A", "B", "C", quota=group)

    assert register(event, quota=group).is_waitlisted


def test_places_are_kept_until_their_date():
    event = EventFactory(capacity=1)
    kept = quota(event, 1, until=in_days(1))
    assert register(event).is_waitlisted
    event.registrations.all().delete()

    kept.until = in_days(-1)
    kept.save()

    assert register(event).is_confirmed


def test_places_of_a_group_without_a_date_are_kept_until_registration_closes():
    event = EventFactory(capacity=1, closes_at=in_days(1))
    quota(event, 1)
    assert register(event, by_staff=True).is_waitlisted
    event.registrations.all().delete()

    terms(event, closes_at=in_days(-1))

    assert register(event, by_staff=True).is_confirmed


def test_a_group_that_left_the_page_while_the_form_was_filled_in_is_a_group_no_more():
    event = EventFactory(capacity=1)
    group = quota(event, 1)
    Quota.objects.all().delete()

    registration = register(event, quota=group)

    assert (registration.is_confirmed, registration.quota) == (True, None)


def test_members_who_take_part_online_leave_the_places_of_their_group_on_site():
    event = EventFactory(capacity=1, has_online_places=True)
    group = quota(event, 1)
    assert register(event, way="online", quota=group).is_confirmed

    assert register(event).is_waitlisted
    assert register(event, quota=group).is_confirmed


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
