"""The form: one page, one POST, and on to the private page."""

import uuid
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from events import publishing
from events.models import Registration
from tests.factories import EventPageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

NOW = timezone.now().replace(microsecond=0)
TYPED = {"name": "Ada", "email": "ada@example.org", "phone": "050 000 0001", "other_1": "Bo"}


@pytest.fixture
def page(english_list):
    return EventPageFactory(parent=english_list, capacity=3, party_limit=3)


def names(registration):
    return [attendee.name for attendee in registration.attendees.all()]


# Getting in


def test_a_visitor_registers_a_party_and_comes_to_the_private_page(client, page):
    response = client.post(page.register_url, TYPED)

    registration = Registration.objects.get()
    assert response.status_code == 303
    assert response.url == f"/en/r/{registration.token}/"
    assert names(registration) == ["Ada", "Bo"]
    assert (registration.email, registration.phone) == (TYPED["email"], TYPED["phone"])
    assert registration.language == "en"
    assert registration.is_confirmed


def test_a_name_alone_is_enough(client, page):
    client.post(page.register_url, {"name": "Ada"})

    assert names(Registration.objects.get()) == ["Ada"]


def test_the_same_form_sent_twice_is_one_registration(client, page):
    form = client.get(page.register_url).context["form"]
    typed = TYPED | {"submission_key": form["submission_key"].value()}

    answers = [client.post(page.register_url, typed) for _time in range(2)]

    assert Registration.objects.count() == 1
    assert answers[0].url == answers[1].url


def test_two_forms_are_two_registrations(client, page):
    keys = {client.get(page.register_url).context["form"]["submission_key"].value() for _ in "ab"}

    assert len(keys) == 2


def test_a_form_that_arrives_again_after_closing_gives_the_same_registration(client, page):
    typed = TYPED | {"submission_key": str(uuid.uuid4())}
    first = client.post(page.register_url, typed)
    page.closes_at = NOW
    page.save_revision().publish()

    again = client.post(page.register_url, typed)

    assert (again.status_code, again.url) == (303, first.url)


def test_the_form_says_beforehand_that_one_will_wait(client, english_list):
    page = EventPageFactory(parent=english_list, capacity=0)
    RegistrationFactory(event=page.event, status="waitlisted")

    text = client.get(page.register_url).text

    assert "You will join the waiting list." in text
    assert "1 person is waiting." in text


def test_when_the_event_is_full_one_waits(client, english_list):
    page = EventPageFactory(parent=english_list, capacity=2)
    RegistrationFactory(event=page.event)

    client.post(page.register_url, TYPED)

    assert Registration.objects.latest("pk").is_waitlisted


def test_a_party_larger_than_all_places_is_told_so_and_loses_nothing(client, english_list):
    page = EventPageFactory(parent=english_list, capacity=1)

    response = client.post(page.register_url, TYPED)

    assert response.status_code == 200
    assert "One registration can hold 1 person" in response.text
    assert not Registration.objects.exists()


def test_another_person_on_the_same_form_gets_a_registration_of_their_own(client, page):
    """As on a library's computer, where going back shows the form of the one before."""
    key = {"submission_key": str(uuid.uuid4())}

    ada = client.post(page.register_url, {"name": "Ada"} | key)
    zed = client.post(page.register_url, {"name": "Zed"} | key)
    again = client.post(page.register_url, {"name": "Ada"} | key)

    assert ada.url == again.url != zed.url
    assert Registration.objects.count() == 2


def test_the_form_is_kept_by_no_computer(client, page):
    assert "no-store" in client.get(page.register_url)["Cache-Control"]


def test_the_form_says_who_keeps_what_is_typed(client, page):
    text = client.get(page.register_url).text

    assert f"{page.organizer.name} is the controller" in text


def test_asking_for_the_form_changes_nothing(client, page):
    client.get(page.register_url, TYPED)
    client.head(page.register_url)

    assert Registration.objects.count() == 0


def test_the_form_needs_a_token(page):
    client = Client(enforce_csrf_checks=True)

    assert client.post(page.register_url, TYPED).status_code == 403
    assert Registration.objects.count() == 0


def test_a_registration_takes_at_most_twenty_queries(client, page):
    client.get(page.register_url)

    with CaptureQueriesContext(connection) as captured:
        response = client.post(page.register_url, TYPED)

    assert response.status_code == 303
    # Beside the transaction's own; on PostgreSQL one of them limits the wait for the lock.
    assert len([one for one in captured if "SAVEPOINT" not in one["sql"]]) <= 19


# Mistakes


def test_errors_come_first_and_lead_to_their_fields(client, page):
    text = client.post(page.register_url, {"name": "", "email": "ada"}).text

    assert "<title>Error: Register: " in text
    assert 'role="alert" tabindex="-1" autofocus' in text
    assert '<a href="#id_name">' in text
    assert '<a href="#id_email">' in text
    assert 'aria-describedby="id_name_error"' in text
    assert text.count('aria-invalid="true"') == 2


def test_nothing_typed_is_lost_in_an_error(client, page):
    typed = TYPED | {"email": "ada", "submission_key": str(uuid.uuid4())}

    text = client.post(page.register_url, typed).text

    for value in typed.values():
        assert f'value="{value}"' in text
    assert '<details class="form__others" open>' in text


def test_the_names_of_others_are_folded_away_at_first(client, page):
    assert '<details class="form__others">' in client.get(page.register_url).text


def test_too_many_people_are_refused_with_all_names_kept(client, page):
    typed = TYPED | {f"other_{number}": f"Person {number}" for number in range(1, 5)}

    text = client.post(page.register_url, typed).text

    assert "One registration can hold 3 people." in text
    assert 'value="Person 4"' in text
    assert Registration.objects.count() == 0


def test_the_trap_for_programs_shows_itself_to_a_person_who_fell_into_it(client, page):
    text = client.post(page.register_url, TYPED | {"fax": "x"}).text

    assert '<a href="#id_fax">' in text
    assert '<div class="field">\n' not in text.partition('name="fax"')[2]
    assert Registration.objects.count() == 0


def test_an_empty_post_is_answered_with_the_form(client, page):
    response = client.post(page.register_url)

    assert response.status_code == 200
    assert list(response.context["form"].errors) == ["name"]


# Refusals


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize(
    ("terms", "status", "words"),
    [
        ({"opens_at": NOW + timedelta(days=1)}, 403, "Registration opens on"),
        ({"closes_at": NOW - timedelta(days=1)}, 410, "Registration has closed."),
        ({"registration_mode": "none"}, 404, "Just come along."),
        ({"sessions": [(NOW - timedelta(days=2), NOW - timedelta(days=1))]}, 410, "is over."),
    ],
)
def test_a_refusal_says_why_with_the_right_status(
    client, english_list, method, terms, status, words
):
    page = EventPageFactory(parent=english_list, **terms)

    response = getattr(client, method)(page.register_url, TYPED)

    assert response.status_code == status
    assert words in response.text
    assert Registration.objects.count() == 0


def test_a_cancelled_event_takes_nobody(client, page):
    publishing.cancel(page.event, reason="The speaker is ill.")

    response = client.post(page.register_url, TYPED)

    assert response.status_code == 410
    assert "The speaker is ill." in response.text


def test_a_draft_has_no_form(client, english_list):
    page = EventPageFactory(parent=english_list, publish=False)

    assert client.get(page.register_url).status_code == 404
