"""One at a time: whoever moves the seats of an event has it alone."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta

from django.db import OperationalError, connection, transaction

from events import conf
from events.exceptions import TryAgain
from events.models import Event, Registration


@contextmanager
def locked(event: Event, *, patience: timedelta | None = None) -> Iterator[Event]:
    """The event as it stands now, while nobody else can move its seats.

    Raises TryAgain when others hold it for longer than `patience`, by default that of visitors:
    EVENTS_LOCK_TIMEOUT_MS.
    """
    with ExitStack() as stack:
        _hold(stack, [event.pk], patience)
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
    with ExitStack() as stack:
        _hold(stack, sorted({one.pk, other.pk}), None)
        events = Event.objects.for_booking().in_bulk([one.pk, other.pk])
        yield events[one.pk], events[other.pk]


def _hold(stack: ExitStack, keys: list[int], patience: timedelta | None) -> None:
    try:
        stack.enter_context(transaction.atomic())  # where SQLite waits
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
