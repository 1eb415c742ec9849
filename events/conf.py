"""The plugin's settings: every EVENTS_* name a site may set, with its default."""

from datetime import timedelta

from django.conf import settings


def from_email() -> str:
    """EVENTS_FROM_EMAIL: the mailbox that sends mails and stands as ORGANIZER in invites.

    One address for both: calendars follow a change only when it comes from the one who invited.
    """
    return getattr(settings, "EVENTS_FROM_EMAIL", settings.DEFAULT_FROM_EMAIL)


def uid_domain() -> str:
    """EVENTS_UID_DOMAIN: the part after the @ in calendar ids. Never change it once live."""
    return getattr(settings, "EVENTS_UID_DOMAIN", "events.invalid")


def calendar_mode() -> str:
    """EVENTS_CALENDAR_MODE: "invite" (calendars follow every change) or "file" (only attachments)."""
    return getattr(settings, "EVENTS_CALENDAR_MODE", "invite")


def lock_timeout() -> timedelta:
    """EVENTS_LOCK_TIMEOUT_MS: how long a registration waits for the ones before it."""
    return timedelta(milliseconds=getattr(settings, "EVENTS_LOCK_TIMEOUT_MS", 3000))


def hold_time() -> timedelta:
    """EVENTS_HOLD_MINUTES: how long a place is held for somebody who must confirm an address."""
    return timedelta(minutes=getattr(settings, "EVENTS_HOLD_MINUTES", 60))


def delivery_lease() -> timedelta:
    """EVENTS_DELIVERY_LEASE_SECONDS: when a message claimed by a dead worker is tried again.

    Must be longer than the mail server's timeout, or a slow message is sent twice.
    """
    return timedelta(seconds=getattr(settings, "EVENTS_DELIVERY_LEASE_SECONDS", 300))


def event_languages() -> list[tuple[str, str]]:
    """EVENTS_LANGUAGES: the languages an event can be held in or interpreted into."""
    return getattr(settings, "EVENTS_LANGUAGES", settings.LANGUAGES)


def language_name(code: str) -> str:
    """A language of the site, in the language of the reader."""
    return str(dict(settings.LANGUAGES).get(code, code))
