"""What pages tell beside the plain case: hybrid, over, cancelled in a preview, with a picture."""

from datetime import timedelta

import pytest
from django.template import Context, Template
from django.utils import timezone
from wagtail_factories import ImageFactory

from events import publishing
from events.models import EventPage, EventPageSession
from tests.factories import EventPageFactory, VenueFactory

pytestmark = pytest.mark.django_db

NOW = timezone.now().replace(microsecond=0)


def test_a_hybrid_event_says_that_one_can_come_from_afar(client, english_list):
    start = NOW + timedelta(days=7)
    link = "https://video.example.org/room"
    row = EventPageSession(start=start, end=start + timedelta(hours=2), online_url=link)
    row.venue = VenueFactory()
    page = EventPageFactory(parent=english_list, sessions=[row])

    card, text = client.get(english_list.url).text, client.get(page.url).text

    assert "Also online" in card
    assert "Also online" in text
    assert "Those who have a place get the link." in text
    assert "video.example.org" not in text


@pytest.mark.parametrize(
    ("mode", "words"), [("application", "By application"), ("invitation", "By invitation")]
)
def test_a_card_says_how_one_gets_in(client, english_list, mode, words):
    EventPageFactory(parent=english_list, registration_mode=mode)

    assert words in client.get(english_list.url).text


def test_the_archive_shows_from_when_to_when_several_sessions_were(client, english_list):
    days = [NOW - timedelta(days=number) for number in (400, 30)]
    sessions = [(day, day + timedelta(hours=1)) for day in days]
    EventPageFactory(parent=english_list, sessions=sessions)

    text = client.get(english_list.url + "archive/").text

    shown = [f'<time datetime="{timezone.localtime(day):%Y-%m-%d}">' in text for day in days]
    assert shown == [True, True]


def test_the_preview_of_a_cancelled_event_shows_that_it_is(english_list):
    page = EventPageFactory(parent=english_list)
    publishing.cancel(page.event, reason="The speaker is ill.")

    draft = EventPage.objects.get(pk=page.pk).as_event()

    assert draft.registration_state == "cancelled"
    assert draft.cancellation_reason == "The speaker is ill."


def test_the_picture_comes_in_three_formats_with_its_words(client, english_list):
    page = EventPageFactory(parent=english_list, image=ImageFactory(), image_alt="A full hall")

    text = client.get(page.url).text

    assert text.count("<source ") == 2
    assert 'type="image/avif"' in text
    assert 'alt="A full hall"' in text


def test_the_next_events_lead_to_all_of_them(english_list):
    EventPageFactory(parent=english_list)
    template = Template("{% load events %}{% upcoming_events %}")

    text = template.render(Context({"page": english_list}))

    assert f'href="{english_list.url}"' in text
