"""How often one visitor may send a form. Kept in the cache, and nowhere who the visitor is."""

from django.core.cache import cache
from django.utils.crypto import salted_hmac

from events import conf


def takes_a_turn(who: str, *, what: str, times: int, seconds: int) -> bool:
    """Whether somebody may do it once more: at most so many times in so many seconds."""
    key = f"limit:{salted_hmac(f'limit on {what}', who).hexdigest()}"
    cache.add(key, 0, seconds)
    try:
        return cache.incr(key) <= times
    except ValueError:  # its time has run out just now
        return True


def visitor(request) -> str:
    """Who sends a request. Who has signed in is one visitor: a whole house may share an address."""
    user = getattr(request, "user", None)
    return f"user {user.pk}" if user and user.is_authenticated else _address(request)


def _address(request) -> str:
    """Behind a proxy, what the proxy says: the last address, for the others are the visitor's word."""
    forwarded = request.headers.get("X-Forwarded-For", "") if conf.is_behind_proxy() else ""
    return forwarded.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", "")
