"""What people answered, written beside their registration. Called by events.booking alone."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.utils import timezone

from events.models import Answer, Consent, Event, Question, Registration


@dataclass(frozen=True)
class Given:
    """One answer as it came from the form. Of the whole party, or of one attendee by number."""

    question: Question
    # Keys of choices, or what was typed. Empty: nothing was answered.
    value: list = field(default_factory=list)
    attendee: int | None = None
    # Of a consent, or of a sensitive question: the words that were agreed to, as shown.
    consent_text: str = ""
    # The language they were shown in. Empty: that of the registration.
    consent_language: str = ""


def write_answers(registration: Registration, given: Iterable[Given]) -> None:
    """Make these the answers of a registration: others to the same questions are replaced."""
    given = list(given)
    if not given:
        return
    attendees = list(registration.attendees.all())
    questions = {one.question.pk for one in given}
    registration.answers.filter(question__in=questions).delete()
    Answer.objects.bulk_create(
        Answer(
            registration=registration,
            attendee=None if one.attendee is None else attendees[one.attendee],
            question=one.question,
            value=one.value,
        )
        for one in given
        if one.value
    )
    _write_consents(registration, given)


def answers_of(registration: Registration) -> dict[tuple[int, int | None], list]:
    """The answers by question and attendee, as a form shows them again."""
    return {(one.question_id, one.attendee_id): one.value for one in registration.answers.all()}


def answers_by_number(registration: Registration) -> dict[tuple[int, int | None], list]:
    """The answers by question and number of the person, 0 the first: as forms count people."""
    people = [attendee.pk for attendee in registration.attendees.all()]
    numbers = {None: None} | {pk: number for number, pk in enumerate(people)}
    return {
        (question, numbers[attendee]): value
        for (question, attendee), value in answers_of(registration).items()
    }


def take_answers_along(registration: Registration, event: Event) -> None:
    """Keep what the event moved to asks too: the ready-made questions. The rest is of no use there."""
    asked = {one.kind: one for one in event.questions.asked().ready_made()}
    for answer in registration.answers.select_related("question"):
        question = asked.get(answer.question.kind)
        if question and question.asks_as(answer.question):
            answer.question = question
            answer.save(update_fields=["question"])
        else:
            answer.delete()


def _write_consents(registration: Registration, given: list[Given]) -> None:
    """A consent is kept as it was shown: the first stays the proof. To take the answer back is to
    withdraw it."""
    agreed = {one.question.pk: one for one in given if one.value and one.consent_text}
    current = registration.consents.current()
    taken_back = {one.question.pk for one in given} - set(agreed)
    current.filter(question__in=taken_back).update(withdrawn_at=timezone.now())
    known = set(current.values_list("question", flat=True))
    Consent.objects.bulk_create(
        Consent(
            registration=registration,
            question=one.question,
            text=one.consent_text,
            language=one.consent_language or registration.language,
        )
        for one in agreed.values()
        if one.question.pk not in known
    )
