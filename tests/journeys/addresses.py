"""The address of one page, and how to get there with a browser and without."""

from dataclasses import dataclass

from django.test import Client
from playwright.sync_api import Page as Tab

UNFOLD = """() => {
    for (const details of document.querySelectorAll("main details")) details.open = true
}"""


@dataclass(frozen=True)
class Address:
    kind: str
    language: str
    path: str
    # What the form there is sent with: the page is the answer. None: nothing is sent.
    typed: dict[str, str] | None = None


def open_page(tab: Tab, address: Address) -> None:
    """With all that is folded on it."""
    tab.goto(address.path)
    if address.typed is not None:
        _send(tab, address.typed)
    tab.evaluate(UNFOLD)


def _send(tab: Tab, typed: dict[str, str]) -> None:
    for name, value in typed.items():
        field = tab.locator(f"main [name={name}]").first
        if field.get_attribute("type") == "checkbox":
            field.check()
        else:
            field.fill(value)
    with tab.expect_navigation():
        tab.locator("main form button").first.click()


def ask_for(client: Client, address: Address):
    """The same without a browser."""
    if address.typed is None:
        return client.get(address.path)
    return client.post(address.path, address.typed)
