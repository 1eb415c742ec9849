"""Which events somebody may work with is decided in one place, and the whole desk keeps to it."""

import pytest
from django.urls import reverse

from events.admin import addresses, permissions
from events.models import Announcement, Event, Message, Registration
from tests.factories import EventPageFactory, MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

TITLE = "Joy of sums"
LISTS = {
    "registrations": addresses.listing(Registration),
    "messages": addresses.listing(Message),
    "announcements": addresses.listing(Announcement),
    "events": reverse("events_list:index"),
    "first page": reverse("wagtailadmin_home"),
}
VIEWS_OF_PEOPLE = ["applications", "answers", "invitations", "cancel"]


@pytest.fixture
def event():
    """With one record of each kind, and something the matter with it."""
    event = EventPageFactory(title=TITLE).event
    registration = RegistrationFactory(event=event, attendees=["Aino Example"])
    MessageFactory(registration=registration, state=Message.State.FAILED, to="aino@example.org")
    Announcement.objects.create(event=event, subject="Hello to many", text="x", statuses=[])
    return event


@pytest.fixture
def _nobodys(monkeypatch):
    """Nobody may work with any event: what a site does that gives each team events of its own."""
    monkeypatch.setattr(permissions, "events_of", lambda user: Event.objects.none())


def shows_it(text: str) -> bool:
    told = [TITLE, "Aino Example", "aino@example.org", "Hello to many"]
    return any(one in text for one in told)


@pytest.mark.parametrize("address", LISTS.values(), ids=LISTS)
def test_a_list_shows_an_event_to_those_who_may_work_with_it(admin_client, event, address):
    assert shows_it(admin_client.get(address).text)


@pytest.mark.usefixtures("_nobodys")
@pytest.mark.parametrize("address", LISTS.values(), ids=LISTS)
def test_a_list_shows_nothing_of_an_event_that_somebody_may_not_work_with(
    admin_client, event, address
):
    assert not shows_it(admin_client.get(address).text)


@pytest.mark.usefixtures("_nobodys")
@pytest.mark.parametrize("model", [Registration, Announcement, Message])
def test_no_record_of_an_event_that_somebody_may_not_work_with_opens(admin_client, event, model):
    address = addresses.of(model.objects.get())

    assert admin_client.get(address, follow=True).status_code == 404


@pytest.mark.usefixtures("_nobodys")
def test_no_part_of_a_message_about_it_opens(admin_client, event):
    Message.objects.update(calendars=[{"method": "REQUEST", "body": "BEGIN:VCALENDAR"}])
    address = addresses.of(Message.objects.get(), "calendar", 0)

    assert admin_client.get(address, follow=True).status_code == 404


@pytest.mark.usefixtures("_nobodys")
@pytest.mark.parametrize("name", VIEWS_OF_PEOPLE)
def test_no_view_of_its_people_opens(admin_client, event, name):
    address = addresses.page_act(event.source_page, name)

    assert admin_client.get(address, follow=True).status_code == 404


@pytest.mark.usefixtures("_nobodys")
def test_a_draft_and_a_message_about_no_event_are_seen_by_all(admin_client):
    EventPageFactory(title=TITLE, publish=False).save_revision()
    MessageFactory(registration=None, kind=Message.Kind.LINKS, to="aino@example.org", language="fi")

    assert TITLE in admin_client.get(LISTS["events"]).text
    assert "aino@example.org" in admin_client.get(LISTS["messages"]).text
