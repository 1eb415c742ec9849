"""How often one visitor may write. Kept in the cache, without the visitor's address."""

from django.conf import settings
from django.core.cache import cache
from django.utils.crypto import salted_hmac


def takes_a_turn(request, *, what: str, times: int, seconds: int) -> bool:
    """Whether the visitor may do it once more: at most so many times in so many seconds."""
    visitor = salted_hmac(f"limit on {what}", _visitor(request)).hexdigest()
    turns = (f"limit:{what}:{visitor}:{turn}" for turn in range(times))
    return any(cache.add(turn, True, seconds) for turn in turns)


def _visitor(request) -> str:
    """Who has signed in is one visitor: a whole house may share an address."""
    user = request.user
    return f"user {user.pk}" if user.is_authenticated else _address(request)


def _address(request) -> str:
    """Behind a proxy, what the proxy says: the last address, for the others are the visitor's word."""
    forwarded = request.headers.get("X-Forwarded-For", "") if settings.BEHIND_PROXY else ""
    return forwarded.rpartition(",")[2].strip() or request.META["REMOTE_ADDR"]
