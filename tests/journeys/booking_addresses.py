"""Events on all terms, with somebody in every state: the address of each page that they see.

For what looks at every kind of page. Some pages are there only when a form was sent.
"""

from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import urlsplit

from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import Locale, Page

from events import publishing
from events.emails import links
from events.models import EventIndexPage, EventPage, EventPageSession, Message, Registration
from tests.events.questions.asking import after, block, page_asking
from tests.factories import (
    EventPageFactory,
    EventSeriesPageFactory,
    MessageFactory,
    RegistrationFactory,
    VenueFactory,
)
from tests.journeys.addresses import Address

EMAIL = "aino@example.org"
HOUR = timedelta(hours=1)
HOW, BUS, FOOT = "Miten tulet?", "Bussilla", "Kävellen"
TITLES = {
    "fi": "Kotoutumisen maahanmuuttajajärjestöyhteistyöseminaari",
    "fi-x-selko": "Yhteinen päivä",
    "ar": "ندوة عن العمل معًا",
}
# What is seen behind a private link: whose, and the name of its address.
PRIVATE = {
    "party of three": ("party", "registration"),
    "adviser": ("adviser", "registration"),
    "offered": ("offered", "registration"),
    "applied": ("applied", "registration"),
    "coming, room elsewhere": ("content", "registration"),
    "waiting, room elsewhere": ("waiting", "registration"),
    "address not confirmed": ("held", "registration"),
    "confirm the address": ("held", "prove"),
    "confirmed too late": ("late", "prove"),
    "offer lapsed": ("silent", "registration"),
    "called off": ("unlucky", "registration"),
    "change answers": ("party", "change"),
    "some don't come": ("party", "cancel_some"),
    "slip": ("party", "slip"),
    "quiet": ("party", "quiet"),
    "take part online": ("party", "switch"),
    "apply to take part online": ("applied", "switch"),
    "refused": ("silent", "change"),
}


def booking_addresses(event_list: EventIndexPage, *languages: str) -> list[Address]:
    """Makes them below a list in Finnish. Each is there in each of the languages."""
    pages = _publish(event_list)
    people = _register({name: page.event for name, page in pages.items()})
    mails = _write_to(people["content"])
    return [
        address
        for language in languages
        for address in [
            *_forms({name: _in(page, language) for name, page in pages.items()}, language),
            *_private(people, language),
            *_by_mail(*mails, language),
        ]
    ]


def _publish(event_list: EventIndexPage) -> dict[str, EventPage]:
    series = EventSeriesPageFactory(parent=event_list, title="Kiertue")
    called_off = EventPageFactory(parent=event_list, title="Pihajuhla")
    publishing.cancel(called_off.event, reason="Myrsky on kaatanut teltan.")
    return {
        "seminar": _hybrid_seminar(event_list),
        "proof": EventPageFactory(parent=event_list, title="Kurssi", confirms_address=True),
        "invitation": EventPageFactory(
            parent=event_list, title="Neuvosto", registration_mode="invitation"
        ),
        "closed": EventPageFactory(
            parent=event_list, title="Retki", closes_at=timezone.now() - HOUR
        ),
        "called off": called_off,
        "full stop": EventPageFactory(parent=series, title="Jyväskylä", capacity=1),
        "other stop": EventPageFactory(parent=series, title="Laukaa", capacity=20),
    }


def _hybrid_seminar(event_list: EventIndexPage) -> EventPage:
    """All that a form can ask."""
    start = timezone.now().replace(microsecond=0) + timedelta(days=7)
    room = {"venue": VenueFactory(), "online_url": "https://video.example.org/room"}
    workers = {"name": "Kohdekuntien työntekijät", "places": 10, "until": None}
    return page_asking(
        block("one_choice", HOW, choices=[BUS, FOOT]),
        block("text", "Mistä lähdet?", is_required=True, **after(BUS)),
        block("diet", is_sensitive=True, is_per_attendee=True, shown_when="on_site"),
        block("interpretation", is_sensitive=True),
        block("municipality"),
        block("date", "Milloin muutit Suomeen?"),
        block("long_text", "Mitä toivot päivältä?", help_text="Yksi asia riittää."),
        block("consent", "Minut saa näkyä kuvissa."),
        parent=event_list,
        title=TITLES["fi"],
        slug="kaikki-kysymykset",
        capacity=30,
        has_online_places=True,
        online_capacity=100,
        party_limit=3,
        quotas=[("quota", workers)],
        sessions=[EventPageSession(start=start, end=start + 3 * HOUR, **room)],
    )


