"""Questions where visitors meet them: the form, the change, and anything posted to them."""

from urllib.parse import urlencode

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from events.models import Registration
from tests.events.questions.asking import after, block, page_asking, question_of
from tests.factories import RegistrationFactory
from tests.naughty import NAUGHTY

pytestmark = pytest.mark.django_db

KINDS = ["text", "long_text", "number", "date", "yes_no", "email", "phone", "consent"]
READY_MADE = ["sector", "municipality", "interpretation", "access", "diet", "first_time"]


def one_of_each(*, is_per_attendee=False) -> list[dict]:
    choices = [block(kind, kind, choices=["A", "B"]) for kind in ["one_choice", "many_choices"]]
    blocks = [*choices, *[block(kind, kind) for kind in [*KINDS, *READY_MADE]]]
    for each in blocks:
        each["value"]["is_per_attendee"] = is_per_attendee
        each["value"]["is_sensitive"] = each["type"] in {"access", "diet"}
    return blocks


def test_every_kind_of_question_stands_in_the_form_with_its_label(client):
    page = page_asking(*one_of_each())

    html = client.get(page.register_url).content.decode()

    for question in page.event.questions.all():
        assert f'name="q_{question.pk}"' in html


def test_answers_are_kept_with_the_registration_and_can_be_changed(client):
    which = block("one_choice", "Which?", choices=["Bus", "Car"])
    where = block("text", "Where?", is_required=True, **after("Bus"))
    page = page_asking(which, where)
    first, second = (f"q_{question_of(page, one).pk}" for one in [which, where])

    client.post(page.register_url, {"name": "Ada", "who": "myself", first: "Bus", second: "Keuruu"})
    registration = Registration.objects.get()
    kept = [answer.value for answer in registration.answers.all()]
    change = {"name": "Ada", first: "Car", second: "Keuruu"}
    client.post(reverse("events:change", args=[registration.token]), change)

    assert kept == [["Bus"], ["Keuruu"]]
    assert [answer.value for answer in registration.answers.all()] == [["Car"]]


def test_a_missing_answer_is_told_and_nothing_is_lost(client):
    must, other = block("text", "Must?", is_required=True), block("text", "Other?")
    page = page_asking(must, other)
    name = f"q_{question_of(page, other).pk}"

    response = client.post(page.register_url, {"name": "Ada", "who": "myself", name: "Typed"})

    assert not Registration.objects.exists()
    assert 'value="Typed"' in response.content.decode()
    assert f'href="#id_q_{question_of(page, must).pk}"' in response.content.decode()


def test_the_form_takes_as_many_queries_for_many_questions_as_for_few(client):
    few = page_asking(block("text", "Why?"))
    many = page_asking(*one_of_each(), *one_of_each(is_per_attendee=True), party_limit=5)

    assert _queries(client, few.register_url) == _queries(client, many.register_url) <= 15


def _queries(client, url) -> int:
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        client.get(url)
    return len(captured)


@pytest.mark.slow
def test_anything_can_be_posted_to_a_question(client):
    page = page_asking(block("long_text", "Why?"), block("diet"))
    why, diet = (f"q_{question.pk}" for question in page.event.questions.all())
    registration = RegistrationFactory(event=page.event, email="")
    url = reverse("events:change", args=[registration.token])

    for naughty in NAUGHTY:
        typed = naughty.encode(errors="surrogatepass")
        form = urlencode({"name": "Ada", why: typed, f"{diet}_words": typed})
        response = client.post(url, form, content_type="application/x-www-form-urlencoded")
        assert response.status_code in {200, 303}, naughty
