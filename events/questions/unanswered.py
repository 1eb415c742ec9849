"""What an event still wants to know: after a move, or of those who came in before it asked."""

from events.answers import answers_of
from events.models import Question, Registration
from events.questions.form import WAYS, way_of

ShownWhen = Question.ShownWhen
Answers = dict[tuple[int, int | None], list]


def has_unanswered(registration: Registration) -> bool:
    """Something that must be answered, by the party or by somebody who has a name, is not."""
    required = list(registration.event.questions.asked().filter(is_required=True))
    if not required:
        return False
    answers, way = answers_of(registration), way_of(registration)
    named = [attendee.pk for attendee in registration.attendees.all() if attendee.name]
    return any(
        (question.pk, person) not in answers
        for question in required
        for person in (named if question.is_per_attendee else [None])
        if _concerns(question, way, person, answers)
    )


def _concerns(question: Question, way: str, person: int | None, answers: Answers) -> bool:
    """As the form sees it: not where it is unknown whether it does."""
    if question.shown_when in WAYS:
        return question.shown_when == way
    if question.shown_when != ShownWhen.ANSWER or question.parent_id is None:
        return True
    opened_by = answers.get((question.parent_id, person), [])
    return not set(question.parent_choices).isdisjoint(opened_by)
