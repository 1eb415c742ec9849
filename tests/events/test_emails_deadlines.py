"""Until when somebody may answer: in the mail as on the private page."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from events import emails
from events.models import Message
from tests.factories import MessageFactory, RegistrationFactory

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
