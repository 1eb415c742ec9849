"""The organizer's list of registrations, and what staff do to them."""

import re
from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from wagtail import hooks
from wagtail.models import ModelLogEntry

from events.models import Message, Registration
from tests.events.asking import block, page_asking, question_of
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


def typed(registration, /, **changes):
    """The form for details, as it comes back."""
    names = [attendee.name for attendee in registration.attendees.all()]
    others = {f"other_{number}": name for number, name in enumerate(names[1:], start=1)}
    reached = {"email": registration.email, "phone": registration.phone}
    return {"name": names[0], **others, **reached} | changes


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


@pytest.mark.parametrize("query", ["-", "@@", "()", "…"])
def test_list_finds_nobody_by_signs_alone(admin_client, query):
    RegistrationFactory(attendees=["Ada-Maria (A.) …"])

    assert shown(admin_client.get(LIST, {"q": query})) == []


def test_list_says_whom_mail_does_not_reach_and_how_else_to(admin_client):
    RegistrationFactory(unreached_at=timezone.now(), phone="050 000 0055")

    (row,) = rows(admin_client.get(LIST))

    assert "Mail does not reach. Phone: 050 000 0055" in row


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


# Changing and cancelling


def test_staff_correct_details(admin_client):
    registration = RegistrationFactory(attendees=["Adda"])
    data = typed(registration, name="Ada", phone="050 000 0009")

    admin_client.post(url("edit", registration), data)

    registration.refresh_from_db()
    assert registration.phone == "050 000 0009"
    assert registration.attendees.get().name == "Ada"
    assert ModelLogEntry.objects.filter(action="events.change_registration").count() == 1


def test_the_form_for_details_holds_what_is_there(admin_client):
    registration = RegistrationFactory(attendees=["Ada", "Bea"])

    form = admin_client.get(url("edit", registration)).context["form"]

    assert (form["name"].value(), form["other_1"].value()) == ("Ada", "Bea")
    assert form["email"].value() == registration.email


def test_staff_name_people_after_the_time_to_do_so(admin_client):
    soon = timezone.now() + timedelta(hours=1)
    event = EventFactory(
        names_due_at=timezone.now() - timedelta(hours=1),
        sessions=[(soon, soon + timedelta(hours=1))],
    )
    registration = RegistrationFactory(event=event, attendees=["Ada", ""])

    admin_client.post(url("edit", registration), typed(registration, other_1="Bea"))

    assert [attendee.name for attendee in registration.attendees.all()] == ["Ada", "Bea"]


def test_staff_change_answers(admin_client):
    question = block("text", "Which bus?")
    page = page_asking(question)
    registration = RegistrationFactory(event=page.event, attendees=["Ada"])
    asked = question_of(page, question)

    admin_client.post(url("edit", registration), typed(registration, **{f"q_{asked.pk}": "550"}))

    assert registration.answers.get().value == ["550"]


def test_who_may_not_read_sensitive_answers_changes_none_either(staff):
    diet = block("text", "What do you eat?", is_sensitive=True)
    page = page_asking(diet)
    registration = RegistrationFactory(event=page.event, attendees=["Ada"])
    question = question_of(page, diet)
    registration.answers.create(question=question, value=["No nuts"])
    client = staff("view_registration", "change_registration")

    form = client.get(url("edit", registration))
    client.post(url("edit", registration), typed(registration, name="Eve"))
    inspected = client.get(url("inspect", registration)).text

    assert f"q_{question.pk}" not in form.context["form"].fields
    assert "No nuts" not in form.text + inspected
    assert registration.attendees.get().name == "Eve"
    assert registration.answers.get().value == ["No nuts"]


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


@pytest.mark.parametrize(
    ("details", "words"),
    [
        ({}, "1 message will be sent."),
        ({"email": ""}, "No message reaches these."),
        ({"unreached_at": timezone.now()}, "No message reaches these."),
        ({"status": Status.HELD, "hold_until": timezone.now()}, "No message reaches these."),
    ],
)
def test_the_cancel_page_says_whether_a_message_goes_or_somebody_must_call(
    admin_client, details, words
):
    registration = RegistrationFactory(**{"phone": "050 000 0042"} | details)

    text = admin_client.get(url("cancel", registration)).text

    assert words in text
    assert ("050 000 0042" in text) is bool(details)


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

    response = admin_client.post(url("edit", registration), typed(registration, name="Eve"))

    assert response.context["form"].non_field_errors() == ["This event is over."]
    assert registration.attendees.get().name == "Ada"


@pytest.mark.parametrize("view", ["edit", "cancel"])
def test_a_cancelled_registration_is_left_alone(admin_client, view):
    registration = RegistrationFactory(status=Status.CANCELLED)

    response = admin_client.post(url(view, registration), {"name": "Eve"}, follow=True)

    assert "has been cancelled" in response.text
    assert registration.attendees.get().name == "Ada 0"
    assert not Message.objects.exists()
    assert url(view, registration) not in admin_client.get(LIST).text
