"""What a publication changes in sessions, and whom that concerns.

Every change that is told raises SEQUENCE, so that calendars follow: docs/calendar.md has the table.
"""

from collections import defaultdict
from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils import timezone

from events import outbox, reminders
from events.models import Event, Message, Registration, Session, Way


@dataclass(frozen=True)
class Known:
    """A session as people know it before a publication."""

    session: Session  # the one that is written
    before: Session
    link: str  # as those with a place may see it by now
    link_at: datetime | None  # when they were told to get one that they don't see yet
    has_revealed_link: bool


@dataclass(frozen=True)
class Change:
    """One thing that people are told of a session: "added", "moved", "cancelled", "link", or
    "link_later"."""

    what: str
    session: Session
    before: Session | None = None

    @property
    def is_over(self) -> bool:
        """It only concerns the past."""
        end = self.before.end if self.before else self.session.end
        return max(self.session.end, end) <= timezone.now()

    @property
    def moves_place_alone(self) -> bool:
        times = [(each.start, each.end) for each in [self.before or self.session, self.session]]
        return self.what == "moved" and times[0] == times[1]

    def concerns(self, registration: Registration) -> bool:
        """A link is for those alone who have a place and take part online, a new place for those
        who come there."""
        if self.what in ("link", "link_later"):
            return registration.is_confirmed and not self._is_at_the_place(registration)
        return not (self.moves_place_alone and self._is_from_afar(registration))

    def says_link(self, event: Event) -> bool:
        """Whoever takes part online reads a link in it that was kept back until now."""
        is_for_all = self.what != "cancelled" and not self.moves_place_alone
        return is_for_all and event.has_revealed_link(self.session)

    def about(self) -> dict:
        """The change as the outbox keeps it."""
        told = {"session": str(self.session.key), "what": self.what}
        if self.what == "moved":
            told["before"] = self.before.as_told
        return told

    def _is_at_the_place(self, registration: Registration) -> bool:
        # Not way_at(): where the link is gone nobody has a choice, and they still don't need it.
        chooses = registration.event.has_online_places and self.session.venue_id
        return bool(chooses) and registration.way == Way.ON_SITE

    def _is_from_afar(self, registration: Registration) -> bool:
        return registration.way_at(self.session) == Way.ONLINE


def known_of(event: Event) -> dict[UUID, Known]:
    """The sessions by their keys, before the event gets other terms."""
    return {session.key: _known(event, session) for session in event.sessions.all()}


def between(known: Known | None, session: Session, event: Event) -> list[Change]:
    """What changed, now that the session is written as the page has it."""
    if known is None or known.before.is_cancelled:
        return [Change("added", session)]
    found = []
    if _place_and_time(known.before) != _place_and_time(session):
        found.append(Change("moved", session, known.before))
    if _has_another_link(known, session, event):
        found.append(Change("link", session, known.before))
    elif _comes_later_than_told(known, session, event):
        found.append(Change("link_later", session, known.before))
    return found


def step(known: Known | None, found: list[Change], session: Session, event: Event) -> int:
    """By how much SEQUENCE rises: by one if there is something to tell.

    A link that was shown in time counts as one too, without being written anywhere: where it is
    kept back again, that one must be made up for, or SEQUENCE would go back.
    """
    if known is None:
        return 0
    return bool(found) + (known.has_revealed_link and not event.has_revealed_link(session))


def tell(event: Event, found: Iterable[Change]) -> None:
    """One message to everyone who comes, waits or applies, with all that concerns them.

    Not to an address that nobody has proved: whoever proves it reads how things are then.
    """
    ahead = [change for change in found if not change.is_over]
    if not ahead:
        return
    people = defaultdict(list)
    for registration in event.registrations.active().proven():
        people[tuple(each for each in ahead if each.concerns(registration))].append(registration)
    people.pop((), None)
    for told, registrations in people.items():
        about = {"changes": [change.about() for change in told]}
        outbox.queue_all(Message.Kind.EVENT_CHANGED, registrations, about=about)
    reminders.note_links_told(each.session for each in ahead if each.says_link(event))


def _known(event: Event, session: Session) -> Known:
    return Known(
        session=session,
        before=copy(session),
        link=_visible_link(event, session),
        link_at=_promised_at(event, session),
        has_revealed_link=event.has_revealed_link(session),
    )


def _place_and_time(session: Session) -> tuple:
    return session.start, session.end, session.venue_id, session.address


def _visible_link(event: Event, session: Session) -> str:
    return session.online_url if event.shows_link(session) else ""


def _promised_at(event: Event, session: Session) -> datetime | None:
    is_kept_back = session.online_url and not event.shows_link(session)
    return event.shows_link_at(session) if is_kept_back else None


def _has_another_link(known: Known, session: Session, event: Event) -> bool:
    """People see another one, or it isn't kept back from them any more, or never comes. One that
    is kept back comes with a message of its own when its time has come."""
    if known.link_at and not session.online_url:
        return True
    link = _visible_link(event, session)
    if link == known.link or (not link and session.online_url):
        return False
    return bool(known.link) or event.shows_link_at(session) is None


def _comes_later_than_told(known: Known, session: Session, event: Event) -> bool:
    """Not with a session that is moved: the message about that says when its link comes."""
    link_at = _promised_at(event, session)
    is_moved = known.before.start != session.start
    return bool(known.link_at and link_at) and link_at > known.link_at and not is_moved
