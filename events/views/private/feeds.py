"""The personal calendar: an address that calendar programs ask again and again, without cookies."""

import hashlib

from django.http import Http404
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import quote_etag
from django.views.decorators.http import require_safe

from events import calendars, wishes
from events.models import Registration
from events.views.private.access import private
from events.views.responses import calendar_file, see_registration


@require_safe
def personal_feed(request, feed_token):
    """The sessions of one registration. It follows every change, and empties where the place is
    given up."""
    registration = Registration.objects.for_readers().filter(feed_token=feed_token).first()
    if registration is None:
        raise Http404
    body = calendars.personal_feed(registration)
    response = calendar_file(body)
    response["ETag"] = quote_etag(hashlib.sha256(body).hexdigest()[:32])
    response["Referrer-Policy"] = "strict-origin"
    response["X-Robots-Tag"] = "noindex"
    patch_cache_control(response, private=True, no_cache=True)
    return get_conditional_response(request, etag=response["ETag"], response=response)


@private
def renew_feed(request, registration):
    """For whoever has given the address away: the former one leads nowhere from now on."""
    if request.method == "POST":
        wishes.renew_feed(registration)
        return see_registration(registration, query="?feed")
    return see_registration(registration)
