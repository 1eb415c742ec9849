"""The organizer's list of registrations, and what staff do to them."""

import re
import uuid
from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from wagtail import hooks
from wagtail.models import ModelLogEntry

from events import publishing
from events.models import Message, Registration
from tests.factories import EventFactory, MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

NAME = "wagtailsnippets_events_registration"
LIST = "/admin/snippets/events/registration/"
Status = Registration.Status


def url(view, registration):
    return reverse(f"{NAME}:{view}", args=[registration.pk])


def shown(response):
    return [registration.reference for registration in response.context["object_list"]]


def rows(response):
    """The cells of the list, without markup."""
    body = response.text.split("<tbody>")[1].split("</tbody>")[0]
    return [" ".join(re.sub(r"<[^>]+>", " ", row).split()) for row in body.split("</tr>")[:-1]]


def typed(event, /, **changes):
    return {
        "event": event.pk,
        "attendees": "Ada Virtanen\nBea Virtanen\n",
        "email": "ada@example.org",
        "phone": "050 000 0007",
        "language": "sv",
        "submission_key": str(uuid.uuid4()),
    } | changes


# The list


def test_list_shows_who_is_coming(admin_client):
    event = EventFactory(title="Aamubrunssi")
    registration = RegistrationFactory(event=event, attendees=["Ada", "Bea"])

    (row,) = rows(admin_client.get(LIST))

    for text in [registration.reference, "Aamubrunssi", "Ada, Bea", "2", "Confirmed", "Web form"]:
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


def test_list_can_be_filtered(admin_client):
    one = RegistrationFactory()
    other = RegistrationFactory(status=Status.WAITLISTED)

    assert shown(admin_client.get(LIST, {"event": one.event_id})) == [one.reference]
    assert shown(admin_client.get(LIST, {"status": "waitlisted"})) == [other.reference]


@pytest.mark.parametrize("query", ["virta", "ada@", "000 0042", "reference"])
def test_list_can_be_searched(admin_client, query):
    wanted = RegistrationFactory(
        attendees=["Ada Virtanen", "Bea Virtanen"], email="ada@example.org", phone="050 000 0042"
    )
    RegistrationFactory(attendees=["Cleo"])
    query = wanted.reference.lower() if query == "reference" else query

    assert shown(admin_client.get(LIST, {"q": query})) == [wanted.reference]


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


@pytest.mark.parametrize("view", ["add", "edit", "cancel"])
def test_view_only_staff_change_nothing(staff, view):
    registration = RegistrationFactory()
    client = staff("view_registration")
    address = reverse(f"{NAME}:add") if view == "add" else url(view, registration)

    for response in [client.get(address), client.post(address, typed(registration.event))]:
        assert response.status_code == 302

    registration.refresh_from_db()
    assert not registration.is_cancelled
    assert Registration.objects.count() == 1


def test_staff_without_the_permission_see_nobody(staff):
    registration = RegistrationFactory(attendees=["Ada"])
    client = staff(pages=["change", "publish"])

    assert client.get(LIST).status_code == 302
    assert client.get(url("inspect", registration)).status_code == 302


# Adding


def test_staff_add_a_registration(admin_client, admin_user):
    event = EventFactory(capacity=2)

    response = admin_client.post(reverse(f"{NAME}:add"), typed(event), follow=True)

    registration = Registration.objects.get()
    assert [attendee.name for attendee in registration.attendees.all()] == [
        "Ada Virtanen",
        "Bea Virtanen",
    ]
    assert (registration.status, registration.source) == (Status.CONFIRMED, "staff")
    assert (registration.language, registration.phone) == ("sv", "050 000 0007")
    assert Message.objects.get().to == "ada@example.org"
    assert response.redirect_chain[0][0] == url("inspect", registration)
    assert f"{registration.reference}: Confirmed." in response.text
    assert f"/r/{registration.token}/" in response.text
    entry = ModelLogEntry.objects.get(action="events.register")
    assert (entry.user, entry.label) == (admin_user, registration.reference)


def test_someone_without_an_address_can_be_added(admin_client):
    data = typed(EventFactory(), email="", phone="")

    admin_client.post(reverse(f"{NAME}:add"), data)

    assert Registration.objects.get().email == ""
    assert not Message.objects.exists()


def test_a_double_click_adds_nobody_twice(admin_client):
    data = typed(EventFactory())

    for _click in range(2):
        admin_client.post(reverse(f"{NAME}:add"), data)

    assert Registration.objects.count() == 1


def test_a_damaged_key_is_never_the_fault_of_staff(admin_client):
    admin_client.post(reverse(f"{NAME}:add"), typed(EventFactory(), submission_key="x"))

    assert Registration.objects.get().submission_key is None


def test_staff_may_add_outside_the_opening_times(admin_client):
    event = EventFactory(opens_at=timezone.now() + timedelta(days=2))

    admin_client.post(reverse(f"{NAME}:add"), typed(event))

    assert Registration.objects.count() == 1


