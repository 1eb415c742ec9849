"""The organizer's desk: who is coming, who has phoned, and what was written to whom."""

import pytest
from playwright.sync_api import expect

from events import booking, outbox
from events.models import Message, Registration
from tests.factories import EventPageFactory
from tests.journeys.person import text_of

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LIST = ("Registrations", "Registrations")


@pytest.fixture
def organizer(events, staff):
    permissions = [f"{act}_registration" for act in ["add", "change", "view"]]
    return staff("organizer", *permissions, "view_message")


@pytest.fixture
def page(events):
    page = EventPageFactory(parent=events, title="Morning brunch", capacity=2)
    booking.register(page.event, attendees=["Ada"], email="ada@example.org", language="en")
    return page


@pytest.fixture
def desk(page, organizer, log_in):
    return log_in(organizer)


def test_someone_who_phones_is_added_and_someone_who_phones_off_is_cancelled(page, desk, mailbox):
    tab = desk.tab

    # The list says who is coming. Bo phones: the desk fills in the form.
    desk.choose_from_menu(*LIST)
    expect(desk.row("Ada")).to_contain_text("Confirmed")
    desk.follow("Add registration")
    tab.get_by_label("Event").select_option(index=1)
    desk.press("Continue")
    tab.locator("#id_name").fill("Bo Esimerkki")
    tab.locator("#id_phone").fill("050 000 0003")
    desk.press("Add registration")
    desk.expect_success()
    bo = Registration.objects.get(attendees__name="Bo Esimerkki")
    expect(tab.get_by_role("main")).to_contain_text(bo.reference)
    assert (bo.source, bo.status, bo.email) == ("staff", "confirmed", "")

    # Ada can't come. Whoever waits gets the place, and Ada gets a mail.
    booking.register(page.event, attendees=["Cy"], email="cy@example.org", language="en")
    desk.choose_from_menu(*LIST)
    expect(desk.row("Cy")).to_contain_text("On the waiting list")
    desk.row("Ada").get_by_role("link").first.click()
    desk.follow("Cancel registration")
    desk.press("Cancel this registration")
    desk.expect_success()
    desk.choose_from_menu(*LIST)
    expect(desk.row("Ada")).to_contain_text("Cancelled")
    expect(desk.row("Cy")).to_contain_text("Confirmed")
    outbox.deliver_due()
    told = [(mail["To"], mail["Subject"]) for mail in mailbox.mails]
    assert ("ada@example.org", "Your registration is cancelled: Morning brunch") in told
    assert ("cy@example.org", "You now have a place: Morning brunch") in told


def test_a_message_is_read_as_it_went_out(desk, mailbox):
    outbox.deliver_due()
    [mail] = mailbox.mails
    tab = desk.tab

    desk.choose_from_menu("Registrations", "Messages")
    row = desk.row("ada@example.org")
    expect(row).to_contain_text("Sent")
    row.get_by_role("link").first.click()

    message = Message.objects.get()
    parts = tab.locator("pre.events-message")
    expect(parts).to_have_count(2)
    text, calendar = parts.all()
    assert text.inner_text().split() == text_of(mail).split()
    html = tab.frame_locator("iframe.events-message")
    expect(html.get_by_text("Community house").first).to_be_visible()
    assert "METHOD:REQUEST" in calendar.inner_text()
    with tab.expect_download() as download:
        desk.follow("Download")
    assert download.value.path().read_bytes() == message.calendars[0]["body"].encode()
