"""Asks other sites, and nobody inside the network that the server stands in."""

import socket
from ipaddress import ip_address
from urllib.parse import urlsplit

import requests
from django.conf import settings
from requests.adapters import HTTPAdapter


class InternalHost(requests.ConnectionError):
    """The address leads to a machine that is not open to the world."""


class PublicHosts(HTTPAdapter):
    """Looks where an address leads before it goes there. A redirect is a new address."""

    def send(self, request, *args, **kwargs):
        if not settings.LINK_CHECK_ASKS_INTERNAL_HOSTS and not _is_public(request.url):
            raise InternalHost(request=request)
        return super().send(request, *args, **kwargs)


def session() -> requests.Session:
    """For requests to addresses that somebody has written into a text."""
    made = requests.Session()
    for scheme in ["http://", "https://"]:
        made.mount(scheme, PublicHosts())
    return made


def _is_public(url: str) -> bool:
    """Whether all that its host stands for is: a name can have several addresses."""
    try:
        found = socket.getaddrinfo(urlsplit(url).hostname, None)
    except OSError as error:
        raise requests.ConnectionError(error) from error
    return all(ip_address(host[0].partition("%")[0]).is_global for *_kind, host in found)
