"""Random histories of one event on random terms, held against a small model of the rules.

HISTORIES and STEPS in the environment make it longer: `HISTORIES=1000 STEPS=50 pytest …`.
"""

import os
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from events import booking, exceptions, outbox, publishing
from events.models import EventPage
from tests.events.booking.history import capacities, hours_ahead, modes, refused
from tests.events.booking.people import People, is_on, with_people


class History(People):
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
        terms = self.model.terms
        if capacity is not None:
            capacity = max(capacity, terms.group_places)
        if not terms.is_hybrid:
            online_capacity = None  # an editor can't say it where nobody chooses
        self.publish_terms(capacity=capacity, online_capacity=online_capacity)

    @is_on
    @rule(
        mode=modes,
        offers_places=st.booleans(),
        waits_for_large=st.booleans(),
        confirms_address=st.booleans(),
        list_ends_at=hours_ahead,
    )
    def publish_other_terms(self, list_ends_at, **terms):
        self.publish_terms(list_ends_at=self.ahead(list_ends_at), **terms)

    @is_on
    @rule(places=st.integers(0, 3), until=hours_ahead)
    def publish_another_group(self, places, until):
        capacity = self.model.terms.capacity
        if capacity is not None:
            places = min(places, capacity)
        self.publish_terms(group_places=places, group_until=self.ahead(until))

    @is_on
    @rule()
    def confirm_taking_place(self):
        publishing.confirm_taking_place(self.event)
        self.model.take_place()

    @rule(capacity=capacities)
    def save_a_draft(self, capacity):
        self.edit(capacity=capacity, title="Draft")

    @is_on
    @rule(hours=st.sampled_from([-60, -5, 1, 5, 60]))
    def publish_another_time(self, hours):
        if self.model.start + timedelta(hours=hours) <= self.now:
            hours = 1  # nobody moves what is to come into the past
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
