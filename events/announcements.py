"""Messages from the organizer to many: who gets one, how it reads, and when it is sent."""

import logging
from collections import Counter
from collections.abc import Callable, Iterable
from copy import copy
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet
from django.db.models.functions import Coalesce
from django.utils import timezone

from events import emails, outbox
from events.models import Announcement, Message, Registration, Status
from events.models.registration import RegistrationQuerySet

logger = logging.getLogger(__name__)

# Those whose registration has ended expect nothing more, and an address that nobody has proved may
# be a stranger's.
WRITTEN_TO = [Status.CONFIRMED, Status.OFFERED, Status.WAITLISTED, Status.APPLIED]
# Where the links in a preview lead: nobody's registration.
NOWHERE = "preview"


@dataclass(frozen=True)
class Reach:
    """How many a message goes to, and whom it doesn't reach."""

    statuses: list[tuple[str, int, int]]  # the status, its registrations, their people
    languages: list[tuple[str, int]]
    to_call: list[Registration]  # no address, or mail comes back
    quiet: int  # they asked for no such messages, or marked one as spam
    foreign: int  # they read another language than the text's

    @property
    def recipients(self) -> int:
        return sum(count for _language, count in self.languages)


def audience(announcement: Announcement) -> RegistrationQuerySet:
    """Everybody it is meant for, in order of joining, whether or not a mail reaches them."""
    people = announcement.event.registrations.active().proven()
    meant = people.filter(status__in=set(announcement.statuses) & set(WRITTEN_TO))
    if announcement.way:
        meant = meant.filter(way=announcement.way)
    if announcement.language:
        meant = meant.filter(language=announcement.language)
    if announcement.session:
        # Who came in later has missed that session.
        came_in = Coalesce("confirmed_at", "joined_at")
        meant = meant.alias(came_in=came_in).filter(came_in__lt=announcement.session.end)
    return meant


def recipients(announcement: Announcement) -> RegistrationQuerySet:
    """Those of them who get it: by mail, unless they asked for quiet."""
    return audience(announcement).wanting_more().exclude(email="")


def reach(announcement: Announcement) -> Reach:
    """Count them, in a fixed number of queries."""
    meant = list(audience(announcement).prefetch_related("attendees"))
    told = list(recipients(announcement).prefetch_related("attendees"))
    told_keys = {one.pk for one in told}
    to_call = [one for one in meant if not one.email or one.unreached_at]
    text_language = language_of(announcement)
    return Reach(
        statuses=_count_statuses(told),
        languages=Counter(one.language for one in told).most_common(),
        to_call=to_call,
        quiet=sum(1 for one in meant if one.email and one.pk not in told_keys),
        foreign=sum(1 for one in told if one.language != text_language),
    )


def language_of(announcement: Announcement) -> str:
    """The language it is written in: that of its readers, else that of the original page."""
    return announcement.language or announcement.event.source_page.locale.language_code


def preview(announcement: Announcement, registration: Registration) -> Message:
    """The message as one of those who get it would read it. Its links lead nowhere."""
    return _written(announcement, _stand_in(registration), to=registration.email)


def sample(
    announcement: Announcement, registration: Registration, *, to: str, name: str
) -> Message:
    """The message to somebody of the staff, to try it: nothing personal of anybody goes along."""
    stand_in = _stand_in(registration)
    stand_in.reference = NOWHERE
    stand_in.contact_name = name
    return _written(announcement, stand_in, to=to)


def change(announcement: Announcement, **changed) -> bool:
    """Write a draft anew. False if it is one no more: others look at it as it was scheduled."""
    return bool(Announcement.objects.drafts().filter(pk=announcement.pk).update(**changed))


@transaction.atomic
def remove(announcement: Announcement) -> bool:
    """Delete a draft. False if it is one no more."""
    # Locked: Django looks for what it deletes, and then deletes it whatever it has become.
    drafts = Announcement.objects.drafts().select_for_update()
    if draft := drafts.filter(pk=announcement.pk).first():
        draft.delete()
    return draft is not None


def schedule(announcement: Announcement, *, at: datetime) -> bool:
    """Let it go out at a time. False if it was sent already."""
    announcement.send_at = at
    return bool(_unsent(announcement).update(send_at=at))


def withdraw(announcement: Announcement) -> bool:
    """Make it a draft again. False if it was sent already."""
    return bool(_unsent(announcement).update(send_at=None))


def send_due(*, stopped: Callable[[], bool] = lambda: False) -> None:
    """Queue what is due, each announcement in a transaction of its own."""
    for announcement in Announcement.objects.due():
        if stopped():
            return
        try:
            _send(announcement)
        except Exception:  # one must never stop the others
            logger.exception("Announcement %s could not be queued. Trying again.", announcement.pk)


def _send(announcement: Announcement) -> None:
    with transaction.atomic():
        due = Announcement.objects.due().select_for_update(of=("self",), skip_locked=True)
        # Another worker has it, or the organizer has just withdrawn it.
        if (announcement := due.filter(pk=announcement.pk).first()) is None:
            return
        told = list(recipients(announcement))
        outbox.queue_all(Message.Kind.ANNOUNCEMENT, told, announcement=announcement)
        announcement.sent_at = timezone.now()
        announcement.recipients = len(told)
        announcement.save(update_fields=["sent_at", "recipients"])


def _unsent(announcement: Announcement) -> QuerySet[Announcement]:
    return Announcement.objects.filter(pk=announcement.pk, sent_at=None)


def _count_statuses(told: Iterable[Registration]) -> list[tuple[str, int, int]]:
    rows = []
    for status in WRITTEN_TO:
        those = [one for one in told if one.status == status]
        if those:
            rows.append((status.label, len(those), sum(len(one.attendees.all()) for one in those)))
    return rows


def _stand_in(registration: Registration) -> Registration:
    """A copy without its secrets, never to be saved."""
    stand_in = copy(registration)
    stand_in.token = stand_in.feed_token = NOWHERE
    return stand_in


def _written(announcement: Announcement, registration: Registration, *, to: str) -> Message:
    message = Message(
        kind=Message.Kind.ANNOUNCEMENT,
        registration=registration,
        event=announcement.event,
        announcement=announcement,
        language=registration.language,
        to=to,
    )
    emails.write(message)
    return message
