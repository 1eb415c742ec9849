"""What people answered, in figures, at the organizer's desk."""

import pytest
from django.urls import reverse

from events.answers import Given, write_answers
from tests.events.questions.asking import block, page_asking
from tests.factories import RegistrationFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    diet = block("text", "Diet?", is_sensitive=True)
    page = page_asking(block("one_choice", "Bus?", choices=["Yes please", "No"]), diet)
    bus, diet = page.event.questions.all()
    registration = RegistrationFactory(event=page.event, attendees=["Ada Esimerkki"])
    choice = bus.choices[0]["key"]
    write_answers(registration, [Given(bus, [choice]), Given(diet, ["No nuts"])])
    return page


def text_of(client, page):
    return client.get(reverse("events_admin:answers", args=[page.pk]))


def test_the_desk_sees_totals_without_names(staff, page):
    text = text_of(staff("change_registration"), page).text

    assert "Bus?" in text
    assert "Yes please" in text
    assert "Ada Esimerkki" not in text


@pytest.mark.parametrize("may_read", [True, False])
def test_what_was_written_to_a_sensitive_question_is_for_few(staff, page, may_read):
    more = ["view_sensitive_answers"] if may_read else []

    text = text_of(staff("change_registration", *more), page).text

    assert ("No nuts" in text) == may_read


def test_who_works_with_no_registrations_sees_none_of_it(staff, page):
    assert text_of(staff(pages=["change"]), page).status_code in (302, 403)


def test_the_menu_of_the_event_leads_there(admin_client, page):
    text = admin_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).text

    assert reverse("events_admin:answers", args=[page.pk]) in text
