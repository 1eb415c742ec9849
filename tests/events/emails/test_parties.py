"""Whoever registers gets the mails of the whole party, and is asked to pass them on."""

import pytest

from events import emails
from events.models import Message
from tests.factories import MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

Kind = Message.Kind
ALONG = "You registered others too. Please tell them about this."
FOR_OTHERS = "You registered other people. Please tell them about this."


def texts(registration, kind=Kind.CONFIRMED, **more) -> list[str]:
    """The mail as text and as HTML."""
    message = MessageFactory(registration=registration, kind=kind, **more)
    emails.write(message)
    return [message.text, message.html]


@pytest.mark.parametrize(("people", "is_asked"), [(1, False), (2, True)])
@pytest.mark.parametrize("kind", [Kind.CONFIRMED, Kind.EVENT_CANCELLED, Kind.REMINDER])
def test_who_comes_with_others_is_asked_to_tell_them(kind, people, is_asked):
    registration = RegistrationFactory(attendees=people, language="en")

    assert [ALONG in text for text in texts(registration, kind)] == [is_asked, is_asked]


def test_an_adviser_is_asked_once():
    registration = RegistrationFactory(attendees=2, contact="Eve", language="en")

    for text in texts(registration):
        assert (FOR_OTHERS in text, ALONG in text) == (True, False)


def test_an_address_that_may_be_a_strangers_is_asked_to_tell_nobody():
    registration = RegistrationFactory(attendees=2, language="en")

    assert not any(ALONG in text for text in texts(registration, to="former@example.org"))
