"""Wagtail's admin as people see it, in one language."""

import re
from datetime import datetime

from django.utils.translation import gettext, override
from playwright.sync_api import Locator, Page, expect


class Desk:
    """Somebody who has logged in. Buttons and links go by the texts in the code."""

    def __init__(self, tab: Page, language: str):
        self.tab = tab
        self.language = language

    def log_in(self, name: str, password: str) -> None:
        self.tab.goto("/admin/")
        self.tab.locator("[name=username]").fill(name)
        self.tab.locator("[name=password]").fill(password)
        self.tab.locator("[type=submit]").click()
        expect(self.tab).to_have_url(re.compile("/admin/$"))

    def words(self, text: str) -> str:
        with override(self.language):
            return gettext(text)

    def press(self, text: str) -> None:
        self.tab.get_by_role("button", name=self.words(text), exact=True).click()

    def follow(self, text: str) -> None:
        self.tab.get_by_role("main").get_by_role("link", name=self.words(text)).first.click()

    def choose_from_menu(self, *texts: str) -> None:
        """Go down the main menu: the last text is a link, those before it open."""
        menu = self.tab.get_by_role("navigation", name=self.words("Main menu"))
        *groups, link = map(self.words, texts)
        for group in groups:
            menu.get_by_role("button", name=group, exact=True).click()
        menu.get_by_role("link", name=link, exact=True).click()

    def turn_to(self, text: str) -> None:
        self.tab.get_by_role("tab", name=self.words(text)).click()

    def row(self, text: str) -> Locator:
        """As it is written: else "Cy" would find the reference code GCYG-MDFQ too."""
        return self.tab.get_by_role("row").filter(has_text=re.compile(re.escape(text)))

    def edit(self, page) -> None:
        self._open_editor(f"/admin/pages/{page.pk}/edit/")

    def write_new(self, model: str, *, below) -> None:
        self._open_editor(f"/admin/pages/add/events/{model}/{below.pk}/")

    def _open_editor(self, address: str) -> None:
        self.tab.goto(address)
        # A tab is chosen by the script that also makes a slug from the title: now it is ready.
        expect(self.tab.locator("[role=tab][aria-selected=true]")).to_be_visible()

    def publish(self) -> None:
        self.press("More actions")
        self.press("Publish")
        self.expect_success()

    def expect_success(self) -> None:
        expect(self.tab.locator(".messages .success")).to_be_visible()

    def choose(self, field: str, name: str) -> None:
        """Pick a snippet from the list that opens."""
        chooser = self.tab.locator(f"#id_{field}-chooser")
        chooser.get_by_role("button").first.click()
        self.tab.get_by_role("dialog").get_by_role("link", name=name).click()
        expect(chooser).to_contain_text(name)

    def write_time(self, field: str, moment: datetime) -> None:
        """Type it as people do: Wagtail's picker reads along, and corrects when one leaves."""
        box = self.tab.locator(f"[name={field}]")
        box.click()
        box.press("Control+A")
        box.press_sequentially(f"{moment:%d.%m.%Y %H:%M}")
        box.press("Tab")
        expect(box).to_have_value(f"{moment:%d.%m.%Y %H:%M}")
