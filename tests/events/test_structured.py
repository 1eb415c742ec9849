"""What search engines read about an event, read as they do."""

import json
from datetime import datetime, timedelta
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.utils import timezone
from wagtail_factories import ImageFactory

from events import booking, publishing, structured
from events.models import EventPageSession, EventSeriesPage
from events.text import clean
from tests.factories import (
    EventPageFactory,
    EventSeriesPageFactory,
    RegistrationFactory,
    VenueFactory,
)
from tests.naughty import NAUGHTY

pytestmark = pytest.mark.django_db

HELSINKI = ZoneInfo("Europe/Helsinki")
LINK = "https://video.example.org/secret"
# What schema.org knows of each type, of what we say; and what Google wants (Event, 2026).
KNOWN = {
    "Event": {"name", "description", "url", "image", "inLanguage", "organizer", "superEvent"}
    | {"startDate", "endDate", "eventStatus", "eventAttendanceMode", "location", "offers"}
    | {"isAccessibleForFree", "maximumAttendeeCapacity", "remainingAttendeeCapacity", "subEvent"},
    "Place": {"name", "address"},
    "PostalAddress": {"streetAddress", "postalCode", "addressLocality"},
    "VirtualLocation": {"url"},
    "Organization": {"name", "url"},
    "Offer": {"price", "priceCurrency", "availability", "url", "validFrom", "validThrough"},
}
KNOWN["EventSeries"] = KNOWN["Event"]
REQUIRED = {
    "Event": {"name", "startDate", "location"},
    "Place": {"address"},
    "VirtualLocation": {"url"},
    "Organization": {"name"},
    "Offer": {"price", "priceCurrency", "availability", "url"},
}


class Scripts(HTMLParser):
    """The JSON-LD blocks of a page, found as a browser finds them."""

    def __init__(self, html):
        super().__init__()
        self.found, self.inside = [], False
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.inside = tag == "script" and dict(attrs).get("type") == "application/ld+json"

    def handle_data(self, data):
        if self.inside:
            self.found.append(json.loads(data))

    def handle_endtag(self, tag):
        self.inside = False


def at(day, hour):
    return datetime(2030, 5, day, hour, tzinfo=HELSINKI)


def meeting(day, **fields):
    return EventPageSession(start=at(day, 9), end=at(day, 11), **fields)


def facts_of(client, page):
    found = [facts for facts in Scripts(client.get(page.url).text).found if "startDate" in facts]
    check(found[0])
    return found[0]


def check(thing):
    """Nothing that schema.org doesn't know, and all that must be there, however deep."""
    names = {name for name in thing if not name.startswith("@")}
    assert names <= KNOWN[thing["@type"]]
    assert REQUIRED.get(thing["@type"], set()) <= names
    for value in thing.values():
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict):
                check(part)


def term(name):
    return f"https://schema.org/{name}"


def test_one_meeting_is_an_event_with_all_that_is_known(client):
    venue = VenueFactory(
        name="Talo", street_address="Katu 1", postal_code="40100", city="Jyväskylä"
    )
    page = EventPageFactory(
        title="Aamubrunssi",
        intro="Tule mukaan",
        sessions=[meeting(21, venue=venue)],
        capacity=20,
        held_in=["fi"],
    )

    facts = facts_of(client, page)

    assert facts == {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": "Aamubrunssi",
        "description": "Tule mukaan",
        "url": page.full_url,
        "inLanguage": ["fi"],
        "organizer": {"@type": "Organization", "name": page.organizer.name},
        "startDate": "2030-05-21T09:00:00+03:00",
        "endDate": "2030-05-21T11:00:00+03:00",
        "eventStatus": term("EventScheduled"),
        "eventAttendanceMode": term("OfflineEventAttendanceMode"),
        "location": [
            {
                "@type": "Place",
                "name": "Talo",
                "address": {
                    "@type": "PostalAddress",
                    "streetAddress": "Katu 1",
                    "postalCode": "40100",
                    "addressLocality": "Jyväskylä",
                },
            }
        ],
        "isAccessibleForFree": True,
        "maximumAttendeeCapacity": 20,
        "remainingAttendeeCapacity": 20,
        "offers": {
            "@type": "Offer",
            "price": 0,
            "priceCurrency": "EUR",
            "availability": term("InStock"),
            "url": page.full_url + "register/",
            "validThrough": "2030-05-21T09:00:00+03:00",
        },
    }


def test_several_meetings_are_a_series_with_each_of_them(client):
    page = EventPageFactory(sessions=[meeting(21), meeting(28)])

    facts = facts_of(client, page)

    assert facts["@type"] == "EventSeries"
    assert (facts["startDate"], facts["endDate"]) == (
        "2030-05-21T09:00:00+03:00",
        "2030-05-28T11:00:00+03:00",
    )
    assert [one["startDate"][:10] for one in facts["subEvent"]] == ["2030-05-21", "2030-05-28"]


