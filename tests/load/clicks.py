"""How many clicks an editor's five usual tasks take: `python -m tests.load.clicks`.

Somebody who may publish does them in Chromium on the demo, from the first page of the admin until
it is public, the shortest way that the screens offer. Counts clicks, fields written into, and
pages that the browser loads. Fails when one of the tasks doesn't get there.
"""

import tests.load.ready  # noqa: F401

# isort: split

import re
import shutil
import sys
from collections.abc import Callable
from datetime import timedelta

from django.utils import timezone
from playwright.sync_api import Browser, Locator, expect, sync_playwright

from tests.journeys.conftest import ARGUMENTS, PATIENCE_MS, PROGRAMS
from tests.load.staff import demo_with_staff, log_in

NEXT_WEEK = timezone.localtime() + timedelta(days=7)
TIME = "%d.%m.%Y %H:%M"
ROW = "{:<52}{:>7}{:>8}{:>7}\n"


class Editor:
    """Sits before the admin; everything done by hand is counted."""

    def __init__(self, browser: Browser, base: str):
        context = browser.new_context(
            base_url=base, locale="en", viewport={"width": 1280, "height": 900}
        )
        context.set_default_timeout(PATIENCE_MS)
        self.tab = context.new_page()
        log_in(self.tab, "Mika")
        self.clicks = self.fields = self.loads = 0
        self.tab.on("load", self._count_load)

    def _count_load(self, _tab) -> None:
        self.loads += 1

    def click(self, target: Locator) -> None:
        target.click()
        self.clicks += 1

    def press(self, text: str) -> None:
        self.click(self.tab.get_by_role("button", name=text, exact=True).first)

    def follow(self, text: str) -> None:
        self.click(self.tab.get_by_role("link", name=text, exact=True).first)

    def write(self, field: Locator, text: str) -> None:
        """Into a field, after a click or a tab into it: that isn't counted again."""
        field.click()
        field.press("Control+End")
        field.press_sequentially(text)
        self.fields += 1

    def write_time(self, name: str, moment) -> None:
        self.write(self.tab.locator(f"[name={name}]"), moment.strftime(TIME))
        self.tab.keyboard.press("Tab")

    def choose(self, text: str) -> None:
        """The first of what a chooser offers."""
        self.press(text)
        self.click(self.tab.locator("[data-chooser-modal-choice]").first)
        expect(self.tab.get_by_role("dialog")).to_have_count(0)

    def search(self, title: str) -> None:
        """From the search on the first page of the admin to the editor of a page."""
        self.write(self.tab.get_by_role("main").locator("[name=q]"), title)
        self.tab.keyboard.press("Enter")
        self.follow(title)

    def publish(self) -> None:
        self.press("More actions")
        self.press("Publish")
        self.expect_published()

    def expect_published(self) -> None:
        expect(self.tab.locator(".messages")).to_contain_text(re.compile("published", re.I))
        self.tab.wait_for_load_state()


def correct_a_word(editor: Editor) -> None:
    editor.search("Pihajuhlassa oli kuusi lajia teetä")
    editor.write(editor.tab.locator("[name=intro]"), " Kiitos!")
    editor.publish()


def publish_news(editor: Editor) -> None:
    tab = editor.tab
    editor.follow("Add news page")
    editor.write(tab.locator("[name=title]"), "Kirjaston vertaisryhmä alkaa")
    editor.write(tab.locator("[name=intro]"), "Ryhmä kokoontuu tiistaisin.")
    editor.choose("Choose an image")
    editor.write(tab.locator("[name=image_alt]"), "Ihmisiä pöydän ääressä kirjastossa")
    editor.click(tab.get_by_role("button", name="Insert a block").first)
    editor.click(tab.get_by_role("option", name="Text").first)
    editor.write(tab.locator("[contenteditable]").last, "Tule mukaan!")
    editor.publish()


def publish_event(editor: Editor) -> None:
    tab = editor.tab
    editor.follow("Add event page")
    editor.write(tab.locator("[name=title]"), "Kielikahvila")
    editor.write(tab.locator("[name=intro]"), "Puhutaan suomea.")
    editor.click(tab.get_by_role("tab", name="When and where"))
    editor.press("Add session")
    editor.write_time("sessions-0-start", NEXT_WEEK)
    editor.write_time("sessions-0-end", NEXT_WEEK + timedelta(hours=2))
    editor.choose("Choose venue")
    editor.choose("Choose organizer")
    editor.publish()


def add_link_tip(editor: Editor) -> None:
    tab = editor.tab
    editor.follow("Add link tip")
    editor.write(tab.locator("[name=title]"), "Suomen kielen harjoituksia")
    editor.write(tab.locator("[name=url]"), "https://www.example.org/suomi/")
    editor.write(tab.locator("textarea[name=description]"), "Lyhyitä harjoituksia puhelimella.")
    editor.click(tab.get_by_label("Finnish", exact=True).first)
    editor.publish()


def translate_news(editor: Editor) -> None:
    editor.search("Ensimmäiset kokemusasiantuntijat valmistuivat")
    tab = editor.tab
    editor.click(tab.locator("#w-slim-header-buttons").get_by_role("button", name="Actions"))
    editor.follow("Translate this page")
    editor.click(tab.get_by_label("Swedish", exact=True))
    editor.press("Submit")
    untranslated = tab.get_by_role("button", name="Translate", exact=True)
    expect(untranslated.first).to_be_visible()
    while untranslated.count():
        editor.press("Translate")
        editor.write(tab.locator("main textarea"), "På svenska.")
        editor.press("Save")
        expect(tab.locator("main textarea")).to_have_count(0)
    editor.press("Publish in Swedish")
    editor.expect_published()


TASKS: dict[str, Callable[[Editor], None]] = {
    "correct a word on a page and publish": correct_a_word,
    "publish a piece of news with a picture": publish_news,
    "publish an event with one session": publish_event,
    "add a link tip": add_link_tip,
    "translate a piece of news and publish it": translate_news,
}


def main() -> int:
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    expect.set_options(timeout=PATIENCE_MS)
    with demo_with_staff(language="en") as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        sys.stdout.write(ROW.format("task", "clicks", "fields", "loads"))
        for name, task in TASKS.items():
            editor = Editor(browser, base)
            task(editor)
            sys.stdout.write(ROW.format(name, editor.clicks, editor.fields, editor.loads))
            editor.tab.context.close()
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
