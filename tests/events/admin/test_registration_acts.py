"""Staff correct and cancel a registration."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import ModelLogEntry

from events.models import Message, Registration
from tests.events.admin.registrations import LIST, typed, url
from tests.events.questions.asking import block, page_asking, question_of
from tests.factories import EventFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

Status = Registration.Status


# Correcting


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


# Cancelling


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


@pytest.mark.parametrize("status", Status)
def test_the_cancel_page_passes_on_only_places_that_there_are(admin_client, status):
    registration = RegistrationFactory(status=status)
    has_ended = status in ("cancelled", "declined")

    text = admin_client.get(url("cancel", registration), follow=has_ended).text

    assert ("The places go to those who wait." in text) is (
        status in ("confirmed", "held", "offered")
    )


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
