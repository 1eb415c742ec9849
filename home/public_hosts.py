"""Asks other sites, and nobody inside the network that the server stands in."""

import socket
from ipaddress import ip_address
from urllib.parse import urlsplit

import requests
from django.conf import settings
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError


class InternalHost(HTTPError):
    """The address leads to a machine that is not open to the world."""


class PublicPeer:
    """Looks at whom it has reached before a word is said: since the address was looked at, its
    name can have come to stand for another machine."""

    def _new_conn(self):
        found = super()._new_conn()
        if not _may_ask([found.getpeername()[0]]):
            found.close()
            raise InternalHost(self.host)
        return found


class PublicHTTP(PublicPeer, HTTPConnection):
    pass


class PublicHTTPS(PublicPeer, HTTPSConnection):
    pass


class PublicHosts(HTTPAdapter):
    """Looks where an address leads before it goes there. A redirect is a new address."""

    def send(self, request, *args, **kwargs):
        if not _may_ask(_addresses_of(request.url)):
            raise InternalHost(request.url)
        return super().send(request, *args, **kwargs)

    def get_connection_with_tls_context(self, *args, **kwargs):
        pool = super().get_connection_with_tls_context(*args, **kwargs)
        pool.ConnectionCls = PublicHTTPS if pool.scheme == "https" else PublicHTTP
        return pool


def session() -> requests.Session:
    """For requests to addresses that somebody has written into a text."""
    made = requests.Session()
    made.trust_env = False  # a proxy would do the asking, and nobody here see whom it reaches
    for scheme in ["http://", "https://"]:
        made.mount(scheme, PublicHosts())
    return made


def _addresses_of(url: str) -> list[str]:
    """All that its host stands for: a name can have several addresses."""
    try:
        found = socket.getaddrinfo(urlsplit(url).hostname, None)
    except OSError as error:
        raise requests.ConnectionError(error) from error
    return [host[0] for *_kind, host in found]


def _may_ask(addresses: list[str]) -> bool:
    is_public = all(ip_address(one.partition("%")[0]).is_global for one in addresses)
    return is_public or settings.LINK_CHECK_ASKS_INTERNAL_HOSTS
