"""From page to Event: the only writer of Event and Session from editors' work.

apply() compares the published page with what is on, and then tells: a moved, added or
cancelled session goes to everyone who is coming, more places go to those who wait, and text
edits go to nobody.

applying.py    page to Event, and venue to sessions     whole_event.py  cancel, restore, it takes place
sessions.py    what is written of each session          locks.py        an editor waits
"""

from events.publishing.applying import apply, apply_address, on_page_published
from events.publishing.whole_event import cancel, confirm_taking_place, restore

__all__ = [
    "apply",
    "apply_address",
    "cancel",
    "confirm_taking_place",
    "on_page_published",
    "restore",
]
