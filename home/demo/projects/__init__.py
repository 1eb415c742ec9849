"""The five projects, the oldest last. Each module has the same names: who and where, and WORDS."""

from home.demo.projects import kotoisa, kotopaikka, peer_groups, vepa, yhdessa

PROJECTS = {
    "kotopaikka": kotopaikka,
    "vertaisryhmat": peer_groups,
    "kotoisa": kotoisa,
    "yhdessa": yhdessa,
    "vepa": vepa,
}


def slug(key: str) -> str:
    """The address of a project in Finnish: slug("vepa")."""
    return PROJECTS[key].WORDS["fi"]["slug"]
