"""Staff register somebody who phones or comes by."""

import uuid
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry

from events import publishing
from events.models import Event, Invitation, Message, Registration
from tests.events.questions.asking import block, page_asking, question_of
from tests.factories import EventFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

NAME = "wagtailsnippets_events_registration"
Status = Registration.Status


@pytest.fixture
def add(admin_client):
    """Send the form for staff."""

    def add(event, client=admin_client, /, **changes):
        return client.post(reverse(f"{NAME}:add"), typed(event, **changes), follow=True)

    return add


def typed(event, /, **changes):
    return {
        "event": event.pk,
        "name": "Ada Virtanen",
        "other_1": "Bea Virtanen",
        "email": "ada@example.org",
        "phone": "050 000 0007",
        "language": "sv",
        "submission_key": str(uuid.uuid4()),
    } | changes


def names(registration):
    return [attendee.name for attendee in registration.attendees.all()]


def test_staff_add_a_registration(add, admin_user):
    event = EventFactory(capacity=2)

    response = add(event)

    registration = Registration.objects.get()
    assert names(registration) == ["Ada Virtanen", "Bea Virtanen"]
    assert (registration.status, registration.source) == (Status.CONFIRMED, "staff")
    assert (registration.language, registration.phone) == ("sv", "050 000 0007")
    assert Message.objects.get().to == "ada@example.org"
    assert response.redirect_chain[0][0] == reverse(f"{NAME}:inspect", args=[registration.pk])
    assert f"{registration.reference}: Confirmed." in response.text
    assert f"/r/{registration.token}/" in response.text
    entry = ModelLogEntry.objects.get(action="events.register")
    assert (entry.user, entry.label) == (admin_user, registration.reference)


def test_someone_without_an_address_can_be_added_even_where_it_must_be_confirmed(add):
    add(EventFactory(confirms_address=True), email="", phone="")

    assert Registration.objects.get().status == Status.CONFIRMED
    assert Message.objects.get().state == Message.State.NOBODY


@pytest.mark.parametrize(
    ("backend", "words"),
    [
        ("", "Without an address no messages are sent"),
        ("events.sms.ConsoleSender", "sent, as a text message, and without a phone number nothing"),
    ],
)
def test_the_form_says_what_is_sent_without_an_address(admin_client, settings, backend, words):
    settings.EVENTS_SMS_BACKEND = backend

    text = admin_client.get(reverse(f"{NAME}:add"), {"event": EventFactory().pk}).text

    assert words in text


def test_a_double_click_adds_nobody_twice(add):
    key = str(uuid.uuid4())
    event = EventFactory()

    for _click in range(2):
        add(event, submission_key=key)

    assert Registration.objects.count() == 1


def test_a_damaged_key_is_never_the_fault_of_staff(add):
    add(EventFactory(), submission_key="x")

    assert Registration.objects.count() == 1


def test_staff_may_add_outside_the_opening_times(add):
    add(EventFactory(opens_at=timezone.now() + timedelta(days=2)))

    assert Registration.objects.count() == 1


def test_an_adviser_registers_people_who_are_named_later(add):
    add(EventFactory(), who="others", name="Nea Neuvoja", other_1="Ada", unnamed="2")

    registration = Registration.objects.get()
    assert registration.contact == "Nea Neuvoja"
    assert names(registration) == ["Ada", "", ""]


def test_staff_choose_the_way_of_taking_part(add):
    add(EventFactory(has_online_places=True, capacity=0), way="online")

    registration = Registration.objects.get()
    assert (registration.way, registration.status) == ("online", Status.CONFIRMED)


def test_staff_read_that_others_join_the_waiting_list(admin_client):
    event = EventFactory(has_online_places=True, capacity=0)

    text = admin_client.get(reverse(f"{NAME}:add"), {"event": event.pk}).text

    assert "On site (full: they join the waiting list)" in text


def test_staff_are_asked_what_the_event_asks_and_answer_for_others(add):
    question = block("text", "Which bus?", is_required=True)
    page = page_asking(question)
    asked = question_of(page, question)

    unanswered = add(page.event)
    add(page.event, **{f"q_{asked.pk}": "550"})

    assert f"q_{asked.pk}" in unanswered.context["form"].errors
    assert Registration.objects.get().answers.get().value == ["550"]


def test_staff_need_no_invitation_but_can_use_one(add):
    event = EventFactory(registration_mode="invitation")
    invitation = Invitation.objects.create(event=event, people=2)

    add(event)
    add(event, code=invitation.code.lower().replace("-", ""))

    used = list(Registration.objects.order_by("pk").values_list("invitation", flat=True))
    assert used == [None, invitation.pk]


def test_an_application_is_taken_as_one(add):
    add(EventFactory(registration_mode="application"))

    assert Registration.objects.get().status == Status.APPLIED


# A full event


