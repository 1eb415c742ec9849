"""What people answered, written beside their registration. Called by events.booking alone."""

from collections.abc import Iterable
from dataclasses import dataclass, field

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


def take_answers_along(registration: Registration, event: Event) -> None:
    """Keep what the event moved to asks too: the ready-made questions. The rest is of no use there."""
    asked = {one.kind: one for one in event.questions.filter(kind__in=Question.READY_MADE)}
    for answer in registration.answers.select_related("question"):
        question = asked.get(answer.question.kind)
        if question is None:
            answer.delete()
        else:
            answer.question = question
            answer.save(update_fields=["question"])


def _write_consents(registration: Registration, given: list[Given]) -> None:
    """A consent is kept as it was shown. Only a new one is written: the first stays the proof."""
    known = set(registration.consents.values_list("question", "text"))
    texts = {(one.question.pk, one.consent_text) for one in given if one.value and one.consent_text}
    Consent.objects.bulk_create(
        Consent(
            registration=registration,
            question_id=question,
            text=text,
            language=registration.language,
        )
        for question, text in sorted(texts - known)
    )
