"""The pages behind a private link: whoever has the link sees, changes and cancels.

access.py   finds the registration, keeps the link private    acts.py     prove, take, move
own_page.py the page itself, the slip, the change form        leaving.py  one, some, all
online.py   which online links are shown, and from when       mine.py     all of an address
ways_on.py  where else one can go                             quiet.py    without reminders
feeds.py    the personal calendar                         new_address.py  whether it is right
signed.py   links that name a message                         switching.py  from the place to online
"""

from events.views.private.acts import answer_offer, move, prove_address
from events.views.private.feeds import personal_feed, registration_calendar, renew_feed
from events.views.private.leaving import cancel_registration, cancel_some
from events.views.private.mine import find_registrations, my_registrations
from events.views.private.new_address import take_address
from events.views.private.own_page import change_registration, show_registration, show_slip
from events.views.private.quiet import quiet
from events.views.private.switching import switch

__all__ = [
    "answer_offer",
    "cancel_registration",
    "cancel_some",
    "change_registration",
    "find_registrations",
    "move",
    "my_registrations",
    "personal_feed",
    "prove_address",
    "quiet",
    "registration_calendar",
    "renew_feed",
    "show_registration",
    "show_slip",
    "switch",
    "take_address",
]
