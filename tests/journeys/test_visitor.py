"""From the list of events to a place, and back: without JavaScript, as on any old phone."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from events import booking, outbox
from tests.factories import AreaFactory, EventPageFactory, RegistrationFactory, VenueFactory
from tests.journeys.person import delivered, private_link, text_of

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

REFERENCE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")


@pytest.fixture
def brunch(events):
    """Two places, in Jyväskylä. Another event is elsewhere."""
    EventPageFactory(parent=events, title="Seminar far away")
    venue = VenueFactory(name="Community house", area=AreaFactory(name="Jyväskylä"))
    return EventPageFactory(
        parent=events, title="Morning brunch", kind="brunch", capacity=2, venue=venue
    )


@pytest.fixture
def visitor(open_tab):
    return open_tab(java_script_enabled=False)


def find(visitor, events):
    visitor.goto(events.url)
    visitor.get_by_label("Area").select_option("Jyväskylä")
    visitor.get_by_role("button", name="Show").click()
    cards = visitor.locator(".event-card")
    expect(cards).to_have_count(1)
    cards.get_by_role("link", name="Morning brunch").click()
    expect(visitor.get_by_role("heading", level=1)).to_have_text("Morning brunch")


def register(visitor, *, email="ada@example.org"):
    visitor.get_by_label("Your name").fill("Ada Esimerkki")
    visitor.get_by_label("E-mail").fill(email)
    visitor.get_by_role("button", name="Register").click()


def heading(page):
    return page.get_by_role("heading", level=1)


def test_a_long_compound_fits_into_the_title_of_a_card(events, visitor):
    EventPageFactory(parent=events, title="Kokemusasiantuntijakoulutus")
    visitor.goto(events.url)

    lines = visitor.locator(".event-card__title").evaluate(
        "one => one.clientHeight / parseFloat(getComputedStyle(one).lineHeight)"
    )
    assert round(lines) == 1


def test_two_people_register_change_and_cancel_and_the_next_in_line_is_told(
    brunch, events, visitor, open_tab, mailbox
):
    # They find the event and read about it.
    find(visitor, events)
    expect(visitor.get_by_text("2 places left")).to_be_visible()
    expect(visitor.get_by_text("Free of charge")).to_be_visible()
    visitor.get_by_role("link", name="Register", exact=True).click()

    # They register, and see at once where they stand.
    visitor.get_by_text("Others: people who come with you").click()
    visitor.get_by_label("Other person 1: name").fill("Bo Esimerkki")
    register(visitor)
    expect(heading(visitor)).to_have_text("You have a place")
    reference = REFERENCE.search(visitor.locator("main").inner_text())[0]

    # The mail says the same. Meanwhile somebody else has joined the waiting list.
    booking.register(brunch.event, attendees=["Cy"], email="cy@example.org", language="en")
    [mail] = delivered(mailbox, to="ada@example.org")
    assert mail["Subject"] == "Your place is confirmed: Morning brunch"
    assert reference in text_of(mail)

    # Days later, on another device, the link in the mail leads back.
    visitor = open_tab(java_script_enabled=False)
    visitor.goto(private_link(mail))
    visitor.get_by_role("link", name="Change your details").click()
    visitor.get_by_label("Name of person 2").fill("Di Esimerkki")
    visitor.get_by_role("button", name="Save changes").click()
    expect(visitor.get_by_role("status")).to_have_text("Your changes are saved.")
    expect(visitor.get_by_role("listitem").filter(has_text="Di Esimerkki")).to_be_visible()

    # They can't come. Looking at the page cancels nothing.
    visitor.get_by_role("link", name="Cancel your registration").click()
    expect(heading(visitor)).to_have_text("Cancel your registration?")
    assert brunch.event.registrations.confirmed().count() == 1
    visitor.get_by_role("button", name="Yes, cancel").click()
    expect(heading(visitor)).to_have_text("Your registration is cancelled")

    # Whoever waited has the place, and a mail that says so.
    _waiting, good_news = delivered(mailbox, to="cy@example.org")
    assert good_news["Subject"] == "You now have a place: Morning brunch"
    visitor.goto(private_link(good_news))
    expect(heading(visitor)).to_have_text("You have a place")


def test_who_comes_to_a_full_event_sees_the_place_in_the_queue(brunch, visitor):
    RegistrationFactory(event=brunch.event, attendees=2)
    earlier = timezone.now() - timedelta(hours=1)
    RegistrationFactory(event=brunch.event, status="waitlisted", joined_at=earlier)

    visitor.goto(brunch.url)
    expect(visitor.locator(".places")).to_contain_text("Full")
    visitor.get_by_role("link", name="Join the waiting list").click()
    visitor.get_by_label("Your name").fill("Ada Esimerkki")
    visitor.get_by_role("button", name="Join the waiting list").click()

    expect(heading(visitor)).to_have_text("You are on the waiting list")
    expect(visitor.get_by_text("You are number 2 in the queue.")).to_be_visible()


def test_who_has_no_email_takes_the_code_home_on_paper(brunch, visitor, mailbox):
    visitor.goto(brunch.register_url)
    register(visitor, email="")

    expect(visitor.get_by_text("print this page or write the reference code")).to_be_visible()
    visitor.emulate_media(media="print")
    expect(visitor.locator(".registration__reference")).to_have_text(REFERENCE)
    expect(visitor.locator(".private-link")).to_be_visible()
    for on_screen_only in visitor.get_by_role("navigation").all():
        expect(on_screen_only).to_be_hidden()
    expect(visitor.get_by_role("link", name="Change your details")).to_be_hidden()
    outbox.deliver_due()
    assert mailbox.mails == []