def test_only_events_that_can_still_take_people_are_offered(admin_client):
    yesterday = timezone.now() - timedelta(days=1)
    coming = EventFactory()
    EventFactory(sessions=[(yesterday, yesterday + timedelta(hours=1))])
    EventFactory(registration_mode="none")
    publishing.cancel(EventFactory(), reason="Storm")

    form = admin_client.get(reverse(f"{NAME}:add")).context["form"]

    assert list(form.fields["event"].queryset) == [coming]


def test_the_event_that_was_looked_at_is_chosen_already(admin_client):
    event = EventFactory()

    listed = admin_client.get(LIST, {"event": event.pk}).text
    response = admin_client.get(reverse(f"{NAME}:add"), {"event": event.pk})

    assert f"{reverse(f'{NAME}:add')}?event={event.pk}" in listed
    assert f'<option value="{event.pk}" selected>' in response.text


def test_looking_at_the_form_adds_nobody(admin_client):
    admin_client.get(reverse(f"{NAME}:add"), typed(EventFactory()))

    assert not Registration.objects.exists()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"attendees": " \n \u200b "}, "attendees"),
        ({"attendees": "A" * 121}, "attendees"),
        ({"email": "no address"}, "email"),
        ({"email": "a@example.org\nBcc: b@example.org"}, "email"),
        ({"phone": "1" * 31}, "phone"),
        ({"language": "xx"}, "language"),
        ({"event": "0"}, "event"),
        ({"attendees": "\n".join("ABCDEF")}, "__all__"),
    ],
)
def test_a_mistake_is_named_and_loses_nothing(admin_client, changes, field):
    response = admin_client.post(reverse(f"{NAME}:add"), typed(EventFactory(), **changes))

    form = response.context["form"]
    assert list(form.errors) == [field]
    assert form["phone"].value() == changes.get("phone", "050 000 0007")
    assert not Registration.objects.exists()


def test_adding_needs_its_own_permission(staff):
    event = EventFactory()

    staff("add_registration").post(reverse(f"{NAME}:add"), typed(event))

    assert Registration.objects.count() == 1


# Changing and cancelling


def test_staff_correct_details(admin_client):
    registration = RegistrationFactory(attendees=["Adda"])
    data = {"attendees": "Ada", "email": registration.email, "phone": "050 000 0009"}

    admin_client.post(url("edit", registration), data)

    registration.refresh_from_db()
    assert registration.phone == "050 000 0009"
    assert registration.attendees.get().name == "Ada"
    assert ModelLogEntry.objects.filter(action="events.change_registration").count() == 1


def test_the_form_for_details_holds_what_is_there(admin_client):
    registration = RegistrationFactory(attendees=["Ada", "Bea"])

    text = admin_client.get(url("edit", registration)).text

    assert "Ada\nBea</textarea>" in text
    assert registration.email in text


def test_correcting_details_never_changes_the_number_of_people(admin_client):
    registration = RegistrationFactory(attendees=["Ada"])

    response = admin_client.post(url("edit", registration), {"attendees": "Ada\nBea"})

    assert "attendees" in response.context["form"].errors
    assert registration.attendees.count() == 1


def test_staff_cancel_and_the_place_is_passed_on(admin_client, admin_user):
    event = EventFactory(capacity=1)
    registration = RegistrationFactory(event=event)
    waiting = RegistrationFactory(event=event, status=Status.WAITLISTED)

    response = admin_client.post(url("cancel", registration), follow=True)

    registration.refresh_from_db()
    waiting.refresh_from_db()
    assert (registration.status, waiting.status) == (Status.CANCELLED, Status.CONFIRMED)
    assert f"{registration.reference} has been cancelled." in response.text
    assert ModelLogEntry.objects.get(action="events.cancel_registration").user == admin_user


def test_looking_at_the_cancel_page_cancels_nothing(admin_client):
    registration = RegistrationFactory()

    response = admin_client.get(url("cancel", registration))

    registration.refresh_from_db()
    assert response.status_code == 200
    assert not registration.is_cancelled


def test_cancelling_after_the_event_is_refused_in_words(admin_client):
    yesterday = timezone.now() - timedelta(days=1)
    event = EventFactory(sessions=[(yesterday, yesterday + timedelta(hours=1))])
    registration = RegistrationFactory(event=event)

    response = admin_client.post(url("cancel", registration))

    assert "This event is over." in response.text


def test_correcting_details_after_the_event_is_refused_in_words(admin_client):
    yesterday = timezone.now() - timedelta(days=1)
    event = EventFactory(sessions=[(yesterday, yesterday + timedelta(hours=1))])
    registration = RegistrationFactory(event=event, attendees=["Ada"])

    response = admin_client.post(url("edit", registration), {"attendees": "Eve"})

    assert response.context["form"].non_field_errors() == ["This event is over."]
    assert registration.attendees.get().name == "Ada"


@pytest.mark.parametrize("view", ["edit", "cancel"])
def test_a_cancelled_registration_is_left_alone(admin_client, view):
    registration = RegistrationFactory(status=Status.CANCELLED)

    response = admin_client.post(url(view, registration), {"attendees": "Eve"}, follow=True)

    assert "has been cancelled" in response.text
    assert registration.attendees.get().name == "Ada 0"
    assert not Message.objects.exists()
    assert url(view, registration) not in admin_client.get(LIST).text
