"""Where the demo site is reached, so that links in mails and calendars lead to it."""

import os
from urllib.parse import urlsplit

from django.conf import settings


def base_url() -> str:
    """BASE_URL where it is set, otherwise this machine at PORT."""
    if "BASE_URL" in os.environ or "PORT" not in os.environ:
        return settings.WAGTAILADMIN_BASE_URL
    return f"http://localhost:{os.environ['PORT']}"


def host_and_port(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    return parts.hostname, parts.port or (443 if parts.scheme == "https" else 80)
