"""Whom a message reaches, and whom somebody has to call."""

from collections.abc import Iterable

from events import conf, phones
from events.models import Registration


def gets_messages(registration: Registration) -> bool:
    """By mail, or where the site sends text messages, by phone. Not before the address is proved."""
    if registration.is_unproven:
        return False
    texted = conf.sms_backend() and phones.international(registration.phone)
    return bool(registration.email or texted)


def who_is_told(registrations: Iterable[Registration]) -> dict:
    """For a confirm page, of registrations with their attendees: how many people, how many
    messages, and those whom staff must call: nothing can be sent to them, or it comes back."""
    registrations = list(registrations)
    told = [one for one in registrations if gets_messages(one)]
    return {
        "people": sum(len(one.attendees.all()) for one in registrations),
        "told": len(told),
        "to_call": [one for one in registrations if one not in told or one.unreached_at],
    }
