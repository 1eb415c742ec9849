"""What the rows tell of an event afterwards: its messages in their order are its whole history.

Each is written while the event is locked, so they stand in the order in which all was done.
"""

from collections import Counter, defaultdict

from events.models import Event, EventPage, Message, Registration, Status
from events.models.status import SEATED, Way
from tests.load.mixed_staff import Publication

Kind = Message.Kind

# How one stands after a message, by how one stood before. Any other message is one too many.
AFTER = {
    (None, Kind.CONFIRMED): Status.CONFIRMED,
    (None, Kind.WAITLISTED): Status.WAITLISTED,
    (Status.WAITLISTED, Kind.PROMOTED): Status.CONFIRMED,
    (Status.WAITLISTED, Kind.OFFERED): Status.OFFERED,
    (Status.WAITLISTED, Kind.CANCELLED): Status.CANCELLED,
    (Status.OFFERED, Kind.CONFIRMED): Status.CONFIRMED,
    (Status.OFFERED, Kind.OFFER_LAPSED): Status.WAITLISTED,
    (Status.OFFERED, Kind.CANCELLED): Status.CANCELLED,
    (Status.CONFIRMED, Kind.CANCELLED): Status.CANCELLED,
}


def faults(pages: list[EventPage], published: list[Publication], told: dict[str, int]) -> list[str]:
    """All that is wrong, in sentences. `told`: how often each registration was changed, by token."""
    found = _differences(told)
    for page in pages:
        event = Event.objects.for_booking().get(source_page=page)
        of_page = [one for one in published if one.page == page.pk]
        first = Publication(page.pk, 0, 0, page.capacity, page.online_capacity)
        found += History(event, [first, *of_page]).faults
        found += _idle(event)
    return found


def _differences(told: dict[str, int]) -> list[str]:
    """Between what people were told on their screens and what is there."""
    rows = Registration.objects.values_list("token", "pk")
    changes = Counter(
        Message.objects.filter(kind=Kind.DETAILS_CHANGED).values_list("registration", flat=True)
    )
    there = {token: changes[pk] for token, pk in rows}
    lost = [f"{token}: told, and not there" for token in told.keys() - there.keys()]
    untold = [f"{token}: there, and nobody was told" for token in there.keys() - told.keys()]
    other = [
        f"{token}: {there[token]} messages about {told[token]} changes"
        for token in told.keys() & there.keys()
        if told[token] != there[token]
    ]
    return lost + untold + other


def _idle(event: Event) -> list[str]:
    """Places that are left free although somebody who waits fits in."""
    waiting = event.registrations.waiting().prefetch_related("attendees")
    return [
        f"{one}: waits, and there is room"
        for one in waiting
        if len(one.attendees.all()) <= event.seats.free(one.way, one.quota_id)
    ]


class History:
    """Goes through the messages of an event, and notes each that breaks a rule."""

    def __init__(self, event: Event, published: list[Publication]):
        self.event, self.published = event, published
        self.quotas = {quota.pk: quota.places for quota in event.quotas.all()}
        self.status: dict[Registration, str] = {}
        self.line: list[Registration] = []
        self.seated = defaultdict(int)  # people, by where their places are and by their group
        self.faults: list[str] = []
        rows = event.registrations.prefetch_related("attendees")
        self.rows = {row.pk: row for row in rows}
        for message in Message.objects.filter(registration__in=self.rows).order_by("pk"):
            self._follow(message)
        self._compare()

    def _follow(self, message: Message) -> None:
        if message.kind == Kind.DETAILS_CHANGED:
            return
        row = self.rows[message.registration_id]
        before = self.status.get(row)
        after = AFTER.get((before, message.kind))
        if after is None:
            self._note(row, f"{message.kind} after {before}")
        if message.about.get("is_out"):
            after = Status.DECLINED
        if before not in SEATED and after in SEATED:
            self._check_turn(row)
            self._check_room(row, message.created_at.timestamp())
        self._move(row, before, after)

    def _move(self, row: Registration, before: str | None, after: str | None) -> None:
        self.status[row] = after
        people = (after in SEATED) - (before in SEATED)
        self.seated[row.way] += people * _people(row)
        self.seated[row.quota_id] += people * _people(row)
        if before == Status.WAITLISTED:
            self.line.remove(row)
        if after == Status.WAITLISTED:
            self.line.append(row)

    def _check_turn(self, row: Registration) -> None:
        """A newcomer gets nothing before those who wait; one who waits nothing before those ahead
        who would have fitted in as well. Of the group, or nobody's group: others have other places."""
        waits = row in self.line
        ahead = self.line[: self.line.index(row)] if waits else self.line
        for other in ahead:
            same = other.way == row.way and row.quota_id in (None, other.quota_id)
            if same and (not waits or _people(other) <= _people(row)):
                self._note(row, f"got a place before {other}")

    def _check_room(self, row: Registration, moment: float) -> None:
        """What is kept for another group is taken, so to say."""
        kept = sum(
            max(places - self.seated[quota], 0)
            for quota, places in self.quotas.items()
            if row.way == Way.ON_SITE and quota != row.quota_id
        )
        taken = self.seated[row.way] + _people(row) + kept
        if taken > (allowed := self._allowed(row.way, moment)):
            self._note(row, f"is number {taken} of {allowed}")

    def _allowed(self, way: str, moment: float) -> int:
        """The most places that can have been published at that moment."""
        ends = [one.ended for one in self.published[1:]] + [float("inf")]
        return max(
            one.online_capacity if way == Way.ONLINE else one.capacity
            for one, end in zip(self.published, ends, strict=True)
            if one.began <= moment <= end
        )

    def _compare(self) -> None:
        """With how all stand in the end."""
        for row in self.rows.values():
            if self.status.get(row) != row.status:
                self._note(row, f"is {row.status}, and was told {self.status.get(row)}")
        if [*self.event.registrations.waiting()] != self.line:
            self.faults.append(f"{self.event.pk}: the line is not in the order of joining")

    def _note(self, row: Registration, fault: str) -> None:
        self.faults.append(f"{row}: {fault}")


def _people(row: Registration) -> int:
    return len(row.attendees.all())
