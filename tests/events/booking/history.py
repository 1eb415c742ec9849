"""One event on random terms, and what must hold of it after every step of its history."""

import uuid
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import icalendar
import pytest
import time_machine
from django.db import transaction
from django.utils import timezone
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant

from events.models import Event, EventPage, Message, Quota, Registration
from tests.events.booking.model import Model
from tests.events.booking.party import Party, Terms
from tests.events.booking.steps import at
from tests.factories import EventFactory, EventPageFactory

INVITED = 5  # by the one code there is
FAR_AWAY = datetime(2099, 1, 1, tzinfo=UTC)
ELSEWHERE = 3  # places at the event that people move to

capacities = st.one_of(st.none(), st.integers(0, 6))
hours_ahead = st.one_of(st.none(), st.integers(1, 200))
modes = st.sampled_from(["registration", "registration", "application", "invitation"])
all_terms = st.fixed_dictionaries(
    {
        "mode": modes,
        "capacity": capacities,
        "is_hybrid": st.booleans(),
        "online_capacity": capacities,
        "offers_places": st.booleans(),
        "waits_for_large": st.booleans(),
        "confirms_address": st.booleans(),
        "address_limit": st.sampled_from([None, 1, 2]),
        "group_places": st.integers(0, 3),
        "group_until": hours_ahead,
        "list_ends_at": hours_ahead,
    }
)


