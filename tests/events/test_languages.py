"""The plugin's own catalogues, and every message in the language it is written to."""

from pathlib import Path

import polib
import pytest

from events import emails
from events.models import Message, Registration
from tests.factories import EventFactory, MessageFactory, RegistrationFactory

LOCALE = Path(emails.__file__).parent / "locale"
Kind = Message.Kind
STATUSES = {
    Kind.WAITLISTED: Registration.Status.WAITLISTED,
    Kind.CANCELLED: Registration.Status.CANCELLED,
    Kind.EVENT_CANCELLED: Registration.Status.CANCELLED,
}


def message(kind: Kind, language: str, event) -> Message:
    """A message that says all that its kind can say."""
    registration = RegistrationFactory(
        event=event, status=STATUSES.get(kind, Registration.Status.CONFIRMED), language=language
    )
    about = {"changes": [change(session) for session in event.sessions.all()]}
    message = MessageFactory(kind=kind, registration=registration, about=about)
    emails.write(message)
    return message


def change(session) -> dict:
    before = {"start": session.start.isoformat(), "end": session.end.isoformat(), "place": ""}
    return {"session": str(session.key), "what": "moved", "before": before}


@pytest.fixture
def event(db):
    event = EventFactory(title="Brunssi", intro="Tule syömään")
    event.cancellation_reason = "Vesivahinko"
    event.save()
    return event


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("language", ["fi", "sv"])
def test_a_message_leaves_no_english(event, kind, language):
    translated, english = message(kind, language, event), message(kind, "en", event)

    organizer = event.organizer
    same_in_all = {"", organizer.email, organizer.phone, event.source_page.full_url}
    assert translated.subject != english.subject
    assert set(translated.text.splitlines()) & set(english.text.splitlines()) <= same_in_all
    assert f'<html lang="{language}" dir="ltr">' in translated.html


@pytest.mark.parametrize("kind", Kind)
def test_a_message_in_arabic_runs_from_right_to_left(event, kind):
    assert '<html lang="ar" dir="rtl">' in message(kind, "ar", event).html


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_plugin_is_completely_translated(language):
    catalogue = polib.pofile(LOCALE / language / "LC_MESSAGES" / "django.po")

    assert [entry.msgid for entry in catalogue if not entry.translated()] == []
