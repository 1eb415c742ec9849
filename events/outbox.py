"""Queues messages with the change they tell of, and delivers them.

A message is a row in the same transaction as the change, so neither exists without the other.
Workers claim rows (events.claims), send outside any transaction, and mark what came of it. What a
killed worker leaves behind is sent by the next one, with the same Message-ID.
"""

import logging
from collections.abc import Callable, Iterable
from contextlib import ExitStack

from django.utils import timezone

from events import claims, emails, mailers
from events.models import Message, Registration

logger = logging.getLogger(__name__)

State = Message.State


def queue(kind: Message.Kind, registration: Registration, *, about: dict | None = None) -> None:
    """Tell the person who registered, in the language they used, if they gave an address.

    Call it in the transaction of the change that it tells of.
    """
    queue_all(kind, [registration], about=about)


def queue_all(
    kind: Message.Kind, registrations: Iterable[Registration], *, about: dict | None = None
) -> None:
    """The same message to many, in one statement."""
    Message.objects.bulk_create(
        Message(
            kind=kind,
            registration=registration,
            event_id=registration.event_id,
            language=registration.language,
            to=registration.email,
            about=about or {},
        )
        for registration in registrations
        if registration.email
    )


def deliver_due(*, stopped: Callable[[], bool] = lambda: False) -> int:
    """Send everything that is due, one message at a time, until `stopped`. Returns how many were tried."""
    tried = 0
    while not stopped() and (message := _claim()):
        _deliver(message)
        tried += 1
    return tried


def retry(message: Message) -> None:
    """Start anew with a message that was given up, as when an address has been mended."""
    Message.objects.filter(pk=message.pk, state=State.FAILED).update(
        state=State.QUEUED, attempts=0, try_at=timezone.now(), error=""
    )


def _claim() -> Message | None:
    return claims.take(Message.objects.due(), state=State.SENDING)


def _deliver(message: Message) -> None:
    if not message.is_still_true:
        return _mark(message, State.ABORTED)
    with ExitStack() as goodbyes:
        try:
            _send(message, goodbyes)
        except Exception as error:  # noqa: BLE001 - one message must never stop the others
            _record_failure(message, error)
        else:
            # Before the goodbyes: a worker killed in between would send the mail again.
            _mark(message, State.SENT)


def _send(message: Message, goodbyes: ExitStack) -> None:
    emails.write(message)
    mail = emails.compose(message)
    mail.connection = goodbyes.enter_context(mailers.connected())
    mail.send()


def _mark(message: Message, state: str, *, error: str = "") -> None:
    message.state = state
    message.error = error
    message.sent_at = timezone.now() if state == State.SENT else None
    # Not if the claim ran out and another worker has taken the message over.
    if Message.objects.filter(pk=message.pk, attempts=message.attempts).exists():
        message.save()


def _record_failure(message: Message, error: Exception) -> None:
    # Never the address or the text: a log is kept longer than a registration.
    logger.warning("Message %s not sent: %s", message.guid, type(error).__name__)
    reason = f"{type(error).__name__}: {error}"[:2000]
    if try_at := claims.next_try(message, error):
        message.try_at = try_at
        _mark(message, State.QUEUED, error=reason)
    else:
        _mark(message, State.FAILED, error=reason)
