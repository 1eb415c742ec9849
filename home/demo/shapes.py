"""What the content consists of. The words of a page are its fields by language: {"fi": {...}}.

Of a stream of blocks the words are a list of pairs, ("text", "<p>…</p>"), or just the text. In a
block, "page" is the Finnish slug of a page, "document" the key of a file (<key>.pdf), and "people"
are keys of staff: building puts the pages, files and people in their place. Pages and documents may
also stand there themselves.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from unicodedata import normalize
from zoneinfo import ZoneInfo

Words = dict[str, dict]

HELSINKI = ZoneInfo("Europe/Helsinki")


@dataclass(frozen=True)
class Meeting:
    """One session. `venue` is a key of places.VENUES; without one people meet online."""

    start: datetime
    end: datetime
    venue: str = ""
    online_url: str = ""


@dataclass(frozen=True)
class Party:
    """Invented people who register together."""

    names: tuple[str, ...]
    phone: str
    language: str = "fi"
    has_email: bool = True
    way: str = "on_site"
    is_of_the_group: bool = False  # for whom places are kept
    code: str = ""  # of an invitation
    # By kind of question: what was typed, keys of choices, or the name of a municipality.
    answers: dict[str, list[str]] = field(default_factory=dict, hash=False)
    decision: str = ""

    @property
    def email(self) -> str:
        """maija.mallikas@example.org; nothing for those who phone the organizer."""
        plain = normalize("NFKD", self.names[0].lower()).encode("ascii", "ignore").decode()
        return f"{plain.replace(' ', '.')}@example.org" if self.has_email else ""


@dataclass(frozen=True)
class DemoEvent:
    """An event: its words, its terms (fields of EventPage), its sessions and what happens to it."""

    words: Words
    organizer: str  # a key of places.ORGANIZERS
    meetings: list[Meeting]
    terms: dict
    parties: list[Party] = field(default_factory=list)
    change_their_mind: list[Party] = field(default_factory=list)
    invitations: dict[str, tuple[str, int]] = field(
        default_factory=dict
    )  # code: (for whom, people)
    sends_results: bool = False  # of the decisions on its applications
    cancelled_because: str = ""


@dataclass(frozen=True)
class DemoSeries:
    """Events that visitors choose between."""

    words: Words
    events: list[DemoEvent]


@dataclass(frozen=True)
class DemoNews:
    """A piece of news. `project` is a Finnish slug; the others are keys of staff, topics, pictures."""

    words: Words
    date: date
    project: str
    authors: list[str]
    topics: list[str]
    picture: str


def at(day: date, start: str, end: str, **place: str) -> Meeting:
    """A meeting on a day, from "9:00" to "11:00" on the clocks of Finland."""
    return Meeting(_on(day, start), _on(day, end), **place)


def _on(day: date, clock: str) -> datetime:
    hour, minute = clock.split(":")
    return datetime(day.year, day.month, day.day, int(hour), int(minute), tzinfo=HELSINKI)
