"""Queues messages with the change they tell of, and delivers them.

A message is a row in the same transaction as the change, so neither exists without the other. Where
there is no address to send it to, the row says so: staff call, and note it.
Workers claim rows (events.claims), send outside any transaction, and mark what came of it. What a
killed worker leaves behind is sent by the next one, with the same Message-ID.
"""

import logging
from collections.abc import Iterable
from contextlib import ExitStack
from datetime import timedelta

from django.conf import settings
from django.db.models import QuerySet
from django.utils import timezone

from events import claims, emails, mailers, sms, text_messages
from events.background import Stopped
from events.models import Announcement, Event, Message, Registration

logger = logging.getLogger(__name__)

State = Message.State

# So long nothing that anybody can ask for goes to an address again: nobody's mailbox is filled.
PAUSE = timedelta(minutes=10)
WRITTEN = ["subject", "text", "html", "calendars"]
OUTCOME = ["state", "error", "try_at", "sent_at", "service_id"]


def queue(kind: Message.Kind, registration: Registration, *, about: dict | None = None) -> None:
    """Tell the person who registered, in the language they used.

    Call it in the transaction of the change that it tells of.
    """
    queue_all(kind, [registration], about=about)


def queue_all(
    kind: Message.Kind,
    registrations: Iterable[Registration],
    *,
    about: dict | None = None,
    announcement: Announcement | None = None,
) -> None:
    """The same message to many, in one statement: by e-mail, else as a text message, else as a row
    for staff, unless people can do without it.

    Reminders and online links are about {"session": its key, "start": in ISO 8601}: they are not
    sent if it has moved meanwhile.
    """
    facts = {"kind": kind, "about": about or {}, "announcement": announcement}
    messages = (_addressed(registration, **facts) for registration in registrations)
    # An announcement goes to each once, says the database. Nothing else may be left out silently.
    Message.objects.bulk_create(
        (message for message in messages if message.is_worth_a_row),
        ignore_conflicts=announcement is not None,
    )


def queue_links(email: str, language: str) -> Message | None:
    """Send an address the link to its registrations, in a language of the site.

    Nothing is sent where the page it leads to would be empty, or where it was just done. Where
    somebody still has to confirm the address, the mail that asks for it may be lost: it goes out
    again.
    """
    for registration in Registration.objects.active().awaiting_proof_of(email):
        is_new = registration.new_email.lower() == email.lower()
        ask_address(registration, registration.new_email if is_new else registration.email)
    shown = Registration.objects.shown_to(email)
    if not shown.exists() or _just_sent(Message.objects.all(), Message.Kind.LINKS, email):
        return None
    return Message.objects.create(kind=Message.Kind.LINKS, to=email, language=language)


def ask_address(registration: Registration, email: str) -> None:
    """Ask whether an address is right, unless that was just done."""
    if not _just_sent(registration.messages, Message.Kind.ADDRESS_ASKED, email):
        _addressed(registration, kind=Message.Kind.ADDRESS_ASKED, to=email).save()


def respell(registration: Registration, email: str) -> None:
    """What waits for the registration's address goes to it as it is written from now on."""
    waiting = registration.messages.unfinished().filter(to=registration.email)
    waiting.update(to=email)


def queue_decision(event: Event) -> Message | None:
    """Ask the organizer to decide: whether the event takes place, or on applications."""
    if event.organizer is None:
        return None
    return Message.objects.create(
        kind=Message.Kind.DECISION_DUE,
        event=event,
        to=event.organizer.email,
        language=settings.LANGUAGE_CODE,
    )


def deliver_due(*, stopped: Stopped = lambda: False) -> int:
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


def gets_messages(registration: Registration) -> bool:
    """By mail, or where the site sends text messages, by phone. Not before the address is proved."""
    if registration.is_unproven:
        return False
    return bool(registration.email) or text_messages.can_be_sent(registration)


def note_told(registration: Registration) -> None:
    """Staff have told the person all that could not be sent."""
    registration.messages.filter(state=State.NOBODY).update(state=State.TOLD)


def _addressed(registration: Registration, **facts) -> Message:
    """The message to the address that the person gave, or to their phone if it is worth that. Or to
    nobody."""
    message = Message(
        registration=registration,
        event_id=registration.event_id,
        language=registration.language,
        **{"to": registration.email} | facts,
    )
    if not (message.to or text_messages.address(message)):
        message.state = State.NOBODY
    return message


def _just_sent(messages: QuerySet[Message], kind: Message.Kind, email: str) -> bool:
    """Or on its way. What was no longer true and what was given up never went out."""
    recent = messages.filter(kind=kind, to__iexact=email, created_at__gt=timezone.now() - PAUSE)
    return recent.exclude(state__in=[State.ABORTED, State.FAILED]).exists()


def _claim() -> Message | None:
    return claims.take(Message.objects.due(), state=State.SENDING)


def _deliver(message: Message) -> None:
    with ExitStack() as goodbyes:
        try:
            state = _try(message, goodbyes)
        except Exception as error:  # noqa: BLE001 - one message must never stop the others
            _record_failure(message, error)
        else:
            # Before the goodbyes: a worker killed in between would send the mail again.
            _mark(message, state)


def _try(message: Message, goodbyes: ExitStack) -> State:
    """Send it, unless it is no longer true, or can wait until the morning."""
    if not message.is_still_true:
        return State.ABORTED
    if text_messages.postpone(message):
        return State.QUEUED
    _send(message, goodbyes)
    return State.SENT


def _send(message: Message, goodbyes: ExitStack) -> None:
    if message.is_text_message:
        text_messages.write(message)
        message.service_id = sms.send(message.to, message.text, reference=str(message.guid))
        return
    emails.write(message)
    mail = emails.compose(message)
    mail.connection = goodbyes.enter_context(mailers.connected())
    mail.send()
    message.service_id = mailers.service_id(mail)


def _mark(message: Message, state: State, *, error: str = "") -> None:
    message.state = state
    message.error = error
    message.sent_at = timezone.now() if state == State.SENT else None
    # Not if the claim ran out and another worker has taken the message over. And never the
    # outcome: the mail service may have told that meanwhile.
    marked = {name: getattr(message, name) for name in [*WRITTEN, *OUTCOME]}
    Message.objects.filter(pk=message.pk, attempts=message.attempts).update(**marked)


def _record_failure(message: Message, error: Exception) -> None:
    # Never the address or the text: a log is kept longer than a registration.
    logger.warning("Message %s not sent: %s", message.guid, type(error).__name__)
    reason = f"{type(error).__name__}: {error}"[:2000]
    if try_at := claims.next_try(message, error):
        message.try_at = try_at
        _mark(message, State.QUEUED, error=reason)
    else:
        _mark(message, State.FAILED, error=reason)
