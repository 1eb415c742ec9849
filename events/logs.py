"""What a log must not keep: private links, which open a registration to whoever reads them."""

import logging
import re

# What is signed in links that name a mail: see emails.links.
SIGNED = re.compile(r"(?<=/mine/)[^/\s]+|(?<=/address/)[^/\s]+")
# The token of a private link or a personal calendar, as models.codes.new_token() makes it, also
# where the full stop of a sentence was copied along; what is signed; and the code of an invitation.
TOKEN = re.compile(rf"(?<=/)[\w-]{{32}}(?![\w-])|{SIGNED.pattern}|(?<=[?&]code=)[^&\s]+")


class WithoutPrivateLinks(logging.Filter):
    """Put it on the loggers that write addresses: django.request, django.security.csrf and
    django.server."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = TOKEN.sub("…", str(record.msg))
        if isinstance(record.args, tuple):
            record.args = tuple(_redacted(value) for value in record.args)
        return True


def _redacted(value):
    return TOKEN.sub("…", value) if isinstance(value, str) else value
