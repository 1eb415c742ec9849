"""Mails as a phone shows them."""

import pytest

from events import emails
from events.models import Message
from tests.events.emails.all_kinds import message_of
from tests.factories import EventFactory

pytestmark = pytest.mark.django_db

PHONE = 390
Kind = Message.Kind


@pytest.fixture
def phone(browser):
    tab = browser.new_page(viewport={"width": PHONE, "height": 844})
    yield tab
    tab.close()


@pytest.mark.parametrize(
    ("kind", "language"),
    [(Kind.LINKS, "fi"), (Kind.OFFERED, "fi"), (Kind.WAITLISTED, "ar"), (Kind.CONFIRMED, "ar")],
)
def test_a_mail_is_no_wider_than_a_phone(phone, settings, kind, language):
    settings.WAGTAILADMIN_BASE_URL = f"https://{'a-long-name-of-a-place' * 2}.example.org"
    message = message_of(kind, EventFactory(), language=language)
    emails.write(message)

    phone.set_content(message.html)

    widest = "Math.max(...[...document.querySelectorAll('*')].map(e => e.scrollWidth))"
    assert phone.evaluate(widest) <= PHONE
