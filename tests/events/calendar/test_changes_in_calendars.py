"""What the calendars of people get with a change."""

import pytest

from events import booking, publishing
from events.models import EventPageSession, Registration
from tests.events.booking.steps import in_days
from tests.events.calendar.steps import HOUR, delivered, edit, edit_row, entries, rows_of
from tests.factories import EventPageFactory, MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db


def test_only_those_with_a_place_get_a_change_for_their_calendars(page, coming):
    others = [
        RegistrationFactory(event=page.event, status=status)
        for status in ["waitlisted", "applied", "offered"]
    ]

    edit_row(page, 0, end=in_days(11))

    assert [method for method, _entry in entries(delivered(coming))] == ["REQUEST"]
    assert [delivered(one).calendars for one in others] == [[], [], []]
    assert all(delivered(one).text for one in others)


def test_added_moved_and_cancelled_sessions_go_along_in_one_mail(page, coming):
    rows = rows_of(page)
    new = EventPageSession(start=in_days(30), end=in_days(30) + HOUR)
    rows[0].end += HOUR

    edit(page, sessions=[rows[0], new])

    methods = [method for method, _entry in entries(delivered(coming))]
    assert sorted(methods) == ["CANCEL", "REQUEST", "REQUEST"]


def test_a_restored_event_comes_back_into_calendars_that_forgot_it(page, coming):
    MessageFactory(registration=coming)
    delivered(coming)
    publishing.cancel(page.event, reason="Storm")
    gone = entries(delivered(coming))
    publishing.restore(page.event)
    back = entries(delivered(coming))

    assert {method for method, _entry in gone} == {"CANCEL"}
    assert {method for method, _entry in back} == {"REQUEST"}
    for (_cancel, before), (_request, after) in zip(gone, back, strict=True):
        assert before.value("UID") == after.value("UID")
        assert int(after.value("SEQUENCE")) > int(before.value("SEQUENCE"))
        assert after.value("STATUS") == "CONFIRMED"


def test_registrations_come_back_as_they_stood(page, coming):
    statuses = ["waitlisted", "applied", "declined", "cancelled"]
    edit(page, capacity=1)
    people = [RegistrationFactory(event=page.event, status=status) for status in statuses]
    publishing.cancel(page.event, reason="Storm")

    publishing.restore(page.event)

    now = [Registration.objects.get(pk=one.pk).status for one in [coming, *people]]
    assert now == ["confirmed", *statuses]


def test_whoever_moves_loses_the_former_dates_and_gets_the_new_ones(page, coming):
    other = EventPageFactory()
    MessageFactory(registration=coming)
    invited = {entry.value("UID") for _method, entry in entries(delivered(coming))}

    booking.move(coming, to=other.event)

    files = entries(delivered(coming))
    uids = {method: {e.value("UID") for m, e in files if m == method} for method, _e in files}
    assert uids["CANCEL"] == invited
    assert len(uids["REQUEST"]) == 1
    assert len(files) == 3


def test_whoever_moves_back_is_invited_with_a_higher_number(page, coming):
    other = EventPageFactory()
    booking.move(coming, to=other.event)
    left = entries(delivered(coming))
    booking.move(Registration.objects.get(pk=coming.pk), to=page.event)
    back = entries(delivered(coming))

    numbers = [
        {e.value("UID"): int(e.value("SEQUENCE")) for m, e in files if m == method}
        for files, method in [(left, "CANCEL"), (back, "REQUEST")]
    ]
    assert numbers[0].keys() == numbers[1].keys()
    assert all(numbers[1][uid] > numbers[0][uid] for uid in numbers[0])


def test_the_decision_that_an_event_takes_place_changes_no_calendar(page, coming):
    edit(page, minimum=1, decide_at=in_days(5))

    publishing.confirm_taking_place(page.event)

    message = delivered(coming)
    assert (message.kind, message.calendars) == ("event_decided", [])
