"""What editors are told when an event that they publish lacks something for its people."""

from datetime import timedelta

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from django.utils import timezone

from events.models import Organizer
from tests.factories import EventPageFactory, OrganizerFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(admin_client):
    admin_client.defaults["HTTP_ACCEPT_LANGUAGE"] = "en"
    return admin_client


@pytest.fixture
def ended(db) -> Organizer:
    return OrganizerFactory(name="Old project", ends_on=timezone.localdate() - timedelta(days=1))


def warnings_after_publishing(desk, page) -> str:
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    response = desk.post(f"{address}?id={page.pk}", {"next": "/"})
    return " ".join(message.message for message in get_messages(response.wsgi_request))


def test_an_organizer_that_has_ended_is_told(desk, ended):
    said = warnings_after_publishing(desk, EventPageFactory(title="Brunch", organizer=ended))

    assert "Brunch: Registration is closed, because Old project ended on" in said


def test_a_session_without_venue_and_link_is_told(desk):
    said = warnings_after_publishing(desk, EventPageFactory(venue=None))

    assert "has neither a venue nor a link" in said


def test_nothing_is_said_where_nothing_is_missing(desk):
    said = warnings_after_publishing(desk, EventPageFactory())

    assert "Registration is closed" not in said
    assert "neither" not in said


def test_the_editors_form_marks_a_chosen_organizer_that_has_ended(desk, ended):
    page = EventPageFactory(organizer=ended)

    form = desk.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).text

    assert "Old project (ended)" in form


def test_the_chooser_marks_those_that_have_ended(desk, ended):
    OrganizerFactory(name="New project", ends_on=timezone.localdate())
    viewset = Organizer.snippet_viewset.chooser_viewset

    listed = desk.get(reverse(viewset.get_url_name("choose_results"))).text
    chosen = desk.get(reverse(viewset.get_url_name("chosen"), args=[ended.pk])).text

    assert "Old project (ended)" in listed
    assert "New project (ended)" not in listed
    assert "Old project (ended)" in chosen


def test_a_link_that_is_not_known_yet_is_not_promised(client):
    text = client.get(EventPageFactory(venue=None).url).text

    assert "Those who have a place get the link." not in text
    assert "Paikan saaneet" not in text
    assert text.count("The link comes later.") + text.count("Linkki tulee myöhemmin.") == 1