@pytest.fixture
def full(db) -> Event:
    event = EventFactory(capacity=2)
    RegistrationFactory(event=event, attendees=2)
    return event


def test_at_a_full_event_people_go_to_the_waiting_list(add, full):
    add(full)

    assert full.registrations.get(source="staff").status == Status.WAITLISTED


def test_beyond_the_capacity_it_takes_a_reason(add, full):
    response = add(full, exceeds_capacity="on")

    assert list(response.context["form"].errors) == ["reason"]
    assert not full.registrations.filter(source="staff").exists()


def test_beyond_the_capacity_with_a_reason_is_logged(add, full):
    add(full, exceeds_capacity="on", reason="The interpreter's own family")

    assert full.registrations.get(source="staff").status == Status.CONFIRMED
    entry = ModelLogEntry.objects.get(action="events.register")
    assert entry.data == {"reason": "The interpreter's own family"}


def test_a_reason_alone_gives_no_place(add, full):
    add(full, reason="Because")

    assert full.registrations.get(source="staff").status == Status.WAITLISTED


def test_beyond_the_capacity_takes_a_permission_of_its_own(add, staff, full):
    client = staff("add_registration")

    form = client.get(reverse(f"{NAME}:add"), {"event": full.pk}).context["form"]
    add(full, client, exceeds_capacity="on", reason="The interpreter's own family")

    assert "exceeds_capacity" not in form.fields
    assert full.registrations.get(source="staff").status == Status.WAITLISTED


def test_beyond_the_capacity_a_party_may_be_as_large_as_one_registration(add, full):
    party = {"other_2": "Cai Virtanen", "exceeds_capacity": "on", "reason": "One family"}

    add(full, **party)
    too_large = add(full, **party, unnamed="3")

    assert names(full.registrations.get(source="staff")) == [
        "Ada Virtanen",
        "Bea Virtanen",
        "Cai Virtanen",
    ]
    assert "One registration can hold 5 people." in too_large.text


def test_within_the_capacity_staff_hear_how_many_people_fit_in(add, full):
    response = add(full, other_2="Cai Virtanen")

    assert "One registration can hold 2 people." in response.text
    assert not full.registrations.filter(source="staff").exists()


def test_the_form_has_room_for_those_alone_whom_one_may_enter(admin_client, staff, full):
    address, query = reverse(f"{NAME}:add"), {"event": full.pk}

    everybody = admin_client.get(address, query).context["form"]
    within = staff("add_registration").get(address, query).context["form"]

    assert [len(form.other_fields) for form in [everybody, within]] == [5, 2]


# The form


def test_only_events_that_can_still_take_people_are_offered(admin_client):
    yesterday = timezone.now() - timedelta(days=1)
    coming = EventFactory()
    EventFactory(sessions=[(yesterday, yesterday + timedelta(hours=1))])
    EventFactory(registration_mode="none")
    publishing.cancel(EventFactory(), reason="Storm")

    form = admin_client.get(reverse(f"{NAME}:add")).context["form"]

    assert list(form.fields["event"].queryset) == [coming]


def test_the_list_of_an_event_leads_to_its_form(admin_client):
    event = EventFactory(title="Aamubrunssi")

    listed = admin_client.get(reverse(f"{NAME}:list"), {"event": event.pk}).text
    response = admin_client.get(reverse(f"{NAME}:add"), {"event": event.pk})

    assert f"{reverse(f'{NAME}:add')}?event={event.pk}" in listed
    assert f'<input type="hidden" name="event" value="{event.pk}">' in response.text
    assert "Aamubrunssi" in response.text
    assert not response.context["form"].errors


def test_looking_at_the_form_adds_nobody(admin_client):
    admin_client.get(reverse(f"{NAME}:add"), typed(EventFactory()))

    assert not Registration.objects.exists()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " \u200b "}, "name"),
        ({"other_1": "A" * 121}, "other_1"),
        ({"email": "no address"}, "email"),
        ({"email": "a@example.org\nBcc: b@example.org"}, "email"),
        ({"phone": "1" * 31}, "phone"),
        ({"language": "xx"}, "language"),
        ({"unnamed": "9"}, "__all__"),
    ],
)
def test_a_mistake_is_named_and_loses_nothing(add, changes, field):
    form = add(EventFactory(), **changes).context["form"]

    assert list(form.errors) == [field]
    assert form["phone"].value() == changes.get("phone", "050 000 0007")
    assert not Registration.objects.exists()


def test_an_event_that_is_not_there_is_asked_for_again(add):
    event = EventFactory()
    form = add(event, event="0").context["form"]

    assert list(form.errors) == ["event"]
    assert list(form.fields["event"].queryset) == [event]


def test_adding_needs_its_own_permission(add, staff):
    event = EventFactory()

    refused = add(event, staff("view_registration"))

    assert refused.redirect_chain[0][1] == 302
    assert not Registration.objects.exists()
