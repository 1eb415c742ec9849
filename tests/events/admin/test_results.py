"""The last look at what was decided, and the results that go out."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageLogEntry

from events import booking
from events.admin import addresses
from events.models import Message, Registration
from tests.events.admin.applying import MODE, applied, fresh, send_url, url
from tests.factories import EventPageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

Status = Registration.Status


@pytest.fixture
def page():
    return EventPageFactory(title="Training", capacity=2, **MODE)


@pytest.fixture
def send(admin_client, page):
    def send():
        shown = admin_client.get(send_url(page)).context["form"]["shown"].value()
        return admin_client.post(send_url(page), {"shown": shown}, follow=True)

    return send


def test_the_last_look_counts_each_result_and_the_mails(admin_client, page):
    applied(page, decision="selected", attendees=2)
    applied(page, decision="reserve", email="", phone="050 000 0077")
    applied(page)

    text = " ".join(admin_client.get(send_url(page)).text.split())

    assert "Selected: 1 (2 people)" in text
    assert "Reserve: 1 (1 person)" in text
    assert "Declined: 0 (0 people)" in text
    assert "1 message will be sent." in text
    assert "050 000 0077" in text
    assert "1 application stays as it is" in text
    assert not Message.objects.exists()


def test_the_last_look_names_all_with_their_result_and_what_is_written_to_them(admin_client, page):
    chosen = applied(page, decision="selected", attendees=["Ada", "Bo"])
    RegistrationFactory(event=page.event, status=Status.APPLIED, attendees=["Cyrille"])
    applied(page, decision="declined", contact="Eve", decision_message="Not yet.\nNext year!")

    response = admin_client.get(send_url(page))

    text = " ".join(response.text.split())
    assert text.index("<h3>Selected</h3>") < text.index("Ada, Bo") < text.index("<h3>Declined</h3>")
    assert text.index("<h3>Declined</h3>") < text.index("Eve: ") < text.index("Next year!")
    assert "<h3>Reserve</h3>" not in text
    assert "Cyrille" not in text
    assert f'href="{addresses.of(chosen)}"' in text


def test_names_take_no_more_queries_for_many_than_for_few(
    admin_client, page, django_assert_max_num_queries
):
    applied(page, decision="selected")
    admin_client.get(send_url(page))
    with CaptureQueriesContext(connection) as few:
        admin_client.get(send_url(page))
    for _number in range(3):
        applied(page, decision="declined")

    with django_assert_max_num_queries(len(few)):
        admin_client.get(send_url(page))


def test_reserves_who_wait_already_are_counted_and_their_places_are_not_free(admin_client, page):
    RegistrationFactory(event=page.event, status=Status.WAITLISTED, attendees=2)
    applied(page, decision="selected")

    for address in [url(page), send_url(page)]:
        text = " ".join(admin_client.get(address).text.split())

        assert "Waiting already, and first in line: 2 people" in text
        assert "Free places: 0" in text


@pytest.mark.parametrize(("selected", "is_said"), [(1, True), (2, False)])
def test_the_last_look_says_when_there_is_room_for_reserves(admin_client, page, selected, is_said):
    applied(page, decision="selected", attendees=selected)
    applied(page, decision="reserve")

    text = admin_client.get(send_url(page)).text

    assert ("There is room beside those selected" in text) is is_said


def test_results_are_sent_and_logged(send, page, admin_user):
    one = applied(page, decision="selected")
    other = applied(page, decision="declined")

    response = send()

    assert [each.status for each in fresh(one, other)] == [Status.CONFIRMED, Status.DECLINED]
    assert "2 messages have been sent." in response.text
    assert Message.objects.count() == 2
    assert PageLogEntry.objects.get(action="events.send_results").user == admin_user


def test_after_the_results_staff_read_whom_nothing_reached(send, page):
    applied(page, decision="selected")
    applied(page, decision="declined", contact="Eve", email="", phone="050 000 0077")

    text = send().text

    assert "1 message has been sent." in text
    assert "Please tell them yourself: Eve 050 000 0077" in text


def test_after_the_results_the_page_leads_to_who_comes(send, page):
    applied(page, decision="selected")

    text = send().text

    assert f'href="{addresses.listing(Registration, event=page.event.pk)}"' in text
    assert "Selected: 0" not in text


def test_more_selected_than_places_sends_nothing(send, page):
    three = [applied(page, decision="selected") for _number in range(3)]

    response = send()

    assert "More people are selected than there are places. Nothing was sent." in response.text
    assert {one.status for one in fresh(*three)} == {Status.APPLIED}
    assert not Message.objects.exists()


def test_what_a_colleague_decided_meanwhile_is_looked_at_first(admin_client, page):
    one = applied(page, decision="selected")
    shown = admin_client.get(send_url(page)).context["form"]["shown"].value()
    booking.decide(one, "declined")

    response = admin_client.post(send_url(page), {"shown": shown}, follow=True)

    assert "The decisions have changed meanwhile." in response.text
    assert "<h3>Declined</h3>" in response.text
    assert not Message.objects.exists()
    looked_at = {"shown": response.context["form"]["shown"].value()}
    sent = admin_client.post(send_url(page), looked_at, follow=True)
    assert "1 message has been sent." in sent.text


@pytest.mark.parametrize("data", [{}, {"shown": ""}])
def test_who_was_shown_nothing_sends_nothing(admin_client, page, data):
    applied(page, decision="selected")

    response = admin_client.post(send_url(page), data, follow=True)

    assert "The decisions have changed meanwhile." in response.text
    assert not Message.objects.exists()


def test_without_a_decision_there_is_nothing_to_send(admin_client, page):
    applied(page)
    applied(page, decision="selected", hold_until=timezone.now() + timedelta(hours=1))

    response = admin_client.get(send_url(page), follow=True)

    assert "No application has a decision yet that could be sent." in response.text
