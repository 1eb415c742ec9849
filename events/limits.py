"""How often one visitor may send a form. Kept in the cache, and nowhere who the visitor is."""

from django.conf import settings
from django.core.cache import cache
from django.utils.crypto import salted_hmac


def takes_a_turn(who: str, *, what: str, times: int, seconds: int) -> bool:
    """Whether somebody may do it once more: at most so many times in so many seconds."""
    key = f"limit:{salted_hmac(f'limit on {what}', who).hexdigest()}"
    cache.add(key, 0, seconds)
    try:
        return cache.incr(key) <= times
    except ValueError:  # its time has run out just now
        return True


def visitor(request) -> str:
    """Where a request comes from. Behind a proxy, what the proxy says: the last address, for the
    others are the visitor's word."""
    behind_proxy = bool(getattr(settings, "SECURE_PROXY_SSL_HEADER", None))
    forwarded = request.headers.get("X-Forwarded-For", "") if behind_proxy else ""
    return forwarded.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", "")
