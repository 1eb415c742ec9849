"""What one party answered, as people read it."""

from dataclasses import dataclass

from events.models import Consent, EventPage, Registration
from events.questions import words


@dataclass(frozen=True)
class Answered:
    """One answer. `person` is whom it concerns; empty: the whole party."""

    asked: words.Asked
    words: list[str]
    person: str = ""


@dataclass(frozen=True)
class AllAnswered:
    """All answers and consents of a registration that a reader may see."""

    answers: list[Answered]
    consents: list[Consent]
    # The event asks something that this reader may not see, whether it was answered or not.
    hides_some: bool = False


def answered(
    registration: Registration, page: EventPage | None = None, *, with_sensitive: bool
) -> AllAnswered:
    """What a registration answered, in the words of a page of its event, by default the original's."""
    page = page or registration.event.source_page
    asked = words.asked(registration.event, page, with_retired=True)
    shown = readable(asked, with_sensitive=with_sensitive)
    consents = registration.consents.select_related("attendee")
    if not with_sensitive:
        consents = consents.not_sensitive()
    answers = answers_to(shown, registration)
    return AllAnswered(answers, list(consents), hides_some=len(shown) < len(asked))


def readable(asked: list[words.Asked], *, with_sensitive: bool) -> list[words.Asked]:
    """The questions whose answers a reader may see."""
    return [one for one in asked if with_sensitive or not one.question.is_sensitive]


def answers_to(asked: list[words.Asked], registration: Registration) -> list[Answered]:
    """What a registration answered to some questions, and whom each answer concerns."""
    shown = {one.question.pk: one for one in asked}
    names = {attendee.pk: attendee.name for attendee in registration.attendees.all()}
    return [
        Answered(
            asked=shown[answer.question_id],
            words=shown[answer.question_id].in_words(answer.value),
            person=names.get(answer.attendee_id, ""),
        )
        for answer in registration.answers.all()
        if answer.question_id in shown
    ]
