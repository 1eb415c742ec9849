"""How often one visitor may send a form. Kept in the cache, and nowhere who the visitor is."""

from django.core.cache import cache
from django.utils.crypto import salted_hmac

from events import conf

FIVE_MINUTES = 300


def takes_a_turn(who: str, *, what: str, times: int, seconds: int) -> bool:
    """Whether somebody may do it once more: at most so many times in so many seconds."""
    key = f"limit:{salted_hmac(f'limit on {what}', who).hexdigest()}"
    cache.add(key, 0, seconds)
    try:
        return cache.incr(key) <= times
    except ValueError:  # its time has run out just now
        return True


def visitor_may(request, *, what: str) -> bool:
    """Whether a visitor may send a form once more: EVENTS_VISITOR_LIMIT."""
    times = conf.visitor_limit()
    return takes_a_turn(visitor(request), what=what, times=times, seconds=FIVE_MINUTES)


def mailbox_may(email: str) -> bool:
    """Whether forms may name an e-mail address once more: EVENTS_MAILBOX_LIMIT."""
    times = conf.mailbox_limit()
    return takes_a_turn(email.lower(), what="mail", times=times, seconds=FIVE_MINUTES)


def visitor(request) -> str:
    """Who sends a request. Who has signed in is one visitor: a whole house may share an address."""
    user = getattr(request, "user", None)
    return f"user {user.pk}" if user and user.is_authenticated else _address(request)


def _address(request) -> str:
    """Behind a proxy, what the proxy says: the last address, for the others are the visitor's word."""
    forwarded = request.headers.get("X-Forwarded-For", "") if conf.is_behind_proxy() else ""
    return forwarded.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", "")
