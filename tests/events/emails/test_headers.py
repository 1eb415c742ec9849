"""Who a mail is from, what its headers say, and that nothing typed gets into them."""

import pytest
from django.core import mail

from events import booking, emails, outbox
from events.models import Message, Registration
from tests.events.emails.written import Kind, calendar_of, composed, parts, written
from tests.factories import MessageFactory, OrganizerFactory, RegistrationFactory
from tests.naughty import NAUGHTY
from tests.smtp import smtp_server

pytestmark = pytest.mark.django_db


def test_a_mail_about_no_event_says_which_site_it_is_from(settings):
    settings.EVENTS_FROM_EMAIL = '"Tapahtumat, Kotopaikka" <events@example.org>'
    message = MessageFactory(
        registration=None, kind=Kind.LINKS, to="ada@example.org", language="en"
    )
    emails.write(message)

    mail = composed(message)

    assert mail["From"] == '"Tapahtumat, Kotopaikka" <events@example.org>'
    assert f"registrations at {settings.WAGTAIL_SITE_NAME}." in message.text
    assert f"registrations at {settings.WAGTAIL_SITE_NAME}." in message.html


def test_headers_say_who_writes_and_that_no_reply_is_expected(registration, settings):
    settings.EVENTS_FROM_EMAIL = "Tapahtumat <events@example.org>"
    message = written(registration)

    sent = composed(message)

    organizer = registration.event.organizer
    assert sent["From"] == f"{organizer.name} <events@example.org>"
    assert sent["Reply-To"] == organizer.email
    assert sent["Auto-Submitted"] == "auto-generated"
    assert sent["X-Auto-Response-Suppress"] == "OOF, AutoReply"
    assert sent["Content-Language"] == "fi"
    assert sent["Message-ID"] == f"<{message.guid}@kotopaikka.example.org>"
    assert sent["X-Message-GUID"] == str(message.guid)


def test_the_organizer_of_an_invite_is_the_sender_of_the_mail(registration):
    message = written(registration)

    organizer = calendar_of(message.calendars[0]["body"]).events[0]["ORGANIZER"]

    assert str(organizer) == "mailto:tapahtumat@example.org"
    assert "<tapahtumat@example.org>" in composed(message)["From"]


@pytest.mark.slow
def test_naughty_names_add_no_header_and_no_part(page, settings):
    """The Big List of Naughty Strings in every place that people fill in."""
    expected = ["text/plain", "text/html", "text/calendar", "application/ics", "application/ics"]
    with smtp_server(settings) as mailbox:
        for number, naughty in enumerate(NAUGHTY):
            _send_with(page, naughty, number)

    assert len(mailbox.mails) == len(NAUGHTY)
    for arrived in mailbox.mails:
        leaves = [part.get_content_type() for part in arrived.walk() if not part.is_multipart()]
        assert leaves == expected
        assert arrived.defects == []
        assert arrived.get_all("Bcc") is None


def _send_with(page, naughty, number):
    naughty = naughty.encode(errors="ignore").decode().replace("\0", "")  # what a database takes
    organizer = page.event.organizer
    organizer.name = naughty[:150] or "x"
    registration = RegistrationFactory(event=page.event, email=f"n{number}@example.org")
    registration.event.organizer = organizer
    registration.event.source_page.title = naughty[:255] or "x"
    registration.attendees.update(name=naughty[:120] or "x")
    message = Message(
        registration=registration, kind=Kind.CONFIRMED, to=registration.email, language="fi"
    )
    emails.write(message)
    emails.compose(message).send()


def test_a_full_registration_travels_from_form_to_mailbox(page, settings):
    with smtp_server(settings) as mailbox:
        booking.register(
            page.event, attendees=["Ääkkönen Åsa"], email="asa@example.org", language="fi"
        )
        outbox.deliver_due()

    (arrived,) = mailbox.mails
    (part,) = parts(arrived, "text/calendar")
    assert "Ääkkönen Åsa" in arrived.get_body(("plain",)).get_content()
    assert part["Content-Type"].params["method"] == "REQUEST"
    assert Registration.objects.get().email == "asa@example.org"
    assert mail.outbox == []


def test_a_long_organizer_name_still_makes_a_mail(registration):
    registration.event.organizer = OrganizerFactory(name="Ä" * 150)
    message = written(registration)
    message.registration = registration

    assert composed(message)["From"].endswith("<tapahtumat@example.org>")
