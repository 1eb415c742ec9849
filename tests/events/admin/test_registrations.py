"""The organizer's list of registrations, and the page of one."""

import re
from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from wagtail import hooks

from events.models import Registration
from tests.events.admin.registrations import LIST, NAME, typed, url
from tests.factories import EventFactory, MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

Status = Registration.Status


def shown(response):
    return [registration.reference for registration in response.context["object_list"]]


def rows(response):
    """The cells of the list, without markup."""
    body = response.text.split("<tbody>")[1].split("</tbody>")[0]
    return [" ".join(re.sub(r"<[^>]+>", " ", row).split()) for row in body.split("</tr>")[:-1]]


# The list


def test_list_shows_who_is_coming(admin_client):
    event = EventFactory(title="Aamubrunssi")
    registration = RegistrationFactory(event=event, attendees=["Ada", "Bea"])

    (row,) = rows(admin_client.get(LIST))

    for text in [registration.reference, "Aamubrunssi", "Ada, Bea", "2", "Confirmed"]:
        assert text in row


def test_the_filter_offers_the_events_of_the_past_year_and_the_chosen_one(admin_client):
    now = timezone.now()
    recent, old = RegistrationFactory(), RegistrationFactory(joined_at=now - timedelta(days=400))
    never = EventFactory()

    def offered(query=""):
        filters = admin_client.get(f"{LIST}{query}").context["filters"]
        return {event.pk for event in filters.form.fields["event"].queryset}

    assert offered() == {recent.event_id}
    assert offered(f"?event={old.event_id}") == {recent.event_id, old.event_id}
    assert shown(admin_client.get(f"{LIST}?event={old.event_id}")) == [old.reference]
    assert shown(admin_client.get(f"{LIST}?event={never.pk}")) == []
    assert admin_client.get(f"{LIST}?event=99999999999999999999999").status_code == 200


def test_list_shows_the_place_in_the_queue(admin_client):
    event = EventFactory()
    now = timezone.now()
    for minutes, status in enumerate([Status.CONFIRMED, Status.WAITLISTED, Status.WAITLISTED]):
        joined = now + timedelta(minutes=minutes)
        RegistrationFactory(event=event, status=status, joined_at=joined)
    RegistrationFactory(status=Status.WAITLISTED)

    response = admin_client.get(LIST, {"event": event.pk})

    positions = [registration.position for registration in response.context["object_list"]]
    assert positions == [2, 1, None]
    for registration in response.context["object_list"]:
        assert registration.position == registration.waiting_position


def test_list_asks_as_much_of_three_registrations_as_of_one(queries_of):
    RegistrationFactory(status=Status.WAITLISTED, attendees=2)
    before = queries_of(LIST)
    RegistrationFactory(status=Status.WAITLISTED, attendees=2)
    RegistrationFactory(status=Status.WAITLISTED, attendees=2)

    assert queries_of(LIST) == before


@pytest.mark.parametrize(
    "query",
    [
        {"event": "event"},
        {"status": "waitlisted"},
        {"way": "online"},
        {"language": "sv"},
        {"reached": "no"},
    ],
)
def test_list_can_be_filtered(admin_client, query):
    RegistrationFactory()
    wanted = RegistrationFactory(
        status=Status.WAITLISTED, way="online", language="sv", unreached_at=timezone.now()
    )
    query = {"event": wanted.event_id} if "event" in query else query

    assert shown(admin_client.get(LIST, query)) == [wanted.reference]


@pytest.mark.parametrize(
    "query",
    [
        "virta",
        "ada@",
        "neuvoja",
        "reference",
        "code without hyphen",
        "000 0042",
        "050-000 0042",
        "+358500000042",
        "00358 50 0000042",
        "+358 (0)50 000 0042",
        "٠٥٠٠٠٠٠٠٤٢",
    ],
)
@pytest.mark.parametrize("phone", ["050 000 0042", "+358 50 0000042", "(050) 0000-042"])
def test_list_can_be_searched(admin_client, query, phone):
    wanted = RegistrationFactory(
        attendees=["Ada Virtanen", "Bea Virtanen"],
        contact="Nea Neuvoja",
        email="ada@example.org",
        phone=phone,
    )
    RegistrationFactory(attendees=["Cleo"])
    code = wanted.reference.lower()
    query = {"reference": code, "code without hyphen": code.replace("-", "")}.get(query, query)

    assert shown(admin_client.get(LIST, {"q": query})) == [wanted.reference]


@pytest.mark.parametrize("reached", ["yes", "no", "none"])
def test_people_without_an_address_are_a_choice_of_their_own(admin_client, reached):
    registrations = {
        "yes": RegistrationFactory(),
        "no": RegistrationFactory(unreached_at=timezone.now()),
        "none": RegistrationFactory(email=""),
    }

    found = shown(admin_client.get(LIST, {"reached": reached}))

    assert found == [registrations[reached].reference]


