"""Visitors who come and go for a while, and what each of them was told."""

import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from copy import copy
from dataclasses import dataclass
from http import HTTPStatus
from itertools import count
from random import Random

from events.models import EventPage
from tests.load.visitor import SEE_OTHER, Answer, Visitor

# So many registrations one client looks after: more come as others are cancelled.
OWN = 6
# It was cancelled or declined meanwhile, or the time to answer is over.
TOO_LATE = {HTTPStatus.CONFLICT, HTTPStatus.GONE}
PHONES = ["050 000 0001", "050 000 0002"]


@dataclass(eq=False)
class Place:
    """One registration in the hands of its owner. `changes`: those that were saved."""

    visitor: Visitor
    link: str
    token: str
    changes: int = 0


class Crowd:
    """`told` is what its people know: how often each registration was changed, by its token."""

    def __init__(self, port: int, pages: list[EventPage], *, seed: int):
        self.port, self.seed = port, seed
        self.ways_in = [way for page in pages for way in _ways_in(page)]
        self.numbers = count()
        self.seconds = 0.0
        self.places: list[Place] = []
        self.acts: list[tuple[str, Answer]] = []
        self.unexpected: Counter[tuple[str, int]] = Counter()

    @property
    def told(self) -> dict[str, int]:
        return {place.token: place.changes for place in self.places}

    @property
    def counts(self) -> dict[str, int]:
        done = Counter(act for act, answer in self.acts if answer.status == SEE_OTHER)
        failed = sum(
            answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR for _act, answer in self.acts
        )
        return dict(sorted(done.items())) | {"5xx": failed}

    @property
    def faults(self) -> list[str]:
        """Answers that nobody should get."""
        return [f"{act}: {n} × {status}" for (act, status), n in self.unexpected.items()]

    @property
    def times(self) -> list[float]:
        """How long the registrations took, each from the press of the button."""
        return [answer.seconds for act, answer in self.acts if act == "registered"]

    def stay(self, clients: int, *, seconds: float) -> None:
        """Each has the forms open before the time begins."""
        paths = sorted({path for path, _chosen in self.ways_in})
        with ThreadPoolExecutor(clients) as pool:
            forms = list(pool.map(self._open, paths * clients))
            began = time.monotonic()
            own = [forms[n : n + len(paths)] for n in range(0, len(forms), len(paths))]
            list(pool.map(self._come_and_go, range(clients), own, [began + seconds] * clients))
            self.seconds = time.monotonic() - began

    def _come_and_go(self, client: int, opened: list[Visitor], until: float) -> None:
        chance = Random(f"{self.seed} {client}")  # noqa: S311 - choices, not secrets
        forms = {visitor.path: visitor for visitor in opened}
        own: list[Place] = []
        while time.monotonic() < until:
            if not own or (len(own) < OWN and chance.random() < 0.6):
                own += self._register(forms, chance)
            else:
                self._act_on(chance.choice(own), own, chance)

    def _open(self, path: str) -> Visitor:
        """Once for all who register from this browser, so that more of the time goes into seats."""
        visitor = Visitor(self.port, path, name="")
        self._note("looked", visitor.open_form(), {HTTPStatus.OK})
        return visitor

    def _register(self, forms: dict[str, Visitor], chance: Random) -> list[Place]:
        path, chosen = chance.choice(self.ways_in)
        others = {f"other_{n}": f"Grace {n}" for n in range(1, chance.randint(1, 3))}
        visitor = copy(forms[path])
        visitor.name = f"Ada{next(self.numbers)}"
        answer = visitor.register(**others, **chosen)
        if not self._note("registered", answer, {SEE_OTHER}):
            return []
        place = Place(visitor, answer.location, answer.token)
        self.places.append(place)
        return [place]

    def _act_on(self, place: Place, own: list[Place], chance: Random) -> None:
        page = place.visitor.look(place.link)
        self._note("looked", page, {HTTPStatus.OK})
        if 'value="take"' in page.text:
            self._answer(place, own, take=chance.random() < 0.6)
        elif chance.random() < 0.4:
            self._change(place, own)
        else:
            own.remove(place)
            self._note("cancelled", place.visitor.cancel(place.link), {SEE_OTHER})

    def _answer(self, place: Place, own: list[Place], *, take: bool) -> None:
        answer = place.visitor.answer_offer(place.link, "take" if take else "leave")
        self._note("took" if take else "left", answer, {SEE_OTHER} | TOO_LATE)
        if not take:
            own.remove(place)

    def _change(self, place: Place, own: list[Place]) -> None:
        phone = PHONES[place.changes % 2]
        answer = place.visitor.change(place.link, phone=phone)
        self._note("changed", answer, {SEE_OTHER} | TOO_LATE)
        if answer.status == SEE_OTHER:
            place.changes += 1
        else:
            own.remove(place)

    def _note(self, act: str, answer: Answer, expected: set[int]) -> bool:
        self.acts.append((act, answer))
        if answer.status not in expected:
            self.unexpected[act, answer.status] += 1
        return answer.status in expected


def _ways_in(page: EventPage) -> list[tuple[str, dict[str, str]]]:
    """The address of the form, with each choice there is."""
    if not page.has_online_places:
        return [(page.register_url, {})] * 3
    groups = {"group": str(page.event.quotas.get().key)}
    ways = [{"way": "on_site"}, {"way": "on_site"} | groups, {"way": "online"}]
    return [(page.register_url, chosen) for chosen in ways]
