"""Applications side by side, and what is decided on them."""

import json

import pytest
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import ModelLogEntry

from events import booking
from events.models import Answer, Message, Registration
from tests.events.admin.applying import MODE, applied, fresh, send_url, url
from tests.events.booking.steps import terms
from tests.events.questions.asking import block, page_asking, question_of
from tests.factories import EventPageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

Status = Registration.Status


@pytest.fixture
def page():
    return EventPageFactory(title="Training", capacity=2, **MODE)


@pytest.fixture
def decide(admin_client, page):
    """Fill in the form as it was opened: decisions by application, or any field by its name."""

    def decide(decisions, *, seen=None, **fields):
        data = {"seen": seen or admin_client.get(url(page)).context["form"]["seen"].value()}
        for one in page.event.registrations.all():
            data |= {f"decision_{one.pk}": one.decision, f"message_{one.pk}": one.decision_message}
        data |= {f"decision_{one.pk}": decision for one, decision in decisions.items()}
        return admin_client.post(url(page), data | fields, follow=True)

    return decide


# Looking


def test_all_applications_stand_side_by_side(admin_client):
    question = block("text", "Why do you apply?")
    page = page_asking(question, **MODE)
    for name, why in [("Ada", "To learn"), ("Bea", "To teach")]:
        one = applied(page, attendees=[name], language="so")
        Answer.objects.create(registration=one, question=question_of(page, question), value=[why])
    applied(page, attendees=["Cleo"]).delete()
    RegistrationFactory(event=page.event, status=Status.CANCELLED, attendees=["Dora"])

    text = admin_client.get(url(page)).text

    for part in ["Ada", "To learn", "Bea", "To teach", "Somali", "Why do you apply?"]:
        assert part in text
    assert "Dora" not in text


def test_sensitive_answers_take_a_permission_of_their_own(staff):
    question = block("access", "What do you need?", is_sensitive=True)
    page = page_asking(question, **MODE)
    Answer.objects.create(
        registration=applied(page), question=question_of(page, question), value=["A quiet room"]
    )
    client = staff("change_registration")

    hidden = client.get(url(page)).text
    sensitive = Permission.objects.get(codename="view_sensitive_answers")
    sensitive.group_set.add(Group.objects.get(name="Some of the staff"))
    shown = client.get(url(page)).text

    assert "A quiet room" not in hidden
    assert "Sensitive answers are shown to those alone who need them." in hidden
    assert "A quiet room" in shown


def test_the_number_of_queries_does_not_grow(admin_client):
    question = block("text", "Why do you apply?")
    page = page_asking(question, **MODE)

    def queries():
        admin_client.get(url(page))
        with CaptureQueriesContext(connection) as captured:
            admin_client.get(url(page))
        return len(captured)

    def apply():
        one = applied(page, attendees=2)
        Answer.objects.create(registration=one, question=question_of(page, question), value=["x"])

    apply()
    before = queries()
    apply()
    apply()

    assert queries() == before


@pytest.mark.parametrize("address", [url, send_url])
def test_who_may_not_change_registrations_decides_nothing(staff, page, address):
    applied(page, decision="selected")
    client = staff("view_registration", pages=["change", "publish"])

    for response in [client.get(address(page)), client.post(address(page))]:
        assert response.status_code == 302
    assert not Message.objects.exists()


def test_an_event_without_applications_has_no_such_view(admin_client):
    page = EventPageFactory()

    response = admin_client.get(url(page), follow=True)

    assert "People don&#x27;t apply for this event." in response.text


def test_the_menu_of_the_page_leads_there(admin_client, page):
    assert url(page) in admin_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).text
    other = EventPageFactory()
    assert url(other) not in admin_client.get(reverse("events_list:index")).text


# Deciding


def test_decisions_are_noted_and_nobody_is_told(decide, page, admin_user):
    one, other = applied(page), applied(page)

    response = decide({one: "selected", other: "declined"}, **{f"message_{other.pk}": "Next year"})

    one.refresh_from_db()
    other.refresh_from_db()
    assert (one.decision, one.status) == ("selected", Status.APPLIED)
    assert (other.decision, other.decision_message) == ("declined", "Next year")
    assert "2 decisions saved. Nobody has been told yet." in response.text
    assert not Message.objects.exists()
    logged = ModelLogEntry.objects.filter(action="events.decide")
    assert [entry.user for entry in logged] == [admin_user] * 2


def test_a_decision_can_be_taken_back(decide, page):
    one = applied(page, decision="selected")

    decide({one: ""})

    one.refresh_from_db()
    assert one.decision == ""


def test_nobody_can_be_made_a_reserve_where_there_is_no_limit(admin_client, decide, page):
    applied(page)
    online = applied(page, way="online")
    terms(page.event, has_online_places=True)

    form = admin_client.get(url(page)).context["form"]
    response = decide({online: "reserve"})

    choices = [[key for key, _label in decision.field.choices] for _one, decision, _ in form.rows]
    assert choices == [["", "selected", "reserve", "declined"], ["", "selected", "declined"]]
    assert list(response.context["form"].errors) == [f"decision_{online.pk}"]


def test_one_message_for_all_goes_to_those_without_their_own(decide, page):
    one, other, undecided = applied(page), applied(page), applied(page)

    decide(
        {one: "selected", other: "declined"},
        for_whom="all",
        message="Thank you",
        **{f"message_{other.pk}": "Next year"},
    )

    messages = [one_more.decision_message for one_more in fresh(one, other, undecided)]
    assert messages == ["Thank you", "Next year", ""]


def test_one_message_for_one_result_goes_to_those_alone(decide, page):
    one, other = applied(page), applied(page)

    decide({one: "selected", other: "declined"}, for_whom="declined", message="Next year")

    assert [each.decision_message for each in fresh(one, other)] == ["", "Next year"]


def test_two_organizers_do_not_undo_each_others_decisions(decide, page):
    one, other = applied(page), applied(page)
    opened = json.dumps({str(each.pk): ["", ""] for each in [one, other]})
    booking.decide(other, "reserve")

    decide({one: "selected", other: ""}, seen=opened)

    assert [each.decision for each in fresh(one, other)] == ["selected", "reserve"]


@pytest.mark.parametrize("seen", ["", "x", "[]", "null"])
def test_a_damaged_form_loses_nothing(decide, page, seen):
    one = applied(page)

    decide({one: "selected"}, **{"seen": seen} if seen else {})

    one.refresh_from_db()
    assert one.decision == "selected"


def test_nonsense_is_refused_at_its_field(decide, page):
    one = applied(page)

    response = decide({one: "maybe"})

    assert list(response.context["form"].errors) == [f"decision_{one.pk}"]


def test_the_list_of_events_says_how_many_have_applied(admin_client, page):
    applied(page)
    applied(page, attendees=2)

    assert "0 / 2, 2 applications" in admin_client.get(reverse("events_list:index")).text