@pytest.mark.parametrize("query", ["-", "@@", "()", "…"])
def test_list_finds_nobody_by_signs_alone(admin_client, query):
    RegistrationFactory(attendees=["Ada-Maria (A.) …"])

    assert shown(admin_client.get(LIST, {"q": query})) == []


def test_list_says_whom_mail_does_not_reach_and_how_else_to(admin_client):
    RegistrationFactory(unreached_at=timezone.now(), phone="050 000 0055")

    (row,) = rows(admin_client.get(LIST))

    assert "Mail does not reach. Phone: 050 000 0055" in row


def test_list_says_who_stands_twice_in_it_by_one_address(admin_client):
    event = EventFactory()
    first = RegistrationFactory(event=event, email="ada@example.org")
    again = RegistrationFactory(event=event, email="ADA@example.org", status=Status.WAITLISTED)
    RegistrationFactory(event=event, email="ada@example.org", status=Status.CANCELLED)
    RegistrationFactory(event=event, email="")
    RegistrationFactory(event=event, email="")
    RegistrationFactory(email="ada@example.org")

    response = admin_client.get(LIST)

    found = {one.pk: one.same_address for one in response.context["object_list"]}
    assert {pk: code for pk, code in found.items() if code} == {
        first.pk: again.reference,
        again.pk: first.reference,
    }
    assert f"same address as {first.reference}" in response.text


def test_list_names_an_adviser_and_those_named_later(admin_client):
    RegistrationFactory(contact="Nea Neuvoja", attendees=["Ada", ""])

    (row,) = rows(admin_client.get(LIST))

    assert "Nea Neuvoja: Ada, named later" in row


@pytest.mark.parametrize("file_format", ["csv", "xlsx"])
def test_list_has_no_export(admin_client, file_format):
    RegistrationFactory()

    response = admin_client.get(LIST, {"export": file_format})

    assert response["Content-Type"].startswith("text/html")
    assert "export=" not in admin_client.get(LIST).text


def test_list_has_no_checkboxes_to_delete_with(admin_client):
    RegistrationFactory()

    assert "data-bulk-action-checkbox" not in admin_client.get(LIST).text


def test_registrations_cannot_be_deleted_in_bulk(admin_client):
    registration = RegistrationFactory()
    bulk = reverse("wagtail_bulk_action", args=["events", "registration", "delete"])

    admin_client.post(f"{bulk}?id={registration.pk}")
    admin_client.post(f"{bulk}?id=all")

    assert Registration.objects.exists()


@pytest.mark.parametrize("view", ["delete", "copy", "history", "usage"])
def test_generic_views_do_not_exist(view):
    with pytest.raises(NoReverseMatch):
        reverse(f"{NAME}:{view}", args=[1])


def test_no_chooser_lists_people():
    with pytest.raises(NoReverseMatch):
        reverse("wagtailsnippetchoosers_events_registration:choose")


def test_groups_can_be_given_what_exists_and_no_more():
    offered = Permission.objects.none()
    for register in hooks.get_hooks("register_permissions"):
        offered |= register()

    codenames = set(
        offered.filter(content_type__model__in=["registration", "message"]).values_list(
            "codename", flat=True
        )
    )

    assert codenames == {
        "add_registration",
        "change_registration",
        "view_registration",
        "exceed_capacity",
        "view_message",
    }


# One registration


def test_inspecting_shows_everything(admin_client):
    registration = RegistrationFactory(attendees=["Ada", "Bea"], status=Status.WAITLISTED)
    message = MessageFactory(registration=registration, error="550 No such mailbox")

    text = admin_client.get(url("inspect", registration)).text

    for part in ["Ada", "Bea", registration.email, registration.phone, "number 1 in the queue"]:
        assert part in text
    assert message.error in text
    assert reverse("wagtailsnippets_events_message:inspect", args=[message.pk]) in text
    assert registration.token in text


def test_view_only_staff_see_people_but_no_keys_to_their_places(staff):
    registration = RegistrationFactory(attendees=["Ada"])
    client = staff("view_registration")

    listed = client.get(LIST)
    text = client.get(url("inspect", registration)).text

    assert shown(listed) == [registration.reference]
    assert "Ada" in text
    for secret in [registration.token, url("cancel", registration), url("edit", registration)]:
        assert secret not in text
        assert secret not in listed.text


@pytest.mark.parametrize("view", ["edit", "cancel", "raise", "switch", "move", "leave"])
def test_view_only_staff_change_nothing(staff, view):
    registration = RegistrationFactory()
    client = staff("view_registration")
    address = url(view, registration)

    for response in [client.get(address), client.post(address, typed(registration))]:
        assert response.status_code == 302

    registration.refresh_from_db()
    assert not registration.is_cancelled
    assert Registration.objects.count() == 1


def test_staff_without_the_permission_see_nobody(staff):
    registration = RegistrationFactory(attendees=["Ada"])
    client = staff(pages=["change", "publish"])

    assert client.get(LIST).status_code == 302
    assert client.get(url("inspect", registration)).status_code == 302
