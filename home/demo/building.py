"""Makes the pages, the people and what happens to them, by the roads that editors and visitors use.

Pages are added and published, which makes the events; people register and cancel by booking.
All of it in one transaction: either the demo content is there or it is not.
"""

import uuid
from datetime import date
from urllib.parse import urlsplit

from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale, Page, Site

from events import booking, publishing
from events.models import (
    Area,
    Event,
    EventIndexPage,
    EventPage,
    EventPageSession,
    EventSeriesPage,
    Funder,
    Organizer,
    Venue,
)
from home.demo import archive, coming, places, site_pages
from home.demo.season import Season
from home.demo.shapes import DemoEvent, DemoSeries, Meeting, Party, Words
from home.models import ContentPage, HomePage

SOURCE_LANGUAGE = "fi"
# Tells the demo's home page from an editor's, whatever its title and address have become.
HOME_KEY = uuid.UUID("6f3d5f0a-5f0e-4c1d-9a53-0b6c6d2f7a18")


class SiteHasContent(Exception):
    """The site has pages of its own: the demo would stand in their way."""


def is_built() -> bool:
    return HomePage.objects.filter(translation_key=HOME_KEY).exists()


@transaction.atomic
def build(*, base_url: str, today: date | None = None) -> None:
    """Fill an empty site. The coming season is dated from today on, and stays where it is."""
    home = _make_home(base_url)
    _make_places()
    event_list = _add_page(home, EventIndexPage, site_pages.EVENT_LIST, show_in_menus=True)
    _add_page(home, ContentPage, site_pages.ABOUT, show_in_menus=True)
    _add_page(home, ContentPage, site_pages.PRIVACY, show_in_menus=True)
    season = Season(today or timezone.localdate())
    for entry in [*archive.ENTRIES, *coming.entries(season)]:
        _add_entry(event_list, entry)


def _make_places() -> None:
    areas = {name: Area.objects.get_or_create(name=name)[0] for name in places.AREAS}
    for name, street, postal_code, town, area in places.VENUES.values():
        address = {"street_address": street, "postal_code": postal_code, "city": town}
        Venue.objects.get_or_create(name=name, defaults=address | {"area": areas[area]})
    funder = _make_funder()
    for facts in places.ORGANIZERS.values():
        organizer, is_new = Organizer.objects.get_or_create(
            name=facts["name"], defaults={"email": facts["email"], "phone": facts["phone"]}
        )
        if is_new and facts["is_funded"]:
            organizer.funders.add(funder)
            organizer.save()


def _make_funder() -> Funder:
    """The funder in the source language; its translations share its key."""
    key = uuid.uuid5(HOME_KEY, "funder")
    for language, words in places.FUNDER.items():
        Funder.objects.get_or_create(translation_key=key, locale=_locale(language), defaults=words)
    return Funder.objects.get(translation_key=key, locale=_locale(SOURCE_LANGUAGE))


def _locale(language: str) -> Locale:
    return Locale.objects.get_or_create(language_code=language)[0]


def _make_home(base_url: str) -> HomePage:
    """The home page in place of Wagtail's welcome page, as the root of the default site."""
    welcome = _welcome_page()
    root = Page.get_first_root_node()
    home = _add_page(root, HomePage, site_pages.HOME, translation_key=HOME_KEY)
    base = urlsplit(base_url)
    port = base.port or (443 if base.scheme == "https" else 80)
    address = {"hostname": base.hostname, "port": port}
    address |= {"site_name": "Kotopaikka", "root_page": home}
    Site.objects.update_or_create(is_default_site=True, defaults=address)
    if welcome:
        welcome.delete()
    return home


def _welcome_page() -> Page | None:
    """What Wagtail's migrations have put at the root. Raises SiteHasContent if it is more."""
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    if site is None:
        return None
    page = site.root_page
    if page.specific_class is not Page or page.get_children().exists():
        raise SiteHasContent
    return page


def _add_page(parent: Page, model: type[Page], words: Words, **fields) -> Page:
    """Publish a page in its source language, then its translations."""
    page = model(locale=_locale(SOURCE_LANGUAGE), live=False, **words[SOURCE_LANGUAGE], **fields)
    return _publish_in_all_languages(parent, page, words)


def _publish_in_all_languages(parent: Page, page: Page, words: Words) -> Page:
    parent.add_child(instance=page)
    page.save_revision().publish()
    page = type(page).objects.get(pk=page.pk)
    for language in [language for language in words if language != SOURCE_LANGUAGE]:
        translation = page.copy_for_translation(_locale(language))
        for name, value in words[language].items():
            setattr(translation, name, value)
        translation.save_revision().publish()
    return page


def _add_entry(event_list: EventIndexPage, entry: DemoEvent | DemoSeries) -> None:
    if isinstance(entry, DemoEvent):
        _add_event(event_list, entry)
    else:
        series = _add_page(event_list, EventSeriesPage, entry.words)
        for event in entry.events:
            _add_event(series, event)


def _add_event(parent: Page, entry: DemoEvent) -> None:
    page = EventPage(
        locale=_locale(SOURCE_LANGUAGE),
        live=False,
        organizer=Organizer.objects.get(name=places.ORGANIZERS[entry.organizer]["name"]),
        **entry.words[SOURCE_LANGUAGE],
        **entry.terms,
    )
    page.sessions = [_session_row(meeting) for meeting in entry.meetings]
    page = _publish_in_all_languages(parent, page, entry.words)
    _let_things_happen(Event.objects.get(translation_key=page.translation_key), entry)


def _session_row(meeting: Meeting) -> EventPageSession:
    venue = places.VENUES[meeting.venue][0] if meeting.venue else None
    return EventPageSession(
        start=meeting.start,
        end=meeting.end,
        venue=Venue.objects.get(name=venue) if venue else None,
        online_url=meeting.online_url,
    )


def _let_things_happen(event: Event, entry: DemoEvent) -> None:
    registrations = {party: _register(event, party) for party in entry.parties}
    for party in entry.change_their_mind:
        booking.cancel(registrations[party])
    if entry.cancelled_because:
        publishing.cancel(event, reason=entry.cancelled_because)


def _register(event: Event, party: Party):
    """People without e-mail have phoned the organizer, who writes them in."""
    return booking.register(
        event,
        attendees=list(party.names),
        email=party.email,
        phone=party.phone,
        language=party.language,
        by_staff=not party.has_email,
    )
