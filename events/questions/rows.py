"""From the page to the rows that answers and people refer to. Called by events.publishing alone.

The id of a block is the key of its row. What somebody answered, or belongs to, is never deleted:
it is retired, and comes back with its block.
"""

from uuid import UUID

from django.db.models import ProtectedError
from django.utils import timezone, translation

from events.models import Answer, Event, EventPage, Question, Quota
from events.questions import conditions, ready_made


def write_questions(event: Event, page: EventPage) -> None:
    """Make the questions of an event those of its page, in its order and in its words."""
    known = {question.key: question for question in event.questions.all()}
    answers = _answers(event)
    written = {}
    with translation.override(page.locale.language_code):
        for position, block in enumerate(page.questions):
            key = conditions.key_of(block)
            question = known.pop(key, None) or Question(event=event, key=key)
            question.position = position
            _write(question, block, page, answers.get(question.pk))
            written[key] = question
    _open(written, conditions.openings(page))
    for question in known.values():
        _take_away(question)


def write_quotas(event: Event, page: EventPage) -> bool:
    """Make the places kept for groups those of the page. Returns whether any of them changed."""
    known = {quota.key: quota for quota in event.quotas.all()}
    before = [_terms(quota) for quota in known.values()]
    written = [_write_quota(event, block, known) for block in page.quotas]
    for quota in known.values():
        _end(quota)
    return [_terms(quota) for quota in written] != before


def _answers(event: Event) -> dict[int, set[str]]:
    """What was answered to each question that was."""
    answers = {}
    for question, value in Answer.objects.filter(question__event=event).values_list(
        "question", "value"
    ):
        answers.setdefault(question, set()).update(value)
    return answers


def _write(question: Question, block, page: EventPage, answered: set[str] | None) -> None:
    value = block.value
    label = value["label"] or str(ready_made.words_of(block.block_type).label)
    question.kind, question.label = block.block_type, label
    question.choices = _choices(question, conditions.choices_of(block, page), answered or set())
    question.is_required = value["is_required"]
    question.shown_when = value["shown_when"]
    question.is_retired = False
    if answered is None:
        question.is_per_attendee = value["is_per_attendee"]
        question.is_sensitive = value["is_sensitive"]
    else:  # on other terms than these people answered
        question.is_sensitive = question.is_sensitive or value["is_sensitive"]
    question.save()


def _choices(question: Question, labels: dict[str, str], answered: set[str]) -> list[dict]:
    """Those of the page; then those that somebody had chosen before they left it."""
    gone = [
        {"key": one["key"], "label": one["label"], "is_retired": True}
        for one in question.choices
        if one["key"] in answered and one["key"] not in labels
    ]
    return [{"key": key, "label": label} for key, label in labels.items()] + gone


def _open(questions: dict[UUID, Question], openings: dict) -> None:
    """Tie each follow-up to the question that opens it. Without one it is asked always."""
    for key, question in questions.items():
        opening = openings.get(key)
        if question.shown_when == Question.ShownWhen.ANSWER and opening is None:
            question.shown_when = Question.ShownWhen.ALWAYS
        question.parent = questions[opening.parent] if opening else None
        question.parent_choices = opening.choices if opening else []
        question.save(update_fields=["shown_when", "parent", "parent_choices"])


def _take_away(question: Question) -> None:
    """The database keeps what was answered, or agreed to: then the question is kept too."""
    try:
        question.delete()
    except ProtectedError:
        question.is_retired = True
        question.save(update_fields=["is_retired"])


def _write_quota(event: Event, block, known: dict[UUID, Quota]) -> Quota:
    key = conditions.key_of(block)
    quota = known.pop(key, None) or Quota(event=event, key=key)
    for name in ["name", "places", "until"]:
        setattr(quota, name, block.value[name])
    quota.save()
    return quota


def _end(quota: Quota) -> None:
    """Nothing is kept for the group any more. Those who came in through it still belong to it."""
    if not quota.registrations.exists():
        quota.delete()
    elif quota.is_in_force:
        quota.until = timezone.now()
        quota.save(update_fields=["until"])


def _terms(quota: Quota) -> tuple:
    return quota.key, quota.places, quota.until
