"""The calendar of one place: a file of it, and an address that calendar programs ask again and
again, without cookies."""

from django.http import Http404
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from events import calendars, wishes
from events.models import Registration
from events.views.private.access import private, unlisted
from events.views.responses import calendar_file, see_registration, unless_known


@private
@require_safe
def registration_calendar(request, registration):
    if not registration.is_confirmed or registration.event.is_cancelled:
        raise Http404
    body = calendars.registration_file(registration)
    return calendar_file(body, name=registration.reference)


@require_safe
def personal_feed(request, feed_token):
    """The sessions of one registration. It follows every change, and empties where the place is
    given up."""
    registration = Registration.objects.for_readers().filter(feed_token=feed_token).first()
    if registration is None:
        raise Http404
    response = unlisted(calendar_file(calendars.personal_feed(registration)))
    patch_cache_control(response, private=True, no_cache=True)
    return unless_known(request, response)


@private
def renew_feed(request, registration):
    """For whoever has given the address away: the former one leads nowhere from now on."""
    if request.method == "POST":
        wishes.renew_feed(registration)
        return see_registration(registration, query="?feed")
    return see_registration(registration)
