"""Makes what lists consist of: topics, link tips, services and leaders."""

import uuid
from collections.abc import Iterator
from datetime import date, timedelta

from wagtail.models import Locale

from events.models import Area
from home.demo.building import HOME_KEY, SOURCE_LANGUAGE
from home.models import Topic
from resources.demo.leaders import LEADERS
from resources.demo.links import TIPS
from resources.demo.services import SERVICES
from resources.demo.shapes import Offer, PeerLeader, Tip
from resources.demo.topics import TOPICS
from resources.models import Leader, LinkTip, Service


def make_snippets(today: date) -> None:
    topics = _make_topics()
    for audience, tips in TIPS.items():
        for tip in tips:
            _make_tip(tip, audience, topics)
    for offer in SERVICES:
        _make_service(offer)
    for leader in LEADERS:
        _make_leader(leader, topics, today)


def _make_topics() -> dict[str, Topic]:
    """The topics in the source language, by their keys. News may have made some of them."""
    for key, names in TOPICS.items():
        for locale, name in _in_locales(names):
            Topic.objects.get_or_create(
                translation_key=_key(f"topic {key}"), locale=locale, defaults={"name": name}
            )
    originals = Topic.objects.filter(locale__language_code=SOURCE_LANGUAGE)
    return {key: originals.get(translation_key=_key(f"topic {key}")) for key in TOPICS}


def _make_tip(tip: Tip, audience: str, topics: dict[str, Topic]) -> None:
    key = _key(tip.url)
    for locale, (title, description) in _in_locales(tip.words):
        row = LinkTip(
            translation_key=key,
            locale=locale,
            title=title,
            description=description,
            url=tip.url,
            languages=tip.languages,
            audience=audience,
        )
        row.topics = [topics[topic] for topic in tip.topics]
        row.save()


def _make_service(offer: Offer) -> None:
    key = _key(offer.website)
    for locale, (name, provider, audience, description) in _in_locales(offer.words):
        row = Service(
            translation_key=key,
            locale=locale,
            name=name,
            provider=provider,
            audience=audience,
            description=description,
            languages=offer.languages,
            website=offer.website,
            phone=offer.phone,
        )
        row.areas = _areas(offer.areas)
        row.save()


def _make_leader(leader: PeerLeader, topics: dict[str, Topic], today: date) -> None:
    row = Leader(
        name=leader.name,
        email=leader.email,
        introduction=leader.introduction,
        introduced_in=leader.introduced_in,
        languages=leader.languages,
        online=leader.online,
        visibility=Leader.Visibility.PUBLIC if leader.is_public else Leader.Visibility.STAFF,
        consent_given_on=today - timedelta(days=leader.consented_days_ago),
        consent_until=today + timedelta(days=leader.consent_ends_in_days),
    )
    row.themes = [topics[theme] for theme in leader.themes]
    row.areas = _areas(leader.areas)
    row.save()


def _in_locales(words: dict) -> Iterator[tuple[Locale, object]]:
    for language, texts in words.items():
        yield Locale.objects.get_for_language(language), texts


def _areas(names: list[str]) -> list[Area]:
    return [Area.objects.get_or_create(name=name)[0] for name in names]


def _key(name: str) -> uuid.UUID:
    return uuid.uuid5(HOME_KEY, name)