def test_a_stop_belongs_to_its_series(client):
    page = EventPageFactory(parent=EventSeriesPageFactory(title="Kiertue"))

    series = EventSeriesPage.objects.get()
    expected = {"@type": "EventSeries", "name": "Kiertue", "url": series.full_url}
    assert facts_of(client, page)["superEvent"] == expected


def test_a_series_that_readers_cannot_open_is_not_named(client):
    series = EventSeriesPageFactory(title="Kiertue")
    page = EventPageFactory(parent=series)

    series.unpublish()

    assert "superEvent" not in facts_of(client, page)


@pytest.mark.parametrize(
    ("fields", "mode"),
    [
        ({"venue": True}, "Offline"),
        ({"online_url": LINK}, "Online"),
        ({"venue": True, "online_url": LINK}, "Mixed"),
    ],
)
def test_a_private_link_is_never_told(client, fields, mode):
    fields |= {"venue": VenueFactory()} if "venue" in fields else {}
    page = EventPageFactory(sessions=[meeting(21, **fields)])

    facts = facts_of(client, page)

    assert facts["eventAttendanceMode"] == term(f"{mode}EventAttendanceMode")
    assert LINK not in json.dumps(facts)
    rooms = [room["url"] for room in facts["location"] if room["@type"] == "VirtualLocation"]
    assert rooms == ([] if mode == "Offline" else [page.full_url])


def test_a_public_link_is_where_it_takes_place(client):
    row = meeting(21, online_url=LINK, online_url_is_public=True)

    facts = facts_of(client, EventPageFactory(sessions=[row]))

    assert facts["location"] == [{"@type": "VirtualLocation", "url": LINK}]


def test_a_cancelled_event_and_a_cancelled_meeting_say_so(client):
    page = EventPageFactory(sessions=[meeting(21), meeting(28)])
    page.sessions = list(page.sessions.all())[1:]
    page.save_revision().publish()
    meetings = [one["eventStatus"] for one in facts_of(client, page)["subEvent"]]

    publishing.cancel(page.event, reason="Storm")
    facts = facts_of(client, page)

    assert meetings == [term("EventCancelled"), term("EventScheduled")]
    assert facts["eventStatus"] == term("EventCancelled")
    assert "offers" not in facts


@pytest.mark.parametrize(
    ("terms", "people", "availability"),
    [
        ({"capacity": 1}, 1, "SoldOut"),
        ({"capacity": 2}, 1, "InStock"),
        ({"opens_at": at(1, 9)}, 0, "PreOrder"),
        ({"closes_at": at(1, 9) - timedelta(days=9000)}, 0, None),
        ({"registration_mode": "none"}, 0, None),
    ],
)
def test_there_is_an_offer_as_long_as_there_is_something_to_have(
    client, terms, people, availability
):
    page = EventPageFactory(sessions=[meeting(21)], **terms)
    for _person in range(people):
        RegistrationFactory(event=page.event)

    offer = facts_of(client, page).get("offers", {})

    assert offer.get("availability") == (availability and term(availability))


def test_nothing_about_people_is_told(client):
    page = EventPageFactory(capacity=5)
    booking.register(page.event, attendees=["Ada Salainen"], email="ada@example.org", language="fi")

    text = json.dumps(facts_of(client, page))

    assert "Salainen" not in text
    assert "@example.org" not in text


def test_the_picture_has_a_full_address(client):
    page = EventPageFactory(image=ImageFactory(), image_is_decorative=True)

    assert facts_of(client, page)["image"].startswith("http")


def test_a_picture_whose_file_is_lost_is_left_out(client):
    page = EventPageFactory(image=ImageFactory(), image_is_decorative=True)
    page.image.file.storage.delete(page.image.file.name)

    assert "image" not in facts_of(client, page)


def test_without_dates_nothing_is_told(client):
    page = EventPageFactory(sessions=[])

    # A site may say more about its pages, such as the way to them.
    types = [facts["@type"] for facts in Scripts(client.get(page.url).text).found]
    assert "EventSeries" not in types
    assert "Event" not in types


def test_hostile_titles_stay_inside_the_script(client):
    page = EventPageFactory(title="</script><script>alert(1)</script> <!--<script>")

    assert facts_of(client, page)["name"] == page.title


def test_whatever_is_typed_can_be_read_again():
    page = EventPageFactory()
    for text in NAUGHTY:
        page.title = page.intro = f"x {text}"
        script = structured.as_json(page, page.event)

        (facts,) = Scripts(f'<script type="application/ld+json">{script}</script>').found

        assert facts["name"] == clean(page.title)


def test_the_same_facts_are_the_same_bytes(client):
    page = EventPageFactory(sessions=[meeting(21), meeting(28)], capacity=3)

    def script():
        return client.get(page.url).text.partition("ld+json")[2].partition("</script>")[0]

    first = script()
    with time_machine.travel(timezone.now() + timedelta(hours=1)):
        assert script() == first
