"""The numbers of a guide's chapters, and the way from one to the next."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from wagtail.models import Page


@dataclass(eq=False)
class Entry:
    """A chapter in the table of contents."""

    page: Page
    number: str
    parts: list["Entry"] = field(default_factory=list)

    def add(self, page: Page) -> "Entry":
        self.parts.append(Entry(page, f"{self.number}.{len(self.parts) + 1}".lstrip(".")))
        return self.parts[-1]

    def __iter__(self) -> Iterator["Entry"]:
        """All that stands below, as one reads."""
        for part in self.parts:
            yield part
            yield from part


@dataclass(frozen=True)
class Place:
    """A chapter's number, and the pages before and after it."""

    number: str = ""
    previous: Page | None = None
    next: Page | None = None


class Outline:
    """The table of contents of one guide. Chapters come in the order of the tree.

    A chapter's `place` is the path of its original, which may stand below the guide in another
    language: `places` are the paths of the guide in all of them. What stands below a chapter
    that is not published isn't listed.
    """

    def __init__(self, guide: Page, chapters: Iterable[Page], *, places: Iterable[str]):
        self.guide = guide
        self.root = Entry(guide, "")
        known = dict.fromkeys(places, self.root)
        for chapter in chapters:
            parent = known.get(chapter.place[: -chapter.steplen])
            if parent:
                known[chapter.place] = parent.add(chapter)

    @property
    def chapters(self) -> list[Entry]:
        return self.root.parts

    @property
    def entries(self) -> list[Entry]:
        return list(self.root)

    def place_of(self, page: Page) -> Place:
        """Forward to the next chapter, back to the one before or to the guide's first page."""
        pages = [self.guide, *(entry.page for entry in self.root)]
        numbers = ["", *(entry.number for entry in self.root)]
        if page not in pages:
            return Place()
        here = pages.index(page)
        following = pages[here + 1] if here + 1 < len(pages) else None
        return Place(numbers[here], pages[here - 1] if here else None, following)
