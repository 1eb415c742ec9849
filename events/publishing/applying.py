"""Bring an Event up to date: with its page that was published, with a venue that has moved."""

from django.db import transaction

from events import booking, changes
from events.models import Event, EventFacts, EventPage, RegistrationTerms, Venue
from events.publishing.locks import locked
from events.publishing.sessions import follow_address, have_left_their_address, write_sessions
from events.questions.rows import write_questions, write_quotas


def on_page_published(sender, instance, **kwargs):
    """Wagtail has made a page live: bring its Event up to date."""
    apply(instance)


@transaction.atomic
def apply(page: EventPage) -> Event | None:
    """Make the Event what the published source page says. Again gives the same.

    Only the original moves the Event: its translations and aliases change words.
    """
    page = EventPage.objects.get(pk=page.pk)  # as published, whatever the caller holds
    if not page.live or page.alias_of_id:
        return None
    event = _event_of(page)
    if event is None:
        return None
    if event.source_page_id != page.pk:
        _follow_addresses(event)
        return event
    with locked(event) as event:
        _bring_up_to_date(event, page)
    return event


def apply_address(venue: Venue) -> None:
    """A venue got another name or address: whoever is to go there is told, as of a move.

    At once where a page of the event is public, in whatever language; else when one is again.
    """
    # In one transaction, so in the order in which all who lock two events lock them.
    for event in Event.objects.going_to(venue).published().order_by("pk"):
        _follow_addresses(event)


@transaction.atomic
def _follow_addresses(event: Event) -> None:
    """Bring the sessions to come to where their venues are now, and tell once."""
    left = have_left_their_address(event)
    if not left:
        return
    with locked(event) as event:
        known = [one for key, one in changes.known_of(event).items() if key in left]
        changes.tell(event, [change for one in known for change in follow_address(event, one)])


def _bring_up_to_date(event: Event, page: EventPage) -> None:
    terms, had_waiting_list = _terms(event), event.has_waiting_list
    known, could_choose = changes.known_of(event), event.has_online_places
    _write_facts(event, page)
    found = write_sessions(event, page, known)
    write_questions(event, page)
    keeps_other_places = write_quotas(event, page)
    if event.has_online_places and not could_choose:
        booking.let_choose(event, before=[one.before for one in known.values()])
    changes.tell(event, found)
    # Only then: a change of words must not tell anybody anything.
    if _terms(event) != terms or keeps_other_places or not had_waiting_list:
        booking.promote(event)


def _event_of(page: EventPage) -> Event | None:
    """The event of a page. Only the original makes one: a translation that goes out first waits."""
    event = Event.objects.filter(translation_key=page.translation_key).first()
    if event or not page.is_original:
        return event
    # Two publications may meet here: one key, one event.
    return Event.objects.get_or_create(
        translation_key=page.translation_key, defaults={"source_page": page}
    )[0]


def _write_facts(event: Event, page: EventPage) -> None:
    EventFacts.copy_fields(page, to=event)
    RegistrationTerms.copy_fields(page, to=event)
    event.save()


def _terms(event: Event) -> list:
    return [getattr(event, name) for name in RegistrationTerms.shared_names()]
