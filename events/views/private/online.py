"""Where one joins online: only those who have a place see it, and from the time that the event says."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from events.models import Registration, Session, Way


@dataclass
class OwnLinks:
    """The online links of one party. `shown_at`: when the next one appears, if some don't yet."""

    # Each link once, with the first session that it leads to.
    shown: dict[str, Session] = field(default_factory=dict)
    shown_at: datetime | None = None


def own_links(registration: Registration) -> OwnLinks:
    links, event = OwnLinks(), registration.event
    if not registration.is_confirmed or event.is_cancelled:
        return links
    for session in _sessions_with_link(registration):
        if event.shows_link(session):
            links.shown.setdefault(session.online_url, session)
        else:
            links.shown_at = links.shown_at or event.shows_link_at(session)
    return links


def _sessions_with_link(registration: Registration) -> Iterable[Session]:
    """Whoever chose to come to the place needs no link to what takes place there."""
    for session in registration.event.scheduled_sessions:
        if session.online_url and registration.way_at(session) != Way.ON_SITE:
            yield session
