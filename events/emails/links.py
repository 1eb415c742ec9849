"""Full addresses for mails: nobody reads a mail on the site that sent it."""

from django.conf import settings
from django.core import signing
from django.urls import reverse
from django.utils import translation
from wagtail.models import Site

from events.models import Event, Message

# Whoever opens the links to their registrations gives the signature back: see events.views.
SALT = "events.links"


def quiet(message: Message) -> str:
    """Where the reader asks for no more of what they can do without; "" where it isn't that."""
    if message.kind not in message.OPTIONAL or message.registration is None:
        return ""
    return message.registration.private_address("quiet", language=message.language)


def mine(message: Message) -> str:
    """The list of all registrations of the address that the message goes to.

    It names the message and not the address: what is in a link ends up in logs and histories.
    """
    signed = signing.dumps(message.guid.hex, salt=SALT)
    with translation.override(message.language):
        path = reverse("events:mine", args=[signed])
    site = Site.objects.filter(is_default_site=True).first()
    return (site.root_url if site else settings.WAGTAILADMIN_BASE_URL) + path


def editor(event: Event) -> str:
    """The event's page in the admin."""
    path = reverse("wagtailadmin_pages:edit", args=[event.source_page_id])
    return settings.WAGTAILADMIN_BASE_URL + path
