"""What happens to an event, by the roads that visitors and staff use: people register, apply, cancel
and are chosen by booking.
"""

from django.utils import translation

from events import booking, publishing
from events.answers import Given
from events.models import Area, Event, Question, Registration
from events.questions import words
from home.demo.shapes import DemoEvent, Party


def let_things_happen(event: Event, entry: DemoEvent) -> None:
    for code, (note, size) in entry.invitations.items():
        event.invitations.create(code=code, note=note, people=size)
    registrations = {party: _register(event, party) for party in entry.parties}
    for party in entry.change_their_mind:
        booking.cancel(registrations[party])
    _decide(registrations)
    if entry.sends_results:
        booking.send_results(event)
    if entry.cancelled_because:
        publishing.cancel(event, reason=entry.cancelled_because)


def _register(event: Event, party: Party) -> Registration:
    """People without e-mail have phoned the organizer, who writes them in."""
    return booking.register(
        event,
        attendees=list(party.names),
        email=party.email,
        phone=party.phone,
        language=party.language,
        way=party.way,
        quota=event.quotas.first() if party.is_of_the_group else None,
        answers=_given(event, party),
        invitation_code=party.code,
        by_staff=not party.has_email,
    )


def _decide(registrations: dict[Party, Registration]) -> None:
    for party, registration in registrations.items():
        if party.decision:
            booking.decide(registration, party.decision)


def _given(event: Event, party: Party) -> list[Given]:
    """Answers as from a form in the party's language: with the consent that stood there."""
    if not party.answers:
        return []
    with translation.override(party.language):
        asked = words.asked(event, event.page_in(party.language))
        return [
            given
            for one in asked
            if one.question.kind in party.answers
            for given in _answers(one, party)
        ]


def _answers(asked: words.Asked, party: Party) -> list[Given]:
    question = asked.question
    people = range(len(party.names)) if question.is_per_attendee else [None]
    value = _value(question, party.answers[question.kind])
    consent = asked.consent_text if question.is_sensitive else ""
    return [Given(question, value, attendee=one, consent_text=consent) for one in people]


def _value(question: Question, answer: list[str]) -> list[str]:
    if question.kind != Question.Kind.MUNICIPALITY:
        return answer
    return [f"area-{area.pk}" for area in Area.objects.filter(name__in=answer)] or answer
