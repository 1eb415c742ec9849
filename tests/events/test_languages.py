"""The plugin's own catalogues, and every message in the language it is written to."""

import re
from pathlib import Path

import polib
import pytest
from django.utils.translation import to_locale

import events
from events import emails
from events.emails import links
from events.models import Message
from tests.events.emails.all_kinds import message_of
from tests.factories import EventFactory
from tests.public_texts import public_texts

# Still to be read by native speakers: docs/languages.md.
SIX_MORE = ["fi-x-selko", "ru", "uk", "ar", "fa", "so"]
LOCALE = Path(events.__file__).parent / "locale"
Kind = Message.Kind


def message(kind: Kind, language: str, event) -> Message:
    """A message that says all that its kind can say."""
    made = message_of(kind, event, language=language)
    emails.write(made)
    return made


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
    same_in_all = {
        "",
        "Vesivahinko",  # what organizers wrote stays as they wrote it
        "Ota kuppi mukaan, Ada 0!",
        organizer.email,
        organizer.phone,
        event.source_page.full_url,
        links.editor(event),
    }
    # An announcement has the organizer's own words there too.
    assert (translated.subject == english.subject) == (kind == Kind.ANNOUNCEMENT)
    assert set(translated.text.splitlines()) & set(english.text.splitlines()) <= same_in_all
    assert f'<html lang="{language}" dir="ltr">' in translated.html


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("language", ["ar", "fa"])
def test_a_message_in_a_right_to_left_language_is_mirrored(event, kind, language):
    html = message(kind, language, event).html

    assert f'<html lang="{language}" dir="rtl">' in html
    # What has a side in a style would stay on that side.
    assert not re.search(r"\b(?:left|right)\b", html)


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_codes_addresses_and_numbers_run_from_left_to_right_in_every_message(event, language):
    confirmed = message(Kind.CONFIRMED, language, event)

    links = re.findall(r"<a [^>]*>", confirmed.html)
    assert links
    assert all('dir="ltr"' in link for link in links)
    assert f'<bdi dir="ltr">{event.organizer.phone}</bdi>' in confirmed.html
    assert f'<strong dir="ltr">{confirmed.registration.reference}</strong>' in confirmed.html


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_plain_text_keeps_what_runs_from_left_to_right_on_lines_of_its_own(event, language):
    confirmed = message(Kind.CONFIRMED, language, event)

    # A line without a letter of a right-to-left language is shown from left to right.
    organizer, registration = event.organizer, confirmed.registration
    links = {registration.private_url, event.source_page.full_url}
    assert {organizer.email, organizer.phone} | links <= set(confirmed.text.splitlines())


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_plugin_is_completely_translated(language):
    catalogue = polib.pofile(LOCALE / language / "LC_MESSAGES" / "django.po")

    assert [entry.msgid for entry in catalogue if not entry.translated()] == []


@pytest.mark.parametrize("language", SIX_MORE)
def test_all_that_visitors_and_mails_say_is_in_six_more_languages(language):
    catalogue = polib.pofile(LOCALE / to_locale(language) / "LC_MESSAGES" / "django.po")
    translated = {(entry.msgctxt, entry.msgid) for entry in catalogue.translated_entries()}

    assert public_texts("events") - translated == set()
