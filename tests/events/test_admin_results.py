"""The last look at what was decided, and the results that go out."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import PageLogEntry

from events import booking
from events.models import Message, Registration
from tests.events.applying import MODE, applied, fresh, send_url, url
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
    assert "2 results have been sent." in response.text
    assert Message.objects.count() == 2
    assert PageLogEntry.objects.get(action="events.send_results").user == admin_user


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

    response = admin_client.post(send_url(page), {"shown": shown})

    assert "The decisions have changed meanwhile." in response.text
    assert not Message.objects.exists()


def test_without_a_decision_there_is_nothing_to_send(admin_client, page):
    applied(page)
    applied(page, decision="selected", hold_until=timezone.now() + timedelta(hours=1))

    response = admin_client.get(send_url(page), follow=True)

    assert "No application has a decision yet that could be sent." in response.text
