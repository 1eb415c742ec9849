"""From a page that editors open for applications to the answer that each applicant gets."""

import pytest
from playwright.sync_api import expect

from events import outbox
from tests.events.admin.editing import soon
from tests.events.questions.asking import block, page_asking
from tests.journeys.person import calendars_in, text_of

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

WHY = "Miksi haet koulutukseen?"
MESSAGE = "Haku aukeaa uudelleen syksyllä."
NOT_YET = "We write to everybody, whatever the result. You don't have a place yet."
CALENDAR = "Your dates in your calendar"


@pytest.fixture
def desk(finnish_events, staff, log_in, settings):
    """The coordinator, who writes the page and chooses among those who apply."""
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0  # as in test_editor.py
    acts = [f"{act}_registration" for act in ["add", "change", "view"]]
    return log_in(staff("coordinator", *acts, pages=["change", "publish"]), language="fi")


@pytest.fixture
def page(finnish_events):
    """A training with one place, for which people simply register as yet."""
    question = block("long_text", WHY, is_required=True)
    terms = {"capacity": 1, "closes_at": soon(5)}
    return page_asking(question, parent=finnish_events, title="Vertaisohjaajakoulutus", **terms)


@pytest.fixture
def applicants(person):
    return [person(name) for name in ["Leila", "Omar", "Mirja"]]


def open_for_applications(desk, page):
    desk.edit(page)
    desk.turn_to("Registration")
    desk.tab.locator("[name=registration_mode]").select_option("application")
    desk.publish()


def apply(applicant, page, *, why):
    applicant.tab.goto(page.url)
    applicant.follow("Apply")
    applicant.fill("Your name", name_of(applicant))
    applicant.fill("E-mail", applicant.email)
    applicant.tab.get_by_label(WHY).fill(why)
    applicant.press("Apply")


def name_of(applicant):
    return applicant.email.partition("@")[0].title()


def expect_received_and_no_more(applicant):
    applicant.expect_heading("We have your application")
    applicant.expect_to_read(NOT_YET)
    for word in [applicant.words(CALENDAR), MESSAGE]:
        expect(applicant.tab.get_by_text(word)).to_have_count(0)


def go_to_applications(desk, page):
    desk.choose_from_menu("Events")
    menu = desk.words("More options for “%(title)s”") % {"title": page.title}
    desk.tab.get_by_role("button", name=menu).click()
    desk.follow("Applications")


def card(desk, applicant):
    """The application as it stands beside the others."""
    name = desk.tab.get_by_role("heading", name=name_of(applicant))
    return desk.tab.locator(".events-applications > li").filter(has=name)


def decide(desk, applicant, decision, message=""):
    card(desk, applicant).locator("select").select_option(label=desk.words(decision))
    card(desk, applicant).locator("textarea").fill(message)


def expect_result(applicant, heading, *, methods):
    """What the mail tells, with these calendars, and the page that it leads to."""
    mail = applicant.mails()[-1]
    assert [calendar["METHOD"] for calendar in calendars_in(mail)] == methods
    applicant.open_link_in(mail)
    applicant.expect_heading(heading)
    calendar = applicant.tab.get_by_role("region", name=applicant.words(CALENDAR))
    expect(calendar).to_have_count(len(methods))
    return mail


def test_applicants_hear_their_results_together_and_nothing_before(page, desk, applicants):
    leila, omar, mirja = applicants

    # The coordinator opens the training for applications. Three people apply.
    open_for_applications(desk, page)
    for applicant, why in zip(applicants, ["Ohjaan jo", "Olen uusi", "Autan muita"], strict=True):
        apply(applicant, page, why=why)
        expect_received_and_no_more(applicant)
        [received] = applicant.mails()
        assert (
            applicant.words("We got your application: %(title)s", title=page.title)
            == received["Subject"]
        )
        assert calendars_in(received) == []

    # They stand side by side at the desk, and are decided on.
    go_to_applications(desk, page)
    expect(card(desk, omar)).to_contain_text("Olen uusi")
    decide(desk, leila, "Selected")
    decide(desk, omar, "Declined", MESSAGE)
    decide(desk, mirja, "Reserve")
    desk.press("Save the decisions")
    desk.expect_success()

    # Nobody knows anything.
    assert outbox.deliver_due() == 0
    for applicant in applicants:
        applicant.tab.reload()
        expect_received_and_no_more(applicant)

    # Now they do.
    desk.follow("Send the saved results…")
    desk.press("Send the results")
    desk.expect_success()
    expect_result(leila, "You have a place", methods=["REQUEST"])
    expect_result(mirja, "You are on the waiting list", methods=[])
    declined = expect_result(omar, "You did not get a place", methods=[])
    assert MESSAGE in text_of(declined)
    expect(omar.tab.get_by_text(MESSAGE)).to_be_visible()
    assert [len(applicant.mails()) for applicant in applicants] == [2, 2, 2]
