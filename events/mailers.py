"""The mail backends: what each can carry, and which of their errors pass."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, timedelta
from email.utils import parsedate_to_datetime
from enum import Enum
from smtplib import (
    SMTPAuthenticationError,
    SMTPConnectError,
    SMTPHeloError,
    SMTPRecipientsRefused,
    SMTPResponseException,
    SMTPSenderRefused,
)

from anymail.exceptions import (
    AnymailAPIError,
    AnymailInvalidAddress,
    AnymailRecipientsRefused,
    AnymailSerializationError,
    AnymailUnsupportedFeature,
)
from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone

from events.sms import TextRefused


class Carries(Enum):
    """How an invite travels, from the best way down."""

    ALTERNATIVE = "a text/calendar part beside text and HTML, and an attachment"
    ATTACHMENT = "an attachment whose type names the method"
    MIME_ATTACHMENT = "the same, handed over as a ready MIME part"
    FILE = "a plain .ics file; the method would be lost, so it has none"


# Tried against the payload builder of every backend in django-anymail 15.
CALENDARS = {
    "django.core.mail.backends.smtp.EmailBackend": Carries.ALTERNATIVE,
    "django.core.mail.backends.locmem.EmailBackend": Carries.ALTERNATIVE,
    "django.core.mail.backends.console.EmailBackend": Carries.ALTERNATIVE,
    "django.core.mail.backends.filebased.EmailBackend": Carries.ALTERNATIVE,
    "django.core.mail.backends.dummy.EmailBackend": Carries.ALTERNATIVE,
    "anymail.backends.amazon_ses.EmailBackend": Carries.ALTERNATIVE,
    "anymail.backends.sendgrid.EmailBackend": Carries.ALTERNATIVE,
    "anymail.backends.mailgun.EmailBackend": Carries.ATTACHMENT,
    "anymail.backends.mailjet.EmailBackend": Carries.ATTACHMENT,
    "anymail.backends.mailtrap.EmailBackend": Carries.ATTACHMENT,
    "anymail.backends.mandrill.EmailBackend": Carries.ATTACHMENT,
    "anymail.backends.postal.EmailBackend": Carries.ATTACHMENT,
    "anymail.backends.postmark.EmailBackend": Carries.ATTACHMENT,
    "anymail.backends.scaleway.EmailBackend": Carries.ATTACHMENT,
    "anymail.backends.sparkpost.EmailBackend": Carries.ATTACHMENT,
    "anymail.backends.unisender_go.EmailBackend": Carries.ATTACHMENT,
    "anymail.backends.resend.EmailBackend": Carries.MIME_ATTACHMENT,
    "anymail.backends.brevo.EmailBackend": Carries.FILE,
    "anymail.backends.mailersend.EmailBackend": Carries.FILE,
}

# They refuse a mail with a picture inside its text.
WITHOUT_IMAGES = {
    "anymail.backends.brevo.EmailBackend",
    "anymail.backends.postal.EmailBackend",
    "anymail.backends.scaleway.EmailBackend",
}

WITHOUT_REPORTS = {"anymail.backends.scaleway.EmailBackend"}

PERMANENT_ANYMAIL_ERRORS = (
    AnymailInvalidAddress,
    AnymailRecipientsRefused,
    AnymailSerializationError,
    AnymailUnsupportedFeature,
)
# Too many requests, and a key or a payment that somebody has to mend: the mail itself is fine.
TEMPORARY_HTTP_STATUSES = {401, 402, 403, 408, 425, 429}
LONGEST_PAUSE = timedelta(days=1)


def calendars() -> Carries:
    """What the active backend can carry. One that nobody has tried gets a plain file."""
    return CALENDARS.get(settings.EMAIL_BACKEND, Carries.FILE)


def carry_images() -> bool:
    """Whether the active backend can carry pictures inside the text. One that nobody has tried can't."""
    return settings.EMAIL_BACKEND in CALENDARS.keys() - WITHOUT_IMAGES


def tells_outcomes() -> bool:
    """Whether the active backend is a service that reports by webhook what came of a mail."""
    return settings.EMAIL_BACKEND.startswith("anymail.backends.") and (
        settings.EMAIL_BACKEND in CALENDARS.keys() - WITHOUT_REPORTS
    )


@contextmanager
def connected() -> Iterator[BaseEmailBackend]:
    """The active backend, connected. A goodbye that fails changes nothing of what was sent."""
    connection = get_connection()
    try:
        connection.open()
        yield connection
    finally:
        with suppress(Exception):
            connection.close()


def service_id(mail: EmailMessage) -> str:
    """What the mail service calls a mail that it has taken; "" for plain SMTP."""
    name = getattr(getattr(mail, "anymail_status", None), "message_id", None)
    return "" if name is None else str(name)[:200]


def is_permanent(error: Exception) -> bool:
    """True when sending the same mail again can't help (RFC 5321 4.2.1: a 5xx answer)."""
    match error:
        case SMTPSenderRefused() | SMTPConnectError() | SMTPHeloError() | SMTPAuthenticationError():
            return False  # about us, not about the mail: somebody will mend it
        case SMTPRecipientsRefused(recipients=answers):
            return all(code >= 500 for code, _text in answers.values())
        case SMTPResponseException(smtp_code=code):
            return code >= 500
        case AnymailAPIError(status_code=int(status)) | TextRefused(status_code=int(status)):
            return 400 <= status < 500 and status not in TEMPORARY_HTTP_STATUSES
        case _:
            return isinstance(error, PERMANENT_ANYMAIL_ERRORS)


def pause_asked_for(error: Exception) -> timedelta:
    """How long a service asks to be left alone (Retry-After, RFC 9110 10.2.3): a day at most."""
    response = getattr(error, "response", None)
    wish = getattr(response, "headers", {}).get("Retry-After", "")
    with suppress(ValueError, OverflowError):
        asked = timedelta(seconds=int(wish)) if wish.isdecimal() else _until(wish)
        return min(asked, LONGEST_PAUSE)
    return timedelta(0)


def _until(date: str) -> timedelta:
    moment = parsedate_to_datetime(date)
    # Without a zone (-0000) it is in UTC too.
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - timezone.now()
