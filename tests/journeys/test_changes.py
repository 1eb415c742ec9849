"""What editors change once people have registered: a session moved, an event called off and on."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from playwright.sync_api import expect

from events.models import EventPage
from tests.factories import EventPageFactory, VenueFactory
from tests.journeys.person import calendars_in, entry_in, text_of

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

HELSINKI = ZoneInfo("Europe/Helsinki")
NINE = datetime(2030, 5, 21, 9, tzinfo=HELSINKI)
WEEK, LATER, LONG = timedelta(weeks=1), timedelta(hours=4), timedelta(hours=2)
REASON = "Talossa on vesivahinko."


@pytest.fixture
def page(finnish_events) -> EventPage:
    """A group that meets twice. It has one place."""
    return EventPageFactory(
        parent=finnish_events,
        title="Vertaisryhmä",
        capacity=1,
        venue=VenueFactory(name="Kylätalo"),
        sessions=[(NINE, NINE + LONG), (NINE + WEEK, NINE + WEEK + LONG)],
    )


@pytest.fixture
def aino(page, person):
    """She has the place. Her calendar knows of it, and her own page is open."""
    aino = person("aino")
    join(page, aino)
    aino.expect_heading("You have a place")
    aino.subscribe()
    return aino


@pytest.fixture
def desk(staff, log_in, settings):
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0  # as in test_editor.py
    return log_in(staff("editor", pages=["change", "publish"]), language="fi")


def join(page, person):
    """By the form, and then by the link in the mail."""
    person.tab.goto(page.register_url)
    person.fill("Your name", person.email.partition("@")[0].capitalize())
    person.fill("E-mail", person.email)
    person.tab.locator("main form button").click()
    person.open_link_in(person.mails()[-1])


def do_with_event(desk, page, act):
    """Choose it from the menu of the event's row."""
    desk.choose_from_menu("Events")
    menu = desk.words("More options for “%(title)s”") % {"title": page.title}
    desk.row(page.title).get_by_role("button", name=menu).click()
    desk.follow(act)


def expect_news(person, subject, page):
    """In the last mail. Then the own page is looked at again."""
    news = person.mails()[-1]
    # A long subject begins on a line of its own.
    assert news["Subject"].strip() == person.words(subject, title=page.title)
    person.tab.reload()


def entries_in(mail) -> dict[str, icalendar.Event]:
    """Every session by its UID. Mail programs act on one of them; the files hold them all."""
    files = [part for part in mail.iter_attachments() if part.get_filename().endswith(".ics")]
    return by_uid(icalendar.Calendar.from_ical(file.get_content()).events[0] for file in files)


def by_uid(entries) -> dict[str, icalendar.Event]:
    return {entry["UID"]: entry for entry in entries}


def expect_to_follow(person, *, before, status) -> dict[str, icalendar.Event]:
    """The last mail and the feed have the same entries as before, newer, and both say this."""
    mailed, subscribed = entries_in(person.mails()[-1]), by_uid(person.feed())
    assert mailed.keys() == subscribed.keys() == before.keys()
    for uid, entry in subscribed.items():
        assert entry["STATUS"] == mailed[uid]["STATUS"] == status
        assert entry["SEQUENCE"] == mailed[uid]["SEQUENCE"] > before[uid]["SEQUENCE"]
    return mailed


def test_a_moved_session_is_told_before_and_after_and_moves_in_the_calendar(page, aino, desk):
    [confirmed] = aino.mails()
    _first, before = entries_in(confirmed).values()

    # The editor moves the second session to the afternoon.
    desk.edit(page)
    desk.turn_to("When and where")
    desk.write_time("sessions-1-start", NINE + WEEK + LATER)
    desk.write_time("sessions-1-end", NINE + WEEK + LATER + LONG)
    desk.publish()

    # One mail says in Finnish what was and what is now, of this session alone.
    _confirmed, changed = aino.mails()
    assert changed["Subject"] == aino.words("Changed: %(title)s", title=page.title)
    day, place = "tiistai 28. toukokuuta 2030", page.event.scheduled_sessions[1].address
    was = f"{aino.words('Before:')} {day}, 9.00–11.00, {place}"
    now = f"{aino.words('Now:')} {day}, 13.00–15.00, {place}"
    starts = (aino.words("Before:"), aino.words("Now:"))
    lines = [line for line in text_of(changed).splitlines() if line.startswith(starts)]
    assert lines == [was, now]

    # The same entry moves in the calendar, whichever way it got there.
    method, after = entry_in(changed)
    assert (method, after["UID"]) == ("REQUEST", before["UID"])
    assert (before.start, after.start) == (NINE + WEEK, NINE + WEEK + LATER)
    assert after["SEQUENCE"] > before["SEQUENCE"]
    in_feed = by_uid(aino.feed())[before["UID"]]
    assert (in_feed.start, in_feed["SEQUENCE"]) == (after.start, after["SEQUENCE"])

    # Her own page shows it too.
    aino.tab.reload()
    times = ["Tiistai 21. toukokuuta 2030 klo 9.00–11.00", f"{day.capitalize()} klo 13.00–15.00"]
    expect(aino.tab.locator(".session")).to_have_text(times)


def test_who_was_in_is_in_again_when_an_event_that_was_called_off_is_restored(
    page, aino, person, desk
):
    bo = person("bo")
    join(page, bo)
    bo.expect_heading("You are on the waiting list")
    invited = entries_in(aino.mails()[-1])

    # Called off: both read why, and both sessions go from the calendar that has them.
    do_with_event(desk, page, "Cancel the event")
    desk.tab.get_by_label(desk.words("Reason")).fill(REASON)
    desk.press("Cancel the event and tell everyone")
    desk.expect_success()
    for one in [aino, bo]:
        expect_news(one, "Cancelled: %(title)s", page)
        assert REASON in text_of(one.mails()[-1])
        one.expect_heading("This event has been cancelled.")
        one.expect_to_read(REASON)
    gone = expect_to_follow(aino, before=invited, status="CANCELLED")

    # Restored: both are told, and stand where they stood.
    do_with_event(desk, page, "Restore the event")
    desk.press("Restore the event and tell everyone")
    desk.expect_success()
    for one in [aino, bo]:
        expect_news(one, "It takes place after all: %(title)s", page)
    aino.expect_heading("You have a place")
    bo.expect_heading("You are on the waiting list")
    expect_to_follow(aino, before=gone, status="CONFIRMED")

    # Whoever never had a place has never had anything in the calendar.
    assert [entry_in(mail)[0] for mail in aino.mails()] == ["REQUEST", "CANCEL", "REQUEST"]
    assert [calendars_in(mail) for mail in bo.mails()] == [[], [], []]
