"""People who register at the same moment: on SQLite and, with row locks, on PostgreSQL."""

import threading
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from events import booking
from events.exceptions import TryAgain
from events.models import Event, Message, Registration
from tests.events.booking.at_once import (
    all_at_once,
    hold,
    in_a_thread_of_its_own,
    late,
    needs_row_locks,
)
from tests.factories import EventFactory, RegistrationFactory

pytestmark = pytest.mark.django_db(transaction=True)

CLIENTS = 50


def register(event, name="Ada", **kwargs):
    return booking.register(
        event, attendees=[name], email="ada@example.org", language="fi", **kwargs
    )


@pytest.mark.parametrize("places", [1, 2, 20])
def test_a_rush_of_fifty_never_oversells_and_everyone_else_waits_in_order(places, settings):
    settings.EVENTS_LOCK_TIMEOUT_MS = 60_000
    event = EventFactory(capacity=places)

    registrations = all_at_once([lambda: register(event)] * CLIENTS)

    statuses = Registration.objects.order_by("joined_at", "pk").values_list("status", flat=True)
    assert len({one.pk for one in registrations}) == CLIENTS
    assert list(statuses) == ["confirmed"] * places + ["waitlisted"] * (CLIENTS - places)
    assert Message.objects.count() == CLIENTS


def test_a_double_click_twenty_times_at_once_is_one_registration(settings):
    settings.EVENTS_LOCK_TIMEOUT_MS = 60_000
    event = EventFactory(capacity=5)
    key = uuid.uuid4()

    registrations = all_at_once([lambda: register(event, submission_key=key)] * 20)

    assert len({one.pk for one in registrations}) == 1
    assert Registration.objects.count() == Message.objects.count() == 1


def test_cancelling_while_others_register_leaves_no_place_empty_and_none_doubled(settings):
    settings.EVENTS_LOCK_TIMEOUT_MS = 60_000
    event = EventFactory(capacity=10)
    coming = [register(event) for _place in range(10)]
    cancels = [lambda one=one: booking.cancel(one) for one in coming]

    all_at_once([*cancels, *[lambda: register(event)] * 30])

    event = Event.objects.with_places().get()
    assert (event.confirmed, event.waiting) == (10, 20)


@needs_row_locks
def test_register_looks_only_after_it_has_the_lock():
    event = EventFactory(capacity=1)

    registration = late(
        lambda: register(event),
        behind=lambda: RegistrationFactory(event=event),  # takes the last place
        event=event,
    )

    assert registration.is_waitlisted


@needs_row_locks
def test_who_waits_too_long_is_asked_to_try_again_and_nothing_is_written(settings):
    settings.EVENTS_LOCK_TIMEOUT_MS = 200
    event = EventFactory()

    with ThreadPoolExecutor(max_workers=1) as other_request, transaction.atomic():
        hold(event)
        late = other_request.submit(in_a_thread_of_its_own, lambda: register(event))
        with pytest.raises(TryAgain):
            late.result(timeout=5)

    assert not Registration.objects.exists()
    assert not Message.objects.exists()


@pytest.mark.skipif("connection.vendor != 'sqlite'", reason="about SQLite's lock on the file")
def test_a_locked_sqlite_asks_to_try_again_and_writes_nothing(settings):
    event = EventFactory()
    locked, done = threading.Event(), threading.Event()

    def keep_the_file_locked():
        with transaction.atomic():
            locked.set()
            done.wait(timeout=5)

    with ThreadPoolExecutor(max_workers=1) as other_request:
        holder = other_request.submit(in_a_thread_of_its_own, keep_the_file_locked)
        locked.wait(timeout=5)
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA busy_timeout = 100")
        with pytest.raises(TryAgain):
            register(event)
        done.set()
        holder.result(timeout=5)
        connection.close()

    assert not Registration.objects.exists()


def test_without_the_lock_the_rush_would_oversell():
    """The control: if this ever fails, the tests above prove nothing."""
    event = EventFactory(capacity=1)

    def careless_register():
        fits = Event.objects.with_places().get(pk=event.pk).places_left
        time.sleep(0.05)  # what the lock would have kept others from using
        with transaction.atomic():
            RegistrationFactory(event=event, status="confirmed" if fits else "waitlisted")

    all_at_once([careless_register] * 4)

    assert Event.objects.with_places().get().confirmed > 1
