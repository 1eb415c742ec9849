"""What an editor is told when an event page went out: who hears of it in which words, and what is
not used."""

from django.utils.translation import gettext, ngettext
from wagtail.admin import messages

from events.admin import reach
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
    told = _told(page)
    if not told:
        messages.info(request, gettext("Nobody was written to: no times and places changed."))
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


def _told(page: EventPage) -> int:
    """How many get a message that came of this publication."""
    queued = Message.objects.filter(
        registration__event=page.event, kind__in=CAUSED, created_at__gte=page.last_published_at
    )
    sent = queued.exclude(state=Message.State.NOBODY)
    return sent.values("registration").distinct().count()


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
