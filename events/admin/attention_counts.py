"""What the panel of events counts, for all of them at once."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from events import conf
from events.models import Message, Registration, Status

RUNS_OUT_SOON = timedelta(days=1)


@dataclass
class Counts:
    """Of one event: messages not sent, registrations not reached, applications to decide, offers
    that run out within a day, and offers that nobody could be told of."""

    failed: int = 0
    unreached: int = 0
    applied: int = 0
    offered: int = 0
    unheard: int = 0


def of(keys: Iterable[UUID]) -> dict[UUID, Counts]:
    """The counts of events by translation key: two queries, however many events."""
    found = defaultdict(Counts)
    for key, failed in _failed_messages(keys):
        found[key].failed = failed
    for row in _registrations(keys):
        counts = found[row.pop("event__translation_key")]
        for name, number in row.items():
            setattr(counts, name, number)
    return found


def applied(keys: Iterable[UUID]) -> dict[UUID, int]:
    """How many applications wait for an answer, of those events that have some."""
    waiting = Registration.objects.filter(status=Status.APPLIED)
    waiting = waiting.filter(event__translation_key__in=keys)
    counted = waiting.order_by().values_list("event__translation_key")
    return dict(counted.annotate(number=Count("pk")))


def _failed_messages(keys: Iterable[UUID]) -> QuerySet:
    failed = Message.objects.filter(
        state=Message.State.FAILED, registration__event__translation_key__in=keys
    )
    counted = failed.order_by().values_list("registration__event__translation_key")
    return counted.annotate(number=Count("pk"))


def _registrations(keys: Iterable[UUID]) -> QuerySet:
    active = Registration.objects.active().filter(event__translation_key__in=keys)
    soon = timezone.now() + RUNS_OUT_SOON
    return (
        active.order_by()
        .values("event__translation_key")
        .annotate(
            unreached=Count("pk", filter=Q(unreached_at__isnull=False)),
            applied=Count("pk", filter=Q(status=Status.APPLIED)),
            offered=Count("pk", filter=Q(status=Status.OFFERED, answer_by__lte=soon)),
            unheard=Count("pk", filter=Q(status=Status.OFFERED) & _without_address()),
        )
    )


def _without_address() -> Q:
    """Who hears nothing. Near enough: a phone number may be one that gets no text messages."""
    no_address = Q(email="")
    return no_address & Q(phone="") if conf.sms_backend() else no_address
