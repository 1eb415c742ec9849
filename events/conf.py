"""The plugin's settings: every EVENTS_* name a site may set, with its default."""

from datetime import timedelta

from django.conf import settings


def from_email() -> str:
    """EVENTS_FROM_EMAIL: the mailbox that sends mails and stands as ORGANIZER in invites.

    One address for both: calendars follow a change only when it comes from the one who invited.
    Somebody must read it: calendars send their answers there (METHOD:REPLY).
    """
    return getattr(settings, "EVENTS_FROM_EMAIL", settings.DEFAULT_FROM_EMAIL)


def root_url(site) -> str:
    """How full addresses on a site of Wagtail begin; without one WAGTAILADMIN_BASE_URL."""
    return site.root_url if site else settings.WAGTAILADMIN_BASE_URL


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


def is_behind_proxy() -> bool:
    """EVENTS_BEHIND_PROXY: the address of a visitor is what the proxy says (X-Forwarded-For)."""
    return getattr(settings, "EVENTS_BEHIND_PROXY", False)


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


def sensitive_time() -> timedelta:
    """EVENTS_SENSITIVE_DAYS: how long after the last session answers marked as sensitive are kept."""
    return timedelta(days=getattr(settings, "EVENTS_SENSITIVE_DAYS", 7))


def sms_backend() -> str:
    """EVENTS_SMS_BACKEND: the path of the class that sends text messages, such as
    "events.sms.HttpSender". Without it nobody gets one."""
    return getattr(settings, "EVENTS_SMS_BACKEND", "")


def sms_url() -> str:
    """EVENTS_SMS_URL: where events.sms.HttpSender posts text messages."""
    return getattr(settings, "EVENTS_SMS_URL", "")


def sms_token() -> str:
    """EVENTS_SMS_TOKEN: the bearer token that events.sms.HttpSender shows there."""
    return getattr(settings, "EVENTS_SMS_TOKEN", "")


def sms_from() -> str:
    """EVENTS_SMS_FROM: the sender's name or number that a text message shows."""
    return getattr(settings, "EVENTS_SMS_FROM", "")


def visitor_limit() -> int:
    """EVENTS_VISITOR_LIMIT: how often one visitor may send the form of an event in five minutes.

    High on purpose: everybody in a library or a reception centre comes from one address.
    """
    return getattr(settings, "EVENTS_VISITOR_LIMIT", 100)


def mailbox_limit() -> int:
    """EVENTS_MAILBOX_LIMIT: how often forms may name one e-mail address in five minutes."""
    return getattr(settings, "EVENTS_MAILBOX_LIMIT", 30)
