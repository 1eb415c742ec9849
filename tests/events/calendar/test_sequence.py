"""The table of docs/calendar.md: each kind of edit, how far SEQUENCE rises, and who is told."""

import re
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from wagtail_factories import ImageFactory

from events import booking, publishing
from events.models import Event, EventPage, EventPageSession, Message, Registration
from tests.events.booking.steps import change, in_days
from tests.events.calendar.steps import edit, edit_row, sequence_of
from tests.factories import EventPageFactory, OrganizerFactory, RegistrationFactory, VenueFactory

pytestmark = pytest.mark.django_db

DOCS = Path(__file__).parents[3] / "docs" / "calendar.md"
ROOM, OTHER_ROOM = "https://meet.example.org/room", "https://meet.example.org/other"
STATUSES = ["confirmed", "offered", "waitlisted", "applied", "declined", "cancelled"]
TOLD = {
    "nobody": [],
    "all": ["confirmed", "offered", "waitlisted", "applied"],
    "confirmed": ["confirmed"],
    "one": ["confirmed"],
}
RISES = {"+1": 1, "+2": 2}  # else not at all
KEPT_BACK, NOT_KEPT_BACK = {"links_shown_hours": 24}, {"links_shown_hours": None}


@dataclass
class Scene:
    """An event in ten days, by registration, with somebody in every status."""

    page: EventPage
    people: dict[str, Registration]

    @property
    def coming(self) -> Registration:
        return Registration.objects.get(pk=self.people["confirmed"].pk)

    @property
    def event(self) -> Event:
        return self.coming.event


@pytest.fixture
def scene():
    starts = [in_days(10), in_days(17)]
    venue = VenueFactory()
    rows = [
        EventPageSession(start=day, end=day + timedelta(hours=2), venue=venue, online_url=ROOM)
        for day in starts
    ]
    minimum = {"minimum": 2, "decide_at": in_days(5)}
    page = EventPageFactory(sessions=rows, capacity=3, waiting_list="offer", **minimum)
    page.save_revision()
    people = {
        status: RegistrationFactory(event=page.event, status=status, attendees=2)
        if status == "confirmed"
        else RegistrationFactory(event=page.event, status=status)
        for status in STATUSES
    }
    Registration.objects.filter(status="offered").update(answer_by=in_days(5))
    return Scene(page, people)


def take_away(scene, number=1):
    page = EventPage.objects.get(pk=scene.page.pk)
    edit(page, sessions=[row for n, row in enumerate(page.rows) if n != number])


def add_a_session(scene):
    page = EventPage.objects.get(pk=scene.page.pk)
    new = EventPageSession(start=in_days(24), end=in_days(24) + timedelta(hours=1))
    edit(page, sessions=[*page.rows, new])


def let_the_street_be_renamed(scene):
    venue = scene.page.rows[0].venue
    venue.street_address = "Uusi katu 5"
    venue.save()
    publishing.apply_address(venue)


def move_elsewhere(scene):
    booking.move(scene.coming, to=EventPageFactory().event)


def remove_one_of_two(scene):
    booking.cancel_some(scene.coming, [scene.coming.attendees.first().pk])


def rename(scene):
    change(scene.coming, attendees=["Ada", "Bea"])


def write_to(scene):
    names = [each.name for each in scene.coming.attendees.all()]
    change(scene.coming, attendees=names, email="new@example.org")


def restore(scene):
    publishing.restore(scene.event)


def nothing(scene):
    pass


def on_page(**fields):
    return lambda scene: edit(scene.page, **fields)


def on_row(**fields):
    return lambda scene: edit_row(scene.page, 0, **fields)


def later(scene):
    row = EventPage.objects.get(pk=scene.page.pk).rows[0]
    edit_row(scene.page, 0, end=row.end + timedelta(hours=1))