class Watched(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self._transaction = transaction.atomic()
        self._transaction.__enter__()
        self._clock = time_machine.travel(at(9), tick=False)
        self.clock = self._clock.start()

    def teardown(self):
        self._clock.stop()
        transaction.set_rollback(True)
        self._transaction.__exit__(None, None, None)

    def begin(self, terms, days):
        """An event on these terms, some days from now."""
        if terms["capacity"] is not None:
            terms["group_places"] = min(terms["group_places"], terms["capacity"])
        if not terms["is_hybrid"]:
            terms["online_capacity"] = None  # an editor can't say it where nobody chooses
        for name in ["group_until", "list_ends_at"]:
            terms[name] = terms[name] and at(9, days=0) + timedelta(hours=terms[name])
        start = at(12, days=days)
        self.model = Model(Terms(**terms), start)
        self.group = uuid.uuid4()
        self.page = EventPageFactory(
            sessions=[(start, start + timedelta(hours=2))],
            **page_terms(self.model.terms, self.group),
        )
        self.event = self.page.event
        self.quota = self.event.quotas.first()
        self.code = self.event.invitations.create(people=INVITED).code
        later = at(12, days=60)
        self.elsewhere = EventFactory(
            capacity=ELSEWHERE, sessions=[(later, later + timedelta(hours=2))]
        )
        self.moved: dict[int, Party] = {}
        self.moves, self.seen, self.seated, self.beyond = 0, {}, set(), set()

    # What must hold after every step

    @invariant()
    def all_rules_hold(self):
        self.clock.shift(timedelta(seconds=1))
        self.everyone_stands_where_the_rules_say()
        self.the_line_is_in_order()
        self.every_change_was_told_once_and_in_order()
        self.seats_counted_are_rows_counted()
        self.nobody_is_demoted()
        self.nobody_comes_in_where_there_is_no_room()
        self.no_address_is_used_more_often_than_allowed()
        assert self.event.sessions.get().sequence == self.moves
        self.seen = {pk: party.status for pk, party in self.model.parties.items()}

    def everyone_stands_where_the_rules_say(self):
        statuses = dict(self.event.registrations.values_list("pk", "status"))
        assert statuses == {pk: party.status for pk, party in self.model.parties.items()}

    def the_line_is_in_order(self):
        places = {id(party): pk for pk, party in self.model.parties.items()}
        line = [places[id(party)] for party in self.model.line]
        assert list(self.event.registrations.waiting().values_list("pk", flat=True)) == line

    def every_change_was_told_once_and_in_order(self):
        told = {pk: [] for pk in self.model.parties}
        messages = Message.objects.filter(registration__in=told).order_by("pk")
        for pk, kind in messages.values_list("registration", "kind"):
            told[pk].append(kind)
        assert told == {pk: party.told for pk, party in self.model.parties.items()}

    def seats_counted_are_rows_counted(self):
        event, model = Event.objects.with_places().get(pk=self.event.pk), self.model
        confirmed = [party.size for party in model.active if party.status == "confirmed"]
        assert event.capacity == model.terms.capacity
        assert event.taken == sum(party.size for party in model.active if party.is_seated)
        assert event.waiting == sum(party.size for party in model.line)
        assert event.confirmed == sum(confirmed)

    def nobody_is_demoted(self):
        """But by the cancellation of the whole event, and then all come back as they were."""
        for pk, before in self.seen.items():
            if before == "confirmed" and pk in self.model.parties:
                assert self.model.parties[pk].status in ["confirmed", "cancelled"]

    def nobody_comes_in_where_there_is_no_room(self):
        """Whoever got a place in this step found it free. Staff may say it goes beyond."""
        for way in ["on_site", "online"] if self.model.terms.is_hybrid else ["on_site"]:
            here = [
                pk
                for pk, party in self.model.parties.items()
                if party.is_seated and self.model.pool(party.way) == way
            ]
            came = [pk for pk in here if (pk, way) not in self.seated and pk not in self.beyond]
            capacity = self.model.capacity(way)
            assert not came or capacity is None or self.model.seated(way) <= capacity
            self.seated = {one for one in self.seated if one[1] != way} | {(pk, way) for pk in here}

    def no_address_is_used_more_often_than_allowed(self):
        limit = self.model.terms.address_limit
        visitors = [party.email for party in self.model.active if not party.is_vouched_for]
        assert limit is None or all(visitors.count(email) <= limit for email in visitors if email)

    def what_calendars_were_told_never_goes_back(self):
        sent = Message.objects.filter(event=self.event, state=Message.State.SENT).order_by("pk")
        sequences, uids = {}, {}
        for registration, files in sent.values_list("registration", "calendars"):
            for entry in map(entry_of, files):
                sequences.setdefault(registration, []).append(int(entry["SEQUENCE"]))
                uids.setdefault(registration, set()).add(str(entry["UID"]))
        assert all(told == sorted(told) for told in sequences.values())
        assert all(len(known) == 1 for known in uids.values())

    # How

    def edit(self, **fields):
        page = EventPage.objects.get(pk=self.page.pk)
        for name, value in fields.items():
            setattr(page, name, value)
        return page.save_revision()

    def publish_terms(self, **changed):
        """Other terms, and what follows from them by the rules."""
        model, was_open = self.model, self.model.list_is_open
        before = replace(model.terms)
        for name, value in changed.items():
            setattr(model.terms, name, value)
        self.edit(**page_terms(model.terms, self.group)).publish()
        self.quota = Quota.objects.filter(event=self.event).first()
        # A group that left the page is still there for those who belong to it.
        is_left = self.quota is not None and not model.terms.group_places
        if model.terms != before or is_left or not was_open:
            model.promote()

    def ahead(self, hours):
        return hours and (self.now + timedelta(hours=hours)).replace(microsecond=0)

    @property
    def now(self):
        return timezone.now()

    def any(self, data, parties):
        """One of them as its owner has it on the screen, and what the rules say of it."""
        pk = data.draw(st.sampled_from(sorted(parties)))
        return Registration.objects.get(pk=pk), parties[pk]

    def any_active(self, data):
        return self.any(data, {pk: p for pk, p in self.model.parties.items() if p.is_active})


@contextmanager
def refused(refusal):
    """Nothing but this refusal, or none."""
    if refusal is None:
        yield
    else:
        with pytest.raises(refusal) as refused:
            yield
        assert type(refused.value) is refusal


def page_terms(terms, group):
    """The same terms as an editor gives them to the page. `group`: the key of its one group."""
    until = terms.group_until and terms.group_until.isoformat()
    workers = {"name": "Workers", "places": terms.group_places, "until": until}
    quota = {"type": "quota", "id": str(group), "value": workers}
    return {
        "registration_mode": terms.mode,
        # Those who apply must be told when they get an answer. Far from all that is tried here.
        "decide_at": FAR_AWAY if terms.mode == "application" else None,
        "capacity": terms.capacity,
        "has_online_places": terms.is_hybrid,
        "online_capacity": terms.online_capacity,
        "waiting_list": "offer" if terms.offers_places else "at_once",
        "large_party": "waited_for" if terms.waits_for_large else "passed_over",
        "confirms_address": terms.confirms_address,
        "address_limit": terms.address_limit,
        "waiting_list_ends_at": terms.list_ends_at,
        "party_limit": terms.party_limit,
        "quotas": [quota] if terms.group_places else [],
    }


def entry_of(file):
    return icalendar.Calendar.from_ical(file["body"]).events[0]
