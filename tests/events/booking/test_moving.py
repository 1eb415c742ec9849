"""To another event in one step: to the next stop of a road show when this one is full."""

import uuid

import pytest
import time_machine

from events import booking
from events.answers import Given
from events.exceptions import (
    AddressIsUsedUp,
    AddressNotProved,
    ApplicationsStay,
    EventIsFull,
    EventIsOver,
    PartyTooLarge,
    PeopleAreChosen,
    RegistrationClosed,
    RegistrationIsCancelled,
    TryAgain,
)
from events.models import Registration
from tests.events.booking.steps import (
    Kind,
    Mode,
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


@pytest.fixture
def here():
    return EventFactory(capacity=1)


@pytest.fixture
def there():
    return EventFactory(capacity=1)


def test_one_may_go_to_another_event_and_the_place_goes_on(here, there):
    coming, waiting = register(here), register(here)

    moved = booking.move(coming, to=there)

    assert (moved.event, moved.status) == (there, "confirmed")
    assert (moved.token, moved.reference) == (coming.token, coming.reference)
    assert moved.sequence == coming.sequence + 1
    assert stand(waiting) == ["confirmed"]
    assert kinds(coming) == [Kind.CONFIRMED, Kind.MOVED]
    assert moved.messages.get(kind=Kind.MOVED).about == {"from": here.pk, "had_place": True}


def test_who_waits_here_may_have_a_place_there(here, there):
    register(here)
    waiting = register(here)

    assert booking.move(waiting, to=there).is_confirmed
    assert not waiting.messages.get(kind=Kind.MOVED).about["had_place"]


def test_nothing_is_lost_when_the_other_event_is_full(here, there):
    register(there)
    coming, waiting = register(here), register(here)

    with pytest.raises(EventIsFull):
        booking.move(coming, to=there)

    coming.refresh_from_db()
    assert (coming.event, coming.status) == (here, "confirmed")
    assert stand(waiting) == ["waitlisted"]
    assert kinds(coming) == [Kind.CONFIRMED]


@pytest.mark.parametrize("status", ["held", "offered"])
def test_places_held_or_offered_there_are_taken(here, there, status):
    RegistrationFactory(event=there, status=status)

    with pytest.raises(EventIsFull):
        booking.move(register(here), to=there)


def test_nobody_overtakes_those_who_wait_there(here):
    there = EventFactory(capacity=2)
    register(there), register(there, "Ada", "Grace")

    with pytest.raises(EventIsFull):
        booking.move(register(here), to=there)


def test_places_kept_for_a_group_there_are_not_for_who_comes(here, there):
    quota(there, 1)

    with pytest.raises(EventIsFull):
        booking.move(register(here), to=there)


@pytest.mark.parametrize("mode", [Mode.APPLICATION, Mode.INVITATION])
def test_nobody_moves_in_where_people_are_chosen_or_invited(here, mode):
    there = EventFactory(registration_mode=mode)

    with pytest.raises(PeopleAreChosen):
        booking.move(register(here), to=there)


@pytest.mark.parametrize("by_staff", [True, False])
def test_an_application_stays_where_people_are_chosen(there, by_staff):
    application = register(EventFactory(registration_mode=Mode.APPLICATION))

    with pytest.raises(ApplicationsStay):
        booking.move(application, to=there, by_staff=by_staff)
    assert stand(application) == ["applied"]


def test_the_limit_of_a_party_holds_there_too(here, there):
    terms(here, capacity=2)

    with pytest.raises(PartyTooLarge):
        booking.move(register(here, "Ada", "Grace"), to=there)


def test_the_limit_of_an_address_holds_there_too():
    here, there = EventFactory(address_limit=1), EventFactory(address_limit=1)
    register(there)

    with pytest.raises(AddressIsUsedUp):
        booking.move(register(here), to=there)


def test_one_moves_only_while_registration_is_open_there_but_staff_may(here, there):
    registration = register(here)
    terms(there, closes_at=in_days(-1))

    with pytest.raises(RegistrationClosed):
        booking.move(registration, to=there)
    assert booking.move(registration, to=there, by_staff=True).event == there


def test_who_has_cancelled_moves_nowhere(here, there):
    with pytest.raises(RegistrationIsCancelled):
        booking.move(booking.cancel(register(here)), to=there)


def test_who_was_here_does_not_move_afterwards(here):
    registration = register(here)

    with time_machine.travel(in_days(30)):
        there = EventFactory()
        with pytest.raises(EventIsOver):
            booking.move(registration, to=there)


def test_to_move_twice_is_the_same_as_once(here, there):
    registration = register(here)

    booking.move(registration, to=there)
    again = booking.move(registration, to=there)

    assert (again.event, again.status) == (there, "confirmed")
    assert kinds(registration) == [Kind.CONFIRMED, Kind.MOVED]


def test_to_move_to_where_one_is_does_nothing(here):
    registration = register(here)

    assert booking.move(registration, to=here).event == here
    assert kinds(registration) == [Kind.CONFIRMED]


def test_what_is_asked_of_a_registration_that_was_just_moved_is_to_be_asked_again(here, there):
    registration = register(here)
    booking.move(Registration.objects.get(), to=there)

    with pytest.raises(TryAgain):
        booking.cancel(registration)
    with pytest.raises(TryAgain):
        booking.move(registration, to=EventFactory())
    assert stand(registration) == ["confirmed"]


def test_an_address_to_be_confirmed_is_still_to_be_confirmed_there(there):
    here = EventFactory(confirms_address=True)
    registration = register(here)

    moved = booking.move(registration, to=there)

    assert moved.is_held
    assert moved.hold_until == registration.hold_until
    assert booking.prove_address(moved).is_confirmed
    assert kinds(registration) == [Kind.ADDRESS_ASKED, Kind.CONFIRMED]


# Where the private link comes by mail alone, it proves the address


PROOFS = [{"confirms_address": True}, {"address_limit": 1}]


@pytest.mark.parametrize("proof", PROOFS)
def test_a_link_that_was_shown_at_once_leads_to_no_event_that_asks_for_proof(here, proof):
    there = EventFactory(**proof)
    registration = register(here)

    with pytest.raises(AddressNotProved):
        booking.move(registration, to=there)

    registration.refresh_from_db()
    assert (registration.event, registration.status) == (here, "confirmed")
    assert booking.move(registration, to=there, by_staff=True).is_confirmed


@pytest.mark.parametrize("here_proof", PROOFS)
@pytest.mark.parametrize("there_proof", PROOFS)
def test_a_link_from_a_mail_proves_the_address_there_too(here_proof, there_proof):
    here, there = EventFactory(**here_proof), EventFactory(**there_proof)
    registration = booking.prove_address(register(here))

    moved = booking.move(registration, to=there)

    assert moved.is_confirmed
    assert kinds(registration)[-1] == Kind.MOVED


@pytest.mark.parametrize("former", ["eve@example.org", ""])
def test_an_address_given_later_is_proved_by_its_own_mail(former):
    here, there = EventFactory(address_limit=1), EventFactory(address_limit=1)
    registration = change(register(here, email=former), email="ada@example.org")

    taken = booking.take_address(registration, "ada@example.org")

    assert booking.move(taken, to=there).is_confirmed


@pytest.mark.parametrize("former", ["eve@example.org", ""])
def test_an_address_given_to_staff_is_proved_by_no_link(former):
    here, there = EventFactory(address_limit=1), EventFactory(address_limit=1)
    registration = register(here, email=former)

    changed = change(registration, email="known@example.org", by_staff=True)

    with pytest.raises(AddressNotProved):
        booking.move(changed, to=there)


def test_who_gave_no_address_moves_where_none_is_needed(here):
    there = EventFactory(address_limit=1)

    assert booking.move(register(here, email=""), to=there).is_confirmed


def test_group_invitation_and_way_stay_behind(there):
    here = EventFactory(registration_mode=Mode.INVITATION, has_online_places=True)
    invitation = here.invitations.create(people=2)
    registration = register(
        here, way="online", quota=quota(here, 1), invitation_code=invitation.code
    )

    moved = booking.move(registration, to=there)

    assert (moved.quota, moved.invitation, moved.way) == (None, None, "on_site")


def test_answers_come_along_where_the_same_is_asked(here, there):
    asked = [
        here.questions.create(key=uuid.uuid4(), kind=kind, label=kind) for kind in ["diet", "text"]
    ]
    there.questions.create(key=uuid.uuid4(), kind="diet", label="What don't you eat?")
    answers = [Given(question=question, value=["No nuts"]) for question in asked]
    registration = register(here, answers=answers)

    moved = booking.move(registration, to=there)

    [answer] = moved.answers.all()
    assert (answer.question.event, answer.value) == (there, ["No nuts"])


def test_the_form_sent_again_gives_the_registration_where_it_is_now(here, there):
    key = uuid.uuid4()
    registration = register(here, submission_key=key)
    booking.move(registration, to=there)

    assert register(here, submission_key=key) == registration
    assert not here.registrations.exists()
