"""Puts link tips on shelves: by list, and in each list by topic."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shelf:
    """Tips about one topic; None for those without any."""

    topic: object | None
    tips: list


@dataclass(frozen=True)
class LinkList:
    """One of the two lists."""

    audience: str
    name: str
    shelves: list[Shelf]


def link_lists(tips: list, topics: list, audiences: list[tuple[str, str]]) -> list[LinkList]:
    """The lists that have tips. A tip about two topics stands on both shelves."""
    lists = []
    for audience, name in audiences:
        own = [tip for tip in tips if tip.audience == audience]
        if own:
            lists.append(LinkList(audience, name, _shelves(own, topics)))
    return lists


def _shelves(tips: list, topics: list) -> list[Shelf]:
    by_topic = [Shelf(t, [tip for tip in tips if t in tip.shown_topics]) for t in topics]
    others = Shelf(None, [tip for tip in tips if not tip.shown_topics])
    return [shelf for shelf in [*by_topic, others] if shelf.tips]
