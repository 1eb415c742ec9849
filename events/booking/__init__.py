"""Who has a place. Nothing else in the plugin moves seats.

Each act locks the event first, then looks, writes, and tells through the outbox, in one
transaction. Every act that frees a place ends in promote().

joining.py    register                       changing.py   other names, another way, another event
admission.py  who may come in at all         addresses.py  which address counts, and from when
queue.py      promote, offer, raise, end     leaving.py    one, some, all; and all come back
locks.py      one at a time                  choosing.py   decide on applications, send results
telling.py    who hears of what              overdue.py    what time alone brings about
"""

from events.booking.addresses import prove_address, take_address
from events.booking.changing import change, let_choose, may_move, move, switch
from events.booking.choosing import decide, fingerprint, send_results
from events.booking.joining import register
from events.booking.leaving import cancel, cancel_all, cancel_some, restore_all
from events.booking.locks import locked
from events.booking.overdue import settle_overdue
from events.booking.queue import accept, end_waiting_list, promote, raise_in_queue

__all__ = [
    "accept",
    "cancel",
    "cancel_all",
    "cancel_some",
    "change",
    "decide",
    "end_waiting_list",
    "fingerprint",
    "let_choose",
    "locked",
    "may_move",
    "move",
    "promote",
    "prove_address",
    "raise_in_queue",
    "register",
    "restore_all",
    "send_results",
    "settle_overdue",
    "switch",
    "take_address",
]
