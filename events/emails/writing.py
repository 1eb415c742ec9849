"""Puts words and calendars into a message, in its own language."""

from django.template.loader import render_to_string
from django.utils import timezone, translation

from events.emails.calendars import calendars_of
from events.emails.facts import facts_of
from events.models import Message


def write(message: Message) -> None:
    """Fill in subject, text, HTML and calendars, in the message's own language. Not saved."""
    with translation.override(message.language), timezone.override(None):
        message.calendars = [
            {"method": method, "body": body.decode()} for method, body in calendars_of(message)
        ]
        context = facts_of(message)
        subject = render_to_string(f"events/emails/{message.kind}_subject.txt", context)
        message.subject = " ".join(subject.split())[:300]
        context["lead"] = _tidy(render_to_string(f"events/emails/{message.kind}.txt", context))
        message.text = _tidy(render_to_string("events/emails/message.txt", context))
        message.html = render_to_string("events/emails/message.html", context)


def _tidy(text: str) -> str:
    """No trailing blanks and at most one empty line in a row, whatever the template's tags left."""
    lines = [line.rstrip() for line in text.strip().splitlines()]
    kept = [line for i, line in enumerate(lines) if line or (i and lines[i - 1])]
    return "\n".join(kept) + "\n"
