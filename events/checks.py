"""System checks: what would lose a place or a message stops the start-up, not a visitor."""

import re
from email.utils import parseaddr

from anymail.utils import get_anymail_setting
from django.conf import settings
from django.core.checks import Error, Warning, register
from django.db import connections
from django.utils.module_loading import import_string

from events import conf, mailers
from events.mailers import Carries
from events.sms import HttpSender

SQLITE_HINT = (
    'DATABASES[…]["OPTIONS"] = {"transaction_mode": "IMMEDIATE", "timeout": 20, '
    '"init_command": "PRAGMA journal_mode=WAL;"}'
)
NOBODY_READS = re.compile(r"(no|do[-_.]?not)[-_.]?reply", re.IGNORECASE)


@register()
def check_sqlite(**kwargs):
    """SQLite must queue its writers from the first statement on, and let readers read meanwhile."""
    for connection in connections.all():
        if connection.vendor == "sqlite":
            options = connection.settings_dict.get("OPTIONS", {})
            yield from _check_sqlite_options(options)


def _check_sqlite_options(options):
    if str(options.get("transaction_mode", "")).upper() != "IMMEDIATE":
        yield Error(
            "SQLite without transaction_mode IMMEDIATE loses registrations that meet.",
            hint=SQLITE_HINT,
            id="events.E001",
        )
    if "journal_mode=wal" not in str(options.get("init_command", "")).lower().replace(" ", ""):
        yield Error(
            "SQLite without WAL makes readers wait for every registration.",
            hint=SQLITE_HINT,
            id="events.E002",
        )


@register()
def check_calendar_mode(**kwargs):
    """EVENTS_CALENDAR_MODE is one of two words, and the mail backend can do what it says."""
    mode = conf.calendar_mode()
    if mode not in ("invite", "file"):
        yield Error(
            "EVENTS_CALENDAR_MODE is neither 'invite' nor 'file'.",
            id="events.E003",
        )
    if mode == "invite" and mailers.calendars() is Carries.FILE:
        yield Warning(
            "The mail backend can't carry calendar invites: people get plain .ics files, "
            "and their calendars don't follow changes.",
            hint="Choose another EMAIL_BACKEND, or set EVENTS_CALENDAR_MODE = 'file'.",
            id="events.W001",
        )


@register()
def check_from_email(**kwargs):
    """Calendars answer an invite to the address that it came from: somebody must read it."""
    mailbox = parseaddr(conf.from_email())[1]
    if conf.calendar_mode() == "invite" and NOBODY_READS.match(mailbox):
        yield Warning(
            f"Calendars send their answers to EVENTS_FROM_EMAIL, and nobody seems to read {mailbox}.",
            hint="Set it to a mailbox that somebody reads: a declined invite is a sign, not a "
            "cancellation.",
            id="events.W004",
        )


@register()
def check_uid_domain(**kwargs):
    """The ids of calendar entries stay for life: choose their domain before the first invite."""
    if not hasattr(settings, "EVENTS_UID_DOMAIN"):
        yield Warning(
            "EVENTS_UID_DOMAIN is not set, so calendar entries get ids at events.invalid.",
            hint="Set it to a domain of yours, and never change it.",
            id="events.W003",
        )


@register()
def check_delivery_lease(**kwargs):
    """A worker that is only slow must not be taken for dead: its mail would go out twice."""
    timeout = getattr(settings, "EMAIL_TIMEOUT", None)
    if timeout is None or conf.delivery_lease().total_seconds() <= timeout:
        yield Warning(
            "A mail server may be slower than EVENTS_DELIVERY_LEASE_SECONDS allows.",
            hint="Set EMAIL_TIMEOUT (10 is good), well below the lease.",
            id="events.W002",
        )


@register()
def check_webhook_secret(**kwargs):
    """A mail service tells what came of a mail. Without a secret anybody could."""
    if mailers.tells_outcomes() and not get_anymail_setting("webhook_secret", default=None):
        yield Error(
            "The mail service's reports could be forged: they have no secret.",
            hint='ANYMAIL["WEBHOOK_SECRET"] = "user:password", and the same in the service\'s settings.',
            id="events.E004",
        )


@register()
def check_text_messages(**kwargs):
    """Text messages have a sender that exists, and that knows where to and as whom."""
    path = conf.sms_backend()
    try:
        sender = import_string(path) if path else None
    except ImportError:
        yield Error(f"EVENTS_SMS_BACKEND names nothing: {path}", id="events.E005")
        return
    if sender is HttpSender and not (conf.sms_url() and conf.sms_token()):
        yield Error(
            "Text messages can't be sent: EVENTS_SMS_URL or EVENTS_SMS_TOKEN is missing.",
            id="events.E006",
        )
