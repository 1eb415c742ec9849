"""What to show where not everything is translated: each thing once, in the best language there is."""

from django.db.models import Case, OuterRef, Q, QuerySet, Subquery, Value, When
from wagtail.models import DraftStateMixin, Page


def in_language(queryset: QuerySet, language: str) -> QuerySet:
    """Of each thing in the queryset one row: the published one in a language, else the original.

    Plain Finnish takes Finnish before the original. The original is the oldest one that is published. Where another language is shown, mark it
    with its `lang`: the locale comes with the row. The result is lazy and can go on, in the order
    of the given queryset.
    """
    model = queryset.model
    same = published(model).filter(translation_key=OuterRef("translation_key"))
    near = Case(
        When(locale__language_code=language, then=Value(0)),
        When(locale__language_code=language.partition("-")[0], then=Value(1)),
        default=Value(2),
    )
    best = same.order_by(near, "pk").values("pk")[:1]
    keys = queryset.order_by().values("translation_key")
    shown = model._default_manager.filter(translation_key__in=keys, pk=Subquery(best))
    if queryset.query.order_by:
        shown = shown.order_by(*queryset.query.order_by)
    return shown.select_related("locale")


def published(model) -> QuerySet:
    """Every row that readers may see. An alias is a page that nobody has translated yet."""
    shown = Q()
    if issubclass(model, DraftStateMixin):
        shown &= Q(live=True)
    if issubclass(model, Page):
        shown &= Q(alias_of=None)
    return model._default_manager.filter(shown).order_by()
