"""Builds messages and never sends them.

write() puts words and calendars into a Message; compose() makes the mail that a backend sends.

writing.py    the words, in the reader's language    links.py      full addresses
facts.py      what every mail says                   calendars.py  which calendar files go along
own_facts.py  what only some kinds say               composing.py  the mail with its headers
quotes.py     what organizers wrote
"""

from events.emails.composing import compose
from events.emails.writing import write

__all__ = ["compose", "write"]
