"""Hands text messages to whoever can send them. Knows no registrations and writes no words.

A sender is a class with send(to, text, *, reference), named in EVENTS_SMS_BACKEND by its path. A
site without one sends no text messages.
"""

import json
import sys
from typing import Protocol

import requests
from django.utils.module_loading import import_string

from events import conf

TIMEOUT = 10  # seconds, as for mail


class TextRefused(Exception):
    """The service did not take a text message. `status_code` is its HTTP answer; the `response`
    itself can say when to try again."""

    def __init__(self, status_code: int, *, response: requests.Response | None = None):
        super().__init__(f"the service answered {status_code}")
        self.status_code = status_code
        self.response = response


class Sender(Protocol):
    """What EVENTS_SMS_BACKEND names."""

    def send(self, to: str, text: str, *, reference: str) -> str:
        """Send one text message; return what the service calls it, or "".

        `to` is a number such as +358500000002. The same reference comes again when it isn't sure
        whether a message was taken: a service that knows it should not send it twice.
        """


class ConsoleSender:
    """Prints text messages, to try the site without a service."""

    def send(self, to: str, text: str, *, reference: str) -> str:
        sys.stdout.write(f"Text message {reference} to {to}:\n{text}\n")
        return ""


class HttpSender:
    """Posts JSON to EVENTS_SMS_URL, with EVENTS_SMS_TOKEN as a bearer token.

    The body is {"to": "+358…", "from": EVENTS_SMS_FROM, "text": "…", "reference": "…"}. Any 2xx
    answer means that the message is taken; its JSON may name the message: {"id": "…"}. 4xx means
    that it will never be (but 401, 402, 403, 408, 425 and 429), all else that it may be later.
    """

    def send(self, to: str, text: str, *, reference: str) -> str:
        response = requests.post(
            conf.sms_url(),
            json={"to": to, "from": conf.sms_from(), "text": text, "reference": reference},
            headers={"Authorization": f"Bearer {conf.sms_token()}"},
            timeout=TIMEOUT,
            allow_redirects=False,  # the token is for this address alone
        )
        if not 200 <= response.status_code < 300:
            raise TextRefused(response.status_code, response=response)
        return _id_in(response.content)


def send(to: str, text: str, *, reference: str) -> str:
    """Send one text message through the site's sender. Returns what the service calls it, or ""."""
    return import_string(conf.sms_backend())().send(to, text, reference=reference)


def _id_in(body: bytes) -> str:
    try:
        answer = json.loads(body)
    except ValueError:
        return ""
    return str(answer.get("id") or "")[:200] if isinstance(answer, dict) else ""
