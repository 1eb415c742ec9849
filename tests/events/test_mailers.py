"""What each backend of django-anymail sends for an invite, read by a server of our own."""

import base64
import pkgutil
import re
import warnings
from smtplib import (
    SMTPAuthenticationError,
    SMTPConnectError,
    SMTPDataError,
    SMTPRecipientsRefused,
    SMTPSenderRefused,
    SMTPServerDisconnected,
)

import anymail.backends
import pytest
import requests
from anymail.exceptions import (
    AnymailAPIError,
    AnymailInvalidAddress,
    AnymailNotSupportedWarning,
    AnymailRecipientsRefused,
    AnymailRequestsAPIError,
    AnymailUnsupportedFeature,
)

from events import booking, emails, mailers
from events.mailers import CALENDARS, Carries
from events.models import Message
from tests.factories import (
    EventFactory,
    FunderFactory,
    MessageFactory,
    OrganizerFactory,
    RegistrationFactory,
)
from tests.http_service import http_service

# Not services: bases, anymail's own test double, and the old name of Brevo.
NO_SERVICE = {"base", "base_requests", "console", "test", "sendinblue"}
SERVICES = [
    module.name
    for module in pkgutil.iter_modules(anymail.backends.__path__)
    if module.name not in NO_SERVICE
]
# Amazon's backend needs boto3 and sends the MIME text as it is, like SMTP.
OVER_HTTP = [service for service in SERVICES if service != "amazon_ses"]
KEYS = ["API_KEY", "API_TOKEN", "SECRET_KEY", "SERVER_TOKEN", "PROJECT_ID", "SENDER_DOMAIN"]


@pytest.fixture
def mail_service():
    """Stands where the service would, keeps what it is sent, and takes none of it."""
    with http_service() as server:
        server.answer = (500, b"")
        yield server


def sent_to(server, service, settings, message):
    """The request that a service gets for a message, with what is in base64 made readable."""
    prefix = service.upper()
    settings.EMAIL_BACKEND = f"anymail.backends.{service}.EmailBackend"
    settings.ANYMAIL = {f"{prefix}_{key}": "x.example.org" for key in KEYS}
    settings.ANYMAIL[f"{prefix}_API_URL"] = server.url
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", AnymailNotSupportedWarning)  # SendGrid's, since 13
        with pytest.raises(AnymailAPIError):
            emails.compose(message).send()
    _headers, body = server.received[-1]
    return _readable(body.decode(errors="replace"))


def _readable(body):
    decoded = [
        base64.b64decode(text).decode(errors="replace")
        for text in re.findall(r"[A-Za-z0-9+/]{100,}={0,2}", body.replace("\\/", "/"))
        if len(text) % 4 == 0
    ]
    return "\n".join([body, *decoded])


@pytest.mark.parametrize("service", SERVICES)
def test_the_table_knows_every_service_of_anymail(service):
    assert f"anymail.backends.{service}.EmailBackend" in CALENDARS


def test_a_backend_nobody_has_tried_gets_a_plain_file(settings):
    settings.EMAIL_BACKEND = "somebody.elses.EmailBackend"

    assert mailers.calendars() is Carries.FILE


@pytest.mark.parametrize(
    ("error", "permanent"),
    [
        (ConnectionRefusedError(), False),
        (TimeoutError(), False),
        (SMTPServerDisconnected("gone"), False),
        (SMTPDataError(451, b"busy"), False),
        (SMTPDataError(552, b"too large"), True),
        (SMTPRecipientsRefused({"a@example.org": (450, b"later")}), False),
        (SMTPRecipientsRefused({"a@example.org": (550, b"unknown")}), True),
        (SMTPAuthenticationError(535, b"bad key"), False),
        (SMTPSenderRefused(530, b"log in first", "events@example.org"), False),
        (SMTPConnectError(554, b"not now"), False),
        (requests.ConnectionError(), False),
        (AnymailAPIError("no answer"), False),
        (AnymailInvalidAddress(), True),
        (AnymailRecipientsRefused(), True),
        (AnymailUnsupportedFeature(), True),
        (RuntimeError("a mistake of ours, mended by the next release"), False),
    ],
)
def test_only_what_can_not_pass_is_permanent(error, permanent):
    assert mailers.is_permanent(error) is permanent


@pytest.mark.parametrize(
    ("status", "permanent"), [(400, True), (401, False), (422, True), (429, False), (503, False)]
)
def test_answers_of_mail_services_are_told_apart(status, permanent):
    response = requests.Response()
    response.status_code = status
    response._content = b"{}"

    error = AnymailRequestsAPIError("refused", response=response)

    assert mailers.is_permanent(error) is permanent


@pytest.mark.django_db
@pytest.mark.parametrize("service", OVER_HTTP)
@pytest.mark.parametrize(
    ("kind", "method"), [(Message.Kind.CONFIRMED, "REQUEST"), (Message.Kind.CANCELLED, "CANCEL")]
)
def test_every_service_is_given_a_calendar_as_far_as_it_can_carry_one(
    service, kind, method, mail_service, settings
):
    registration = RegistrationFactory()
    if kind == Message.Kind.CANCELLED:
        booking.cancel(registration)
    message = MessageFactory(registration=registration, kind=kind)
    emails.write(message)

    sent = sent_to(mail_service, service, settings, message)

    is_file = mailers.calendars() is Carries.FILE
    assert ".ics" in sent
    assert "BEGIN:VEVENT" in sent
    assert (f"METHOD:{method}" in sent) is not is_file
    assert bool(re.search(rf'method="?\\?"?{method}', sent)) is not is_file
    assert ("STATUS:CANCELLED" in sent) is (is_file and method == "CANCEL")


@pytest.mark.django_db
@pytest.mark.parametrize("service", OVER_HTTP)
def test_a_service_is_given_an_emblem_unless_it_would_refuse_the_mail(
    service, mail_service, settings
):
    settings.EMAIL_BACKEND = f"anymail.backends.{service}.EmailBackend"
    funder = FunderFactory(is_eu=True)
    event = EventFactory(organizer=OrganizerFactory(funders=[funder]))
    message = MessageFactory(registration=RegistrationFactory(event=event))
    emails.write(message)

    sent = sent_to(mail_service, service, settings, message)

    assert funder.statement in message.html
    assert ("PNG" in sent) is mailers.carry_images()
    assert (sent.count(f"emblem-{funder.pk}@") >= 2) is mailers.carry_images()
