"""What time brings to people with a place, and to the organizer: reminders, links, thanks, a question.

The worker asks as often as clock.py says. Each message is queued together with a note that it was,
so that a second worker, or the next round, finds nothing to do.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.dateparse import parse_duration

from events import moments, outbox
from events.background import Stopped
from events.models import Event, Message, SentReminder, Session, Way
from events.models.registration import RegistrationQuerySet
from events.models.terms import ReminderTime

Kind = Message.Kind

LINK, THANKS = "link", "thanks"
# No moment lies further from what it is about than the day before or after, and a night.
AHEAD = timedelta(days=2)
HORIZON = max(parse_duration(rule) for rule in ReminderTime.values) + AHEAD
THANKED_WITHIN = timedelta(days=3)


def remind(*, stopped: Stopped) -> None:
    """Remind people with a place of each session, as the terms say. Never at night.

    Not those who got their place after the reminder's moment, for they have just read of it; nor
    anybody when the session was changed after it, for then all were told. Of several that are due,
    as after a worker was down, only the last one goes out.
    """
    now = timezone.now()
    if moments.is_night(now):
        return
    sessions = Session.objects.to_remind_of(until=now + HORIZON).select_related("event")
    sent = _rules_sent(sessions)
    for session in sessions:
        rule, moment = _rule_due(session, sent)
        if rule and not stopped():
            people = _with_a_place_at(moment, session.event).wanting_more()
            _queue_once(Kind.REMINDER, people, session, rule)


def send_links(*, stopped: Stopped) -> None:
    """Send private links when their time has come, to those with a place who take part online.

    Once for each start, and not where the message about a change has said it.
    """
    sessions = Session.objects.with_kept_links().unsent(LINK)
    for session in sessions.select_related("event"):
        if session.event.shows_link(session) and not stopped():
            people = _online(session, session.event.registrations.confirmed())
            _queue_once(Kind.ONLINE_LINK, people, session, LINK)


def note_links_told(sessions: Iterable[Session]) -> None:
    """A message about a change says the links of these sessions: they need none of their own."""
    notes = [SentReminder(session=each, rule=LINK, start=each.start) for each in sessions]
    SentReminder.objects.bulk_create(notes, ignore_conflicts=True)


def thank(*, stopped: Stopped) -> None:
    """Thank those who had a place, once, at 10 the day after the last session."""
    now = timezone.now()
    if moments.is_night(now):
        return
    ended = Event.objects.ended_since(now - THANKED_WITHIN - AHEAD).filter(sends_thanks=True)
    for event in ended.unsent(THANKS).prefetch_related("sessions"):
        late = now - moments.of_thanks(event.last_end)
        if timedelta(0) <= late <= THANKED_WITHIN and not stopped():
            people = event.registrations.confirmed().wanting_more()
            _queue_once(Kind.THANKS, people, event.scheduled_sessions[-1], THANKS)


def ask_for_decisions(*, stopped: Stopped) -> None:
    """Ask the organizer to decide, the day before it is due: of an event with a minimum whether it
    takes place, and of applications that nobody has answered. Once for each such time."""
    now = timezone.now()
    if moments.is_night(now):
        return
    undecided = Event.objects.undecided().filter(decide_at__lte=now + AHEAD)
    for event in undecided.select_related("organizer"):
        moment = moments.of_decision(event.decide_at)
        was_asked = event.decision_asked_at and event.decision_asked_at >= moment
        if moment <= now and not was_asked and not stopped():
            _ask(event)


def _rules_sent(sessions: Iterable[Session]) -> set[tuple[int, datetime, str]]:
    if not sessions:
        return set()
    sent = SentReminder.objects.filter(session__in=[session.pk for session in sessions])
    return set(sent.values_list("session", "start", "rule"))


def _rule_due(session: Session, sent: set) -> tuple[str, datetime | None]:
    """The rule whose turn it is, and its moment: of two that fall on one moment, one is enough."""
    found = {rule: moments.of_reminder(session.start, rule) for rule in session.event.reminders}
    due = {rule: moment for rule, moment in found.items() if _is_due(moment, session)}
    newest = max(due.values(), default=None)
    at_once = [rule for rule, moment in due.items() if moment == newest]
    if not at_once or any((session.pk, session.start, rule) in sent for rule in at_once):
        return "", None
    return at_once[0], newest


def _is_due(moment: datetime, session: Session) -> bool:
    return session.changed_at <= moment and moments.is_timely(moment, session.start)


def _with_a_place_at(moment: datetime, event: Event) -> RegistrationQuerySet:
    """Those who have had their place since before a moment."""
    return event.registrations.confirmed().exclude(confirmed_at__gt=moment)


def _online(session: Session, people: RegistrationQuerySet) -> RegistrationQuerySet:
    """Where people choose, those who come to the place need no link. As way_at(), of all at once."""
    chooses = session.event.has_online_places and session.is_hybrid
    return people.filter(way=Way.ONLINE) if chooses else people


def _queue_once(kind: Kind, people: RegistrationQuerySet, session: Session, rule: str) -> None:
    about = {"session": str(session.key), "start": session.start.isoformat()}
    with transaction.atomic():
        _note, is_new = SentReminder.objects.get_or_create(
            session=session, rule=rule, start=session.start
        )
        if is_new:
            outbox.queue_all(kind, people, about={} if rule == THANKS else about)


def _ask(event: Event) -> None:
    as_found = {"decided_at": event.decided_at, "decision_asked_at": event.decision_asked_at}
    with transaction.atomic():
        # Of two workers only one finds it as it was.
        if Event.objects.filter(pk=event.pk, **as_found).update(decision_asked_at=timezone.now()):
            outbox.queue_decision(event)
