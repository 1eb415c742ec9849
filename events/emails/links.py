"""Full addresses for mails: nobody reads a mail on the site that sent it."""

from datetime import timedelta

from django.conf import settings
from django.core import signing
from django.urls import reverse
from django.utils import translation
from wagtail.models import Site

from events import conf
from events.models import Event, Message

# How long a link works that names a message: see events.views.private.signed.
GOOD_FOR = timedelta(days=7)


def quiet(message: Message) -> str:
    """Where the reader asks for no more of what they can do without; "" where it isn't that."""
    if message.kind not in message.OPTIONAL or message.registration is None:
        return ""
    return message.registration.private_address("quiet", language=message.language)


def mine(message: Message) -> str:
    """The list of all registrations of the address that the message goes to."""
    site = Site.objects.filter(is_default_site=True).first()
    return conf.root_url(site) + _signed("mine", message)


def take_address(message: Message) -> str:
    """Where the reader says that the address is right that was given instead of another one."""
    site = message.registration.event.source_page.get_site()
    return conf.root_url(site) + _signed("take_address", message)


def salt(kind: str) -> str:
    """A link of one kind of message opens nothing else."""
    return f"events.{kind}"


def _signed(name: str, message: Message) -> str:
    """It names the message and not the address: what is in a link ends up in logs and histories."""
    signed = signing.dumps(message.guid.hex, salt=salt(message.kind))
    with translation.override(message.language):
        return reverse(f"events:{name}", args=[signed])


def editor(event: Event) -> str:
    """The event's page in the admin."""
    path = reverse("wagtailadmin_pages:edit", args=[event.source_page_id])
    return settings.WAGTAILADMIN_BASE_URL + path
