"""What an editor is told when an event page went out: who hears of it in which words, and what is
not used."""

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext, ngettext
from wagtail.admin import messages

from events.admin import permissions, reach
from events.models import EventPage, Message, Registration

Kind = Message.Kind

# What a publication can bring to people.
CAUSED = [Kind.EVENT_CHANGED, Kind.DETAILS_CHANGED, Kind.PROMOTED, Kind.OFFERED]


def tell_the_editor(request, page):
    if not isinstance(page, EventPage) or page.event is None:
        return
    page = EventPage.objects.get(pk=page.pk)  # as published, whatever the form holds
    if page.event.source_page_id != page.pk:
        return
    _say_who_is_told(request, page)
    _say_what_is_not_used(request, page)


def _say_who_is_told(request, page: EventPage) -> None:
    people = Registration.objects.active().filter(event=page.event)
    if not people.exists():
        return
    for sentence in reach.readers_of_other_words(people, page):
        messages.warning(request, sentence)
    concerned = _concerned(page)
    if not concerned:
        messages.info(request, gettext("Nobody was written to: no times and places changed."))
        return
    _say_how_many(request, sum(1 for one in concerned if one.is_told))
    _say_whom_to_call(request, [one for one in concerned if not one.is_told or one.unreached_at])


def _say_how_many(request, told: int) -> None:
    if not told:
        return
    messages.info(
        request,
        ngettext(
            "%(count)d registration is told of this by a message.",
            "%(count)d registrations are told of this by a message.",
            told,
        )
        % {"count": told},
    )


def _say_whom_to_call(request, registrations: list[Registration]) -> None:
    """By name: to those alone who may see the registrations."""
    sentence = reach.please_call(registrations)
    if sentence and permissions.may_see(request.user, Registration):
        messages.warning(request, sentence)


def _concerned(page: EventPage) -> list[Registration]:
    """Whom this publication brought something. `is_told`: a message of it goes out to them."""
    brought = Message.objects.filter(
        registration=OuterRef("pk"), kind__in=CAUSED, created_at__gte=page.last_published_at
    )
    people = Registration.objects.active().filter(Exists(brought), event=page.event)
    sent = brought.exclude(state=Message.State.NOBODY)
    return list(people.annotate(is_told=Exists(sent)))


def _say_what_is_not_used(request, page: EventPage) -> None:
    if page.takes_registrations or not (page.questions or page.quotas):
        return
    messages.warning(
        request,
        gettext(
            "People don't register for this event, so its questions and its places for groups are "
            "not used."
        ),
    )
