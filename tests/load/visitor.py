"""A visitor with a browser of their own: real requests, a cookie, no JavaScript."""

import re
import time
from http.client import HTTPConnection, HTTPException
from http.cookies import SimpleCookie
from typing import NamedTuple
from urllib.parse import urlencode

from tests.load.server import HOST

NOT_THERE, NO_ANSWER = -1, 0  # nobody listened; somebody did, and then went away
SEE_OTHER = 303
TIMEOUT_SECONDS = 60
HIDDEN = re.compile(r'name="(csrfmiddlewaretoken|submission_key)" value="([^"]+)"')


class Answer(NamedTuple):
    status: int
    seconds: float
    location: str = ""
    text: str = ""

    @property
    def token(self) -> str:
        """The secret in the private link that a registration leads to."""
        return self.location.strip("/").split("/")[-1] if self.status == SEE_OTHER else ""


class Visitor:
    def __init__(self, port: int, path: str, *, name: str):
        self.port, self.path, self.name = port, path, name
        self.cookie = ""
        self.hidden: dict[str, str] = {}
        self.typed: dict[str, str] = {}

    @property
    def email(self) -> str:
        return f"{self.name.lower()}@example.org"

    def open_form(self) -> Answer:
        """Ask for the form: it brings a cookie, a token, and the key of this submission."""
        answer = self._send("GET", self.path)
        self.hidden = dict(HIDDEN.findall(answer.text))
        return answer

    def register(self, **others: str) -> Answer:
        """Send the form. A second time it is the same form, with the same key."""
        self.typed = {"name": self.name, "email": self.email, **others}
        return self._send("POST", self.path, self.hidden | self.typed)

    def look(self, private_link: str) -> Answer:
        return self._send("GET", private_link)

    def change(self, private_link: str, **others: str) -> Answer:
        """Send the form that has all as it was typed, with something else in it."""
        self.typed |= others
        return self._send("POST", f"{private_link}change/", self.hidden | self.typed)

    def answer_offer(self, private_link: str, answer: str) -> Answer:
        return self._send("POST", f"{private_link}offer/", self.hidden | {"answer": answer})

    def cancel(self, private_link: str) -> Answer:
        return self._send("POST", f"{private_link}cancel/", self.hidden)

    def _send(self, method: str, path: str, form: dict | None = None) -> Answer:
        started = time.monotonic()
        connection = HTTPConnection(HOST, self.port, timeout=TIMEOUT_SECONDS)
        try:
            connection.request(method, path, urlencode(form or {}), self._headers())
            response = connection.getresponse()
            text = response.read().decode()
        except ConnectionRefusedError:
            return Answer(NOT_THERE, time.monotonic() - started)
        except (OSError, HTTPException):
            return Answer(NO_ANSWER, time.monotonic() - started)
        finally:
            connection.close()
        self._keep_cookie(response.headers.get_all("Set-Cookie", []))
        location = response.headers.get("Location", "")
        return Answer(response.status, time.monotonic() - started, location, text)

    def _headers(self) -> dict[str, str]:
        return {"Content-Type": "application/x-www-form-urlencoded", "Cookie": self.cookie}

    def _keep_cookie(self, headers: list[str]) -> None:
        for header in headers:
            if cookie := SimpleCookie(header).get("csrftoken"):
                self.cookie = f"csrftoken={cookie.value}"
