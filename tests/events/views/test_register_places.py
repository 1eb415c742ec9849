"""The form where places are scarce or not all the same: ways, groups, waiting list, other stops."""

from datetime import timedelta

import pytest
from django.utils import timezone

from events.models import Quota, Registration
from tests.factories import EventPageFactory, EventSeriesPageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

NOW = timezone.now().replace(microsecond=0)
ADA = {"name": "Ada", "email": "ada@example.org"}


# On site and online, and places for groups


def test_one_chooses_where_with_the_places_left_for_each(client, event_page):
    page = event_page(has_online_places=True, capacity=1, online_capacity=5)
    RegistrationFactory(event=page.event)

    text = client.get(page.register_url).text
    client.post(page.register_url, ADA | {"way": "online"})

    assert "On site (full: you join the waiting list)" in text
    assert "Online (5 places left)" in text
    registration = Registration.objects.latest("pk")
    assert (registration.way, registration.is_confirmed) == ("online", True)


def test_who_does_not_choose_is_led_to_the_choice(client, event_page):
    page = event_page(has_online_places=True)

    text = client.post(page.register_url, ADA).text

    assert '<a href="#id_way_0">How do you take part?' in text
    assert 'id="id_way_0"' in text


def test_a_member_of_a_group_takes_a_place_that_is_kept(client, event_page):
    page = event_page(capacity=2, closes_at=NOW + timedelta(days=3))
    quota = Quota.objects.create(event=page.event, key=page.translation_key, name="Us", places=1)
    RegistrationFactory(event=page.event)

    text = client.get(page.register_url).text
    client.post(page.register_url, ADA | {"group": str(quota.key)})
    client.post(page.register_url, {"name": "Eve"})

    assert "Us\u2069 (1 place left, kept until" in text
    ada, eve = Registration.objects.order_by("pk")[1:]
    assert (ada.quota, ada.status, eve.status) == (quota, "confirmed", "waitlisted")


def test_a_group_reads_how_many_of_its_places_nobody_else_can_take(client, event_page):
    page = event_page(capacity=3, closes_at=NOW + timedelta(days=3))
    quota = Quota.objects.create(event=page.event, key=page.translation_key, name="Us", places=2)

    untouched = client.get(page.register_url).text
    for _time in range(2):
        RegistrationFactory(event=page.event, quota=quota)
    used_up = client.get(page.register_url).text

    assert "Us\u2069 (3 places left, 2 of them only for this group until" in untouched
    assert "Us\u2069 (1 place left)" in used_up


def test_where_a_group_has_places_left_full_is_not_said_alone(client, event_page):
    page = event_page(has_online_places=True, capacity=2, online_capacity=0)
    Quota.objects.create(event=page.event, key=page.translation_key, name="Us", places=1)
    RegistrationFactory(event=page.event)

    form, shown = (" ".join(client.get(url).text.split()) for url in [page.register_url, page.url])
    listed = " ".join(client.get(page.get_parent().get_url()).text.split())

    assert "On site (full: you join the waiting list, but 1 place for: \u2068Us\u2069)" in form
    for text in [form, shown, listed]:
        assert "On site: <strong>Full, but 1 place for: \u2068Us\u2069</strong>" in text
        assert "Online: <strong>Full</strong>" in text


def test_a_group_that_is_none_is_refused(client, event_page):
    page = event_page(capacity=2)
    Quota.objects.create(event=page.event, key=page.translation_key, name="Us", places=1)

    text = client.post(page.register_url, ADA | {"group": "them"}).text

    assert '<a href="#id_group_0">' in text


# The waiting list


def test_the_form_says_how_places_are_passed_on(client, event_page):
    page = event_page(
        capacity=0,
        waiting_list="offer",
        large_party="waited_for",
        waiting_list_ends_at=NOW + timedelta(days=3),
    )

    text = client.get(page.register_url).text

    assert "we offer it to those who wait" in text
    assert "those behind it wait too" in text
    assert "The waiting list ends on" in text


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_full_event_without_a_waiting_list_takes_nobody(client, event_page, method):
    page = event_page(capacity=1, waiting_list_ends_at=NOW - timedelta(days=1))
    RegistrationFactory(event=page.event)

    response = getattr(client, method)(page.register_url, ADA)

    assert response.status_code == 409
    assert "There is no room any more." in response.text
    assert Registration.objects.count() == 1


def test_a_party_too_large_for_the_last_places_keeps_its_form(client, event_page):
    page = event_page(capacity=2, waiting_list_ends_at=NOW - timedelta(days=1))
    RegistrationFactory(event=page.event)

    response = client.post(page.register_url, ADA | {"other_1": "Bo"})

    assert response.status_code == 409
    assert 'value="Bo"' in response.text
    assert "1 place left" in response.text


@pytest.mark.parametrize(
    ("terms", "is_said"),
    [
        ({"capacity": 5, "party_limit": 5}, False),
        ({"capacity": 4, "party_limit": 5}, True),
        ({"capacity": 9, "has_online_places": True, "online_capacity": 3}, True),
        ({"capacity": None}, False),
        ({"capacity": 1, "party_limit": 1}, False),
    ],
)
def test_only_where_a_party_can_be_too_large_it_is_said_that_all_of_it_waits(
    client, event_page, terms, is_said
):
    page = event_page(**terms)

    text = client.get(page.register_url).text

    assert ("all of you join the waiting list" in text) is is_said


# Stops of a road show


@pytest.fixture
def full_stop(english_list):
    series = EventSeriesPageFactory(parent=english_list)
    EventPageFactory(parent=series, title="Roomy", capacity=4)
    crowded = EventPageFactory(parent=series, title="Crowded", capacity=1)
    RegistrationFactory(event=crowded.event)
    page = EventPageFactory(parent=series, title="Here", capacity=1)
    RegistrationFactory(event=page.event)
    return page


def test_a_full_stop_leads_to_those_with_room(client, full_stop):
    for address in [full_stop.url, full_stop.register_url]:
        text = client.get(address).text

        assert "There is room here:" in text
        assert "Roomy</a>" in text
        assert "4 places left" in text
        assert "Crowded" not in text


def test_a_stop_that_takes_nobody_any_more_leads_on_too(client, full_stop):
    full_stop.waiting_list_ends_at = NOW - timedelta(days=1)
    full_stop.save_revision().publish()

    response = client.get(full_stop.register_url)

    assert response.status_code == 409
    assert "Roomy</a>" in response.text
