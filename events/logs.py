"""What a log must not keep: private links, which open a registration to whoever reads them."""

import logging
import re

# The token of a private link or a personal calendar, as models.codes.new_token() makes it, also
# where the full stop of a sentence was copied along; and what is signed in links that name a mail.
TOKEN = re.compile(
    r"(?<=/)[\w-]{32}(?![\w-])|(?<=/mine/)[^/\s]+|(?<=/address/)[^/\s]+|(?<=[?&]code=)[^&\s]+"
)


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
