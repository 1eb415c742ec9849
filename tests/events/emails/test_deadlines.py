"""Until when somebody may answer: in the mail as on the private page."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.utils import translation
from django.utils.formats import date_format

from events import emails
from events.models import Message
from tests.events.emails.all_kinds import message_of
from tests.factories import EventFactory, MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

ANSWER_BY = datetime(2030, 11, 25, 10, tzinfo=ZoneInfo("Europe/Helsinki"))


def test_a_deadline_is_written_in_the_mail_as_on_the_page(client):
    words = "maanantai 25. marraskuuta 2030 klo 10.00"
    registration = RegistrationFactory(status="offered", answer_by=ANSWER_BY, language="fi")
    message = MessageFactory(registration=registration, kind=Message.Kind.OFFERED)

    emails.write(message)

    assert words in message.text
    assert words in message.html
    assert words in client.get(f"/fi/r/{registration.token}/").text


@pytest.mark.parametrize(("language", "word"), [("fi", "klo 10.00"), ("fi-x-selko", "kello 10.00")])
def test_a_time_has_one_spelling_in_each_finnish(language, word):
    with translation.override(language):
        assert date_format(ANSWER_BY, "DATETIME_FORMAT") == f"25. marraskuuta 2030 {word}"


@pytest.mark.parametrize("kind", [Message.Kind.OFFERED, Message.Kind.DECISION_DUE])
def test_a_weekday_that_finnish_would_inflect_stands_after_a_colon(kind):
    event = EventFactory(decide_at=ANSWER_BY, registration_mode="application")
    message = message_of(kind, event)

    emails.write(message)

    assert "viimeistään: " in message.text
