"""One address of each kind of page in each language: what the table of pages walks."""

from collections.abc import Iterator

from django.conf import settings
from django.urls import reverse
from wagtail.models import Locale, Page, get_page_models

from events.models import EventIndexPage, EventPage, Registration
from resources.models import GuidePage, Leader, LeaderDirectoryPage
from tests.journeys.addresses import Address
from tests.journeys.booking_addresses import booking_addresses

# Held to every rule on every kind of page, whether the demo has it in them or not.
THOROUGH = ["fi", "fi-x-selko", "ar"]


def addresses() -> list[Address]:
    """Every kind of page in every language that has one, and made up in those held to all rules."""
    languages = [code for code, _name in settings.LANGUAGES]
    found = [one for code in languages for one in [*_pages(code), *_other_views(code)]]
    # Made last: what the demo has is looked at where it has something.
    found += booking_addresses(EventIndexPage.objects.get(locale__language_code="fi"), *THOROUGH)
    return sorted(found, key=lambda one: languages.index(one.language))


def _pages(language: str) -> Iterator[Address]:
    models = set(get_page_models()) - {Page}  # the root of the tree is nobody's page
    for model in sorted(models, key=lambda model: model.__name__):
        page = _page(model, language)
        if page and (path := page.specific.url):
            yield Address(model.__name__, language, path)
            for name, route in _routes(page.specific):
                yield Address(name, language, path + route)


def _page(model: type[Page], language: str) -> Page | None:
    pages = model.objects.live().filter(alias_of=None).order_by("-last_published_at", "pk")
    found = pages.filter(locale__language_code=language).first()
    original = pages.filter(locale__language_code="fi", depth__gt=1).first()
    if found or language not in THOROUGH or original is None:
        return found
    return _made_up(original, language)


def _made_up(original: Page, language: str) -> Page:
    """A page that the demo has only in Finnish, in the place of one in this language."""
    locale = Locale.objects.get(language_code=language)
    copy = original.copy_for_translation(locale, copy_parents=True)
    copy.save_revision().publish()
    return copy


def _routes(page: Page) -> Iterator[tuple[str, str]]:
    """The views of a page beside its own."""
    if isinstance(page, EventIndexPage):
        yield "past events", "archive/"
    if isinstance(page, GuidePage):
        yield "whole guide", "whole/"
    if isinstance(page, LeaderDirectoryPage) and (leader := Leader.objects.public().first()):
        yield "leader", f"{leader.pk}/"
        yield "ask a leader", f"{leader.pk}/ask/"


def _other_views(language: str) -> Iterator[Address]:
    for page in EventPage.objects.live().filter(locale__language_code=language).upcoming():
        if page.event and page.event.refusal is None:
            yield Address("registration form", language, page.register_url)
            break
    if registration := Registration.objects.filter(status="confirmed").first():
        path = reverse("events:registration", args=[registration.token])
        for name, more in [("private page", ""), ("change", "change/"), ("cancel", "cancel/")]:
            yield Address(name, language, f"/{language}/{path.split('/', 2)[2]}{more}")
    yield Address("search", language, f"/{language}/search/?q=kunta")
    yield Address("login", language, f"/{language}/login/")
    yield Address("not found", language, f"/{language}/nothing-here/")
