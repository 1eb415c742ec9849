"""What holds for every kind of mail in every language, read from a real mail server."""

import re
from itertools import cycle

import pytest
from django.conf import settings as site
from django.utils import translation

from events import emails, outbox
from events.models import Message
from tests.events.emails.all_kinds import TO_PEOPLE, message_of
from tests.factories import EventFactory, RegistrationFactory
from tests.naughty import NAUGHTY
from tests.smtp import smtp_server

pytestmark = pytest.mark.django_db

Kind = Message.Kind
LANGUAGES = [code for code, _name in site.LANGUAGES]
HEADERS = {
    "Content-Type",
    "MIME-Version",
    "Subject",
    "From",
    "To",
    "Reply-To",
    "Date",
    "Message-ID",
    "X-Message-GUID",
    "Auto-Submitted",
    "X-Auto-Response-Suppress",
    "Content-Language",
}
UNSUBSCRIBING = {"List-Unsubscribe", "List-Unsubscribe-Post"}


def delivered(settings, messages):
    with smtp_server(settings) as mailbox:
        outbox.deliver_due()
    assert [message.state for message in Message.objects.all()] == ["sent"] * len(messages)
    return mailbox.mails


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_arrives_in_every_language(settings, language):
    event = EventFactory()
    kinds = [kind for kind in Kind if kind != Kind.ADDRESS_CHANGED]
    messages = [message_of(kind, event, language=language) for kind in kinds]

    mails = delivered(settings, messages)

    assert len(mails) == len(kinds)
    for mail in mails:
        direction = "rtl" if translation.get_language_info(language)["bidi"] else "ltr"
        html = mail.get_body(("html",)).get_content()
        text = mail.get_body(("plain",)).get_content()
        assert f'<html lang="{language}" dir="{direction}">' in html
        assert mail["Content-Language"] == language
        assert mail["Subject"].strip()
        assert text.strip()
        assert re.search(r"https?://\S+", text)
        assert mail.defects == []


def test_only_mails_that_one_can_do_without_carry_a_way_to_end_them(settings):
    event = EventFactory()
    kinds = [kind for kind in TO_PEOPLE if kind != Kind.ADDRESS_CHANGED]
    messages = [message_of(kind, event) for kind in kinds]

    mails = delivered(settings, messages)

    for message, mail in zip(messages, mails, strict=True):
        is_optional = message.kind in Message.OPTIONAL
        assert set(mail.keys()) == HEADERS | (UNSUBSCRIBING if is_optional else set())
        assert ("/quiet/" in mail.get_body(("plain",)).get_content()) is is_optional


def test_the_way_to_end_reminders_is_not_the_way_to_cancel(settings):
    message = message_of(Kind.REMINDER, EventFactory())

    (mail,) = delivered(settings, [message])

    registration = message.registration
    quiet = f"{registration.private_url}quiet/"
    assert mail["List-Unsubscribe"].strip() == f"<{quiet}>"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_what_a_mail_program_posts_ends_reminders_and_nothing_else(client):
    registration = message_of(Kind.REMINDER, EventFactory()).registration
    client.handler.enforce_csrf_checks = True

    response = client.post(
        f"/fi/r/{registration.token}/quiet/", {"List-Unsubscribe": "One-Click"}, follow=True
    )

    registration.refresh_from_db()
    assert response.status_code == 200
    assert not registration.gets_reminders
    assert registration.is_confirmed


def test_a_mail_scanner_that_follows_the_link_ends_nothing(client):
    registration = RegistrationFactory()

    client.get(f"/fi/r/{registration.token}/quiet/")

    registration.refresh_from_db()
    assert registration.gets_reminders


@pytest.mark.slow
def test_naughty_words_of_organizers_add_no_header_and_no_part(settings):
    event = EventFactory()
    kinds = cycle([Kind.DECLINED, Kind.ANNOUNCEMENT, Kind.EVENT_CANCELLED])
    with smtp_server(settings) as mailbox:
        for naughty, kind in zip(NAUGHTY, kinds, strict=False):
            send_with(kind, event, naughty.encode(errors="ignore").decode().replace("\0", ""))

    assert len(mailbox.mails) == len(NAUGHTY)
    for mail in mailbox.mails:
        assert set(mail.keys()) <= HEADERS | UNSUBSCRIBING
        assert mail.defects == []
        leaves = [part.get_content_type() for part in mail.walk() if not part.is_multipart()]
        assert leaves[:2] == ["text/plain", "text/html"]
        assert set(leaves[2:]) <= {"text/calendar", "application/ics"}


def send_with(kind, event, naughty):
    message = message_of(kind, event, decision_message=naughty[:5000])
    message.registration.event.cancellation_reason = naughty[:500]
    if message.announcement:
        message.announcement.subject = naughty[:150]
        message.announcement.text = naughty[:5000]
    emails.write(message)
    emails.compose(message).send()