# The name in the docs, what was done before, and the edit. The session looked at is the first.
EDITS = {
    "title": (nothing, on_page(title="Another name")),
    "text": (nothing, on_page(intro="Other words", audience="Everybody")),
    "image": (nothing, lambda scene: edit(scene.page, image=ImageFactory(), image_alt="Table")),
    "organizer": (nothing, lambda scene: edit(scene.page, organizer=OrganizerFactory())),
    "languages": (nothing, on_page(held_in=["ar"], interpreted_into=["fi"])),
    "capacity": (nothing, on_page(capacity=2)),
    "terms of registration": (nothing, on_page(party_limit=9, keep_days=10)),
    "time of a session": (nothing, later),
    "venue of a session": (nothing, lambda scene: edit_row(scene.page, 0, venue=VenueFactory())),
    "address of a venue": (nothing, let_the_street_be_renamed),
    "online link": (nothing, on_row(online_url=OTHER_ROOM)),
    "online link removed": (nothing, on_row(online_url="")),
    "online link that is still kept back": (on_page(**KEPT_BACK), on_row(online_url=OTHER_ROOM)),
    "online link not kept back any more": (on_page(**KEPT_BACK), on_page(**NOT_KEPT_BACK)),
    "online link kept back for longer": (on_page(**KEPT_BACK), on_page(links_shown_hours=1)),
    "online link removed before it was shown": (on_page(**KEPT_BACK), on_row(online_url="")),
    "online link shown to everyone": (nothing, on_row(online_url_is_public=True)),
    "session added": (nothing, add_a_session),
    "session removed": (nothing, lambda scene: take_away(scene, 0)),
    "session brought back": (
        lambda scene: take_away(scene, 0),
        lambda scene: scene.page.latest_revision.publish(),
    ),
    "event cancelled": (nothing, lambda scene: publishing.cancel(scene.event, reason="Storm")),
    "event restored": (lambda scene: publishing.cancel(scene.event, reason="Storm"), restore),
    "event decided to take place": (
        nothing,
        lambda scene: publishing.confirm_taking_place(scene.event),
    ),
    "a person's name": (nothing, rename),
    "another address": (nothing, write_to),
    "party gets smaller": (nothing, remove_one_of_two),
    "way of taking part": (
        on_page(has_online_places=True),
        lambda scene: booking.switch(scene.coming, "online"),
    ),
    "choice between on site and online": (nothing, on_page(has_online_places=True)),
    "moved to another event": (nothing, move_elsewhere),
    "registration cancelled": (nothing, lambda scene: booking.cancel(scene.coming)),
}


def rows_of_the_docs() -> dict[str, tuple[str, str]]:
    table = re.findall(r"^\| (.+?) \| (\+\d|same|new) \| (\w+) \|$", DOCS.read_text(), re.M)
    return {name: (sequence, told) for name, sequence, told in table}


ROWS = rows_of_the_docs()


def test_the_docs_have_every_edit_that_is_tried_and_no_other():
    assert list(ROWS) == list(EDITS)


@pytest.mark.parametrize("name", EDITS)
def test_each_edit_does_to_calendars_what_the_docs_say(scene, name):
    before, act = EDITS[name]
    session = scene.event.all_sessions[0]
    before(scene)
    standing = sequence_of(scene.coming, session)
    Message.objects.all().delete()

    act(scene)

    sequence, told = ROWS[name]
    assert sequence_of(scene.coming, session) - standing == RISES.get(sequence, 0)
    people = {pk: status for status, pk in ((s, one.pk) for s, one in scene.people.items())}
    next_in_line = ["promoted", "offered"]  # by day a free place goes on: that is another message
    messages = Message.objects.exclude(kind__in=next_in_line).values_list("registration", flat=True)
    assert sorted({people[pk] for pk in messages}) == sorted(TOLD[told])


def test_nobody_is_told_twice_of_one_edit(scene):
    later(scene)
    restore_twice = [publishing.cancel, publishing.restore]
    for act in restore_twice:
        act(scene.event, **({"reason": "Storm"} if act is publishing.cancel else {}))

    kinds = list(scene.coming.messages.order_by("pk").values_list("kind", flat=True))
    assert kinds == ["event_changed", "event_cancelled", "event_restored"]


def test_a_link_that_comes_in_time_raises_the_number_once(scene):
    edit(scene.page, **KEPT_BACK)
    session = scene.event.all_sessions[0]
    before = sequence_of(scene.coming, session)

    with time_machine.travel(session.start - timedelta(hours=23)):
        assert sequence_of(scene.coming, session) == before + 1


def test_a_link_that_is_kept_back_again_never_lowers_the_number(scene):
    edit(scene.page, **KEPT_BACK)
    session = scene.event.all_sessions[0]

    with time_machine.travel(session.start - timedelta(hours=23)):
        shown = sequence_of(scene.coming, session)
        edit(scene.page, links_shown_hours=1)
        kept_back_again = sequence_of(scene.coming, session)
        edit(scene.page, links_shown_hours=24)
        edit_row(scene.page, 0, start=in_days(9), end=in_days(9.1))
        postponed = sequence_of(scene.coming, session)

    assert kept_back_again == shown
    assert postponed == shown + 2
