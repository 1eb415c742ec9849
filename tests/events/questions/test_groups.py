"""Publishing writes the groups of a page. Who belongs to one is never lost."""

import json
from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from events.exceptions import NotReadyToPublish
from events.models import EventPage, Status
from tests.factories import EventPageFactory, RegistrationFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_english")]


def quota(name: str, places: int, until=None) -> dict:
    value = {"name": name, "places": places, "until": until and until.isoformat()}
    return {"type": "quota", "id": str(uuid4()), "value": value}


def keep_places(page: EventPage, *quotas: dict) -> EventPage:
    page.quotas = json.dumps(quotas)
    page.save_revision().publish()
    return EventPage.objects.get(pk=page.pk)


def test_the_groups_of_the_event_are_those_of_the_page():
    until = timezone.now().replace(microsecond=0) + timedelta(days=1)
    page = EventPageFactory(capacity=20)

    page = keep_places(page, quota("Workers", 10, until), quota("Teachers", 5))

    rows = [(one.name, one.places, one.until) for one in page.event.quotas.all()]
    assert rows == [("Workers", 10, until), ("Teachers", 5, None)]


def test_groups_cannot_have_more_places_than_there_are():
    page = EventPageFactory(capacity=14)

    with pytest.raises(NotReadyToPublish, match="15 places together"):
        keep_places(page, quota("Workers", 10), quota("Teachers", 5))


def test_a_group_nobody_belongs_to_goes_with_its_block():
    page = keep_places(EventPageFactory(capacity=20), quota("Workers", 10))

    page = keep_places(page)

    assert not page.event.quotas.exists()


def test_people_still_belong_to_a_group_that_left_the_page_but_no_places_are_kept():
    page = keep_places(EventPageFactory(capacity=20), quota("Workers", 10))
    workers = page.event.quotas.get()
    registration = RegistrationFactory(event=page.event, quota=workers)

    page = keep_places(page)

    registration.refresh_from_db()
    assert registration.quota == workers
    assert page.event.places_left == 19


def test_places_that_no_group_has_any_more_go_to_those_who_wait():
    workers = quota("Workers", 1)
    page = keep_places(EventPageFactory(capacity=1), workers)
    waiting = RegistrationFactory(event=page.event, status=Status.WAITLISTED)

    keep_places(page)

    waiting.refresh_from_db()
    assert waiting.is_confirmed
