"""The VCALENDAR around the entries: what it says of itself, and its time zone."""

from collections.abc import Iterable

import icalendar
from django.conf import settings

PRODID = "-//Kotopaikka//Events//EN"
END = b"END:VCALENDAR\r\n"

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


def is_in_helsinki() -> bool:
    """Other time zones would each need a description like the one above: there we write UTC."""
    return settings.TIME_ZONE == "Europe/Helsinki"


def calendar(**properties) -> icalendar.Calendar:
    made = icalendar.Calendar.new(prodid=PRODID, calscale="GREGORIAN", **properties)
    if "uid" not in properties:
        del made["UID"]  # a random one: no two downloads would be alike
    return made


def write(made: icalendar.Calendar, entries: Iterable[bytes]) -> bytes:
    """The whole file. Its entries come written: to write is slow, and shows which ones are bad."""
    if is_in_helsinki():
        made.add_component(icalendar.Timezone.from_ical(HELSINKI))
    return made.to_ical().removesuffix(END) + b"".join(entries) + END
