"""What can be found beside pages, and what each kind of hit is called.

An app takes part from a module `search.py` that its ready() imports:

    from home.search import sources

    sources.name_pages("guide", _("Guides"), GuidePage, GuideChapterPage)

    class TipSource(sources.Source):
        model = LinkTip             # with search_fields (index.Indexed), or a text() of its own
        kind = "tip"
        label = _("Link tips")
        list_page = LinkListPage    # where a hit leads to

        def public(self):
            return LinkTip.objects.filter(live=True)

    sources.register(TipSource())

Whoever changes such rows past save() and delete(), as with QuerySet.update(), calls
`indexing.rebuild()` or `manage.py rebuild_search` afterwards. What public() no longer holds is
not found from that moment on, whatever the index says.
"""

from collections.abc import Iterable
from urllib.parse import quote

from django.db import models
from django.db.models import Exists
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from home.search.texts import searchable_text
from home.translation.queries import published

OTHER_PAGES = "page"

_labels = {OTHER_PAGES: _("Pages")}
_kinds_of_pages: dict[type[Page], str] = {}
_sources: dict[str, "Source"] = {}


class Source:
    """Makes the public rows of one model findable."""

    model: type[models.Model]
    kind: str
    label: str
    list_page: type[Page] | None = None

    @property
    def name(self) -> str:
        return self.model._meta.label_lower

    def public(self) -> models.QuerySet:
        """The rows that everybody may see. Asked again at every search."""
        return self.model._default_manager.all()

    def findable(self) -> models.QuerySet:
        """The public rows that stand on a published list: where none is, nothing tells of them."""
        return self.public().filter(Exists(self.lists())) if self.list_page else self.public()

    def lists(self) -> models.QuerySet:
        """The published lists that a row, the OuterRef, may stand on."""
        return published(self.list_page)

    def title(self, instance) -> str:
        return str(instance)

    def text(self, instance) -> str:
        """What it is found by, and shown with."""
        return searchable_text(instance)

    def language(self, instance) -> str:
        return instance.locale.language_code

    def fits(self, page: Page, instance) -> bool:
        """Whether the list on this page has the row."""
        return True

    def addresses(self, request, instances: Iterable[models.Model]) -> dict[int, str]:
        """Where each row is shown, by its primary key. By default on its list."""
        pages = list(published(self.list_page).order_by("path").select_related("locale"))
        return {
            instance.pk: self.address(page, instance, request)
            for instance in instances
            if (page := self._list_of(instance, pages))
        }

    def address(self, page: Page, instance, request) -> str:
        """Where on its list. A browser scrolls to the title."""
        return f"{page.get_url(request)}#:~:text={_quoted(self.title(instance))}"

    def _list_of(self, instance, pages: list[Page]) -> Page | None:
        """In the language of the row, else in the reader's, else in any."""
        fitting = [page for page in pages if self.fits(page, instance)]
        by_language = {page.locale.language_code: page for page in fitting}
        wanted = [self.language(instance), get_language(), *by_language]
        return next((by_language[code] for code in wanted if code in by_language), None)


def _quoted(title: str) -> str:
    """As a part of an address. In a text fragment a hyphen would have a meaning."""
    return quote(title, safe="").replace("-", "%2D")


def name_pages(kind: str, label: str, *models: type[Page]) -> None:
    """Show hits on these pages as one kind. Pages without a name are "Pages"."""
    _labels[kind] = label
    _kinds_of_pages.update(dict.fromkeys(models, kind))


def register(source: Source) -> None:
    """From now on the rows of the source can be found."""
    _labels[source.kind] = source.label
    _sources[source.name] = source


def registered() -> list[Source]:
    return list(_sources.values())


def find(name: str) -> Source | None:
    return _sources.get(name)


def kind_of(page: Page) -> str:
    return _kinds_of_pages.get(type(page), OTHER_PAGES)


def label_of(kind: str) -> str:
    return _labels.get(kind, _labels[OTHER_PAGES])
