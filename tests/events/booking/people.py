"""What people do in the histories of test_machine.py, and what staff do for them."""

import uuid

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from events import booking, exceptions, outbox
from events.models import Event
from tests.events.booking.history import ELSEWHERE, INVITED, Watched, all_terms, refused
from tests.events.booking.party import Party

addressees = st.integers(0, 3)
is_rare = st.integers(0, 9).map(lambda number: number == 0)
mostly = st.integers(0, 9).map(lambda number: number > 1)
COMING = {
    "size": st.integers(1, 4),
    "way": st.sampled_from(["on_site", "online"]),
    "who": addressees,
    "is_member": st.booleans(),
    "has_code": st.booleans(),
    "is_staff": is_rare,
    "is_beyond": st.booleans(),
}
comers = st.fixed_dictionaries(COMING)
with_people = precondition(lambda self: self.model.active and not self.model.is_over)
is_on = precondition(lambda self: not self.model.is_called_off and not self.model.is_over)


class People(Watched):
    @initialize(terms=all_terms, days=st.integers(1, 9), first=st.lists(comers, max_size=5))
    def publish(self, terms, days, first):
        """Most histories are about somebody."""
        self.begin(terms, days)
        for comer in first:
            self.register(**comer)
            self.all_rules_hold()

    @rule(**COMING)
    def register(self, size, way, who, is_member, has_code, is_staff, is_beyond):
        key = uuid.uuid4()
        party = Party(size, f"ada{who}@example.org", key, by_staff=is_staff)
        party.is_vouched_for = is_staff
        party.way = way if self.model.terms.is_hybrid else "on_site"
        party.is_member = is_member and self.quota is not None
        beyond = is_staff and is_beyond
        party.is_invited = has_code and self.still_invited(party)
        refusal = self.refusal(party, beyond=beyond)
        with refused(refusal):
            registration = self.submit(party, has_code=has_code, beyond_capacity=is_beyond)
        if refusal is None:
            self.model.join(registration.pk, party, beyond=beyond)
            self.beyond |= {registration.pk} if beyond else set()

    def refusal(self, party, *, beyond):
        model, terms = self.model, self.model.terms
        if model.is_called_off:
            return exceptions.EventIsCancelled
        if model.is_over:
            return exceptions.EventIsOver
        if model.has_begun and not party.by_staff:
            return exceptions.RegistrationClosed
        if party.size > (terms.party_limit if beyond else model.largest(party.way)):
            return exceptions.PartyTooLarge
        if not party.by_staff and self.is_used_up(party.email):
            return exceptions.AddressIsUsedUp
        if terms.mode == "invitation" and not party.by_staff and not party.is_invited:
            return exceptions.InvitationNeeded
        is_full = model.status_of(party, beyond=beyond) == "full"
        return exceptions.EventIsFull if is_full else None

    def is_used_up(self, email):
        used = [party for party in self.model.active if party.email == email]
        limit = self.model.terms.address_limit
        return limit is not None and len(used) >= limit

    def still_invited(self, party):
        invited = [one.size for one in self.model.active if one.is_invited]
        is_asked = self.model.terms.mode == "invitation"
        return is_asked and sum(invited) + party.size <= INVITED

    def submit(self, party, *, has_code=False, **kwargs):
        return booking.register(
            self.event,
            attendees=["Ada"] * party.size,
            email=party.email,
            way=party.way,
            quota=self.quota if party.is_member else None,
            invitation_code=self.code if has_code else "",
            language="fi",
            submission_key=party.key,
            by_staff=party.by_staff,
            **kwargs,
        )

    @precondition(lambda self: self.model.parties)
    @rule(data=st.data())
    def submit_again(self, data):
        registration, party = self.any(data, self.model.parties | self.moved)

        assert self.submit(party) == registration

    @precondition(lambda self: self.model.parties and not self.model.is_over)
    @rule(data=st.data())
    def cancel(self, data):
        registration, party = self.any(data, self.model.parties)

        booking.cancel(registration)

        if party.is_active:
            self.model.leave(party)

    @with_people
    @rule(data=st.data())
    def cancel_one(self, data):
        registration, party = self.any_active(data)

        booking.cancel_some(registration, [registration.attendees.last().pk])

        if party.size == 1:
            return self.model.leave(party)
        party.size -= 1
        party.tell("details_changed")
        self.model.promote()

    @precondition(lambda self: self.model.active and self.model.terms.is_hybrid)
    @is_on
    @rule(data=st.data())
    def switch(self, data):
        registration, party = self.any_active(data)
        former, way = party.way, "online" if party.way == "on_site" else "on_site"
        party.way = way
        fits = not party.is_seated or party.size <= self.room_elsewhere(party)
        refusal = None if fits else exceptions.EventIsFull
        if party.size > self.model.largest(way):
            refusal = exceptions.PartyTooLarge
        with refused(refusal):
            booking.switch(registration, way)
        if refusal:
            party.way = former
        else:
            self.model.switch(party, self.room_elsewhere(party))

    def room_elsewhere(self, party):
        status, party.status = party.status, ""
        room = self.model.room(party, self.model.line)
        party.status = status
        return room

    @precondition(lambda self: self.model.parties and not self.model.is_called_off)
    @rule(data=st.data())
    def prove_address(self, data):
        registration, party = self.any(data, self.model.parties)
        is_late = party.proves_until and not (
            party.is_active and registration.hold_until > self.now
        )
        with refused(exceptions.HoldHasLapsed if is_late else None):
            booking.prove_address(registration)
        if party.proves_until and not is_late:
            self.model.prove(party)

    @with_people
    @rule(data=st.data())
    def accept(self, data):
        registration, party = self.any_active(data)
        is_offered = party.status == "offered" and party.answers_by > self.now
        is_right = is_offered or party.status == "confirmed"
        had_one = party.status == "offered" or party.lapses
        refusal = exceptions.OfferHasLapsed if had_one else exceptions.NothingIsOffered
        with refused(None if is_right else refusal):
            booking.accept(registration)
        if is_offered:
            party.status = "confirmed"
            party.tell("confirmed")

    @with_people
    @rule(data=st.data())
    def move_elsewhere(self, data):
        registration, party = self.any_active(data)
        places = ELSEWHERE - Event.objects.with_places().get(pk=self.elsewhere.pk).taken
        refusal = None if party.size <= places else exceptions.EventIsFull
        if party.size > ELSEWHERE:
            refusal = exceptions.PartyTooLarge
        if party.status == "applied":
            refusal = exceptions.ApplicationsStay
        with refused(refusal):
            moved = booking.move(registration, to=self.elsewhere)
            assert moved.status == ("held" if party.proves_until else "confirmed")
        if refusal is None:
            self.moved[registration.pk] = self.model.parties.pop(registration.pk)
            self.model.promote()

    # What people, and staff for them, correct

    @with_people
    @rule(data=st.data(), who=addressees, has_address=mostly, is_staff=is_rare, is_answered=mostly)
    def change_address(self, data, who, has_address, is_staff, is_answered):
        email = f"ada{who}@example.org" if has_address else ""
        registration, party = self.any_active(data)
        self.change(registration, party, email, party.name, by_staff=is_staff)
        if party.new_email and is_answered:
            self.answer(registration, party, party.new_email)

    @with_people
    @rule(data=st.data(), name=st.sampled_from(["Ada", "Grace"]), is_staff=is_rare)
    def change_names(self, data, name, is_staff):
        registration, party = self.any_active(data)
        self.change(registration, party, party.email, name, by_staff=is_staff)

    def change(self, registration, party, email, name, *, by_staff):
        self.clock.shift(outbox.PAUSE)  # nobody is asked again before
        is_due = name != party.name and self.model.has_begun and not by_staff
        is_needed = self.model.terms.confirms_address and not email and not by_staff
        refusal = exceptions.NamesAreFixed if is_due else None
        if is_needed and party.email:
            refusal = refusal or exceptions.AddressNeeded
        if self.model.is_over:
            refusal = exceptions.EventIsOver
        with refused(refusal):
            booking.change(
                registration,
                attendees=[name] * party.size,
                email=email,
                phone="",
                by_staff=by_staff,
            )
        if refusal is None:
            self.model.change(party, email, name, by_staff=by_staff)

    @precondition(lambda self: any(one.asked for one in self.model.parties.values()))
    @rule(data=st.data())
    def answer_the_mail_to_a_new_address(self, data):
        asked = {pk: one for pk, one in self.model.parties.items() if one.asked}
        waiting = {pk: one for pk, one in asked.items() if one.new_email}
        registration, party = self.any(data, waiting or asked)
        old_mails = sorted(party.asked)
        email = data.draw(st.sampled_from([party.new_email or old_mails[0], *old_mails]))
        self.answer(registration, party, email)

    def answer(self, registration, party, email):
        refusal = self.address_refusal(registration, party, email)
        with refused(refusal):
            taken = booking.take_address(registration, email)
            assert taken.email == email
        if refusal is None and party.email != email:
            self.model.take_address(party, email)

    def address_refusal(self, registration, party, email):
        if party.email == email:
            return None
        if party.new_email != email:
            return exceptions.TryAgain
        if not party.is_active:
            return exceptions.RegistrationIsCancelled
        if self.model.is_over:
            return exceptions.EventIsOver
        if party.proves_until and registration.hold_until <= self.now:
            return exceptions.HoldHasLapsed
        return exceptions.AddressIsUsedUp if self.is_used_up(email) else None
