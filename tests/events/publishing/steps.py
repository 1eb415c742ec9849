"""What editors do to the page of an event, and what came of it."""

from datetime import timedelta

from django.utils import timezone

from events.models import Event, EventPage, Message

HOUR = timedelta(hours=1)
Kind = Message.Kind
# Once: a second that ends between two calls would make two moments of one.
NOW = timezone.now().replace(microsecond=0)


def soon(days=7):
    return NOW + timedelta(days=days)


def publish(page):
    page.save_revision().publish()
    return Event.objects.for_readers().get(translation_key=page.translation_key)


def open_draft(page):
    """The page as an editor would open it."""
    return EventPage.objects.get(pk=page.pk).get_latest_revision_as_object()


def edit(page, **fields):
    draft = open_draft(page)
    for name, value in fields.items():
        setattr(draft, name, value)
    return draft


def move(page, by, *, row=0):
    draft = open_draft(page)
    rows = list(draft.sessions.all())
    rows[row].start += by
    rows[row].end += by
    draft.sessions = rows
    return draft


def drop(page, row):
    draft = open_draft(page)
    draft.sessions = [one for number, one in enumerate(draft.sessions.all()) if number != row]
    return draft


def told(kind=Kind.EVENT_CHANGED):
    return Message.objects.filter(kind=kind)


def sequences(event):
    return list(event.sessions.order_by("start").values_list("sequence", flat=True))
