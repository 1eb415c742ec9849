"""Restoring an event, and deciding that it takes place."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from events import publishing
from events.models import Event, Message, Registration
from tests.factories import EventPageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

Kind = Message.Kind


def url(name, page):
    return reverse(f"events_admin:{name}", args=[page.pk])


def text_of(response):
    return " ".join(response.text.split())


def told(kind):
    return Message.objects.filter(kind=kind).exclude(state=Message.State.NOBODY).count()


# Restoring


@pytest.fixture
def called_off():
    page = EventPageFactory()
    RegistrationFactory(event=page.event, attendees=2)
    RegistrationFactory(event=page.event, email="", phone="050 000 0088")
    RegistrationFactory(event=page.event, status="cancelled")
    publishing.cancel(page.event, reason="Storm")
    return page


def test_restoring_says_first_how_many_come_back(admin_client, called_off):
    text = text_of(admin_client.get(url("restore", called_off)))

    assert "3 people come back" in text
    assert "1 message will be sent." in text
    assert "050 000 0088" in text
    assert Event.objects.get().is_cancelled


@pytest.mark.parametrize("act", ["cancel", "restore"])
def test_who_reads_a_language_without_a_page_is_announced_before(admin_client, sv, act):
    page = EventPageFactory()
    for language in ["ar", "ar", "sv", "fi"]:
        RegistrationFactory(event=page.event, language=language)
    translation = page.copy_for_translation(sv, copy_parents=True)
    translation.save_revision().publish()
    if act == "restore":
        publishing.cancel(page.event, reason="Storm")

    text = text_of(admin_client.get(url(act, page)))

    assert "2 registrations read Arabic, in which this page is not published" in text
    assert "go out in Finnish" in text
    assert "registration reads" not in text


def test_restoring_brings_everyone_back_and_tells_them(admin_client, called_off, admin_user):
    response = admin_client.post(url("restore", called_off), follow=True)

    assert not Event.objects.get().is_cancelled
    assert Registration.objects.confirmed().count() == 2
    assert told(Kind.EVENT_RESTORED) == 1
    assert "The event takes place again." in response.text
    assert PageLogEntry.objects.get(action="events.restore_event").user == admin_user


def test_an_event_that_is_on_cannot_be_restored(admin_client):
    page = EventPageFactory()

    response = admin_client.post(url("restore", page), follow=True)

    assert "This event is over, or it is not cancelled." in response.text
    assert not Message.objects.exists()


# Taking place


@pytest.fixture
def uncertain():
    soon = timezone.now() + timedelta(days=2)
    page = EventPageFactory(minimum=4, decide_at=soon)
    RegistrationFactory(event=page.event, attendees=3)
    RegistrationFactory(event=page.event, status="waitlisted")
    return page


def test_the_decision_is_made_with_the_numbers_at_hand(admin_client, uncertain):
    text = text_of(admin_client.get(url("takes_place", uncertain)))

    assert "3 people have a place. The event needs 4." in text
    assert "1 message will be sent." in text
    assert Event.objects.get().decided_at is None


def test_everyone_with_a_place_is_told_that_it_takes_place(admin_client, uncertain, admin_user):
    for _click in range(2):
        admin_client.post(url("takes_place", uncertain))

    assert Event.objects.get().decided_at
    assert told(Kind.EVENT_DECIDED) == 1
    assert PageLogEntry.objects.get(action="events.takes_place").user == admin_user


def test_without_a_minimum_there_is_nothing_to_decide(admin_client):
    page = EventPageFactory()

    response = admin_client.post(url("takes_place", page), follow=True)

    assert "This event has no minimum number of people." in response.text
    assert Event.objects.get().decided_at is None


# Who, and where from


@pytest.mark.parametrize("name", ["restore", "takes_place"])
def test_it_takes_the_right_to_publish(staff, called_off, name):
    client = staff("change_registration", pages=["change"])

    for response in [client.get(url(name, called_off)), client.post(url(name, called_off))]:
        assert response.status_code == 302
    assert Event.objects.get().is_cancelled


def test_those_to_call_are_named_to_those_alone_who_see_people(staff, called_off):
    client = staff(pages=["change", "publish"])

    assert "050 000 0088" not in client.get(url("restore", called_off)).text


def test_the_menu_of_a_page_has_what_fits(admin_client, called_off, uncertain):
    def menu(page):
        return admin_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).text

    assert url("restore", called_off) in menu(called_off)
    assert url("takes_place", called_off) not in menu(called_off)
    assert url("takes_place", uncertain) in menu(uncertain)
    assert url("restore", uncertain) not in menu(uncertain)
