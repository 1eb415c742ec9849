"""What the panel of events counts, for all of them at once."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from django.db.models import Count, F, Q, QuerySet
from django.utils import timezone

from events.models import Message, Registration, Status

RUNS_OUT_SOON = timedelta(days=1)


@dataclass
class Counts:
    """Of one event: messages not sent, registrations with news that could be sent nowhere,
    registrations not reached, applications to decide, and offers that run out within a day."""

    failed: int = 0
    to_call: int = 0
    unreached: int = 0
    applied: int = 0
    offered: int = 0


def of(keys: Iterable[UUID]) -> dict[UUID, Counts]:
    """The counts of events by translation key: two queries, however many events."""
    found = defaultdict(Counts)
    for row in [*_messages(keys), *_registrations(keys)]:
        counts = found[row.pop("key")]
        for name, number in row.items():
            setattr(counts, name, number)
    return found


def applied(keys: Iterable[UUID]) -> dict[UUID, int]:
    """How many applications wait for an answer, of those events that have some."""
    waiting = Registration.objects.filter(status=Status.APPLIED)
    waiting = waiting.filter(event__translation_key__in=keys)
    counted = waiting.order_by().values_list("event__translation_key")
    return dict(counted.annotate(number=Count("pk")))


def _messages(keys: Iterable[UUID]) -> QuerySet:
    messages = Message.objects.filter(registration__event__translation_key__in=keys)
    is_untold = Q(pk__in=Message.objects.untold().values("pk"))
    return (
        messages.order_by()
        .values(key=F("registration__event__translation_key"))
        .annotate(
            failed=Count("pk", filter=Q(state=Message.State.FAILED)),
            to_call=Count("registration", filter=is_untold, distinct=True),
        )
    )


def _registrations(keys: Iterable[UUID]) -> QuerySet:
    active = Registration.objects.active().filter(event__translation_key__in=keys)
    soon = timezone.now() + RUNS_OUT_SOON
    return (
        active.order_by()
        .values(key=F("event__translation_key"))
        .annotate(
            unreached=Count("pk", filter=Q(unreached_at__isnull=False)),
            applied=Count("pk", filter=Q(status=Status.APPLIED)),
            offered=Count("pk", filter=Q(status=Status.OFFERED, answer_by__lte=soon)),
        )
    )
