"""Reads calendar files as libical does: one JSON string a line in, one JSON object a line out.

Runs under the system's own Python, which has the bindings (Debian: gir1.2-ical-3.0, python3-gi).
"""

import json
import sys

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402

EVENT = ICalGLib.ComponentKind.VEVENT_COMPONENT
UTC = ICalGLib.Timezone.get_utc_timezone()


def read(text):
    calendar = ICalGLib.Component.new_from_string(text)
    is_allowed = calendar.check_restrictions() == 1
    written = calendar.as_ical_string().replace("\r\n ", "").splitlines()
    return {
        "entries": [entry(calendar, each) for each in events(calendar)],
        "errors": [line for line in written if line.startswith("X-LIC-ERROR")],
        "is_allowed": is_allowed,
    }


def events(calendar):
    event = calendar.get_first_component(EVENT)
    while event:
        yield event
        event = calendar.get_next_component(EVENT)


def entry(calendar, event):
    return {
        "uid": event.get_uid(),
        "sequence": event.get_sequence(),
        "summary": event.get_summary() or "",
        "description": event.get_description() or "",
        "location": event.get_location() or "",
        "start": seconds(calendar, event.get_dtstart()),
        "end": seconds(calendar, event.get_dtend()),
    }


def seconds(calendar, time):
    zone = UTC if time.is_utc() else calendar.get_timezone(time.get_tzid())
    return time.as_timet_with_zone(zone)


def answer(line):
    try:
        return read(json.loads(line))
    except Exception as error:  # noqa: BLE001 - whatever it is, the file was not read
        return {"refused": repr(error)}


for line in sys.stdin:
    sys.stdout.write(json.dumps(answer(line)) + "\n")
    sys.stdout.flush()
