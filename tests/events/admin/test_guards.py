"""What the admin refuses to delete, and what it says when a page is hidden."""

from datetime import timedelta

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from events.admin import addresses
from events.models import Event, EventPage, EventPageSession, Funder, Message, Registration
from tests.factories import (
    EventPageFactory,
    EventSeriesPageFactory,
    FunderFactory,
    OrganizerFactory,
    RegistrationFactory,
    VenueFactory,
)

pytestmark = pytest.mark.django_db


def told(response):
    return " ".join(str(message) for message in response.context["messages"])


# Pages that people registered through


def test_a_page_with_registrations_cannot_be_deleted(admin_client):
    page = RegistrationFactory().event.source_page

    response = admin_client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]), follow=True)

    assert "People have registered" in told(response)
    assert Page.objects.filter(pk=page.pk).exists()


def test_a_page_above_one_with_registrations_cannot_be_deleted(admin_client):
    series = EventSeriesPageFactory()
    stop = EventPageFactory(parent=series)
    RegistrationFactory(event=stop.event, status=Registration.Status.CANCELLED)

    admin_client.post(reverse("wagtailadmin_pages:delete", args=[series.pk]))

    assert Page.objects.filter(pk__in=[series.pk, stop.pk]).count() == 2


def test_pages_with_registrations_cannot_be_deleted_in_bulk(admin_client):
    kept = RegistrationFactory().event.source_page
    other = EventPageFactory()
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])

    response = admin_client.post(f"{url}?id={kept.pk}&id={other.pk}", follow=True)

    assert "People have registered" in told(response)
    assert EventPage.objects.count() == 2


def test_a_page_without_registrations_can_be_deleted(admin_client):
    page = EventPageFactory()

    admin_client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]))

    assert not EventPage.objects.exists()
    assert not Event.objects.exists()


def test_a_page_with_registrations_can_be_moved(admin_client):
    page = RegistrationFactory().event.source_page
    series = EventSeriesPageFactory()

    admin_client.post(reverse("wagtailadmin_pages:move_confirm", args=[page.pk, series.pk]))

    assert EventPage.objects.get().get_parent().pk == series.pk
    assert Event.objects.get().registrations.count() == 1


# Pages that are hidden


def test_unpublishing_warns_that_nobody_was_told(admin_client):
    event = RegistrationFactory(attendees=2).event

    response = admin_client.post(
        reverse("wagtailadmin_pages:unpublish", args=[event.source_page_id]), follow=True
    )

    assert "2 people are still coming" in told(response)
    assert not Event.objects.get().is_cancelled
    assert not Message.objects.exists()


def test_unpublishing_in_bulk_warns_too(admin_client):
    series = EventSeriesPageFactory()
    RegistrationFactory(event=EventPageFactory(parent=series).event)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])

    response = admin_client.post(
        f"{url}?id={series.pk}&next=/admin/", {"include_descendants": "on"}, follow=True
    )

    assert "1 person is still coming" in told(response)


def test_unpublishing_without_registrations_warns_of_nothing(admin_client):
    page = EventPageFactory()

    response = admin_client.post(
        reverse("wagtailadmin_pages:unpublish", args=[page.pk]), follow=True
    )

    assert "not cancelled" not in told(response)


# Venues


def test_a_venue_of_a_cancelled_session_cannot_be_deleted(admin_client):
    venue = VenueFactory()
    page = EventPageFactory(venue=venue)
    start = timezone.now() + timedelta(days=9)
    page.sessions = [EventPageSession(start=start, end=start + timedelta(hours=2))]
    page.save_revision().publish()
    single = reverse("wagtailsnippets_events_venue:delete", args=[venue.pk])
    bulk = reverse("wagtail_bulk_action", args=["events", "venue", "delete"])

    for url in [single, f"{bulk}?id={venue.pk}"]:
        response = admin_client.post(url, follow=True)
        assert "still in use" in told(response)


def test_an_unused_venue_can_be_deleted(admin_client):
    venue = VenueFactory()

    admin_client.post(reverse("wagtailsnippets_events_venue:delete", args=[venue.pk]))

    assert not type(venue).objects.exists()


# Funders


@pytest.fixture
def funder():
    return FunderFactory(name="ESR+")


@pytest.fixture
def organizer(funder):
    return OrganizerFactory(funders=[funder])


@pytest.fixture
def delete(admin_client):
    """Delete funders in the admin, alone or several at once. Returns what the admin says."""

    def delete(*funders):
        if len(funders) == 1:
            response = admin_client.post(addresses.of(funders[0], "delete"))
        else:
            address = reverse("wagtail_bulk_action", args=["events", "funder", "delete"])
            query = "&".join(f"id={funder.pk}" for funder in funders)
            response = admin_client.post(f"{address}?{query}")
        return " ".join(str(message) for message in get_messages(response.wsgi_request))

    return delete


def test_a_funder_that_an_organizer_shows_is_not_deleted(delete, organizer, funder):
    said = delete(funder)

    assert "Take it from the organizer first" in said
    assert Funder.objects.filter(pk=funder.pk).exists()


def test_nor_are_its_words_in_another_language(delete, organizer, funder, en):
    words = funder.copy_for_translation(en)
    words.save()

    delete(words)

    assert Funder.objects.filter(pk=words.pk).exists()


def test_nor_is_it_deleted_among_others(delete, organizer, funder):
    unused = FunderFactory(name="A city")

    said = delete(funder, unused)

    assert "Take it from the organizer first" in said
    assert Funder.objects.count() == 2


def test_a_funder_that_nobody_shows_is_deleted(delete, funder):
    delete(funder)
    delete(FunderFactory(), FunderFactory())

    assert not Funder.objects.exists()
