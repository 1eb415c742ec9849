"""What to show where not everything is translated: each thing once, in the best language there is."""

from django.db.models import Case, OuterRef, QuerySet, Subquery, Value, When
from wagtail.models import DraftStateMixin, Page

from events.models.page_queries import open_to_all


def in_language(queryset: QuerySet, language: str) -> QuerySet:
    """Of each thing in the queryset one row: the published one in a language, else the original.

    Plain Finnish takes Finnish before the original. The original is the oldest one that is
    published. Where another language is shown, mark it with its `lang`: the locale comes with
    the row. The result is lazy and can go on, in the order of the given queryset.
    """
    model = queryset.model
    same = published(model).filter(translation_key=OuterRef("translation_key"))
    best = same.order_by(_near(language), "pk").values("pk")[:1]
    keys = queryset.order_by().values("translation_key")
    shown = model._default_manager.filter(translation_key__in=keys, pk=Subquery(best))
    if queryset.query.order_by:
        shown = shown.order_by(*queryset.query.order_by)
    return shown.select_related("locale")


def to_choose(snippets: QuerySet, language: str) -> QuerySet:
    """Each snippet once, as editors choose it: in a language, else the original.

    What nobody has published yet can be chosen too, but its words stand in no other's place.
    """
    same = snippets.order_by().filter(translation_key=OuterRef("translation_key"))
    best = same.order_by("-live", _near(language), "pk").values("pk")[:1]
    return snippets.filter(pk=Subquery(best))


def chosen_in_language(chosen, language: str) -> QuerySet:
    """What an editor has chosen on a page, as in_language(). A draft keeps it in memory."""
    things = chosen.all()
    if not isinstance(things, QuerySet):
        keys = [thing.translation_key for thing in things]
        things = chosen.model._default_manager.filter(translation_key__in=keys)
    return in_language(things, language)


def _near(language: str) -> Case:
    return Case(
        When(locale__language_code=language, then=Value(0)),
        When(locale__language_code=language.partition("-")[0], then=Value(1)),
        default=Value(2),
    )


def published(model) -> QuerySet:
    """Every row that readers may see. An alias is a page that nobody has translated yet."""
    rows = model._default_manager.order_by()
    if issubclass(model, DraftStateMixin):
        rows = rows.filter(live=True)
    return open_to_all(rows.filter(alias_of=None)) if issubclass(model, Page) else rows
