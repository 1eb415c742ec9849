"""The editor's form, as the browser sends it."""

import pytest
from django.urls import reverse

from events.models import Event, EventPage, Message, Session
from tests.events.admin.editing import HOUR, form_of, soon
from tests.factories import (
    AreaFactory,
    EventPageFactory,
    FunderFactory,
    OrganizerFactory,
    RegistrationFactory,
    VenueFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    page = EventPageFactory(sessions=[(soon(7), soon(7) + HOUR)])
    RegistrationFactory(event=page.event)
    return page


def fetched(page):
    return EventPage.objects.get(pk=page.pk).get_latest_revision_as_object()


def send(client, page, rows, *, publish):
    data = form_of(page, rows) | ({"action-publish": "yes"} if publish else {})
    response = client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data)
    assert response.status_code == 302, response.context["form"].errors
    return response


def rows_of(page):
    return [(row.pk or "", str(row.key), row.start) for row in fetched(page).rows]


def test_a_session_added_in_a_draft_keeps_its_key_until_it_is_published(admin_client, page):
    send(admin_client, page, [*rows_of(page), ("", "", soon(14))], publish=False)
    drafted = rows_of(page)

    send(admin_client, page, drafted, publish=True)

    keys = Session.objects.order_by("start").values_list("key", flat=True)
    assert [str(key) for key in keys] == [key for _pk, key, _start in drafted]


def test_a_form_opened_before_a_colleague_published_its_draft_moves_nobody(admin_client, page):
    send(admin_client, page, [*rows_of(page), ("", "", soon(14))], publish=False)
    still_open = rows_of(page)
    fetched(page).save_revision().publish()
    told = Message.objects.count()

    send(admin_client, page, still_open, publish=True)

    event = Event.objects.for_readers().get()
    assert len(event.scheduled_sessions) == len(event.all_sessions) == 2
    assert Message.objects.count() == told == 1


def test_going_back_to_a_revision_from_before_its_publication_moves_nobody(admin_client, page):
    send(admin_client, page, [*rows_of(page), ("", "", soon(14))], publish=False)
    draft = EventPage.objects.get(pk=page.pk).latest_revision
    draft.publish()
    told = Message.objects.count()

    draft.as_object().save_revision().publish()

    event = Event.objects.for_readers().get()
    assert len(event.scheduled_sessions) == len(event.all_sessions) == 2
    assert Message.objects.count() == told == 1


def test_two_new_sessions_get_keys_of_their_own(admin_client, page):
    new = [("", "", soon(14)), ("", "", soon(21))]

    send(admin_client, page, [*rows_of(page), *new], publish=True)

    assert Session.objects.count() == 3


def test_the_pattern_for_new_rows_has_no_key(admin_client, page):
    response = admin_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))

    assert 'name="sessions-__prefix__-key" id="id_sessions-__prefix__-key"' in response.text
    assert f'value="{page.rows[0].key}"' in response.text


def test_a_venue_that_gets_another_address_tells_whoever_is_to_go_there(admin_client, page):
    venue = page.rows[0].venue
    form = {"name": venue.name, "street_address": "New street 2", "city": venue.city}

    admin_client.post(reverse("wagtailsnippets_events_venue:edit", args=[venue.pk]), form)

    assert Message.objects.get().about["changes"][0]["what"] == "moved"


def test_a_venue_where_nobody_meets_tells_nobody(admin_client, page):
    venue = VenueFactory()
    form = {"name": "Another name"}

    admin_client.post(reverse("wagtailsnippets_events_venue:edit", args=[venue.pk]), form)

    assert not Message.objects.exists()


@pytest.mark.parametrize("factory", [AreaFactory, FunderFactory, OrganizerFactory, VenueFactory])
@pytest.mark.parametrize("view", ["choose", "choose_results"])
def test_what_editors_choose_from_can_be_searched(admin_client, factory, view):
    factory(name="Laukaan opistotalo")
    factory(name="Kirjasto")
    chooser = f"wagtailsnippetchoosers_events_{factory._meta.model._meta.model_name}:{view}"

    everything = admin_client.get(reverse(chooser)).text
    found = admin_client.get(reverse(chooser), {"q": "opisto lauk"}).text

    assert ("id_q" in everything) == (view == "choose")
    assert "Kirjasto" in everything
    assert "Laukaan opistotalo" in found
    assert "Kirjasto" not in found
