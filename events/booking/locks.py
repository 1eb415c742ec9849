"""One at a time: whoever moves the seats of an event has it alone."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from django.db import InterfaceError, OperationalError, connection, transaction

from events import conf
from events.exceptions import BrokenOff, TryAgain
from events.models import Event, Registration

logger = logging.getLogger(__name__)


@contextmanager
def in_one_piece() -> Iterator[None]:
    """All that is written inside, or nothing.

    Raises TryAgain where others keep the database busy, and BrokenOff where it fails meanwhile: its
    connection is lost, its disk full, a statement takes too long.
    """
    has_begun = False
    try:
        with transaction.atomic():  # where SQLite waits
            has_begun = True
            yield
    except (OperationalError, InterfaceError) as error:
        if not has_begun:
            raise TryAgain from error
        logger.exception("The database broke an act off.")
        raise BrokenOff from error


@contextmanager
def locked(event: Event, *, patience: timedelta | None = None) -> Iterator[Event]:
    """The event as it stands now, while nobody else can move its seats.

    Raises TryAgain when others hold it for longer than `patience`, by default that of visitors:
    EVENTS_LOCK_TIMEOUT_MS.
    """
    with in_one_piece():
        _hold([event.pk], patience)
        # A statement of its own: a count inside the locking one would see the time before the wait.
        yield Event.objects.for_booking().get(pk=event.pk)


@contextmanager
def locked_with(registration: Registration) -> Iterator[tuple[Event, Registration]]:
    """A registration and its event, both as they stand now.

    Raises TryAgain where it was moved to another event just before: the lock is on the wrong one.
    """
    with locked(registration.event) as event:
        current = event.registrations.filter(pk=registration.pk).first()
        if current is None:
            raise TryAgain
        yield event, current


@contextmanager
def both_locked(one: Event, other: Event) -> Iterator[tuple[Event, Event]]:
    """Two events at once, always in the same order, so that no two acts wait for each other."""
    with in_one_piece():
        _hold(sorted({one.pk, other.pk}), None)
        events = Event.objects.for_booking().in_bulk([one.pk, other.pk])
        yield events[one.pk], events[other.pk]


def _hold(keys: list[int], patience: timedelta | None) -> None:
    try:
        _limit_the_wait(patience or conf.lock_timeout())
        for key in keys:
            Event.objects.select_for_update(of=("self",), no_key=True).get(pk=key)
    except OperationalError as error:
        raise TryAgain from error


def _limit_the_wait(patience: timedelta) -> None:
    # SQLite has its own limit: the "timeout" of the connection.
    if connection.vendor == "postgresql":
        milliseconds = int(patience.total_seconds() * 1000)
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('lock_timeout', %s, true)", [str(milliseconds)])
