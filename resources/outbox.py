"""Sends the mails about leaders. The worker calls both functions, again and again.

A worker claims a row (events.claims), sends outside any transaction, and says that it is done.
"""

import logging
from collections.abc import Callable
from contextlib import ExitStack

from django.utils import timezone

from events import claims, mailers
from resources import emails
from resources.models import LeaderQuestion, LeaderReminder

logger = logging.getLogger(__name__)

Letter = LeaderQuestion | LeaderReminder


def send_questions(*, stopped: Callable[[], bool] = lambda: False) -> None:
    """Bring each question to its leader, and erase it."""
    _deliver_due(LeaderQuestion, stopped)


def send_reminders(*, stopped: Callable[[], bool] = lambda: False) -> None:
    """Tell leaders and the keeper, once, that a consent runs out."""
    LeaderReminder.objects.queue_missing()
    _deliver_due(LeaderReminder, stopped)


def _deliver_due(model: type[Letter], stopped: Callable[[], bool]) -> None:
    while not stopped() and (letter := _claim(model)):
        _deliver(letter)


def _claim(model: type[Letter]) -> Letter | None:
    return claims.take(model.objects.due())


def _deliver(letter: Letter) -> None:
    with ExitStack() as goodbyes:
        try:
            _send(letter, goodbyes)
        except Exception as error:  # noqa: BLE001 - one mail must never stop the others
            _record_failure(letter, error)
        else:
            # Before the goodbyes: a worker killed in between would send the mail again.
            letter.finish()


def _send(letter: Letter, goodbyes: ExitStack) -> None:
    mail = emails.compose(letter) if letter.is_still_true else None
    if mail:
        mail.connection = goodbyes.enter_context(mailers.connected())
        mail.send()


def _record_failure(letter: Letter, error: Exception) -> None:
    # Never an address or the text: a log is kept longer than a question.
    logger.warning("%s not sent: %s", letter, type(error).__name__)
    if try_at := claims.next_try(letter, error):
        _change(letter, try_at=try_at)
    elif letter.may_go_to_keeper:
        # Who knows other ways to reach the leader, or can answer.
        _change(letter, to_keeper=True, attempts=0, try_at=timezone.now())
    else:
        letter.finish()


def _change(letter: Letter, **values) -> None:
    # Not if the claim ran out and another worker has taken the letter over.
    type(letter).objects.filter(pk=letter.pk, attempts=letter.attempts).update(**values)
