"""Takes the pictures of the docs from a demo site of its own: `make screenshots`.

The admin is in Finnish, 1280 px wide. Each picture is a palette PNG, as small as it can be.
"""

import tests.load.ready  # noqa: F401

# isort: split

import io
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from django.contrib.auth import get_user_model
from django.urls import reverse
from PIL import Image
from playwright.sync_api import Browser, expect, sync_playwright
from playwright.sync_api import Page as Tab
from wagtail.models import Page

from events.admin import addresses
from events.models import EventPage, Registration
from home.models import BrokenLink, NewsIndexPage, NewsPage
from resources.models import LinkTip
from tests.journeys.conftest import ARGUMENTS, PATIENCE_MS, PROGRAMS
from tests.load.staff import demo_with_staff, log_in

DOCS = Path(__file__).resolve().parent
IMAGES = DOCS / "images"
SIZE = {"width": 1280, "height": 800}
COLOURS = 256
MOST_KB = 80


def prepare() -> None:
    """What a working week leaves behind: drafts, something to approve, a broken link."""
    eeva = get_user_model().objects.get(username="eeva")
    draft = _piece("Viikko kirjastossa")
    draft.save_revision(user=eeva)
    waiting = _piece("Uusi neuvontapiste torin laidalle")
    waiting.save_revision(user=eeva)
    waiting.get_workflow().start(waiting, eeva)
    for original in _in_finnish(NewsPage)[:2]:
        original.save_revision().publish()
    tip = LinkTip.objects.filter(locale__language_code="fi").first()
    BrokenLink.objects.create(place=tip, address=tip.url, problem=BrokenLink.Problem.NOT_FOUND)


def _piece(title: str) -> NewsPage:
    below = _in_finnish(NewsIndexPage).first()
    picture = _in_finnish(NewsPage).exclude(image=None).first().image
    intro = "Tule tutustumaan: ovi on auki kaikille, eikä aikaa tarvitse varata."
    return below.add_child(
        instance=NewsPage(
            title=title,
            intro=intro,
            image=picture,
            image_alt="Ihmisiä pitkän pöydän ääressä",
            live=False,
        )
    )


def _in_finnish(model: type[Page]):
    return model.objects.filter(locale__language_code="fi")


def _plain(model: type[Page]):
    return model.objects.live().filter(locale__language_code="fi-x-selko")


