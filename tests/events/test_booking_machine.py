"""Random histories of one event on random terms, held against a small model of the rules.

HISTORIES and STEPS in the environment make it longer: `HISTORIES=1000 STEPS=50 pytest …`.
"""

import os
import uuid
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from events import booking, exceptions, outbox, publishing
from events.models import Event, EventPage
from tests.events.booking_history import ELSEWHERE, INVITED, Watched, capacities, refused
from tests.events.booking_model import Party

is_rare = st.integers(0, 9).map(lambda number: number == 0)
with_people = precondition(lambda self: self.model.active and not self.model.is_over)
is_on = precondition(lambda self: not self.model.is_called_off and not self.model.is_over)


class History(Watched):
    # What people do

    @rule(
        size=st.integers(1, 4),
        way=st.sampled_from(["on_site", "online"]),
        who=st.integers(0, 5),
        is_member=st.booleans(),
        has_code=st.booleans(),
        is_staff=is_rare,
        is_beyond=st.booleans(),
    )
    def register(self, size, way, who, is_member, has_code, is_staff, is_beyond):
        key = uuid.uuid4()
        party = Party(size, f"ada{who}@example.org", key, by_staff=is_staff)
        party.way = way if self.model.terms.is_hybrid else "on_site"
        party.is_member = is_member and self.quota is not None
        beyond = is_staff and is_beyond
        party.is_invited = has_code and self.still_invited(party)
        refusal = self.refusal(party, beyond=beyond)
        with refused(refusal):
            registration = self.submit(party, has_code=has_code, beyond_capacity=is_beyond)
        if refusal is None:
            self.model.join(registration.pk, party, beyond=beyond)
            self.beyond |= {registration.pk} if beyond else set()

    def refusal(self, party, *, beyond):
        model, terms = self.model, self.model.terms
        if model.is_called_off:
            return exceptions.EventIsCancelled
        if model.is_over:
            return exceptions.EventIsOver
        if model.has_begun and not party.by_staff:
            return exceptions.RegistrationClosed
        if party.size > (terms.party_limit if beyond else model.largest(party.way)):
            return exceptions.PartyTooLarge
        if not party.by_staff and self.is_used_up(party.email):
            return exceptions.AddressIsUsedUp
        if terms.mode == "invitation" and not party.by_staff and not party.is_invited:
            return exceptions.InvitationNeeded
        is_full = model.status_of(party, beyond=beyond) == "full"
        return exceptions.EventIsFull if is_full else None

    def is_used_up(self, email):
        used = [party for party in self.model.active if party.email == email]
        limit = self.model.terms.address_limit
        return limit is not None and len(used) >= limit

    def still_invited(self, party):
        invited = [one.size for one in self.model.active if one.is_invited]
        is_asked = self.model.terms.mode == "invitation"
        return is_asked and sum(invited) + party.size <= INVITED

    def submit(self, party, *, has_code=False, **kwargs):
        return booking.register(
            self.event,
            attendees=["Ada"] * party.size,
            email=party.email,
            way=party.way,
            quota=self.quota if party.is_member else None,
            invitation_code=self.code if has_code else "",
            language="fi",
            submission_key=party.key,
            by_staff=party.by_staff,
            **kwargs,
        )

    @precondition(lambda self: self.model.parties)
    @rule(data=st.data())
    def submit_again(self, data):
        registration, party = self.any(data, self.model.parties | self.moved)

        assert self.submit(party) == registration

    @precondition(lambda self: self.model.parties and not self.model.is_over)
    @rule(data=st.data())
    def cancel(self, data):
        registration, party = self.any(data, self.model.parties)

        booking.cancel(registration)

        if party.is_active:
            self.model.leave(party)

    @with_people
    @rule(data=st.data())
    def cancel_one(self, data):
        registration, party = self.any_active(data)

        booking.cancel_some(registration, [registration.attendees.last().pk])

        if party.size == 1:
            return self.model.leave(party)
        party.size -= 1
        party.tell("details_changed")
        self.model.promote()

    @precondition(lambda self: self.model.active and self.model.terms.is_hybrid)
    @is_on
    @rule(data=st.data())
    def switch(self, data):
        registration, party = self.any_active(data)
        former, way = party.way, "online" if party.way == "on_site" else "on_site"
        party.way = way
        fits = not party.is_seated or party.size <= self.room_elsewhere(party)
        refusal = None if fits else exceptions.EventIsFull
        if party.size > self.model.largest(way):
            refusal = exceptions.PartyTooLarge
        with refused(refusal):
            booking.switch(registration, way)
        if refusal:
            party.way = former
        else:
            self.model.switch(party, self.room_elsewhere(party))

    def room_elsewhere(self, party):
        status, party.status = party.status, ""
        room = self.model.room(party, self.model.line)
        party.status = status
        return room

    @precondition(lambda self: self.model.parties and not self.model.is_called_off)
    @rule(data=st.data())
    def prove_address(self, data):
        registration, party = self.any(data, self.model.parties)
        is_late = party.proves_until and not (
            party.is_active and registration.hold_until > self.now
        )
        with refused(exceptions.HoldHasLapsed if is_late else None):
            booking.prove_address(registration)
        if party.proves_until and not is_late:
            self.model.prove(party)

    @with_people
    @rule(data=st.data())
    def accept(self, data):
        registration, party = self.any_active(data)
        is_offered = party.status == "offered" and party.answers_by > self.now
        is_right = is_offered or party.status == "confirmed"
        with refused(None if is_right else exceptions.OfferHasLapsed):
            booking.accept(registration)
        if is_offered:
            party.status = "confirmed"
            party.tell("confirmed")

    @with_people
    @rule(data=st.data())
    def move_elsewhere(self, data):
        registration, party = self.any_active(data)
        places = ELSEWHERE - Event.objects.with_places().get(pk=self.elsewhere.pk).taken
        refusal = None if party.size <= places else exceptions.EventIsFull
        if party.size > ELSEWHERE:
            refusal = exceptions.PartyTooLarge
        with refused(refusal):
            moved = booking.move(registration, to=self.elsewhere)
            assert moved.status == ("held" if party.proves_until else "confirmed")
        if refusal is None:
            self.moved[registration.pk] = self.model.parties.pop(registration.pk)
            self.model.promote()

    # What staff and editors do

    @with_people
    @rule(data=st.data())
    def raise_in_queue(self, data):
        registration, party = self.any_active(data)
        waits = party.status == "waitlisted"
        with refused(None if waits else exceptions.NotWaiting):
            booking.raise_in_queue(registration, reason="Needs the lift")
        if waits:
            party.turn = self.model.line[0].turn - 1
            self.model.promote()

    @with_people
    @rule(data=st.data(), decision=st.sampled_from(["selected", "reserve", "declined", ""]))
    def decide(self, data, decision):
        registration, party = self.any_active(data)
        with refused(refusal := self.model.refusal_to_decide(party, decision)):
            booking.decide(registration, decision)
        if refusal is None:
            party.decision = decision

    @precondition(lambda self: self.model.terms.mode == "application")
    @is_on
    @rule()
    def send_results(self):
        fits = self.model.can_send()
        with refused(None if fits else exceptions.TooManySelected):
            booking.send_results(self.event)
        if fits:
            self.model.send()

    @is_on
    @rule(capacity=capacities, online_capacity=capacities)
    def publish_capacity(self, capacity, online_capacity):
        terms, was_open = self.model.terms, self.model.list_is_open
        if capacity is not None:
            capacity = max(capacity, terms.group_places)
        if not terms.is_hybrid:
            online_capacity = None  # an editor can't say it where nobody chooses
        is_new = (terms.capacity, terms.online_capacity) != (capacity, online_capacity)
        terms.capacity, terms.online_capacity = capacity, online_capacity

        self.edit(capacity=capacity, online_capacity=online_capacity).publish()

        if is_new or not was_open:
            self.model.promote()

    @rule(capacity=capacities)
    def save_a_draft(self, capacity):
        self.edit(capacity=capacity, title="Draft")

    @precondition(lambda self: not any(party.proves_until for party in self.model.active))
    @is_on
    @rule(hours=st.integers(1, 5))
    def publish_another_time(self, hours):
        was_open = self.model.list_is_open
        page = EventPage.objects.get(pk=self.page.pk)
        rows = page.rows
        rows[0].start += timedelta(hours=hours)
        rows[0].end += timedelta(hours=hours)
        page.sessions = rows

        page.save_revision().publish()

        self.moves += 1
        self.model.start += timedelta(hours=hours)
        for party in self.model.active:
            party.tell("event_changed")
        if not was_open:
            self.model.promote()

    @is_on
    @rule()
    def call_off(self):
        publishing.cancel(self.event, reason="Snow")
        self.seated_before = self.seated
        self.moves += 1
        self.model.call_off()

    @precondition(lambda self: self.model.is_called_off and not self.model.is_over)
    @rule()
    def restore(self):
        publishing.restore(self.event)
        self.seated = self.seated_before  # nobody comes in, they come back
        self.moves += 1
        self.model.restore()

    # What time and the worker do

    @rule(minutes=st.sampled_from([0, 20, 61, 300, 600, 1500]), is_settled=st.booleans())
    def wait(self, minutes, is_settled):
        self.clock.shift(timedelta(minutes=minutes))
        if is_settled:
            booking.settle_overdue()
            self.model.settle()

    @rule()
    def deliver(self):
        outbox.deliver_due()
        self.what_calendars_were_told_never_goes_back()


@pytest.mark.django_db
def test_every_history_follows_the_rules():
    run_state_machine_as_test(
        History,
        settings=settings(
            max_examples=int(os.environ.get("HISTORIES", "12")),
            stateful_step_count=int(os.environ.get("STEPS", "15")),
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
