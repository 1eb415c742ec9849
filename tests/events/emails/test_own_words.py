"""What organizers and editors write themselves: in which mails it stands, and in which language."""

import pytest

from events import emails, outbox, publishing
from events.models import EventPage
from tests.events.announcing import draft
from tests.events.emails.all_kinds import message_of
from tests.events.emails.written import Kind, queued
from tests.factories import RegistrationFactory

pytestmark = pytest.mark.django_db


def written(kind, event, **details):
    message = message_of(kind, event, **({"language": "en"} | details))
    emails.write(message)
    return message


# Answers, reasons, messages to many


@pytest.mark.parametrize("kind", [Kind.SELECTED, Kind.RESERVE, Kind.DECLINED])
def test_the_organizers_answer_stands_alone_in_the_language_it_was_written_in(event, kind):
    answer = "Tervetuloa & <onnea>!\nTuo kuppi."

    message = written(kind, event, decision_message=answer)

    assert f"\n\n{answer}\n\n" in message.text
    assert ' lang="fi" dir="auto">Tervetuloa &amp; &lt;onnea&gt;!<br>Tuo kuppi.</p>' in message.html


def test_without_an_answer_of_the_organizer_there_is_no_empty_paragraph(event):
    assert 'dir="auto"' not in written(Kind.SELECTED, event).html


def test_the_reason_of_a_cancellation_keeps_its_language(event):
    RegistrationFactory(event=event, language="en")
    publishing.cancel(event, reason="Kouluttaja on sairaana.")

    message = queued(Kind.EVENT_CANCELLED)

    assert "Reason:\nKouluttaja on sairaana." in message.text
    assert ' lang="fi" dir="auto">Kouluttaja on sairaana.</p>' in message.html


def test_an_announcement_speaks_to_each_reader(event):
    text = "Hei {name} ({reference}), {reference.pk} {0} {nobody} %s {{ event }}"
    announcement = draft(event, subject="{event}: tuo kuppi", text=text)
    registration = RegistrationFactory(event=event, language="en", attendees=["{event} Esimerkki"])
    outbox.queue_all(Kind.ANNOUNCEMENT, [registration], announcement=announcement)

    message = queued(Kind.ANNOUNCEMENT)

    said = f"Hei {{event}} Esimerkki ({registration.reference}), {{reference.pk}} {{0}} {{nobody}} %s {{{{ event }}}}"
    assert said in message.text
    assert message.subject == "Aamubrunssi: Aamubrunssi: tuo kuppi"
    assert ' lang="fi" dir="auto">Hei' in message.html


# What editors add


def added(event, *additions):
    page = EventPage.objects.get(pk=event.source_page_id)
    page.mail_additions = [
        {"type": "addition", "value": {"mail": mail, "text": text}} for mail, text in additions
    ]
    page.save_revision().publish()
    return EventPage.objects.get(pk=page.pk).event


def test_what_editors_add_to_a_kind_of_mail_stands_in_those_alone(event):
    event = added(event, ("confirmed", "Ota kuppi & lusikka"), ("all", "Ovi on pihalla"))

    confirmed, waiting = written(Kind.CONFIRMED, event), written(Kind.WAITLISTED, event)

    assert "\n\nOta kuppi & lusikka\n\nOvi on pihalla\n\n" in confirmed.text
    assert "Ota kuppi &amp; lusikka</p>" in confirmed.html
    assert "Ota kuppi" not in waiting.text
    assert "Ovi on pihalla" in waiting.text


@pytest.mark.parametrize("kind", [Kind.PROMOTED, Kind.SELECTED, Kind.MOVED])
def test_whoever_gets_a_place_reads_what_is_for_those_with_a_place(event, kind):
    event = added(event, ("confirmed", "Ota kuppi"))

    assert "Ota kuppi" in written(kind, event).text


@pytest.mark.parametrize("kind", [Kind.ADDRESS_ASKED, Kind.ADDRESS_CHANGED])
def test_what_editors_add_is_not_for_strangers(event, kind):
    event = added(event, ("all", "Ovikoodi on 1234"))

    assert "1234" not in written(kind, event).text


def test_what_organizers_write_to_many_says_nothing_but_that(event):
    event = added(event, ("all", "Ovi on pihalla"))

    message = written(Kind.ANNOUNCEMENT, event)

    assert "Ota kuppi mukaan" in message.text
    assert "Ovi on pihalla" not in message.text


def test_additions_are_in_the_language_of_the_message(event, sv):
    event = added(event, ("all", "Ota kuppi"))
    translated = event.source_page.copy_for_translation(sv, copy_parents=True)
    translated.mail_additions = [
        {"type": "addition", "value": {"mail": "all", "text": "Ta med en kopp"}}
    ]
    translated.save_revision().publish()

    swedish, arabic = (written(Kind.CONFIRMED, event, language=code) for code in ["sv", "ar"])

    assert "Ta med en kopp" in swedish.text
    assert "Ota kuppi" not in swedish.text
    assert ' lang="fi" dir="auto">Ota kuppi' in arabic.html