def _register(events: dict) -> dict[str, Registration]:
    """Written past the rules: any state, without what leads there."""
    seminar, stop = events["seminar"], events["full stop"]
    now = timezone.now()
    made = {
        "party": {"event": seminar, "attendees": ["Aino Esimerkki", "Leevi", ""]},
        "adviser": {"event": seminar, "attendees": ["Asiakas"], "contact": "Neuvoja"},
        "offered": {"event": seminar, "status": "offered", "answer_by": now + 24 * HOUR},
        "applied": {"event": seminar, "status": "applied"},
        "content": {"event": stop},
        "waiting": {"event": stop, "status": "waitlisted"},
        "held": {"event": events["proof"], "status": "held", "hold_until": now + HOUR},
        "late": {"event": events["proof"], "status": "held", "hold_until": now - HOUR},
        "silent": {"event": seminar, "status": "declined", "lapses": 2},
        "unlucky": {"event": events["called off"], "status": "cancelled"},
    }
    return {who: RegistrationFactory(email=EMAIL, **facts) for who, facts in made.items()}


def _write_to(registration: Registration) -> tuple[Message, Message]:
    """The mail with the links to all that is registered, and the one that asks for a new address."""
    new = "toinen@example.org"
    registration.new_email = new
    registration.save()
    return (
        MessageFactory(registration=None, kind=Message.Kind.LINKS, to=EMAIL, language="fi"),
        MessageFactory(registration=registration, kind=Message.Kind.ADDRESS_ASKED, to=new),
    )


def _in(page: EventPage, language: str) -> EventPage:
    """The page as it is published in a language, under a title in its letters."""
    if language == page.locale.language_code:
        return page
    _in_its_place(page.get_parent().specific, language)
    locale = Locale.objects.get(language_code=language)
    copy = page.copy_for_translation(locale, copy_parents=True)
    copy.title = TITLES[language]
    copy.save_revision().publish()
    return EventPage.objects.get(pk=copy.pk)


def _in_its_place(parent: Page, language: str) -> None:
    locale, _new = Locale.objects.get_or_create(language_code=language)
    if not parent.has_translation(locale):
        copy = parent.copy_for_translation(locale, copy_parents=True)
        copy.save_revision().publish()


def _forms(pages: dict[str, EventPage], language: str) -> Iterator[Address]:
    form = {name: page.register_url for name, page in pages.items()}
    yield Address("every question", language, form["seminar"])
    yield Address("form sent empty", language, form["seminar"], {})
    yield Address("check your mail", language, form["proof"], {"name": "Aino", "email": EMAIL})
    yield Address("invitation code", language, form["invitation"])
    yield Address("wrong code", language, f"{form['invitation']}?code=AAAA-AAAA")
    yield Address("refused form", language, form["closed"])
    yield Address("full stop", language, pages["full stop"].url)


def _private(people: dict[str, Registration], language: str) -> Iterator[Address]:
    for kind, (who, name) in PRIVATE.items():
        yield Address(kind, language, _path(language, name, people[who].token))
    leaving = {"person": str(people["party"].attendees.first().pk)}
    some = _path(language, "cancel_some", people["party"].token)
    yield Address("some don't come, second step", language, some, leaving)
    yield Address("link unknown", language, _path(language, "registration", "nobody-has-this"))


def _by_mail(all_links: Message, question: Message, language: str) -> Iterator[Address]:
    all_links.language = question.language = language
    find = _path(language, "find")
    yield Address("find registrations", language, find)
    yield Address("find registrations, sent", language, f"{find}?sent")
    yield Address("my registrations", language, urlsplit(links.mine(all_links)).path)
    yield Address("my registrations, expired", language, _path(language, "mine", "expired"))
    yield Address("confirm a new address", language, urlsplit(links.take_address(question)).path)


def _path(language: str, name: str, *args: str) -> str:
    with translation.override(language):
        return reverse(f"events:{name}", args=args)
