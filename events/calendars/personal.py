"""Calendars for one attendee: what mails carry and what the private page gives out."""

import re
from collections.abc import Iterable
from datetime import datetime
from email.utils import parseaddr

import icalendar
from django.utils import timezone, translation

from events import conf
from events.calendars.entries import address, entry, is_cancelled, stamp, utc
from events.calendars.frame import FEED_KEEPS, calendar, describe, write
from events.models import Registration, Session, Way
from events.text import clean

# What makes an entry an invitation: a line, and the folded lines after it.
INVITING_LINES = re.compile(r"^(?:METHOD|ORGANIZER|ATTENDEE)[;:].*\n(?:[ \t].*\n)*", re.M)
STATUS_LINE = re.compile(r"^STATUS:.*\n", re.M)


def invite(registration: Registration, session: Session, *, to: str = "") -> bytes:
    """A confirmed place at one session: mail programs put it into the calendar by themselves.

    Sent again after a change, it moves the same entry.
    """
    made = _entry(registration, session)
    _address(made, registration, to or registration.email)
    return write(calendar(method="REQUEST"), [made.to_ical()])


def cancellation(registration: Registration, session: Session, *, to: str = "") -> bytes:
    """Take one session out of the attendee's calendar, or out of that of a former address.

    It says that the session is cancelled only if it is so for everybody (RFC 5546 3.2.5).
    """
    made = _entry(registration, session, is_farewell=True)
    if to not in ("", registration.email):
        made.sequence = max(made.sequence - 1, 0)  # before the invite to the new address
    if not is_cancelled(registration.event, session):
        del made["STATUS"]
    _address(made, registration, to or registration.email)
    return write(calendar(method="CANCEL"), [made.to_ical()])


def registration_file(registration: Registration) -> bytes:
    """All sessions of a confirmed place, to open by hand: the same entries that the invites make."""
    entries = [_entry(registration, each) for each in registration.event.scheduled_sessions]
    return write(calendar(), [made.to_ical() for made in entries])


def personal_feed(registration: Registration) -> bytes:
    """The sessions of one place, to subscribe to. Empty as long as there is no place.

    What was called off, and all of a place that was given up, stays in it as cancelled for a
    while, so that calendars take notice. It names nobody and leads to no private page: people
    share their calendars.
    """
    with translation.override(registration.language):
        page = registration.page
        made = calendar(uid=address(f"feed-{registration.uid}"))
        describe(made, name=clean(page.title), url=registration.event.address_of(page))
    return write(made, [each.to_ical() for each in _feed_entries(registration)])


def as_file(body: bytes) -> bytes:
    """An invite or a cancellation as a plain file, for mail services that carry no invites."""
    text = body.decode()
    lines = INVITING_LINES.sub("", text)
    if "\nMETHOD:CANCEL\r\n" in text:
        lines = STATUS_LINE.sub("", lines)
        # With the line end before it: somebody may have typed the words.
        lines = lines.replace("\r\nEND:VEVENT\r\n", "\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n")
    return lines.encode()


def _feed_entries(registration: Registration) -> Iterable[icalendar.Event]:
    if registration.confirmed_at is None:
        return
    for session in registration.event.all_sessions:
        is_off = is_cancelled(registration.event, session) or not registration.is_confirmed
        if not is_off or session.end > timezone.now() - FEED_KEEPS:
            yield _entry(registration, session, is_farewell=is_off, is_off=is_off)


def _entry(
    registration: Registration,
    session: Session,
    *,
    is_farewell: bool = False,
    is_off: bool | None = None,
) -> icalendar.Event:
    """One UID for each registration and session, so that two parties may share a mailbox."""
    event = registration.event
    with translation.override(registration.language):
        made = entry(
            event,
            registration.page,
            session,
            uid=f"{registration.uid}-{session.key}",
            link=session.public_url if is_farewell else _link(registration, session),
            from_afar=registration.way_at(session) == Way.ONLINE,
            is_off=is_off,
        )
    # Each of them only grows, or is made up for, so the sum never goes back.
    made.sequence = session.sequence + registration.sequence + event.has_revealed_link(session)
    stamp(made, _moments(registration, session))
    return made


def _moments(registration: Registration, session: Session) -> list[datetime | None]:
    """What changed the entry of this person: editors' work, its own coming and going, and the
    hour that brought a link."""
    event, page = registration.event, registration.page
    shown_at = event.shows_link_at(session) if event.has_revealed_link(session) else None
    own = [registration.confirmed_at, registration.cancelled_at]
    return [page.last_published_at, session.changed_at, *own, shown_at]


def _link(registration: Registration, session: Session) -> str:
    """The online link, from its time on. Whoever comes to the place needs none."""
    if registration.way_at(session) == Way.ON_SITE:
        return ""
    return session.online_url if registration.event.shows_link(session) else ""


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
