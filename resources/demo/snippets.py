"""Makes what lists consist of: topics, link tips, services and leaders."""

from datetime import date, timedelta

from events.models import Area
from home.demo.building import add_snippet, topic
from home.models import Topic
from resources.demo.leaders import LEADERS
from resources.demo.links import TIPS
from resources.demo.services import SERVICES
from resources.demo.shapes import Offer, PeerLeader, Tip
from resources.demo.topics import TOPICS
from resources.models import Leader, LinkTip, Service


def make_snippets(today: date) -> None:
    for key, names in TOPICS.items():
        add_snippet(Topic, f"topic {key}", {code: {"name": name} for code, name in names.items()})
    for audience, tips in TIPS.items():
        for tip in tips:
            _make_tip(tip, audience)
    for offer in SERVICES:
        _make_service(offer)
    for leader in LEADERS:
        _make_leader(leader, today)


def _make_tip(tip: Tip, audience: str) -> None:
    words = {
        language: {"title": title, "description": description}
        for language, (title, description) in tip.words.items()
    }
    add_snippet(
        LinkTip,
        tip.url,
        words,
        url=tip.url,
        languages=tip.languages,
        audience=audience,
        topics=[topic(key) for key in tip.topics],
    )


def _make_service(offer: Offer) -> None:
    names = ["name", "provider", "audience", "description"]
    add_snippet(
        Service,
        offer.website,
        {language: dict(zip(names, texts, strict=True)) for language, texts in offer.words.items()},
        languages=offer.languages,
        website=offer.website,
        phone=offer.phone,
        areas=_areas(offer.areas),
    )


def _make_leader(leader: PeerLeader, today: date) -> None:
    shown_to = Leader.Visibility.PUBLIC if leader.is_public else Leader.Visibility.STAFF
    Leader.objects.create(
        name=leader.name,
        email=leader.email,
        introduction=leader.introduction,
        introduced_in=leader.introduced_in,
        languages=leader.languages,
        themes=[topic(key) for key in leader.themes],
        areas=_areas(leader.areas),
        online=leader.online,
        visibility=shown_to,
        consent_given_on=today - timedelta(days=leader.consented_days_ago),
        consent_until=today + timedelta(days=leader.consent_ends_in_days),
    )


def _areas(names: list[str]) -> list[Area]:
    return [Area.objects.get_or_create(name=name)[0] for name in names]
