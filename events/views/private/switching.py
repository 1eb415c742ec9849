"""From the place to online, or back. First the question, for the place is given up; then the deed."""

from events import booking
from events.models import Way
from events.views.private.access import context_of, private
from events.views.private.acts import carry_out
from events.views.private.leaving import passes_place_on
from events.views.private.ways_on import other_way
from events.views.responses import see_registration, show_form


@private
def switch(request, registration):
    """Say what is given up and what comes instead. Where there is no room, there is no question."""
    way = request.POST.get("way")
    if way in Way.values:
        return carry_out(request, registration, booking.switch, done="?switched", way=way)
    other = other_way(registration)
    if request.method == "POST" or other is None or not other.has_room:
        return see_registration(registration)
    context = context_of(registration, other_way=other)
    context["passes_place_on"] = passes_place_on(registration)
    return show_form(request, "events/registration_switch.html", context)
