"""Random histories: what one mailbox is sent of one entry never goes back.

HISTORIES in the environment tries more: `HISTORIES=500 pytest tests/events/calendar/test_histories.py`.
"""

import os
from collections import defaultdict
from contextlib import suppress
from datetime import timedelta

import pytest
import time_machine
from django.db import transaction
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from events import booking, outbox, publishing, reminders
from events.exceptions import BookingError
from events.models import EventPage, EventPageSession, Message, Registration
from tests.events.booking.steps import at, change
from tests.events.calendar.rules import read
from tests.events.calendar.steps import edit, edit_row, rows_of
from tests.factories import EventPageFactory, VenueFactory

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ROOMS = ["https://meet.example.org/a", "https://meet.example.org/b"]
# What stands in an entry and moves people: another value needs a higher number.
MOVING = ["DTSTART", "DTEND", "LOCATION"]


class History:
    """One registration between two events, and all that can happen to it."""

    def __init__(self, clock):
        self.clock = clock
        self.venues = [VenueFactory(), VenueFactory()]
        self.pages = [self._page(), self._page()]
        self.registration = booking.register(
            self.pages[0].event, attendees=["Ada", "Bea"], email="ada@example.org", language="fi"
        )

    def _page(self):
        starts = [at(12, days=day) for day in [5, 6]]
        rows = [
            EventPageSession(
                start=start, end=start + HOUR, venue=self.venues[0], online_url=ROOMS[0]
            )
            for start in starts
        ]
        page = EventPageFactory(sessions=rows, has_online_places=True)
        page.save_revision()  # to go back to
        return page

    @property
    def current(self):
        return Registration.objects.get(pk=self.registration.pk)

    @property
    def page(self):
        """That of the event that the registration is for now."""
        return EventPage.objects.get(translation_key=self.current.event.translation_key)

    def postpone(self):
        row = rows_of(self.page)[0]
        edit_row(self.page, 0, start=row.start + DAY, end=row.end + DAY)

    def meet_elsewhere(self):
        other = self.venues[rows_of(self.page)[0].venue == self.venues[0]]
        edit_row(self.page, 0, venue=other)

    def meet_in_another_room(self):
        edit_row(self.page, 0, online_url=ROOMS[rows_of(self.page)[0].online_url == ROOMS[0]])

    def meet_online_alone(self):
        edit_row(self.page, 0, venue=None)

    def drop(self):
        edit(self.page, sessions=rows_of(self.page)[:1])

    def go_back_in_time(self):
        first = self.page.revisions.order_by("pk").first()
        first.publish()

    def keep_links_back(self):
        edit(self.page, links_shown_hours=48)

    def show_links(self):
        edit(self.page, links_shown_hours=None)

    def call_off(self):
        publishing.cancel(self.current.event, reason="Storm")

    def restore(self):
        publishing.restore(self.current.event)

    def leave(self):
        booking.cancel(self.current)

    def shrink(self):
        booking.cancel_some(self.current, [self.current.attendees.first().pk])

    def switch(self):
        booking.switch(self.current, "online" if self.current.way == "on_site" else "on_site")

    def move(self):
        here = self.current.event
        there = next(page for page in self.pages if page.event.pk != here.pk)
        booking.move(self.current, to=EventPage.objects.get(pk=there.pk).event)

    def write_to_another_address(self):
        names = [each.name for each in self.current.attendees.all()]
        other = {"ada@example.org": "new@example.org"}.get(self.current.email, "ada@example.org")
        change(self.current, attendees=names, email=other)

    def wait(self):
        self.clock.shift(DAY)

    def deliver(self):
        reminders.send_links(stopped=lambda: False)
        outbox.deliver_due()


ACTS = [
    name for name in vars(History) if not name.startswith("_") and name not in ("current", "page")
]


def sent_by_mailbox_and_entry():
    """Each entry as each mailbox was sent it, in the order of sending."""
    sent = defaultdict(list)
    for message in Message.objects.filter(state="sent").order_by("sent_at", "pk"):
        for file in message.calendars:
            [entry] = read(file["body"].encode()).entries
            sent[message.to, entry.value("UID")].append((file["method"], entry))
    return sent


def assert_never_goes_back(entries):
    for (method, entry), (next_method, later) in zip(entries, entries[1:], strict=False):
        number, next_number = int(entry.value("SEQUENCE")), int(later.value("SEQUENCE"))
        assert next_number >= number
        if next_method != method:
            assert next_number > number, "a change of mind needs a higher number"
        if [later.value(name) for name in MOVING] != [entry.value(name) for name in MOVING]:
            assert next_number > number, "a change needs a higher number"


@settings(
    max_examples=int(os.environ.get("HISTORIES", "12")),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(acts=st.lists(st.sampled_from(ACTS), min_size=4, max_size=14))
@example(["deliver", "leave", "deliver"])
@example(["deliver", "call_off", "deliver", "restore", "deliver"])
@example(["deliver", "drop", "deliver", "go_back_in_time", "deliver"])
@example(["deliver", "move", "deliver", "move", "deliver"])
@example(["deliver", "write_to_another_address", "deliver", "write_to_another_address", "deliver"])
@example(["switch", "keep_links_back", "deliver", *["wait"] * 4, "deliver", "postpone", "deliver"])
def test_what_a_mailbox_is_sent_of_an_entry_never_goes_back(acts):
    with transaction.atomic(), time_machine.travel(at(9), tick=False) as clock:
        history = History(clock)
        for act in [*acts, "deliver"]:
            clock.shift(timedelta(seconds=1))
            with suppress(BookingError):  # refused: too late, or ended
                getattr(history, act)()
        for entries in sent_by_mailbox_and_entry().values():
            assert_never_goes_back(entries)
        transaction.set_rollback(True)
