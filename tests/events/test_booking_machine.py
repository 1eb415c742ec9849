"""Random histories of one event, held against a small model of the rules.

HISTORIES and STEPS in the environment make it longer: `HISTORIES=1000 STEPS=50 pytest …`.
"""

import os
import uuid
from datetime import timedelta

import icalendar
import pytest
from django.db import transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from events import booking, outbox
from events.exceptions import PartyTooLarge
from events.models import Event, EventPage, Message, Registration
from tests.factories import EventPageFactory

capacities = st.one_of(st.none(), st.integers(0, 6))


class Party:
    """What the rules say of one registration."""

    def __init__(self, size, status, key):
        self.size, self.status, self.key = size, status, key
        self.told = [status]


class History(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self._transaction = transaction.atomic()
        self._transaction.__enter__()
        self.page = EventPageFactory(capacity=3, party_limit=4)
        self.capacity = 3
        self.parties: dict[int, Party] = {}  # by registration id, in order of joining
        self.moves = 0

    def teardown(self):
        transaction.set_rollback(True)
        self._transaction.__exit__(None, None, None)

    # The model

    def people(self, status):
        return sum(party.size for party in self.parties.values() if party.status == status)

    def promote(self):
        for party in self.parties.values():
            room = self.capacity is None or (party.size <= self.capacity - self.people("confirmed"))
            if party.status == "waitlisted" and room:
                party.status = "confirmed"
                party.told.append("promoted")

    # What people do

    @rule(size=st.integers(1, 4))
    def register(self, size):
        key = uuid.uuid4()
        if self.capacity and size > self.capacity:
            with pytest.raises(PartyTooLarge):
                self.submit(size, key)
            return
        full = self.capacity is not None and size > self.capacity - self.people("confirmed")
        status = "waitlisted" if full or self.people("waitlisted") else "confirmed"

        registration = self.submit(size, key)

        self.parties[registration.pk] = Party(size, status, key)

    @precondition(lambda self: self.parties)
    @rule(data=st.data())
    def submit_again(self, data):
        pk = data.draw(st.sampled_from(list(self.parties)))

        again = self.submit(self.parties[pk].size, self.parties[pk].key)

        assert again.pk == pk

    @precondition(lambda self: self.parties)
    @rule(data=st.data())
    def cancel(self, data):
        pk = data.draw(st.sampled_from(list(self.parties)))
        party = self.parties[pk]

        booking.cancel(Registration.objects.get(pk=pk))

        if party.status != "cancelled":
            party.status = "cancelled"
            party.told.append("cancelled")
            self.promote()

    @rule(capacity=capacities)
    def publish_capacity(self, capacity):
        self.edit(capacity=capacity).publish()

        before, self.capacity = self.capacity, capacity
        if before is not None and (capacity is None or capacity > before):
            self.promote()

    @rule(capacity=capacities)
    def save_a_draft(self, capacity):
        self.edit(capacity=capacity, title="Draft")

    @rule(hours=st.integers(1, 5))
    def publish_another_time(self, hours):
        page = EventPage.objects.get(pk=self.page.pk)
        rows = page.rows
        rows[0].start += timedelta(hours=hours)
        rows[0].end += timedelta(hours=hours)
        page.sessions = rows
        page.save_revision().publish()

        self.moves += 1
        for party in self.parties.values():
            if party.status != "cancelled":
                party.told.append("event_changed")

    @rule()
    def deliver(self):
        outbox.deliver_due()

    def submit(self, size, key):
        return booking.register(
            self.page.event,
            attendees=["Ada"] * size,
            email=f"{key}@example.org",
            language="fi",
            submission_key=key,
        )

    def edit(self, **fields):
        page = EventPage.objects.get(pk=self.page.pk)
        for name, value in fields.items():
            setattr(page, name, value)
        return page.save_revision()

    # What must hold after every step

    @invariant()
    def everyone_stands_where_the_rules_say(self):
        statuses = dict(Registration.objects.values_list("pk", "status"))
        assert statuses == {pk: party.status for pk, party in self.parties.items()}

    @invariant()
    def every_change_was_told_once_and_in_order(self):
        for pk, party in self.parties.items():
            kinds = Message.objects.filter(registration=pk).order_by("pk")
            assert list(kinds.values_list("kind", flat=True)) == party.told

    @invariant()
    def seats_counted_are_rows_counted(self):
        event = Event.objects.with_places().get()
        assert event.capacity == self.capacity
        assert (event.confirmed, event.waiting) == (
            self.people("confirmed"),
            self.people("waitlisted"),
        )

    @invariant()
    def the_sequence_of_the_event_counts_its_moves(self):
        assert Event.objects.get().sessions.get().sequence == self.moves

    @invariant()
    def what_calendars_were_told_never_goes_back(self):
        for pk in self.parties:
            sent = Message.objects.filter(registration=pk, state=Message.State.SENT).order_by("pk")
            entries = [entry for message in sent for entry in entries_of(message)]
            sequences = [int(entry["SEQUENCE"]) for entry in entries]
            assert sequences == sorted(sequences)
            assert len({entry["UID"] for entry in entries}) <= 1


def entries_of(message):
    return [icalendar.Calendar.from_ical(file["body"]).events[0] for file in message.calendars]


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
