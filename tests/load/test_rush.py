"""rush.py, short: over HTTP to the real site, on the database of this test run."""

import pytest

from events.models import Message, Registration
from tests.factories import EventPageFactory
from tests.load.rush import at_once, rush
from tests.load.server import serving
from tests.load.visitor import Visitor

pytestmark = [pytest.mark.slow, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def server():
    with serving() as server:
        yield server


def test_of_twenty_visitors_at_once_one_gets_the_place_and_all_others_wait_in_order(server):
    figures = rush(server, rounds=3, clients=20, places=1)

    assert figures.are_good, f"{figures}\n{server.said()}"
    assert (figures.confirmed, figures.waiting) == (3, 57)


def test_a_form_sent_twenty_times_at_once_is_one_registration_with_one_link(server):
    page = EventPageFactory(capacity=5)
    visitor = Visitor(server.port, page.register_url, name="Ada")
    visitor.open_form()

    answers = at_once([visitor.register] * 20)

    assert {answer.token for answer in answers} == {Registration.objects.get().token}
    assert Message.objects.count() == 1
