"""Reads calendar files strictly by RFC 5545 and 5546, and refuses what the standards don't allow.

Shares no code with icalendar, which writes the files.
"""

import re
from dataclasses import dataclass

import vobject

LINE = re.compile(r'([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)')
CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufeff]")

ALWAYS = {"UID": 1, "DTSTAMP": 1, "DTSTART": 1, "DTEND": 1, "SUMMARY": 1, "SEQUENCE": 1}
# How often a property stands in an entry, by METHOD (RFC 5546 3.2.2 and 3.2.5).
PRESENCE = {
    "": ALWAYS | {"STATUS": 1, "ORGANIZER": 0, "ATTENDEE": 0},
    "REQUEST": ALWAYS | {"STATUS": 1, "ORGANIZER": 1, "ATTENDEE": 1, "REQUEST-STATUS": 0},
    "CANCEL": ALWAYS | {"ORGANIZER": 1, "ATTENDEE": 1, "REQUEST-STATUS": 0},
}
STATUSES = {"": {"CONFIRMED", "CANCELLED"}, "REQUEST": {"CONFIRMED"}, "CANCEL": {"CANCELLED"}}


@dataclass
class Line:
    name: str
    parameters: str
    value: str


@dataclass
class Part:
    """The calendar itself, or one entry in it."""

    lines: list[Line]

    def all(self, name: str) -> list[Line]:
        return [line for line in self.lines if line.name == name]

    def value(self, name: str) -> str | None:
        """What stands in the file, escaped as it is there. None without such a line."""
        return next((line.value for line in self.all(name)), None)

    def parameters(self, name: str) -> str:
        return self.all(name)[0].parameters


@dataclass
class File:
    head: Part
    entries: list[Part]


def read(body: bytes) -> File:
    """The file, once it has kept every rule."""
    lines = [_parse(line) for line in _unfold(body)]
    file = File(head=Part(_outside_of_components(lines)), entries=list(_entries(lines)))
    _check_zones(lines)
    _check_presence(file)
    # A second opinion: an independent parser finds the same entries.
    assert len(vobject.readOne(body.decode()).contents.get("vevent", [])) == len(file.entries)
    return file


def _unfold(body: bytes) -> list[str]:
    assert body.endswith(b"\r\n")
    folded = body[:-2].split(b"\r\n")
    assert not any(b"\r" in line or b"\n" in line for line in folded), "only CRLF ends a line"
    assert not [line for line in folded if len(line) > 75], "75 octets at most"
    assert all(line.decode().strip() for line in folded), "no character is cut, no line is empty"
    return body[:-2].decode().replace("\r\n ", "").split("\r\n")


def _parse(line: str) -> Line:
    assert not CONTROL.search(line), line
    match = LINE.fullmatch(line)
    assert match, line
    assert match[3].strip(), f"nothing in {line}"
    return Line(*match.groups())


def _outside_of_components(lines: list[Line]) -> list[Line]:
    first = next((n for n, line in enumerate(lines) if n and line.name == "BEGIN"), -1)
    return lines[1:first]


def _entries(lines: list[Line]):
    starts = [n for n, line in enumerate(lines) if (line.name, line.value) == ("BEGIN", "VEVENT")]
    ends = [n for n, line in enumerate(lines) if (line.name, line.value) == ("END", "VEVENT")]
    for start, end in zip(starts, ends, strict=True):
        yield Part(lines[start + 1 : end])


def _check_zones(lines: list[Line]) -> None:
    used = {match for line in lines for match in re.findall("TZID=([^;]+)", line.parameters)}
    described = {line.value for line in lines if line.name == "TZID"}
    assert used <= described


def _check_presence(file: File) -> None:
    method = file.head.value("METHOD") or ""
    uids = [entry.value("UID") for entry in file.entries]
    assert len(uids) == len(set(uids))
    assert len(uids) == 1 or not method, "one mail part holds one UID"
    for entry in file.entries:
        counts = {name: len(entry.all(name)) for name in PRESENCE[method]}
        assert counts == PRESENCE[method]
        assert {line.value for line in entry.all("STATUS")} <= STATUSES[method]
        assert not entry.all("BEGIN"), "no alarm"
