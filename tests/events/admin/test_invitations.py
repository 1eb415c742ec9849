"""Staff invite people: codes with their links, for as many people as they say."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry
from wagtail.users.models import UserProfile

from events.models import Invitation
from tests.factories import EventPageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

HELSINKI = ZoneInfo("Europe/Helsinki")


@pytest.fixture
def page():
    return EventPageFactory(registration_mode="invitation", is_hidden=True)


def url(page):
    return reverse("events_admin:invitations", args=[page.pk])


def withdraw_url(page, invitation):
    return reverse("events_admin:withdraw_invitation", args=[page.pk, invitation.pk])


def invited(page, **facts):
    return Invitation.objects.create(event=page.event, **facts)


def text_of(client, page):
    return " ".join(client.get(url(page)).text.split())


def test_several_codes_are_made_at_once(admin_client, page, admin_user):
    until = timezone.localtime().replace(second=0, microsecond=0) + timedelta(days=3)
    data = {"number": 3, "note": "Council of elders", "people": 5}
    data["expires_at"] = until.strftime("%Y-%m-%dT%H:%M")

    response = admin_client.post(url(page), data, follow=True)

    made = Invitation.objects.filter(event=page.event)
    assert len({one.code for one in made}) == 3
    assert {(one.note, one.people, one.expires_at) for one in made} == {
        ("Council of elders", 5, until)
    }
    assert "3 invitations made." in response.text
    entry = PageLogEntry.objects.get(action="events.invite")
    assert (entry.user, entry.data["invitations"]) == (admin_user, 3)


def test_a_time_is_that_of_the_venue_wherever_the_organizer_is(admin_client, admin_user, page):
    UserProfile.objects.create(user=admin_user, current_time_zone="America/New_York")

    admin_client.post(url(page), {"number": 1, "people": 1, "expires_at": "2050-05-21T12:00"})

    assert Invitation.objects.get().expires_at == datetime(2050, 5, 21, 12, tzinfo=HELSINKI)


def test_each_shows_its_link_and_how_many_have_come_with_it(admin_client, page, client):
    invitation = invited(page, people=5, note="Elders")
    RegistrationFactory(event=page.event, invitation=invitation, attendees=2)

    text = text_of(admin_client, page)
    link = f"{page.full_url}?code={invitation.code}"

    assert "2 used, 3 left." in text
    assert "Elders" in text
    assert f'value="{link}"' in text
    client.logout()
    assert client.get(f"{page.url}?code={invitation.code}").status_code == 200
    assert client.get(page.url).status_code == 404


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        ({}, "Usable."),
        ({"is_revoked": True}, "Withdrawn."),
        ({"expires_at": timezone.now() - timedelta(days=1)}, "Expired."),
        ({"people": 0}, "Used up."),
    ],
)
def test_each_says_whether_somebody_can_still_come_with_it(admin_client, page, facts, state):
    invitation = invited(page, **facts)

    text = text_of(admin_client, page)

    assert state in text
    assert (f"?code={invitation.code}" in text) == (state == "Usable.")


def test_one_that_was_withdrawn_opens_nothing_and_takes_no_place(admin_client, page, client):
    invitation = invited(page, people=2)
    kept = RegistrationFactory(event=page.event, invitation=invitation)

    admin_client.post(withdraw_url(page, invitation))
    admin_client.post(withdraw_url(page, invitation))

    kept.refresh_from_db()
    client.logout()
    assert client.get(f"{page.url}?code={invitation.code}").status_code == 404
    assert kept.is_confirmed
    assert PageLogEntry.objects.filter(action="events.withdraw_invitation").count() == 1


def test_looking_withdraws_nothing(admin_client, page):
    invitation = invited(page)

    assert admin_client.get(withdraw_url(page, invitation)).status_code == 405
    assert not Invitation.objects.get().is_revoked


def test_one_of_another_event_is_not_withdrawn(admin_client, page):
    invitation = invited(EventPageFactory(registration_mode="invitation"))

    assert admin_client.post(withdraw_url(page, invitation), follow=True).status_code == 404
    assert not Invitation.objects.get().is_revoked


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"number": 0}, "number"),
        ({"number": 101}, "number"),
        ({"people": 0}, "people"),
        ({"people": "x"}, "people"),
        ({"note": "A" * 151}, "note"),
        ({"expires_at": "2020-01-01T12:00"}, "expires_at"),
    ],
)
def test_a_mistake_is_named_and_nothing_is_made(admin_client, page, changes, field):
    data = {"number": 1, "note": "", "people": 1} | changes

    response = admin_client.post(url(page), data)

    assert list(response.context["form"].errors) == [field]
    assert not Invitation.objects.exists()


def test_only_an_event_by_invitation_has_them(admin_client):
    page = EventPageFactory()

    response = admin_client.post(url(page), {"number": 1, "people": 1}, follow=True)

    assert "This event is not by invitation." in response.text
    assert not Invitation.objects.exists()


def test_who_may_not_change_registrations_invites_nobody(staff, page):
    invitation = invited(page)
    client = staff("view_registration", pages=["change", "publish"])

    assert client.get(url(page)).status_code == 302
    assert client.post(withdraw_url(page, invitation)).status_code == 302
    assert not Invitation.objects.get().is_revoked
