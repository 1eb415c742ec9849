"""How an address leads to a page, however deep it stands."""

from itertools import accumulate

from wagtail.models import Page


def find_page(home: Page, slugs: list[str]) -> tuple[Page, list[str]]:
    """The deepest page on the way that an address takes below a home page, and what is left of
    the address for that page to answer.

    Two queries, where Wagtail asks two for each part of the address.
    """
    addresses = list(accumulate(slugs, "{}{}/".format, initial=home.url_path))[1:]
    pages = Page.objects.descendant_of(home).filter(slug__in=slugs, url_path__in=addresses)
    page = pages.order_by("-depth").first()
    if page is None:
        return home, slugs
    return _with_all_it_shows(page), slugs[page.depth - home.depth :]


def _with_all_it_shows(page: Page) -> Page:
    """The page as its own type, with what the QuerySet of that type says it needs."""
    pages = page.specific_class.objects
    return getattr(pages, "for_page", pages.all)().get(pk=page.pk)
