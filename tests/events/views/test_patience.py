"""Visitors who meet an event that somebody else holds for too long: on SQLite and PostgreSQL."""

import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from django.db import connection, transaction

from events.models import Message, Registration
from tests.events.admin import failing
from tests.events.booking.at_once import hold, in_a_thread_of_its_own
from tests.factories import EventPageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db(transaction=True)

TYPED = {"name": "Ada", "email": "ada@example.org", "phone": "050 000 0001", "other_1": "Bo"}


@pytest.fixture
def page(english_list):
    return EventPageFactory(parent=english_list, party_limit=3)


@pytest.fixture
def post_while_others_register(client, settings):
    """Posts while another request holds the event; nobody waits for long."""
    settings.EVENTS_LOCK_TIMEOUT_MS = 100
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        connection.connection.execute("PRAGMA busy_timeout = 100")

    def post(page, url, typed):
        locked, answered = threading.Event(), threading.Event()
        with ThreadPoolExecutor(max_workers=1) as other_request:
            holding = partial(hold_until, answered, locked, page.event)
            holder = other_request.submit(in_a_thread_of_its_own, holding)
            try:
                assert locked.wait(timeout=5)
                return client.post(url, typed)
            finally:
                answered.set()
                holder.result(timeout=5)

    yield post
    connection.close()  # and its short patience with it


def hold_until(answered, locked, event):
    with transaction.atomic():
        hold(event)
        locked.set()
        answered.wait(timeout=10)


def asks_to_try_again(response) -> bool:
    return (response.status_code, response["Retry-After"]) == (503, "5") and (
        "please try again" in response.text
    )


def test_a_form_for_a_busy_event_is_shown_again_with_all_that_was_typed(
    page, post_while_others_register
):
    response = post_while_others_register(page, page.register_url, TYPED)

    assert asks_to_try_again(response)
    for value in TYPED.values():
        assert f'value="{value}"' in response.text
    assert not Registration.objects.exists()


@pytest.mark.parametrize("act", ["change", "cancel"])
def test_a_registration_for_a_busy_event_stays_as_it_is(page, post_while_others_register, act):
    registration = RegistrationFactory(event=page.event, language="en", attendees=["Bo"])
    url = f"/en/r/{registration.token}/{act}/"

    response = post_while_others_register(page, url, {"name": "Ada"})

    assert asks_to_try_again(response)
    assert Registration.objects.get().is_confirmed
    assert [attendee.name for attendee in registration.attendees.all()] == ["Bo"]
    assert not Message.objects.exists()


# The database fails in the middle of an act


FAULTS = failing.FAULTS if connection.vendor == "postgresql" else ["disk full"]


def says_that_it_broke_off(response) -> bool:
    return (response.status_code, response["Retry-After"]) == (503, "5") and (
        "Something broke on our side just now" in response.text
    )


@pytest.mark.parametrize("fault", FAULTS)
def test_a_form_that_the_database_broke_off_is_shown_again_with_all_that_was_typed(
    client, page, fault
):
    with failing.failing(fault):
        response = client.post(page.register_url, TYPED)

    assert says_that_it_broke_off(response)
    for value in TYPED.values():
        assert f'value="{value}"' in response.text
    assert not Registration.objects.exists()


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("act", ["change", "cancel"])
def test_a_registration_stays_as_it_is_where_the_database_broke_off(client, page, fault, act):
    registration = RegistrationFactory(event=page.event, language="en", attendees=["Bo"])

    with failing.failing(fault):
        response = client.post(f"/en/r/{registration.token}/{act}/", {"name": "Ada"})

    assert says_that_it_broke_off(response)
    assert Registration.objects.get().is_confirmed
    assert [attendee.name for attendee in registration.attendees.all()] == ["Bo"]


def test_whoever_runs_the_site_learns_that_the_database_failed(client, page, caplog):
    with failing.failing():
        client.post(page.register_url, TYPED)

    [record] = [one for one in caplog.records if one.name == "events.booking.locks"]
    assert record.levelname == "ERROR"
    assert record.exc_info
