"""The VCALENDAR around the entries: what it says of itself, and its time zone."""

from collections.abc import Iterable
from datetime import timedelta

import icalendar
from django.conf import settings

PRODID = "-//Kotopaikka//Events//EN"
END = b"END:VCALENDAR\r\n"
COLOR = "teal"  # RFC 7986 5.9: a name from CSS
# Calendars forget what a feed no longer has.
FEED_KEEPS = timedelta(days=90)

# Written by hand, because icalendar's own puts each change an hour late: RFC 5545 wants the local
# time before it. With that one Thunderbird would show the whole summer an hour wrong.
HELSINKI = """\
BEGIN:VTIMEZONE
TZID:Europe/Helsinki
X-LIC-LOCATION:Europe/Helsinki
BEGIN:DAYLIGHT
TZNAME:EEST
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
DTSTART:19970330T030000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:EET
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
DTSTART:19971026T040000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
"""


class Text(icalendar.vText):
    """Text that comes out as it went in: icalendar writes a typed backslash with N as a new line."""

    __slots__ = ()

    def to_ical(self) -> bytes:
        escaped = self.replace("\\", "\\\\").replace(";", r"\;").replace(",", r"\,")
        return escaped.replace("\n", r"\n").encode()


def is_in_helsinki() -> bool:
    """Other time zones would each need a description like the one above: there we write UTC."""
    return settings.TIME_ZONE == "Europe/Helsinki"


def calendar(**properties) -> icalendar.Calendar:
    made = icalendar.Calendar.new(prodid=PRODID, calscale="GREGORIAN", **properties)
    if "uid" not in properties:
        del made["UID"]  # a random one: no two downloads would be alike
    return made


def describe(made: icalendar.Calendar, *, name: str, url: str, about: str = "") -> None:
    """What a calendar to subscribe to says of itself. Each thing twice: once as RFC 7986 has it,
    once as calendars learned it before."""
    if name:
        made.add("name", Text(name))
        made.add("x-wr-calname", Text(name))
    if about:
        made.add("description", Text(about))
        made.add("x-wr-caldesc", Text(about))
    made.add("color", COLOR)
    made.add("x-wr-timezone", settings.TIME_ZONE)
    if url:
        made.add("url", url)
    made.add("refresh-interval", timedelta(hours=1), parameters={"VALUE": "DURATION"})
    made.add("x-published-ttl", "PT1H")


def write(made: icalendar.Calendar, entries: Iterable[bytes]) -> bytes:
    """The whole file. Its entries come written: to write is slow, and shows which ones are bad."""
    if is_in_helsinki():
        made.add_component(icalendar.Timezone.from_ical(HELSINKI))
    return made.to_ical().removesuffix(END) + b"".join(entries) + END
