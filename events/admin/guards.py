"""What must not disappear: pages people registered through, and what events of the past refer to."""

from django.db import router
from django.db.models import ProtectedError, RestrictedError
from django.db.models.deletion import Collector
from django.shortcuts import redirect
from django.utils.translation import gettext, ngettext
from wagtail.admin import messages
from wagtail.models import Page

from events.admin import addresses
from events.models import Event, Funder


def refuse_to_delete(request, pages):
    """A redirect with an explanation if people are registered through any of the pages."""
    below = Event.objects.below(pages).select_related("source_page")
    kept = below.filter(registrations__isnull=False).distinct()
    titles = ", ".join(str(event) for event in kept[:5])
    if not titles:
        return None
    messages.error(
        request,
        gettext(
            "People have registered, so this can't be deleted: %(titles)s. Cancel the event "
            "to tell them, or unpublish the page to hide it."
        )
        % {"titles": titles},
    )
    return redirect(addresses.explorer(pages[0].get_parent()))


def refuse_to_delete_in_bulk(request, action_type, objects):
    if action_type == "delete" and are_pages(objects):
        return refuse_to_delete(request, objects)
    return None


def warn_after_unpublishing(request, pages):
    """Unpublishing tells nobody: say so while people still expect the event."""
    below = Event.objects.below(pages).filter(source_page__live=False)
    for event in below.for_booking().select_related("source_page"):
        people = event.confirmed + event.waiting
        if people and not event.is_over:
            messages.warning(request, _still_expected(event, people))


def _still_expected(event: Event, people: int) -> str:
    return ngettext(
        "“%(title)s” is hidden, but not cancelled: %(people)d person is still coming and "
        "has been told nothing.",
        "“%(title)s” is hidden, but not cancelled: %(people)d people are still coming and "
        "have been told nothing.",
        people,
    ) % {"title": event, "people": people}


def warn_after_unpublishing_in_bulk(request, action_type, objects):
    if action_type == "unpublish" and are_pages(objects):
        warn_after_unpublishing(request, objects)


def refuse_to_delete_what_is_in_use(request, instances):
    """Wagtail looks at pages only; sessions and events of the past refer to venues too."""
    reason = why_to_keep(instances) if are_ours(instances) else ""
    if not reason:
        return None
    messages.error(request, reason % {"names": ", ".join(map(str, instances))})
    return redirect(addresses.listing(type(instances[0])))


def why_to_keep(instances) -> str:
    """What to tell who wants to delete them; empty when they may go."""
    if is_in_use(instances):
        return gettext(
            "%(names)s: still in use by an event, a session or a page, so it can't be deleted."
        )
    if are_shown_funders(instances):
        return gettext(
            "%(names)s: still a funder of an organizer, whose pages show it, so it can't be "
            "deleted. Take it from the organizer first."
        )
    return ""


def are_shown_funders(instances) -> bool:
    """The database would let them go, and the pages would lose what they must show."""
    keys = [instance.pk for instance in instances if isinstance(instance, Funder)]
    return Funder.objects.in_use().filter(pk__in=keys).exists()


def is_in_use(instances) -> bool:
    """Whether the database would refuse to delete them."""
    collector = Collector(using=router.db_for_write(type(instances[0])))
    try:
        collector.collect(instances)
    except (ProtectedError, RestrictedError):
        return True
    return False


def are_pages(objects) -> bool:
    return bool(objects) and isinstance(objects[0], Page)


def are_ours(objects) -> bool:
    return bool(objects) and objects[0]._meta.app_label == Event._meta.app_label
