"""Text messages to people who gave a phone number and no address: what they say, and when."""

from datetime import datetime, timedelta

from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.text import Truncator

from events import conf, moments, phones
from events.emails.own_facts import own_facts, says_when
from events.models import Event, Message, Registration
from events.text import clean

# Two or three parts on the network, whatever the alphabet.
LONGEST = 300
SHORTEST_TITLE = 15
SHORTEST_REASON = 20
# What concerns a session as near as this may come at night.
URGENT = timedelta(hours=12)


def can_be_sent(registration: Registration) -> bool:
    """The site sends text messages, and there is a number that gets them."""
    return bool(conf.sms_backend() and phones.international(registration.phone))


def address(message: Message) -> bool:
    """Send it to the person's phone, if it is worth that and the site can. Not saved."""
    if message.kind not in Message.TEXTED or not conf.sms_backend():
        return False
    if not (number := phones.international(message.registration.phone)):
        return False
    message.to, message.channel = number, Message.Channel.SMS
    message.try_at = _by_day(message, timezone.now())
    return True


def postpone(message: Message) -> bool:
    """Put a text message off until the morning, unless it can't wait. Not saved."""
    if not message.is_text_message:
        return False
    now = timezone.now()
    message.try_at = _by_day(message, now)
    return message.try_at > now


def write(message: Message) -> None:
    """Fill in the text, in the message's own language. Not saved."""
    with translation.override(message.language), timezone.override(None):
        context = _context(message)
        room = LONGEST - len(_render(message, context))
        message.text = _render(message, context | _fitted(context, room))


def _fitted(context: dict, room: int) -> dict:
    """What can be shorter: the title where it must be, and the reason into the room that is left."""
    if room < 0:
        length = max(len(context["title"]) + room, SHORTEST_TITLE)
        return {"title": Truncator(context["title"]).chars(length)}
    reason = clean(context["event"].cancellation_reason)
    return {"reason": Truncator(reason).chars(room - 1)} if room > SHORTEST_REASON else {}


def _context(message: Message) -> dict:
    registration = message.registration
    event = registration.event
    own = own_facts(message)
    change = next(iter(own.get("changes", [])), None)
    session = change["session"] if change else message.session or event.next_session
    return {
        "message": message,
        "registration": registration,
        "event": event,
        "title": Truncator(clean(registration.page.title)).chars(80),
        "change": change,
        "session": session if says_when(message) else None,
        "private_url": "" if message.is_farewell else registration.private_url,
        "organizer": event.organizer,
        **own,
    }


def _render(message: Message, context: dict) -> str:
    words = render_to_string(f"events/sms/{message.kind}.txt", context)
    text = render_to_string("events/sms/message.txt", context | {"words": " ".join(words.split())})
    return "\n".join(line for line in map(str.strip, text.splitlines()) if line)


def _by_day(message: Message, moment: datetime) -> datetime:
    return moment if _is_urgent(message.registration.event) else moments.by_day(moment)


def _is_urgent(event: Event) -> bool:
    session = next(iter(event.sessions_to_come), None)
    return session is not None and session.start - timezone.now() <= URGENT
