"""Builds messages and never sends them.

write() puts words and calendars into a Message; compose() makes the mail that a backend sends.
"""

from collections.abc import Iterable
from datetime import datetime
from email.headerregistry import Address
from email.mime.text import MIMEText
from email.utils import parseaddr

from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import timezone, translation

from events import calendars, conf, emblems, mailers
from events.mailers import Carries
from events.models import Event, Message, Organizer, Session

Kind = Message.Kind


def write(message: Message) -> None:
    """Fill in subject, text, HTML and calendars, in the message's own language. Not saved."""
    with translation.override(message.language), timezone.override(None):
        context = _context(message)
        subject = render_to_string(f"events/emails/{message.kind}_subject.txt", context)
        message.subject = " ".join(subject.split())[:300]
        context["lead"] = render_to_string(f"events/emails/{message.kind}.txt", context).strip()
        message.text = _tidy(render_to_string("events/emails/message.txt", context))
        message.html = render_to_string("events/emails/message.html", context)
        message.calendars = [
            {"method": method, "body": body.decode()} for method, body in _calendars(message)
        ]


def compose(message: Message) -> EmailMultiAlternatives:
    """The mail as the active backend can carry it (reference: RFC 3834 for Auto-Submitted)."""
    organizer = message.registration.event.organizer
    mail = EmailMultiAlternatives(
        subject=message.subject,
        body=message.text,
        from_email=_sender(organizer),
        to=[message.to],
        reply_to=[organizer.email] if organizer else [],
        headers={
            "Message-ID": f"<{message.guid}@{conf.uid_domain()}>",
            "Auto-Submitted": "auto-generated",
            "X-Auto-Response-Suppress": "OOF, AutoReply",
            "Content-Language": message.language,
        },
    )
    mail.attach_alternative(message.html, "text/html")
    for emblem in emblems.carried(message.html):
        mail.attach(emblem)
    _attach_calendars(mail, message.calendars)
    return mail


def _context(message: Message) -> dict:
    registration = message.registration
    event = registration.event
    return {
        "message": message,
        "registration": registration,
        "attendees": [] if message.to != registration.email else registration.attendees.all(),
        "event": event,
        "page": registration.page,
        "sessions": event.scheduled_sessions,
        "changes": list(_changes(event, message.about)),
        "organizer": event.organizer,
        "funders": list(_funders(event.organizer, message.language)),
        "position": registration.waiting_position,
        "shows_links": registration.is_confirmed and not message.is_farewell,
        "private_url": "" if message.is_farewell else registration.private_url,
        "language": message.language,
        "text_direction": "rtl" if translation.get_language_bidi() else "ltr",
    }


def _funders(organizer: Organizer | None, language: str) -> Iterable[dict]:
    for funder in organizer.funders_in(language) if organizer else []:
        yield {"text": funder.text, "language": funder.language, "emblem": emblems.shown(funder)}


def _changes(event: Event, about: dict) -> Iterable[dict]:
    """What changed, as the templates show it: the session now, and its times and place before."""
    sessions = {str(session.key): session for session in event.all_sessions}
    for change in about.get("changes", []):
        before = change.get("before") or {}
        yield {
            "what": change["what"],
            "session": sessions.get(change["session"]),
            "start": before and datetime.fromisoformat(before["start"]),
            "end": before and datetime.fromisoformat(before["end"]),
            "place": before.get("place", ""),
        }


def _calendars(message: Message) -> Iterable[tuple[str, bytes]]:
    """The iTIP files of a message, one for each session (RFC 5546 3.2.2: one UID in each)."""
    registration = message.registration
    if not registration.confirmed_at:
        return  # never had a place, so nothing stands in the calendar
    for session in _sessions_concerned(message):
        if message.is_farewell or session.is_cancelled:
            yield "CANCEL", calendars.cancellation(registration, session, to=message.to)
        else:
            yield "REQUEST", calendars.invite(registration, session, to=message.to)


def _sessions_concerned(message: Message) -> Iterable[Session]:
    event = message.registration.event
    if message.kind == Kind.EVENT_CHANGED:
        changed = {change["session"] for change in message.about.get("changes", [])}
        return [session for session in event.all_sessions if str(session.key) in changed]
    # A farewell empties the calendar of all that may stand there: also of what was cancelled
    # a moment ago, for the message about that is not sent any more.
    sessions = event.all_sessions if message.is_farewell else event.scheduled_sessions
    return [session for session in sessions if session.end > timezone.now()]


def _attach_calendars(mail: EmailMultiAlternatives, files: list[dict]) -> None:
    carries = Carries.FILE if conf.calendar_mode() == "file" else mailers.calendars()
    if carries is Carries.ALTERNATIVE and files:
        # Readers act on one calendar part only: the next session; the others are attached.
        mail.attach_alternative(files[0]["body"], f"text/calendar; method={files[0]['method']}")
    for number, file in enumerate(files, start=1):
        _attach(mail, carries, _file_name(file["method"], number, len(files)), file)


def _attach(mail: EmailMultiAlternatives, carries: Carries, name: str, file: dict) -> None:
    body, method = file["body"], file["method"]
    match carries:
        case Carries.ALTERNATIVE:
            mail.attach(name, body.encode(), "application/ics")
        case Carries.ATTACHMENT:
            mail.attach(name, body, f"text/calendar; method={method}")
        case Carries.MIME_ATTACHMENT:
            mail.attach(_mime_part(name, body, method))
        case Carries.FILE:
            mail.attach(name, calendars.as_file(body.encode()).decode(), "text/calendar")


def _mime_part(name: str, body: str, method: str) -> MIMEText:
    part = MIMEText(body, "calendar", "utf-8")
    part.set_param("method", method)
    part.add_header("Content-Disposition", "attachment", filename=name)
    return part


def _file_name(method: str, number: int, total: int) -> str:
    """ASCII: some services garble other letters in the names of files."""
    stem = "invite" if method == "REQUEST" else "cancel"
    return f"{stem}.ics" if total == 1 else f"{stem}-{number}.ics"


def _sender(organizer: Organizer | None) -> str:
    """The organizer's name before the site's address; the name can't smuggle in a header."""
    name = "".join(c for c in organizer.name if c.isprintable()) if organizer else ""
    return str(Address(display_name=name, addr_spec=parseaddr(conf.from_email())[1]))


def _tidy(text: str) -> str:
    """No trailing blanks and at most one empty line in a row, whatever the template's tags left."""
    lines = [line.rstrip() for line in text.strip().splitlines()]
    kept = [line for i, line in enumerate(lines) if line or (i and lines[i - 1])]
    return "\n".join(kept) + "\n"
