"""The lists of the desk say what they find; a page says what was done, and what can be."""

import re

import pytest
from django.urls import reverse
from wagtail.log_actions import log

from events.models import Announcement, Message, Registration
from tests.factories import EventFactory, MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

LISTS = [model.snippet_viewset.get_url_name("list") for model in (Registration, Message)]
LISTS.append(Announcement.snippet_viewset.get_url_name("list"))
REGISTRATIONS = reverse(LISTS[0])


def page_of(registration):
    return reverse(Registration.snippet_viewset.get_url_name("inspect"), args=[registration.pk])


def heads(response):
    return [column.name for column in response.context["table"].columns.values()]


@pytest.mark.parametrize(("number", "counted"), [(1, "1 registration"), (2, "2 registrations")])
def test_a_list_counts_in_whole_phrases(admin_client, number, counted):
    RegistrationFactory.create_batch(number)

    response = admin_client.get(REGISTRATIONS)

    assert response.context["paginator"].items_count_label == counted


@pytest.mark.parametrize("name", LISTS)
def test_a_list_says_what_its_search_finds(admin_client, name):
    response = admin_client.get(reverse(name))

    hint = response.context["search_form"].fields["q"].widget.attrs["placeholder"]
    assert hint not in {"", "Search…"}


@pytest.mark.parametrize("name", LISTS)
def test_an_empty_list_tells_a_search_from_a_beginning(admin_client, name):
    assert "There is nothing here yet." in admin_client.get(reverse(name)).text
    assert "Try other words" in admin_client.get(reverse(name), {"q": "nobody"}).text


def test_the_list_of_one_event_does_not_repeat_it(admin_client):
    event = EventFactory()

    assert "event" in heads(admin_client.get(REGISTRATIONS))
    assert "event" not in heads(admin_client.get(REGISTRATIONS, {"event": event.pk}))


def test_cells_bring_their_labels_for_screens_without_room_for_a_head(admin_client):
    MessageFactory(error="550 No such mailbox")

    text = admin_client.get(reverse(LISTS[1])).text

    assert re.search(r'<td data-label="Notes">550 No such mailbox</td>', text)


def test_what_can_be_done_with_a_registration_stands_on_its_page(admin_client):
    text = admin_client.get(page_of(RegistrationFactory())).text

    before, _, after = text.partition("What you can do")
    assert "Cancel registration" not in before
    assert "Cancel registration" in after


def test_the_page_says_what_staff_have_done_and_why(admin_client, admin_user):
    registration = RegistrationFactory()
    reason = {"reason": "The interpreter comes with them"}
    log(registration, "events.raise_registration", user=admin_user, data=reason)

    text = admin_client.get(page_of(registration)).text

    assert "Raised in the queue by staff (admin)" in text
    assert "The interpreter comes with them" in text


def test_those_who_may_only_look_read_no_reasons(staff, admin_user):
    registration = RegistrationFactory()
    reason = {"reason": "The interpreter comes with them"}
    log(registration, "events.raise_registration", user=admin_user, data=reason)

    text = staff("view_registration").get(page_of(registration)).text

    assert registration.reference in text
    assert "The interpreter comes with them" not in text
