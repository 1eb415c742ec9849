"""What must not disappear: pages people registered through, and what events of the past refer to."""

from django.contrib.admin.utils import NestedObjects
from django.db import router
from django.db.models import Q
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from wagtail.admin import messages
from wagtail.models import Page

from events.models import Event


def events_below(pages):
    """The events of pages and of all that stands below them."""
    below = Q(pk__in=[])
    for page in pages:
        below |= Q(source_page__path__startswith=page.path)
    return Event.objects.select_related("source_page").filter(below)


def refuse_to_delete(request, pages):
    """A redirect with an explanation if people are registered through any of the pages."""
    kept = events_below(pages).filter(registrations__isnull=False).distinct()
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
    return redirect(reverse("wagtailadmin_explore", args=[pages[0].get_parent().pk]))


def warn_after_unpublishing(request, pages):
    """Unpublishing tells nobody: say so while people still expect the event."""
    hidden = [
        event
        for event in events_below(pages).filter(source_page__live=False).for_booking()
        if (event.confirmed or event.waiting) and not event.is_over
    ]
    for event in hidden:
        people = event.confirmed + event.waiting
        messages.warning(
            request,
            ngettext(
                "“%(title)s” is hidden, but not cancelled: %(people)d person is still coming and "
                "has been told nothing.",
                "“%(title)s” is hidden, but not cancelled: %(people)d people are still coming and "
                "have been told nothing.",
                people,
            )
            % {"title": event, "people": people},
        )


def refuse_to_delete_what_is_in_use(request, instances):
    """Wagtail looks at pages only; sessions and events of the past refer to venues too."""
    collector = NestedObjects(using=router.db_for_write(type(instances[0])), origin=instances)
    collector.collect(instances)
    if not collector.protected:
        return None
    messages.error(
        request,
        gettext("%(names)s: still in use by an event, a session or a page, so it can't be deleted.")
        % {"names": ", ".join(str(instance) for instance in instances)},
    )
    viewset = type(instances[0]).snippet_viewset
    return redirect(reverse(viewset.get_url_name("list")))


def are_pages(objects) -> bool:
    return bool(objects) and isinstance(objects[0], Page)
