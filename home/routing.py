"""How an address leads to a page, however deep it stands."""

from itertools import accumulate

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef
from wagtail.models import Page, PageViewRestriction


def find_page(home: Page, slugs: list[str]) -> tuple[Page, list[str]]:
    """The deepest page on the way that an address takes below a home page, and what is left of
    the address for that page to answer.

    Two queries, where Wagtail asks two for each part of the address, and two more for who may
    see the page.
    """
    addresses = list(accumulate(slugs, "{}{}/".format, initial=home.url_path))[1:]
    pages = Page.objects.descendant_of(home).filter(slug__in=slugs, url_path__in=addresses)
    page = pages.annotate(may_be_closed=_closed_above()).order_by("-depth").first()
    if page is None:
        return home, slugs
    found = _with_all_it_shows(page)
    if not page.may_be_closed:
        found.get_view_restrictions = PageViewRestriction.objects.none
    return found, slugs[page.depth - home.depth :]


def _closed_above():
    """Whether somebody has closed the page or one above it. An alias is as open as its source,
    which stands elsewhere: Wagtail looks there itself."""
    path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    closed = PageViewRestriction.objects.annotate(path=path)
    aliases = Page.objects.exclude(alias_of=None).annotate(inside=path).order_by()
    return Exists(closed.filter(path__startswith=F("page__path"))) | Exists(
        aliases.filter(inside__startswith=F("path"))
    )


def _with_all_it_shows(page: Page) -> Page:
    """The page as its own type, with what the QuerySet of that type says it needs."""
    pages = page.specific_class.objects
    return getattr(pages, "for_page", pages.all)().get(pk=page.pk)
