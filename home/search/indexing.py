"""Writes the index: what is public now, and nothing else."""

from collections import Counter
from collections.abc import Callable, Iterator

from django.db import transaction
from wagtail.models import Page

from home.search import sources, words
from home.search.models import Entry, Word
from home.search.sources import Source
from home.search.texts import searchable_text

IN_TITLE = 100  # more than any number of mentions in the text, times the closest match
MOST_MENTIONS = 9


def refresh_page(pk: int) -> None:
    """Bring the entry of a page up to date with what is published of it."""
    page = Page.objects.live().filter(pk=pk, alias_of=None).specific().first()
    if page is None or page.get_url_parts() is None:
        Entry.objects.filter(page=pk).delete()
        return
    _write(
        {"page": page},
        language=page.locale.language_code,
        kind=sources.kind_of(page),
        title=page.title,
        text=searchable_text(page),
    )


def refresh_object(source: Source, pk: int) -> None:
    """Bring the entry of a source's row up to date."""
    instance = source.public().filter(pk=pk).first()
    if instance is None:
        remove_object(source, pk)
        return
    _write(
        {"source": source.name, "object_id": pk},
        language=source.language(instance),
        kind=source.kind,
        title=source.title(instance)[:255],
        text=source.text(instance),
    )


def remove_object(source: Source, pk: int) -> None:
    Entry.objects.filter(source=source.name, object_id=pk).delete()


def forget_outdated(*, stopped: Callable[[], bool] = lambda: False) -> None:
    """Keep nothing of a row from the moment on that it isn't public any more. For the worker."""
    # A plain read first: a deletion takes SQLite's only write lock.
    if not stopped() and Entry.objects.outdated().exists():
        Entry.objects.outdated().delete()


def rebuild() -> int:
    """Make the whole index anew, piece by piece: what is there is found meanwhile.

    Returns the number of entries.
    """
    for pk in _pages():
        Entry.objects.filter(page=pk).delete()
        refresh_page(pk)
    for source in sources.registered():
        for pk in _objects(source):
            remove_object(source, pk)
            refresh_object(source, pk)
    known = ["", *(source.name for source in sources.registered())]
    Entry.objects.exclude(source__in=known).delete()
    return Entry.objects.count()


def _pages() -> set[int]:
    """Pages that are public, or were when they were indexed."""
    return {
        *Page.objects.live().filter(alias_of=None).values_list("pk", flat=True),
        *Entry.objects.exclude(page=None).values_list("page", flat=True),
    }


def _objects(source: Source) -> set[int]:
    return {
        *source.public().values_list("pk", flat=True),
        *Entry.objects.filter(source=source.name).values_list("object_id", flat=True),
    }


def _write(key: dict, **facts) -> None:
    # Pages are saved more often than their text changes.
    if Entry.objects.filter(**key, **facts).exists():
        return
    with transaction.atomic():
        entry, _new = Entry.objects.update_or_create(**key, defaults=facts)
        entry.words.all().delete()
        Word.objects.bulk_create(_words(entry), batch_size=500)


def _words(entry: Entry) -> Iterator[Word]:
    title = {words.fold(match[0]) for match in words.split(entry.title)}
    bases, mentions = {}, Counter()
    for match in words.split(f"{entry.title} {entry.text}"):
        form = words.fold(match[0])
        mentions[form] += 1
        bases.setdefault(form, words.base_forms(match[0], entry.language))
    for form in bases:
        weight = min(mentions[form], MOST_MENTIONS) + IN_TITLE * (form in title)
        for base in bases[form]:
            yield Word(entry=entry, form=form, base=base, weight=weight)
