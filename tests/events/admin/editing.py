"""The editor's form of an event page, as the browser sends it."""

from datetime import datetime, timedelta

from django.utils import timezone
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from events.models import EventPage

HOUR = timedelta(hours=1)
# What the form must have, beside the text.
TERMS = ["registration_mode", "party_limit", "waiting_list", "large_party", "keep_days"]
BUILT = ["questions", "quotas", "mail_additions"]


def soon(days: float) -> datetime:
    return timezone.localtime().replace(minute=0, second=0, microsecond=0) + timedelta(days=days)


def clock(moment: datetime) -> str:
    return timezone.localtime(moment).strftime("%Y-%m-%d %H:%M")


def form_of(page: EventPage, rows: list[tuple], **terms) -> dict:
    """The form with these sessions, as (id, key, start), each of an hour. Times of the terms are
    given as they are."""
    facts = {name: getattr(page, name) for name in ["title", "slug", "intro", "audience", "kind"]}
    chosen = {name: terms.pop(name) for name in ["reminders"] if name in terms}
    built = {name: streamfield([]) for name in BUILT}
    typed = {
        name: clock(value) if isinstance(value, datetime) else value
        for name, value in terms.items()
    }
    return (
        nested_form_data(
            facts
            | {name: getattr(page, name) for name in TERMS}
            | {"body": rich_text(""), "organizer": page.organizer_id}
            | {"comments": inline_formset([]), "sessions": _sessions(rows)}
            | built
            | typed
        )
        | chosen
    )


def _sessions(rows: list[tuple]) -> dict:
    forms = [
        {"id": pk, "key": key, "start": clock(start), "end": clock(start + HOUR)}
        for pk, key, start in rows
    ]
    return inline_formset(forms, initial=sum(1 for row in rows if row[0]))
