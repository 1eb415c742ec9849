"""What funders want to be seen: the one place that decides whether a page may go out without it.

A page of an EU-funded organizer is published only when each of its EU funders has a statement and
an emblem in the language of the page. Which words they are is the funder's business: those of an
older period stay as they were. Pages with an organizer follow the rule by the mixin ShowsFunders.
"""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from events import conf


def missing(organizer, language: str) -> list[str]:
    """What is still to be done: a sentence for each funder and thing. Empty: nothing."""
    if organizer is None:
        return []
    hidden = _("The funder “%(funder)s” is not published yet.")
    return [
        *(hidden % {"funder": funder.name} for funder in organizer.hidden_funders()),
        *unspoken(organizer.funders_in(language), language),
    ]


def unspoken(funders: Iterable, language: str) -> list[str]:
    """What the European ones still lack in the language: a sentence for each funder and thing."""
    return [
        sentence % {"funder": funder.name, "language": conf.language_name(language)}
        for funder in funders
        if funder.is_eu
        for sentence in _lacks(funder, language)
    ]


def speaks(funder, language: str) -> bool:
    """Whether it has in the language all that the European Union wants to be seen."""
    return not any(_lacks(funder, language))


def base(language: str) -> str:
    """The language itself, without its variety: plain Finnish is Finnish."""
    return language.partition("-")[0]


def _lacks(funder, language: str) -> Iterable[str]:
    if base(funder.language) != base(language):
        yield _("The funder “%(funder)s” has no statement and no emblem in %(language)s yet.")
        return
    if not funder.statement.strip():
        yield _("The funder “%(funder)s” has no statement in %(language)s yet.")
    if not funder.emblem_id:
        yield _("The funder “%(funder)s” has no emblem in %(language)s yet.")
    elif not funder.emblem_text.strip():
        yield _("The emblem of the funder “%(funder)s” has no text in %(language)s yet.")
