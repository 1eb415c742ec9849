"""The rules of places once more, small and without a database: what test_machine.py holds
the real ones against. Written from the words of the rules, not from the code.
"""

from datetime import datetime, timedelta
from types import SimpleNamespace

from django.utils import timezone

from events import conf, exceptions, offers
from tests.events.booking.party import Party, Terms

RESULTS = {"selected": "confirmed", "reserve": "waitlisted", "declined": "declined"}


class Model:
    def __init__(self, terms: Terms, start: datetime):
        self.terms, self.start = terms, start
        self.parties: dict[int, Party] = {}  # by registration id, in order of joining
        self.turns = 0
        self.is_called_off = self.is_decided = False

    # Places

    @property
    def active(self) -> list[Party]:
        return [party for party in self.parties.values() if party.is_active]

    @property
    def line(self) -> list[Party]:
        waiting = [party for party in self.parties.values() if party.status == "waitlisted"]
        return sorted(waiting, key=lambda party: party.turn)

    def pool(self, way: str) -> str:
        return way if self.terms.is_hybrid else "on_site"

    def capacity(self, way: str) -> int | None:
        return self.terms.online_capacity if self.pool(way) == "online" else self.terms.capacity

    def seated(self, way: str) -> int:
        here = [party for party in self.active if self.pool(party.way) == self.pool(way)]
        return sum(party.size for party in here if party.is_seated)

    def kept_places(self) -> int:
        """Places on site that only the group can have."""
        until = self.terms.group_until or self.start
        if timezone.now() >= until:
            return 0
        members = [p for p in self.active if p.is_seated and p.is_member and p.way == "on_site"]
        return max(self.terms.group_places - sum(party.size for party in members), 0)

    def room(self, party: Party, ahead: list[Party]) -> float:
        """How many places a party can have without overtaking those ahead of it."""
        capacity, is_on_site = self.capacity(party.way), self.pool(party.way) == "on_site"
        if capacity is None:
            return float("inf")
        kept = self.kept_places() if is_on_site else 0
        free = max(capacity - self.seated(party.way) - (0 if party.is_member else kept), 0)
        rivals = [one for one in ahead if self.pool(one.way) == self.pool(party.way)]
        if not rivals:
            return free
        has_own = party.is_member and not any(one.is_member for one in rivals)
        return min(kept, free) if has_own else 0

    def largest(self, way: str) -> int:
        return min(self.capacity(way) or self.terms.party_limit, self.terms.party_limit)

    # Time

    @property
    def has_begun(self) -> bool:
        return timezone.now() >= self.start

    @property
    def is_over(self) -> bool:
        return timezone.now() >= self.start + timedelta(hours=2)

    @property
    def list_ends(self) -> datetime:
        return min(filter(None, [self.start, self.terms.list_ends_at]))

    @property
    def list_is_open(self) -> bool:
        return not self.is_called_off and timezone.now() < self.list_ends

    def next_turn(self) -> int:
        self.turns += 1
        return self.turns

    @property
    def as_offered(self) -> SimpleNamespace:
        """What the length of an offer depends on."""
        return SimpleNamespace(waiting_list_ends=self.list_ends)

    @property
    def asks(self) -> bool:
        """Whoever is next has to say yes first. In the last hours they get the place at once."""
        return self.terms.offers_places and not offers.is_too_late(self.as_offered)

    # What follows from other things

    def promote(self) -> None:
        answers_by = offers.answer_by(self.as_offered) if self.asks else None
        if not self.list_is_open or (self.asks and not answers_by):
            return
        ahead = []
        for party in self.line:
            if party.size > self.room(party, ahead):
                ahead += [party] if self.terms.waits_for_large else []
            elif party.proves_until:
                party.status = "held"
            elif self.asks:
                party.status, party.answers_by = "offered", answers_by
                party.tell("offered")
            else:
                party.status = "confirmed"
                party.tell("promoted")

    def settle(self) -> None:
        now = timezone.now()
        late = [one for one in self.active if one.proves_until and one.proves_until <= now]
        for party in late:
            party.status = "cancelled"
        if late:
            self.promote()
        lapsed = [p for p in self.active if p.status == "offered" and p.answers_by <= now]
        for party in sorted(lapsed, key=lambda party: party.turn):
            self.lapse(party)
        if lapsed:
            self.promote()
        if not self.is_called_off and not self.list_is_open:
            for party in self.line:
                party.status = "declined"
                party.tell("waiting_ended")
        self.promote()

    def lapse(self, party: Party) -> None:
        party.lapses += 1
        party.turn = self.next_turn()
        can_be_asked = self.list_is_open and not offers.is_too_late(self.as_offered)
        party.status = "waitlisted" if can_be_asked and party.lapses < 2 else "declined"
        party.tell("offer_lapsed")

    # What people do

    def join(self, pk: int, party: Party, *, beyond: bool) -> None:
        party.turn = self.next_turn()
        party.status = self.status_of(party, beyond=beyond)
        if self.terms.confirms_address and not party.by_staff:
            party.proves_until = timezone.now() + conf.hold_time()
            party.status = "held" if party.status == "confirmed" else party.status
        party.tell("address_asked" if party.proves_until else party.status)
        self.parties[pk] = party

    def status_of(self, party: Party, *, beyond: bool) -> str:
        """ "full": there is no room, and nobody waits any more."""
        if beyond:
            return "confirmed"
        if self.terms.mode == "application":
            return "applied"
        if party.size <= self.room(party, self.line):
            return "confirmed"
        return "waitlisted" if self.list_is_open else "full"

    def leave(self, party: Party) -> None:
        party.status = "cancelled"
        party.tell("cancelled")
        self.promote()

    def switch(self, party: Party, room: float) -> None:
        gets_place = party.status == "waitlisted" and self.list_is_open and party.size <= room
        if gets_place:
            party.status = "held" if party.proves_until else "confirmed"
        party.tell("confirmed" if gets_place else "details_changed")
        self.promote()

    def prove(self, party: Party) -> None:
        party.proves_until = None
        party.status = "confirmed" if party.status == "held" else party.status
        party.tell(party.status)

    def refusal_to_decide(self, party: Party, decision: str) -> type | None:
        if party.status != "applied":
            return exceptions.NotAnApplication
        has_limit = self.capacity(party.way) is not None
        return None if has_limit or decision != "reserve" else exceptions.NoReserveNeeded

    def change(self, party: Party, email: str, name: str, *, by_staff: bool) -> None:
        is_same = email == party.email
        asks = self.terms.sends_links_by_mail_alone or party.proves_until
        if asks and email and not by_staff and not is_same:
            party.new_email = email
            party.asked.add(email)
            party.told.append("address_asked")
            email, is_same = party.email, True
        elif not by_staff or not is_same:
            party.new_email = ""
        if not is_same:
            party.is_vouched_for = by_staff
            self.give_address(party, email)
        elif name != party.name:
            party.tell("details_changed")
        party.name = name

    def give_address(self, party: Party, email: str) -> None:
        """For good. Whoever has yet to confirm an address is asked, but staff takes it away."""
        if party.email:
            party.tell("address_changed")
        party.email, party.new_email = email, ""
        if not party.proves_until:
            party.tell("details_changed")
        elif email:
            party.tell("address_asked")
        else:
            self.prove(party)

    def take_address(self, party: Party, email: str) -> None:
        if party.email:
            party.tell("address_changed")
        party.email, party.new_email, party.is_vouched_for = email, "", False
        if party.proves_until:
            self.prove(party)
        else:
            party.tell("details_changed")

    def take_place(self) -> None:
        """The organizer has decided that it takes place."""
        if not self.is_decided:
            for party in self.active:
                if party.status == "confirmed":
                    party.tell("event_decided")
        self.is_decided = True

    def decided(self) -> list[Party]:
        applied = [party for party in self.active if party.status == "applied"]
        return [party for party in applied if party.decision and not party.proves_until]

    def can_send(self) -> bool:
        """All who were selected have a place at once."""
        selected = [party for party in self.decided() if party.decision == "selected"]
        fit = True
        for party in selected:
            fit = fit and party.size <= self.room(party, self.line)
            party.status = "confirmed"
        for party in selected:
            party.status = "applied"
        return fit

    def send(self) -> None:
        decided = self.decided()
        reserves = [party for party in decided if party.decision == "reserve"]
        for party in decided:
            party.status = RESULTS[party.decision]
            if party.decision != "reserve":
                party.tell(party.decision)
        self.promote()
        for party in reserves:
            if party.status == "waitlisted":
                party.tell("reserve")

    def call_off(self) -> None:
        self.is_called_off = True
        for party in self.active:
            party.before, party.status = party.status, "cancelled"
            party.tell("event_cancelled")

    def restore(self) -> None:
        self.is_called_off = False
        back = [one for one in self.parties.values() if one.before and not one.proves_until]
        for party in back:
            if party.before == "confirmed":  # the capacity is as it was
                party.status = "confirmed"
            else:
                party.status = "applied" if party.before == "applied" else "waitlisted"
            party.tell("event_restored")
        for party in self.parties.values():
            party.before = ""
        self.promote()
