"""What people would miss at a coming event, in the words of the admin."""

from django.utils.formats import date_format
from django.utils.translation import gettext
from wagtail.admin import messages

from events.admin.guards import are_pages
from events.admin.labels import local_time
from events.models import Event, EventPage


def shortfalls(event: Event) -> list[str]:
    """Why nobody can register, and which sessions nobody could find."""
    if not event.can_be_cancelled:
        return []
    return [*_of_organizer(event), *_of_sessions(event)]


def warn_after_publishing(request, pages) -> None:
    """Publishing goes on, because what is missing can come later: but say it at once."""
    keys = [page.pk for page in pages if isinstance(page.specific_deferred, EventPage)]
    events = Event.objects.for_readers().filter(source_page__in=keys)
    for event in events.select_related("source_page"):
        for text in shortfalls(event):
            messages.warning(request, f"{event}: {text}")


def warn_after_publishing_in_bulk(request, action_type, objects) -> None:
    if action_type == "publish" and are_pages(objects):
        warn_after_publishing(request, objects)


def _of_organizer(event: Event) -> list[str]:
    organizer = event.organizer
    if not (event.takes_registrations and organizer and organizer.has_ended):
        return []
    text = gettext("Registration is closed, because %(organizer)s ended on %(day)s")
    day = date_format(organizer.ends_on, "SHORT_DATE_FORMAT")
    return [text % {"organizer": organizer, "day": day}]


def _of_sessions(event: Event) -> list[str]:
    text = gettext("The session on %(time)s has neither a venue nor a link")
    lacking = [session for session in event.sessions_to_come if session.lacks_link]
    return [text % {"time": local_time(session.start)} for session in lacking]