def edit(tab: Tab, page: Page) -> None:
    tab.goto(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    expect(tab.locator("[role=tab][aria-selected=true]")).to_be_visible()


def dashboard(tab: Tab) -> None:
    tab.set_viewport_size(SIZE | {"height": 1280})
    tab.goto("/admin/")


def image(tab: Tab) -> None:
    edit(tab, NewsPage.objects.get(title="Viikko kirjastossa"))
    tab.locator("[name=image_alt]").scroll_into_view_if_needed()
    tab.mouse.wheel(0, 150)


def blocks(tab: Tab) -> None:
    edit(tab, NewsPage.objects.get(title="Viikko kirjastossa"))
    tab.locator("button.c-sf-add-button").first.click()
    expect(tab.get_by_role("option").first).to_be_visible()


def checks(tab: Tab) -> None:
    edit(tab, _plain(NewsIndexPage).get())
    intro = tab.locator("[name=intro]")
    intro.press("Control+End")
    intro.press_sequentially(
        " Lisäksi kerromme täällä kaikista niistä tapahtumista ja ryhmistä, joihin juuri sinä voit"
        " tulla mukaan, jos vain haluat."
    )
    tab.wait_for_timeout(3000)  # saved by itself, so that the preview has it
    tab.locator("[data-side-panel-toggle=checks]").click()
    expect(tab.locator("[data-checks-panel]")).to_contain_text("Selkokieleksi vaikealukuinen")


def translation(tab: Tab) -> None:
    page = _in_finnish(NewsPage).get(title="Neuvontapuhelin vastaa myös kantaväestölle")
    tab.goto(reverse("wagtail_localize:submit_page_translation", args=[page.pk]))
    tab.get_by_label("ruotsi", exact=True).check()
    tab.get_by_role("main").locator("form [type=submit]").click()
    tab.get_by_role("button", name="Käännä", exact=True).first.click()
    tab.locator("main textarea").fill("Rådgivningstelefonen svarar alla")


def moderation(tab: Tab) -> None:
    edit(tab, NewsPage.objects.get(title="Uusi neuvontapiste torin laidalle"))
    tab.get_by_role("button", name="Lisää toimintoja").click()


def schedule(tab: Tab) -> None:
    edit(tab, NewsPage.objects.get(title="Uusi neuvontapiste torin laidalle"))
    tab.locator("[data-side-panel-toggle=status]").click()
    tab.get_by_role("button", name="Aseta ajastus").click()
    tab.locator("[name=go_live_at]").fill("1.3.2027 9:00")
    tab.get_by_role("dialog").get_by_role("heading").first.click()  # closes the calendar


def sessions(tab: Tab) -> None:
    edit(tab, _in_finnish(EventPage).get(title="Tiistain vertaisryhmä: vaikeat keskustelut"))
    tab.get_by_role("tab", name="Milloin ja missä").click()


def registrations(tab: Tab) -> None:
    event = _in_finnish(EventPage).get(slug="aamubrunssi-keuruulla").event
    tab.goto(addresses.listing(Registration, event=event.pk))


def applications(tab: Tab) -> None:
    training = _in_finnish(EventPage).get(slug="kokemusasiantuntijakoulutus")
    tab.goto(addresses.page_act(training, "applications"))


def message_to_many(tab: Tab) -> None:
    seminar = _in_finnish(EventPage).get(slug="kunnat-koolla")
    tab.goto(addresses.write_to_many(seminar))
    tab.locator("[name=subject]").fill("Ruokaa ja reittiohjeita")
    tab.locator("[name=text]").fill(
        "Hei {name}!\n\nLounas on salin vieressä, ja ovi on pihan puolella."
    )
    tab.get_by_role("main").locator("form button[type=submit]").last.click()
    expect(tab.get_by_role("heading", name="Kuka saa viestin")).to_be_visible()


def link_tips(tab: Tab) -> None:
    tab.goto(reverse(LinkTip.snippet_viewset.get_url_name("list")))


def broken_links(tab: Tab) -> None:
    tab.goto(reverse("broken_links"))


def front_page(tab: Tab) -> None:
    tab.goto("/fi/")


Shot = Callable[[Tab], None]
# Who takes it, and where it goes.
SHOTS: dict[Path, tuple[str, Shot]] = {
    IMAGES / "dashboard.png": ("Eeva", dashboard),
    IMAGES / "image.png": ("Eeva", image),
    IMAGES / "blocks.png": ("Eeva", blocks),
    IMAGES / "checks.png": ("Eeva", checks),
    IMAGES / "translation.png": ("Mika", translation),
    IMAGES / "moderation.png": ("Mika", moderation),
    IMAGES / "schedule.png": ("Mika", schedule),
    IMAGES / "sessions.png": ("Mika", sessions),
    IMAGES / "registrations.png": ("Olga", registrations),
    IMAGES / "applications.png": ("Olga", applications),
    IMAGES / "message-to-many.png": ("Olga", message_to_many),
    IMAGES / "link-tips.png": ("Eeva", link_tips),
    IMAGES / "broken-links.png": ("Mika", broken_links),
    DOCS / "screenshot.png": ("", front_page),
}


def take(browser: Browser, base: str, path: Path, who: str, show: Shot) -> None:
    context = browser.new_context(
        base_url=base, locale="fi", viewport=SIZE, reduced_motion="reduce"
    )
    context.set_default_timeout(PATIENCE_MS)
    tab = context.new_page()
    if who:
        log_in(tab, who)
    show(tab)
    tab.wait_for_load_state("networkidle")
    tab.wait_for_timeout(500)
    kilobytes = compress(tab.screenshot(), path)
    sys.stdout.write(f"{path.relative_to(DOCS)}: {kilobytes:.0f} kB\n")
    context.close()


def compress(png: bytes, path: Path) -> float:
    """A palette is enough for screens. Returns the size in kB."""
    picture = Image.open(io.BytesIO(png)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    picture.save(path, optimize=True)
    kilobytes = path.stat().st_size / 1000
    if kilobytes > MOST_KB:
        raise SystemExit(f"{path} is {kilobytes:.0f} kB: too heavy for the docs.")
    return kilobytes


def main() -> None:
    """All, or those whose names are given: `python -m docs.take_screenshots dashboard checks`."""
    wanted = {
        path: shot for path, shot in SHOTS.items() if path.stem in (sys.argv[1:] or path.stem)
    }
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    expect.set_options(timeout=PATIENCE_MS)
    with demo_with_staff(language="fi") as base, sync_playwright() as playwright:
        prepare()
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        for path, (who, show) in wanted.items():
            take(browser, base, path, who, show)
        browser.close()


if __name__ == "__main__":
    main()
