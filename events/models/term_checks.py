"""Terms of registration that contradict each other: what to mend, at the field to mend it in."""

from collections.abc import Iterable
from datetime import datetime

from django.utils.translation import gettext_lazy as _

from events.models.terms import RegistrationTerms

Mode = RegistrationTerms.Mode
Mistakes = dict[str, str]


def mistakes(terms: RegistrationTerms) -> Mistakes:
    """What is wrong whatever the sessions are."""
    found = [
        *_of_times(terms),
        *_of_mode(terms),
        *_of_places(terms),
    ]
    return {field: message for field, is_wrong, message in found if is_wrong}


def mistakes_beside(sessions: Iterable[tuple[datetime, datetime]], terms) -> Mistakes:
    """What doesn't fit the sessions, given as their starts and ends."""
    sessions = list(sessions)
    if not sessions:
        return {}
    start, end = min(start for start, _end in sessions), max(end for _start, end in sessions)
    found = [
        ("opens_at", end, _("Registration must open before the last session ends.")),
        ("closes_at", end, _("Registration must close before the last session has ended.")),
        ("names_due_at", end, _("People must be named before the last session ends.")),
        ("decide_at", start, _("It must be decided before the first session starts.")),
    ]
    values = [(field, getattr(terms, field), limit, words) for field, limit, words in found]
    return {field: words for field, value, limit, words in values if value and value > limit}


def missing(terms: RegistrationTerms) -> Mistakes:
    """What readers would miss: those who apply are promised an answer, and want to know when."""
    if not terms.chooses_people or terms.closes_at or terms.decide_at:
        return {}
    words = _("Say when applications close or by when you decide: people wait for an answer.")
    return {"closes_at": words}


def _of_times(terms: RegistrationTerms) -> list[tuple]:
    later = [
        ("closes_at", _("Registration must close after it opens.")),
        ("waiting_list_ends_at", _("The waiting list must end after registration opens.")),
        ("names_due_at", _("People must have time to be named after registration opens.")),
    ]
    return [
        (name, _not_after(terms.opens_at, getattr(terms, name)), words) for name, words in later
    ]


def _of_mode(terms: RegistrationTerms) -> list[tuple]:
    is_open = not terms.takes_registrations
    return [
        (
            "is_hidden",
            terms.is_hidden and not terms.is_by_invitation,
            _("Only an event by invitation can be hidden: nobody else could find the page."),
        ),
        (
            "minimum",
            is_open and terms.minimum,
            _("Without registration nobody knows how many come. Leave this empty."),
        ),
        (
            "has_online_places",
            is_open and terms.has_online_places,
            _("Without registration people have nothing to choose. Leave this empty."),
        ),
    ]


def _of_places(terms: RegistrationTerms) -> list[tuple]:
    is_open = not terms.takes_registrations
    return [
        (
            "online_capacity",
            terms.online_capacity is not None and not terms.has_online_places,
            _("Say above that people choose between on site and online, or leave this empty."),
        ),
        (
            "minimum",
            _is_out_of_reach(terms),
            _("The event has room for fewer people than that."),
        ),
        (
            "decide_at",
            # Those who apply hear by then who was chosen.
            terms.decide_at and not terms.minimum and not terms.chooses_people,
            _("Give the number of people that the event needs, or leave this empty."),
        ),
        (
            "decide_at",
            not is_open and terms.minimum and not terms.decide_at,
            _("Say until when it is decided whether the event takes place."),
        ),
    ]


def _is_out_of_reach(terms: RegistrationTerms) -> bool:
    places = [terms.capacity]
    if terms.has_online_places:
        places.append(terms.online_capacity)
    return bool(terms.minimum) and None not in places and terms.minimum > sum(places)


def _not_after(earlier: datetime | None, later: datetime | None) -> bool:
    return bool(earlier and later and later <= earlier)
