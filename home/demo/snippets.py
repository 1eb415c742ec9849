"""Makes what editors choose from: areas, venues, organizers, funders, partners, people, topics."""

import uuid

from wagtail.models import Locale

from events.models import Area, Funder, Organizer, Venue
from home.demo import funders, pictures, places
from home.demo.staff import STAFF, DemoPerson
from home.demo.topics import TOPICS
from home.models import Partner, Person, Topic

SOURCE_LANGUAGE = "fi"
# Tells the demo's own pages and snippets from an editor's, whatever they are called by then.
HOME_KEY = uuid.UUID("6f3d5f0a-5f0e-4c1d-9a53-0b6c6d2f7a18")


def make() -> None:
    for name in places.AREAS:
        Area.objects.get_or_create(name=name)
    for facts in places.VENUES.values():
        _make_venue(*facts)
    for key in funders.FUNDERS:
        _make_funder(key)
    for facts in places.ORGANIZERS.values():
        _make_organizer(*facts)
    for place, (name, words) in enumerate(places.PARTNERS.values()):
        logo = pictures.logo(words)
        Partner.objects.get_or_create(name=name, defaults={"logo": logo, "sort_order": place})
    for place, (key, facts) in enumerate(STAFF.items()):
        add_snippet(Person, f"person {key}", _words_of(facts), **_facts_of(facts, place))
    for key, names in TOPICS.items():
        add_snippet(Topic, f"topic {key}", {code: {"name": name} for code, name in names.items()})


def locale(language: str) -> Locale:
    return Locale.objects.get_or_create(language_code=language)[0]


def add_snippet(model, key: str, words: dict[str, dict], **fields):
    """A snippet in every language of its words, Finnish first; found by its key the next time.

    Returns the Finnish one.
    """
    translation_key = uuid.uuid5(HOME_KEY, key)
    for language, own in words.items():
        model.objects.get_or_create(
            translation_key=translation_key, locale=locale(language), defaults=fields | own
        )
    return snippet(model, key)


def snippet(model, key: str):
    """The Finnish snippet with a key of ours: snippet(Topic, "topic peers")."""
    return model.objects.get(
        translation_key=uuid.uuid5(HOME_KEY, key), locale=locale(SOURCE_LANGUAGE)
    )


def person(key: str) -> Person:
    """One of the staff: person("helmi")."""
    return snippet(Person, f"person {key}")


def topic(key: str) -> Topic:
    """What something is about: topic("peers")."""
    return snippet(Topic, f"topic {key}")


def partner(key: str) -> Partner:
    return Partner.objects.get(name=places.PARTNERS[key][0])


def organizer(key: str) -> Organizer:
    return Organizer.objects.get(name=places.ORGANIZERS[key][0])


def _make_venue(name: str, street: str, postal_code: str, town: str, area: str) -> None:
    address = {"street_address": street, "postal_code": postal_code, "city": town}
    facts = address | {"area": Area.objects.get(name=area)}
    Venue.objects.get_or_create(name=name, defaults=facts)


def _make_funder(key: str) -> None:
    funder = funders.FUNDERS[key]
    emblem = pictures.emblem(funder["emblem"])
    words = {
        language: {
            "name": name,
            "statement": statement,
            "emblem_text": _emblem_text(funder, language),
        }
        for language, (name, statement) in funder["words"].items()
    }
    add_snippet(Funder, f"funder {key}", words, emblem=emblem, **funder["facts"])


def _emblem_text(funder: dict, language: str) -> str:
    """What stands in the emblem: the flag, or the words of the wordmark."""
    return funders.FLAG[language] if funder["emblem"] == "eu" else funder["emblem"]


def _make_organizer(
    name: str, email: str, phone: str, paid_by: list[str], basis: str, officer: str
) -> None:
    privacy = {"privacy_basis": basis, "privacy_officer_email": officer}
    facts = {"email": email, "phone": phone} | privacy
    made, is_new = Organizer.objects.get_or_create(name=name, defaults=facts)
    if is_new and paid_by:
        made.funders.set([snippet(Funder, f"funder {key}") for key in paid_by])
        made.save()


def _words_of(facts: DemoPerson) -> dict[str, dict]:
    return {
        language: {"title": title, "unit": facts.units[language]}
        for language, title in facts.titles.items()
    }


def _facts_of(facts: DemoPerson, place: int) -> dict:
    return {
        "name": facts.name,
        "organization": facts.organization,
        "phone": facts.phone,
        "email": facts.email,
        "languages": list(facts.languages),
        "sort_order": place,
    }
