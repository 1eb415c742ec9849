"""Where staff see and change registrations, and the form for details as it comes back."""

from django.urls import reverse

NAME = "wagtailsnippets_events_registration"
LIST = "/admin/snippets/events/registration/"


def url(view, registration):
    return reverse(f"{NAME}:{view}", args=[registration.pk])


def typed(registration, /, **changes):
    """The form for details, as it comes back."""
    names = [attendee.name for attendee in registration.attendees.all()]
    others = {f"other_{number}": name for number, name in enumerate(names[1:], start=1)}
    reached = {"email": registration.email, "phone": registration.phone}
    return {"name": names[0], **others, **reached} | changes
