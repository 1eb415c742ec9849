"""Nobody else learns who reads. Every journey ends with this check; here it is seen to work."""

import pytest

from events import booking, outbox
from events.models import Message
from tests.factories import EventPageFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def page(events):
    return EventPageFactory(parent=events, body="<p>Welcome.</p>")


def test_a_third_party_would_be_noticed_and_not_reached(open_tab, watch):
    tab = open_tab()
    picture = "https://stranger.example.org/picture.png"

    tab.set_content(f'<img src="{picture}" onerror="this.alt = \'refused\'">')

    tab.get_by_alt_text("refused").wait_for()
    assert watch.strangers == [picture]
    watch.strangers.clear()


def test_no_page_asks_a_third_party(open_tab, watch, events, page):
    tab = open_tab()
    addresses = [events.get_parent().url, events.url, page.url, page.register_url, "/admin/login/"]

    for address in addresses:
        tab.goto(address, wait_until="networkidle")

    assert watch.strangers == []


def test_no_mail_asks_anybody_when_it_is_read(open_tab, watch, page, mailbox):
    booking.register(page.event, attendees=["Ada"], email="ada@example.org", language="en")
    outbox.deliver_due()
    tab = open_tab()
    asked = []
    tab.on("request", lambda request: asked.append(request.url))

    tab.set_content(Message.objects.get().html, wait_until="networkidle")

    assert asked == watch.strangers == []
