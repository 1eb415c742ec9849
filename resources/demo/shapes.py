"""What the materials consist of. Body blocks are pairs: ("text", "<p>…</p>")."""

from dataclasses import dataclass, field
from datetime import date
from unicodedata import normalize

Words = dict[str, dict]


@dataclass(frozen=True)
class Chapter:
    """A chapter of the guide, and the chapters in it."""

    words: Words
    chapters: list["Chapter"] = field(default_factory=list)


@dataclass(frozen=True)
class Tip:
    """A link tip. `words` has a title and a description in each language; `topics` are keys."""

    url: str
    languages: list[str]
    topics: list[str]
    words: dict[str, tuple[str, str]]


@dataclass(frozen=True)
class Offer:
    """A service. `words` has its name, provider, for whom and description in each language."""

    key: str  # the end of its address under example.org
    phone: str
    areas: list[str]
    languages: list[str]
    words: dict[str, tuple[str, str, str, str]]

    @property
    def website(self) -> str:
        return f"https://palvelut.example.org/{self.key}"


@dataclass(frozen=True)
class File:
    """A PDF, line by line: "# " a title, "## " a heading, "- " an item, "---" a new page."""

    title: str
    language: str
    text: str
    is_slides: bool = False


@dataclass(frozen=True)
class Publication:
    """`files` are keys by language: a page without one of its own offers the Finnish file."""

    words: Words
    kind: str
    project: str  # a key of home's demo projects
    files: dict[str, str] = field(default_factory=dict)
    published_on: date | None = None


@dataclass(frozen=True)
class PeerLeader:
    """Somebody invented who leads peer groups. Days are counted from the day the demo is made."""

    name: str
    introduction: str
    introduced_in: str
    languages: list[str]
    themes: list[str]
    areas: list[str]
    consented_days_ago: int
    consent_ends_in_days: int
    is_public: bool = True
    online: bool = False

    @property
    def email(self) -> str:
        plain = normalize("NFKD", self.name.lower()).encode("ascii", "ignore").decode()
        return f"{plain.replace(' ', '.')}@example.org"


@dataclass(frozen=True)
class Practice:
    """A service model. Its country, roles and promise are among its words."""

    words: Words
    project: str  # a key of home's demo projects
