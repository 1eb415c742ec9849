"""What visitors type, checked. events.booking does the registering.

party.py     who comes, how to reach them, and their changes    choices.py  ways and groups, in words
register.py  the form of one event      codes.py  that of an invitation      filters.py  of a list
"""

from events.forms.codes import CodeForm
from events.forms.filters import EventFilterForm, FilterForm
from events.forms.party import ChangeForm, ContactForm
from events.forms.register import RegistrationForm

__all__ = [
    "ChangeForm",
    "CodeForm",
    "ContactForm",
    "EventFilterForm",
    "FilterForm",
    "RegistrationForm",
]
