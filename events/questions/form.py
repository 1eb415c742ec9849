"""Lets a form ask the questions of an event.

    class RegistrationForm(AsksQuestions, ContactForm):
        def __init__(self, *args, event, page, **kwargs):
            super().__init__(*args, **kwargs)
            ...                                    # first the fields for names, and for `way`
            self.ask(words.asked(event, page), people=3, way=known_way(event))

The form says in named_people() who is there to be asked. In the template:
components/questions.html with `form.party_questions`, and beside each name with
`form.questions_of_person(number)`. In the view: `booking.register(…, answers=form.given)`.
"""

from django.utils.translation import gettext as _

from events.answers import Given, answers_by_number
from events.models import Event, Question, Registration, Way
from events.questions.entries import Entry
from events.questions.layout import Place, arrange
from events.questions.words import Asked

ShownWhen = Question.ShownWhen
WAYS = (ShownWhen.ON_SITE, ShownWhen.ONLINE)


def known_way(event: Event) -> str:
    """How everybody takes part, or "" where people choose: in a form's field `way`, or later."""
    sessions = event.scheduled_sessions
    if event.has_online_places or event.is_hybrid or not sessions:
        return ""
    ways = {Way.ONLINE if session.is_online else Way.ON_SITE for session in sessions}
    return ways.pop() if len(ways) == 1 else ""


def way_of(registration: Registration) -> str:
    """How a party takes part, as far as questions depend on it; "" where that is unknown."""
    event = registration.event
    return known_way(event) or (registration.way if event.has_online_places else "")


class AsksQuestions:
    """For a form, before forms.Form: asks, checks the answers, and gives them to booking."""

    _entries: list[Entry] = ()
    _places: dict[int | None, list[Place]] = {}
    _known_way = ""

    def ask(
        self,
        questions: list[Asked],
        *,
        people: int,
        way: str = "",
        registration: Registration | None = None,
    ) -> None:
        """Add the fields for these questions, to the party and to each of so many people.

        The fields are called `q_<pk>`, and `q_<pk>_<n>` for the person with number n: 0 is the
        first. `way` is how everybody takes part; without it the form's own field `way` decides.
        With a registration its answers stand in the fields.
        """
        earlier = answers_by_number(registration) if registration else {}
        self._known_way = way
        self._entries = [
            Entry(asked, number, earlier.get((asked.question.pk, number), []))
            for asked in _asked_that_way(questions, way)
            for number in (range(people) if asked.question.is_per_attendee else [None])
        ]
        self._by_question = {(one.question.pk, one.number): one for one in self._entries}
        self._arrange()

    def named_people(self) -> dict[int, int]:
        """Who is there to be asked, once the names are clean: the number of a person in the form
        → the place among the attendees."""
        raise NotImplementedError

    def clean(self):
        """Answers that nobody was asked for are dropped, with their mistakes. Then it shows what is
        still missing."""
        cleaned_data = super().clean()
        people = self._people
        for entry in self._entries:
            if entry.number in people and self._applies(entry):
                self._check(entry)
            else:
                self._forget(entry)
        return cleaned_data

    @property
    def given(self) -> list[Given]:
        """The answers of a valid form, for booking. An empty one takes an earlier answer back."""
        people = self._people
        return [entry.given(self.cleaned_data, people.get(entry.number)) for entry in self._entries]

    @property
    def asks_sensitive(self) -> bool:
        """Some answers are erased earlier than the rest."""
        return any(entry.question.is_sensitive for entry in self._entries)

    @property
    def party_questions(self) -> list[Place]:
        """The questions to the whole party, for components/questions.html."""
        return self.questions_of_person(None)

    def questions_of_person(self, number: int | None) -> list[Place]:
        return self._places.get(number, [])

    @property
    def _people(self) -> dict[int | None, int | None]:
        """Who is asked: None is the whole party."""
        return {None: None, **self.named_people()}

    def _arrange(self) -> None:
        self._places = {}
        for number in {entry.number for entry in self._entries}:
            entries = [entry for entry in self._entries if entry.number == number]
            self._places[number] = arrange(entries, form=self, way=self._known_way)
        for entry in self._entries:
            self.fields.update(entry.fields)

    def _applies(self, entry: Entry) -> bool:
        """Whether what it depends on is so. An answer that was dropped opens nothing."""
        question = entry.question
        if question.shown_when in WAYS:
            return self._way in ("", question.shown_when)
        parent = self._parent_of(entry)
        if parent is None:
            return True
        return not set(question.parent_choices).isdisjoint(parent.value(self.cleaned_data))

    def _parent_of(self, entry: Entry) -> Entry | None:
        if entry.question.shown_when != ShownWhen.ANSWER:
            return None
        return self._by_question.get((entry.question.parent_id, entry.number))

    def _check(self, entry: Entry) -> None:
        value = entry.value(self.cleaned_data)
        if any(name in self.errors for name in entry.names):
            return
        if not value and self._must_be_answered(entry.question):
            self.add_error(entry.clean_name, _("Answer this question."))
        elif entry.lacks_consent(self.cleaned_data):
            message = _("Agree to this, so that we may keep your answer, or remove the answer.")
            self.add_error(entry.consent_name, message)

    def _must_be_answered(self, question: Question) -> bool:
        """Not where it is unknown whether the question concerns them at all."""
        return question.is_required and (bool(self._way) or question.shown_when not in WAYS)

    def _forget(self, entry: Entry) -> None:
        for name in entry.names:
            self.cleaned_data.pop(name, None)
            self.errors.pop(name, None)

    @property
    def _way(self) -> str:
        return self._known_way or self.cleaned_data.get("way", "")


def _asked_that_way(questions: list[Asked], way: str) -> list[Asked]:
    """Without the questions to those who take part otherwise, and without their follow-ups."""
    left_out, kept = set(), []
    for asked in questions:
        question = asked.question
        is_for_others = way and question.shown_when in WAYS and question.shown_when != way
        if is_for_others or question.parent_id in left_out:
            left_out.add(question.pk)
        else:
            kept.append(asked)
    return kept
