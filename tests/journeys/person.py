"""Somebody who comes to the public site with a phone and a mailbox, in one language."""

import re

import icalendar
from django.utils.translation import gettext, override
from playwright.sync_api import Locator, Page, expect

from events import outbox
from tests.journeys.test_accessibility import SIDEWAYS
from tests.smtp import Mailbox


class Person:
    """Buttons, links and fields go by the texts in the code, as in desk.py."""

    def __init__(self, tab: Page, *, email: str, language: str, mailbox: Mailbox):
        self.tab = tab
        self.email = email
        self.language = language
        self.mailbox = mailbox

    def words(self, text: str, **values) -> str:
        with override(self.language):
            return gettext(text) % values if values else gettext(text)

    @property
    def heading(self) -> Locator:
        return self.tab.get_by_role("heading", level=1)

    def button(self, text: str) -> Locator:
        return self.tab.get_by_role("main").get_by_role("button", name=self.words(text), exact=True)

    def press(self, text: str) -> None:
        self.button(text).click()

    def follow(self, text: str) -> None:
        name = self.words(text)
        self.tab.get_by_role("main").get_by_role("link", name=name, exact=True).click()

    def fill(self, label: str, text: str) -> None:
        self.tab.get_by_label(self.words(label)).fill(text)

    def expect_heading(self, text: str) -> None:
        expect(self.heading).to_have_text(self.words(text))

    def expect_to_read(self, text: str, **values) -> None:
        expect(self.tab.get_by_role("main")).to_contain_text(self.words(text, **values))

    def expect_to_fit(self) -> None:
        """The page runs in the direction of its language, and the phone shows all its width."""
        document = self.tab.locator("html")
        expect(document).to_have_attribute("lang", self.language)
        expect(document).to_have_attribute("dir", "rtl" if self.language == "ar" else "ltr")
        self.tab.wait_for_load_state()  # with its styles
        assert self.tab.evaluate(SIDEWAYS) == 0

    def mails(self) -> list:
        return delivered(self.mailbox, to=self.email)

    def open_link_in(self, mail) -> None:
        self.tab.goto(private_link(mail))

    def subscribe(self) -> None:
        """Give a calendar the address that stands on the own page, which is open."""
        link = self.tab.get_by_role("link", name=self.words("Address of the calendar"))
        self._feed = link.get_attribute("href")

    def feed(self) -> list[icalendar.Event]:
        """What that calendar finds there now."""
        answer = self.tab.request.get(self._feed)
        return icalendar.Calendar.from_ical(answer.body()).walk("VEVENT")


def delivered(mailbox: Mailbox, *, to: str) -> list:
    """The mails that have come to an address so far, once the worker has been."""
    outbox.deliver_due()
    return [mail for mail in mailbox.mails if mail["To"] == to]


def text_of(mail) -> str:
    return mail.get_body(("plain",)).get_content()


def private_link(mail) -> str:
    return re.search(r"http://\S+/r/\S+", text_of(mail))[0]


def calendars_in(mail) -> list[icalendar.Calendar]:
    """What a calendar reads from the mail: the part beside the text, not the attachment."""
    parts = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
    return [_calendar_in(part) for part in parts]


def entry_in(mail) -> tuple[str, icalendar.Event]:
    """The one entry that the mail writes or takes away, and which of the two: its METHOD."""
    [calendar] = calendars_in(mail)
    [entry] = calendar.walk("VEVENT")
    return str(calendar["METHOD"]), entry


def _calendar_in(part) -> icalendar.Calendar:
    calendar = icalendar.Calendar.from_ical(part.get_content())
    assert part.get_param("method") == calendar["METHOD"]
    return calendar
