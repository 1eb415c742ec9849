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
    # The language they were shown in. Empty: that of the registration.
    consent_language: str = ""


# By question and attendee.
ByPerson = dict[tuple[int, int | None], Given]


def write_answers(
    registration: Registration, given: Iterable[Given], *, by_staff: bool = False
) -> None:
    """Make these the answers of a registration: others to the same questions are replaced."""
    given = list(given)
    if not given:
        return
    given = _by_person(registration, given)
    questions = {question for question, _attendee in given}
    registration.answers.filter(question__in=questions).delete()
    Answer.objects.bulk_create(
        Answer(
            registration=registration,
            attendee_id=attendee,
            question=one.question,
            value=one.value,
        )
        for (_question, attendee), one in given.items()
        if one.value
    )
    _write_consents(registration, given, by_staff=by_staff)


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
    """Keep what the event moved to asks too: the ready-made questions, with their consents. The rest
    is of no use there, and what is sensitive was meant for the organizer it was given to."""
    asked = {one.kind: one for one in event.questions.asked().ready_made()}
    for answered in Question.objects.answered_by(registration):
        if _may_stand_in(asked.get(answered.kind), answered):
            same = asked.pop(answered.kind)
            registration.answers.filter(question=answered).update(question=same)
            registration.consents.current().filter(question=answered).update(question=same)
    registration.answers.exclude(question__event=event).delete()
    registration.consents.exclude(question__event=event).withdraw()


def _may_stand_in(question: Question | None, answered: Question) -> bool:
    if question is None or not question.asks_as(answered):
        return False
    is_sensitive = question.is_sensitive or answered.is_sensitive
    return not is_sensitive or question.event.organizer_id == answered.event.organizer_id


def _by_person(registration: Registration, given: Iterable[Given]) -> ByPerson:
    people = [attendee.pk for attendee in registration.attendees.all()]
    return {
        (one.question.pk, None if one.attendee is None else people[one.attendee]): one
        for one in given
    }


def _write_consents(registration: Registration, given: ByPerson, *, by_staff: bool) -> None:
    """A consent is kept as it was shown: the first stays the proof until other words are agreed to.
    Staff read words of their own, and agree to none. To take the answer back is to withdraw it."""
    agreed = {key: one for key, one in given.items() if one.value and one.consent_text}
    current = list(registration.consents.current())
    taken_back = given.keys() - agreed.keys()
    gone = [one.pk for one in current if one.concerns in taken_back]
    registration.consents.filter(pk__in=gone).withdraw()
    known = {one.concerns: one.text for one in current}
    Consent.objects.bulk_create(
        _consent(registration, key, one)
        for key, one in agreed.items()
        if key not in known or (known[key] != one.consent_text and not by_staff)
    )


def _consent(registration: Registration, key: tuple[int, int | None], given: Given) -> Consent:
    question, attendee = key
    return Consent(
        registration=registration,
        question_id=question,
        attendee_id=attendee,
        text=given.consent_text,
        language=given.consent_language or registration.language,
    )
