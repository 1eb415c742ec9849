"""What people wish for their own registration. It moves nobody's place, so no lock is needed."""

from events.models import Registration
from events.models.codes import new_token


def send_reminders(registration: Registration, *, wanted: bool) -> None:
    """Whether they get what one can do without: reminders, thanks, messages to all."""
    registration.gets_reminders = wanted
    registration.save(update_fields=["gets_reminders"])


def renew_feed(registration: Registration) -> None:
    """Make the address of the personal calendar that was given away so far lead nowhere."""
    registration.feed_token = new_token()
    registration.save(update_fields=["feed_token"])
