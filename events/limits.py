"""How often one visitor may send a form. Kept in the cache, and nowhere who the visitor is."""

from time import time

from django.core.cache import cache
from django.utils.crypto import salted_hmac

from events import conf
from events.exceptions import TooManyAttempts

FIVE_MINUTES = 300


def takes_a_turn(who: str, *, what: str, times: int, seconds: int) -> bool:
    """Whether somebody may do it once more: at most so many times in so many seconds."""
    key = _key(who, what)
    until = cache.get_or_set(f"{key}:until", time() + seconds, seconds)
    cache.add(key, 0, seconds)
    try:
        turns = cache.incr(key)
    except ValueError:  # its time has run out just now
        return True
    cache.touch(key, until - time())  # some caches give what they count a new lease of five minutes
    return turns <= times


def visitor_may(request, *, what: str) -> bool:
    """Whether a visitor may send a form once more: EVENTS_VISITOR_LIMIT."""
    times = conf.visitor_limit()
    return takes_a_turn(visitor(request), what=what, times=times, seconds=FIVE_MINUTES)


def may_guess(request, *, is_right: bool, what: str) -> bool:
    """Whether somebody who brings a code may learn if it is right. Wrong ones alone are counted:
    after as many as EVENTS_VISITOR_LIMIT a right one opens nothing either."""
    if not is_right:
        return visitor_may(request, what=what)
    return cache.get(_key(visitor(request), what), 0) < conf.visitor_limit()


def check_form(request, event, *, new_address: str = "") -> None:
    """Raises TooManyAttempts: too many forms of an event from one visitor, or too many that make us
    write to one address (EVENTS_MAILBOX_LIMIT)."""
    if not visitor_may(request, what=f"form of event {event.pk}"):
        raise TooManyAttempts
    if new_address and not _mailbox_may(new_address):
        raise TooManyAttempts


def _mailbox_may(email: str) -> bool:
    times = conf.mailbox_limit()
    return takes_a_turn(email.lower(), what="mail", times=times, seconds=FIVE_MINUTES)


def _key(who: str, what: str) -> str:
    return f"limit:{salted_hmac(f'limit on {what}', who).hexdigest()}"


def visitor(request) -> str:
    """Who sends a request. Who has signed in is one visitor: a whole house may share an address."""
    user = getattr(request, "user", None)
    return f"user {user.pk}" if user and user.is_authenticated else _address(request)


def _address(request) -> str:
    """Behind a proxy, what the proxy says: the last address, for the others are the visitor's word."""
    forwarded = request.headers.get("X-Forwarded-For", "") if conf.is_behind_proxy() else ""
    return forwarded.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", "")
