"""Who has no e-mail: a code on paper, and a desk that finds people by whatever they know."""

import re

import pytest
from playwright.sync_api import expect

from events import outbox, qr
from tests.factories import EventPageFactory, RegistrationFactory
from tests.journeys.test_organizer import LIST

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SHEET = re.compile(rb"/Type\s*/Page\b")


@pytest.fixture
def page(finnish_events):
    return EventPageFactory(parent=finnish_events, title="Kielikahvila")


@pytest.fixture
def desk(staff, log_in):
    return log_in(staff("organizer", "view_registration"), language="fi")


def register(person, page, *, name, phone):
    """Without an e-mail address. Returns the code that the page then shows."""
    person.tab.goto(page.url)
    person.follow("Register")
    person.fill("Your name", name)
    person.fill("Phone (optional)", phone)
    person.press("Register")
    person.expect_heading("You have a place")
    return person.tab.locator(".registration__reference bdi").inner_text()


def expect_slip(person, code):
    """One sheet with the code, also for a camera. The private link isn't for the desk."""
    slip = person.tab.get_by_role("article")
    expect(slip.get_by_text(code, exact=True)).to_be_visible()
    person.expect_to_read("Tell the organizer your reference code.")
    picture = slip.get_by_role("img", name=person.words("QR code of %(code)s", code=code))
    expect(picture).to_be_visible()
    assert picture.locator("path").get_attribute("d") == qr.code(code).path
    assert "/r/" not in slip.inner_html()
    assert len(SHEET.findall(person.tab.pdf())) == 1


def expect_to_find(desk, known, *, name):
    """Typed into the search of the list, it leaves one of the two who are there."""
    people = desk.tab.locator(".listing tbody tr")
    box = desk.tab.get_by_role("textbox", name=desk.words("Search term"))
    box.fill("")
    expect(people).to_have_count(2)
    box.fill(known)
    expect(people).to_have_count(1)
    expect(people).to_contain_text(name)


def test_a_code_goes_home_on_paper_and_the_desk_finds_who_it_belongs_to(page, person, desk):
    RegistrationFactory(event=page.event, attendees=["Bo Esimerkki"], phone="050 000 0032")
    leyla = person("leyla")

    # Neither an address nor a mail: the page shows the code, and leads to a slip.
    code = register(leyla, page, name="Leyla Malli", phone="+358 50 000 0031")
    leyla.expect_to_read(
        "You gave no e-mail address: print this page or write the reference code down."
    )
    leyla.tab.get_by_role("link", name=leyla.words("Slip to print")).first.click()
    expect_slip(leyla, code)

    # What a printer makes of it has nothing around it.
    leyla.tab.emulate_media(media="print")
    expect_slip(leyla, code)
    for on_screen_only in ["header", "footer", ".up-link", ".no-print"]:
        expect(leyla.tab.locator(f"body {on_screen_only}").first).to_be_hidden()
    outbox.deliver_due()
    assert leyla.mailbox.mails == []

    # At the desk it is read out or typed in some way; others remember a name or a number.
    desk.choose_from_menu(*LIST)
    for known in [code, code.lower().replace("-", " "), "leyla", "050 0000031"]:
        expect_to_find(desk, known, name="Leyla Malli")
    desk.row(code).get_by_role("link", name=code).click()
    facts = desk.tab.locator(".events-facts")
    expect(facts).to_contain_text("+358 50 000 0031")
    expect(facts).to_contain_text(desk.words("Confirmed"))
