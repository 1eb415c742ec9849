"""The editor's week: an event written, published, moved, repeated, and called off."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from events import booking, outbox
from events.models import EventPage
from tests.factories import EventPageFactory, OrganizerFactory, VenueFactory
from tests.journeys.person import entry_in, text_of

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

HELSINKI = ZoneInfo("Europe/Helsinki")
NINE = datetime(2030, 5, 21, 9, tzinfo=HELSINKI)


@pytest.fixture
def editor(events, staff, settings):
    # When Wagtail saves a new page by itself and Publish is pressed in the same second, it makes
    # the page twice and answers 500 (seen with 8.0.1 on a busy machine).
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0
    return staff("editor", pages=["add", "change", "publish"])


@pytest.fixture
def page(events):
    return EventPageFactory(
        parent=events, title="Morning brunch", sessions=[(NINE, NINE + timedelta(hours=2))]
    )


@pytest.mark.parametrize("language", ["en", "fi"])
def test_an_event_is_written_previewed_and_published(events, editor, log_in, language):
    OrganizerFactory(name="Kotoverkko")
    VenueFactory(name="Community house")
    desk = log_in(editor, language=language)
    tab = desk.tab

    desk.write_new("eventpage", below=events)
    tab.locator("[name=title]").fill("Morning brunch")
    desk.turn_to("When and where")
    tab.locator("[name=kind]").select_option("brunch")
    desk.choose("organizer", "Kotoverkko")
    tab.locator("#id_sessions-ADD").click()
    desk.write_time("sessions-0-start", NINE)
    desk.write_time("sessions-0-end", NINE + timedelta(hours=2))
    desk.choose("sessions-0-venue", "Community house")
    desk.turn_to("Registration")
    tab.locator("[name=capacity]").fill("20")

    desk.press("Toggle preview")
    preview = tab.frame_locator("#w-preview-iframe")
    expect(preview.get_by_role("heading", level=1)).to_have_text("Morning brunch")
    desk.publish()

    desk.choose_from_menu("Events")
    expect(desk.row("Morning brunch")).to_contain_text("0 / 20")
    [page] = EventPage.objects.live()
    tab.goto(page.url)
    expect(tab.get_by_text("20 places left")).to_be_visible()


def test_a_new_time_reaches_people_when_it_is_published_and_not_before(
    page, editor, log_in, mailbox
):
    booking.register(page.event, attendees=["Ada"], email="ada@example.org", language="en")
    outbox.deliver_due()
    desk = log_in(editor)
    tab = desk.tab

    # A draft moves nothing.
    desk.edit(page)
    desk.turn_to("When and where")
    desk.write_time("sessions-0-start", NINE + timedelta(hours=4))
    desk.write_time("sessions-0-end", NINE + timedelta(hours=6))
    desk.press("Save draft")
    desk.expect_success()
    assert outbox.deliver_due() == 0
    tab.goto(page.url)
    expect(tab.locator(".sessions")).to_contain_text("21 May 2030 at 09:00")

    # What is published reaches the page and everyone's calendar.
    desk.edit(page)
    desk.publish()
    tab.goto(page.url)
    expect(tab.locator(".sessions")).to_contain_text("21 May 2030 at 13:00")
    assert outbox.deliver_due() == 1
    confirmed, changed = mailbox.mails
    assert changed["Subject"] == "Changed: Morning brunch"
    assert "13:00" in text_of(changed)
    before, after = calendar_entry(confirmed), calendar_entry(changed)
    assert after["method"] == "REQUEST"
    assert after["start"] == NINE + timedelta(hours=4)
    assert after["uid"] == before["uid"]
    assert after["sequence"] > before["sequence"]


def test_every_second_tuesday_eight_times_is_filled_in(page, editor, log_in):
    desk = log_in(editor)
    tab = desk.tab

    desk.edit(page)
    desk.turn_to("When and where")
    desk.follow("Add repeating sessions")
    tab.get_by_label("First date").fill("2030-06-04")
    tab.get_by_label("Start time").fill("17:00")
    tab.get_by_label("End time").fill("18:30")
    tab.get_by_label("Repeat").select_option("two_weeks")
    tab.get_by_label("How many times").fill("8")
    desk.press("Show the dates")
    shown = tab.get_by_role("region", name="These dates will be added").get_by_role("listitem")
    expect(shown).to_have_count(8)
    for day in shown.all():
        expect(day).to_contain_text("Tuesday")
    desk.press("Add to the draft")
    desk.expect_success()
    desk.turn_to("When and where")
    expect(tab.locator("[name$=-start]:visible")).to_have_count(9)
    desk.publish()

    tab.goto(page.url)
    expect(tab.locator(".session")).to_have_count(9)
    starts = [session.start.astimezone(HELSINKI) for session in page.event.scheduled_sessions]
    first = datetime(2030, 6, 4, 17, tzinfo=HELSINKI)
    assert starts[1:] == [first + timedelta(weeks=2 * turn) for turn in range(8)]


def test_an_event_is_called_off_with_a_reason_that_everyone_reads(page, editor, log_in, mailbox):
    for name in ["ada", "bo"]:
        booking.register(page.event, attendees=[name], email=f"{name}@example.org", language="en")
    outbox.deliver_due()
    mailbox.mails.clear()
    desk = log_in(editor)
    tab = desk.tab

    desk.choose_from_menu("Events")
    desk.row("Morning brunch").get_by_role("button", name="More options").click()
    desk.follow("Cancel the event")
    tab.get_by_label("Reason").fill("The house is flooded.")
    desk.press("Cancel the event and tell everyone")
    desk.expect_success()

    outbox.deliver_due()
    assert {mail["To"] for mail in mailbox.mails} == {"ada@example.org", "bo@example.org"}
    for mail in mailbox.mails:
        assert mail["Subject"] == "Cancelled: Morning brunch"
        assert "The house is flooded." in text_of(mail)
        assert calendar_entry(mail)["method"] == "CANCEL"
    tab.goto(page.url)
    expect(tab.get_by_text("This event has been cancelled.")).to_be_visible()
    expect(tab.get_by_text("The house is flooded.")).to_be_visible()


def calendar_entry(mail):
    """What a calendar reads from the mail, and what it does with it."""
    method, event = entry_in(mail)
    return {
        "method": method,
        "uid": event["UID"],
        "sequence": event["SEQUENCE"],
        "start": event["DTSTART"].dt,
    }
