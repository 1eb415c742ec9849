"""Three calendar parsers that know nothing of each other, nor of the library that writes our files.

libical (Evolution, many phones) also knows the rules of iTIP; ical.js is Thunderbird's; vobject is
in requirements-dev. `make test` and .ci/run install the first two.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
import vobject

HERE = Path(__file__).parent
ICAL_JS = HERE.parent.parent / "var/parsers/node_modules/ical.js/dist/ical.js"
SYSTEM_PYTHON = "/usr/bin/python3"
NEEDS_LIBICAL = "import gi; gi.require_version('ICalGLib', '3.0')"


class Parser:
    """A program that is asked about one file after the other, and started once."""

    def __init__(self, *command):
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self.process = subprocess.Popen(command, **pipes, text=True, encoding="utf-8")

    def read(self, body: bytes) -> dict:
        self.process.stdin.write(json.dumps(body.decode()) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        assert "refused" not in answer, answer
        return answer

    def __enter__(self):
        return self

    def __exit__(self, *raised):
        self.process.stdin.close()
        self.process.wait(timeout=10)
        self.process.stdout.close()


def libical() -> Parser:
    _need(_has_libical(), "libical is not installed (Debian: gir1.2-ical-3.0 python3-gi)")
    return Parser(SYSTEM_PYTHON, "-E", str(HERE / "libical.py"))


def ical_js() -> Parser:
    node = shutil.which("node")
    _need(node and ICAL_JS.exists(), "ical.js is not installed: run `make test`, with npm at hand")
    return Parser(node, str(HERE / "ical_js.mjs"), str(ICAL_JS))


def by_vobject(body: bytes) -> list[dict]:
    events = vobject.readOne(body.decode()).contents.get("vevent", [])
    return [_entry(event) for event in events]


def _entry(event) -> dict:
    said = {name: lines[0].value for name, lines in event.contents.items()}
    return {
        "uid": said["uid"],
        "sequence": int(said["sequence"]),
        "summary": said.get("summary", ""),
        "description": said.get("description", ""),
        "location": said.get("location", ""),
        "start": said["dtstart"].timestamp(),
        "end": said["dtend"].timestamp(),
    }


def _has_libical() -> bool:
    if not Path(SYSTEM_PYTHON).exists():
        return False
    tried = [SYSTEM_PYTHON, "-E", "-c", NEEDS_LIBICAL]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


def _need(is_there, reason: str) -> None:
    """In CI a parser that is missing is a failure: there it must have been installed."""
    if not is_there:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
