"""Calendars for one attendee: what mails carry and what the private page gives out."""

import re
from email.utils import parseaddr

import icalendar
from django.utils import timezone, translation

from events import conf
from events.calendars.entries import entry, is_cancelled, utc
from events.calendars.frame import calendar, write
from events.models import Registration, Session
from events.text import clean

# What makes an entry an invitation: a line, and the folded lines after it.
INVITING_LINES = re.compile(r"^(?:METHOD|ORGANIZER|ATTENDEE)[;:].*\n(?:[ \t].*\n)*", re.M)
STATUS_LINE = re.compile(r"^STATUS:.*\n", re.M)


def invite(registration: Registration, session: Session, *, to: str = "") -> bytes:
    """A confirmed place at one session: mail programs put it into the calendar by themselves.

    Sent again after a change, it moves the same entry.
    """
    made = _entry(registration, session, link=session.online_url)
    _address(made, registration, to or registration.email)
    return write(calendar(method="REQUEST"), [made.to_ical()])


def cancellation(registration: Registration, session: Session, *, to: str = "") -> bytes:
    """Take one session out of the attendee's calendar, or out of that of a former address.

    It says that the session is cancelled only if it is so for everybody (RFC 5546 3.2.5).
    """
    made = _entry(registration, session, link=session.public_url)
    if to not in ("", registration.email):
        made.sequence = max(made.sequence - 1, 0)  # before the invite to the new address
    if not is_cancelled(registration.event, session):
        del made["STATUS"]
    _address(made, registration, to or registration.email)
    return write(calendar(method="CANCEL"), [made.to_ical()])


def registration_file(registration: Registration) -> bytes:
    """All sessions of a confirmed place, to open by hand: the same entries that the invites make."""
    sessions = registration.event.scheduled_sessions
    entries = [_entry(registration, each, link=each.online_url) for each in sessions]
    return write(calendar(), [made.to_ical() for made in entries])


def as_file(body: bytes | str) -> bytes:
    """An invite or a cancellation as a plain file, for mail services that carry no invites."""
    text = body.decode() if isinstance(body, bytes) else body
    lines = INVITING_LINES.sub("", text)
    if "\nMETHOD:CANCEL\r\n" in text:
        lines = STATUS_LINE.sub("", lines)
        lines = lines.replace("END:VEVENT\r\n", "STATUS:CANCELLED\r\nEND:VEVENT\r\n")
    return lines.encode()


def _entry(registration: Registration, session: Session, *, link: str) -> icalendar.Event:
    """One UID for each registration and session, so that two parties may share a mailbox."""
    event, language = registration.event, registration.language
    with translation.override(language):
        uid = f"{registration.uid}-{session.key}"
        made = entry(event, registration.page, session, uid=uid, link=link)
    # Both only grow, so the sum never goes back.
    made.sequence = session.sequence + registration.sequence
    return made


def _address(made: icalendar.Event, registration: Registration, to: str) -> None:
    """Who invites, and the only one invited: nobody learns who else comes, and nobody must reply."""
    name, mailbox = parseaddr(conf.from_email())
    organizer = registration.event.organizer
    made.stamp = utc(timezone.now())
    made.organizer = _person(mailbox, organizer.name if organizer else name)
    made.add(
        "attendee",
        _person(
            to,
            # A former address may be a stranger's: the name is not for it.
            registration.contact_name if to == registration.email else "",
            cutype="INDIVIDUAL",
            role="REQ-PARTICIPANT",
            partstat="ACCEPTED",
            rsvp=False,
        ),
    )


def _person(mailbox: str, name: str, **parameters) -> icalendar.vCalAddress:
    # RFC 6868 could escape these two, but few calendars read it.
    name = clean(re.sub(r'["^]', "", name))
    return icalendar.vCalAddress.new(clean(mailbox), cn=name or None, **parameters)
