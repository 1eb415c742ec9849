"""Whom a message reaches, and whom somebody has to call."""

from collections.abc import Iterable

from django.utils.translation import gettext, ngettext

from events import conf, outbox
from events.models import EventPage, Registration
from events.models.registration import RegistrationQuerySet


def who_is_told(registrations: Iterable[Registration]) -> dict:
    """For a confirm page, of registrations with their attendees: how many people, how many
    messages, and those whom staff must call: nothing can be sent to them, or it comes back."""
    registrations = list(registrations)
    told = {one.pk for one in registrations if outbox.gets_messages(one)}
    return {
        "people": sum(len(one.attendees.all()) for one in registrations),
        "told": len(told),
        "to_call": [one for one in registrations if one.pk not in told or one.unreached_at],
    }


def what_was_sent(registrations: Iterable[Registration]) -> str:
    """For after the act, of registrations as they were before it: how many messages, and whom
    staff must call."""
    told = who_is_told(registrations)
    sent = ngettext(
        "%(count)d message has been sent.", "%(count)d messages have been sent.", told["told"]
    ) % {"count": told["told"]}
    return " ".join(filter(None, [sent, please_call(told["to_call"])]))


def please_call(registrations: Iterable[Registration]) -> str:
    """Whom no message reaches, with their numbers, in one sentence. "" where there is nobody."""
    names = "; ".join(_to_call(one) for one in registrations)
    return names and f"{gettext('No message reaches these. Please tell them yourself:')} {names}"


def _to_call(registration: Registration) -> str:
    parts = [registration.contact_name, registration.phone, f"({registration.reference})"]
    return " ".join(part for part in parts if part)


def readers_of_other_words(registrations: RegistrationQuerySet, page: EventPage) -> list[str]:
    """For whoever publishes or writes to them: a sentence for each language that people read and
    the page isn't published in."""
    instead = conf.language_name(page.locale.language_code)
    return [
        ngettext(
            "%(count)d registration reads %(language)s, in which this page is not published: "
            "its title and text go out in %(instead)s.",
            "%(count)d registrations read %(language)s, in which this page is not published: "
            "its title and text go out in %(instead)s.",
            count,
        )
        % {"count": count, "language": conf.language_name(language), "instead": instead}
        for language, count in registrations.count_without_words()
    ]
