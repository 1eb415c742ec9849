"""An editor's work waits for the registrations before it rather than fail among them."""

from contextlib import AbstractContextManager
from datetime import timedelta

from events import booking
from events.models import Event

PATIENCE = timedelta(seconds=15)


def locked(event: Event) -> AbstractContextManager[Event]:
    return booking.locked(event, patience=PATIENCE)
