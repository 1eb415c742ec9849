"""Asking a leader: from the form to the leader's mailbox, past nobody's eyes."""

import pytest
from django.core import mail
from django.test import Client

from resources import outbox
from resources.models import LeaderQuestion
from resources.views import QUESTIONS_AN_HOUR
from tests.resources.factories import LeaderDirectoryPageFactory, LeaderFactory
from tests.smtp import smtp_server

pytestmark = pytest.mark.django_db

FORM = {"name": "Ada Invented", "email": "ada@example.org", "text": "Would you come in May?"}


@pytest.fixture
def directory():
    return LeaderDirectoryPageFactory(keeper_email="keeper@example.org")


@pytest.fixture
def leader(directory):
    return LeaderFactory(email="leader@example.org", introduced_in="en")


@pytest.fixture
def ask(client, directory, leader):
    def ask(**changes):
        url = f"{directory.url}{leader.pk}/ask/"
        return client.post(url, FORM | changes)

    return ask


def test_a_question_waits_for_the_worker_and_the_asker_is_told(client, ask, directory, leader):
    response = ask()

    assert (response.status_code, response.url) == (303, f"{directory.url}{leader.pk}/?asked")
    assert 'role="status"' in client.get(response.url).text
    question = LeaderQuestion.objects.get()
    assert [question.leader, question.name, question.email, question.text] == [
        leader,
        *FORM.values(),
    ]


def test_a_question_reaches_the_leader_and_is_erased(ask, settings):
    ask()

    with smtp_server(settings) as mailbox:
        outbox.send_questions()

    [mail] = mailbox.mails
    assert mail["To"] == "leader@example.org"
    assert mail["Reply-To"] == "ada@example.org"
    assert mail["Content-Language"] == "en"
    assert "Somebody has found you" in mail.get_content()
    assert "Would you come in May?" in mail.get_content()
    assert not LeaderQuestion.objects.exists()


def test_no_answer_to_the_asker_holds_the_address_of_the_leader(client, ask):
    response = ask()

    assert "leader@" not in client.get(response.url).text
    assert "leader@" not in ask(email="nonsense").text


@pytest.mark.parametrize(
    "email",
    [
        "ada@example.org\nBcc: everybody@example.org",
        "ada@example.org\r\nSubject: Buy",
        "ada@example.org, everybody@example.org",
        "Ada <ada@example.org>",
    ],
)
def test_an_address_that_smuggles_in_a_header_is_refused(ask, email):
    response = ask(email=email)

    assert response.status_code == 200
    assert 'href="#id_email"' in response.text
    assert not LeaderQuestion.objects.exists()


def test_a_name_or_a_question_adds_no_header(ask, settings):
    ask(name="Ada\r\nBcc: x@example.org", text="One\r\n\r\nBcc: y@example.org\r\n.\r\nQUIT")

    with smtp_server(settings) as mailbox:
        outbox.send_questions()

    [mail] = mailbox.mails
    assert mail["Bcc"] is None
    assert "Ada Bcc: x@example.org" in mail.get_content()
    assert "QUIT" in mail.get_content()


@pytest.mark.parametrize("missing", FORM)
def test_what_is_missing_is_said_at_its_field(ask, missing):
    response = ask(**{missing: " "})

    assert f'href="#id_{missing}"' in response.text
    assert not LeaderQuestion.objects.exists()


def test_a_program_that_fills_in_every_field_is_refused(ask):
    response = ask(fax="123")

    assert 'href="#id_fax"' in response.text
    assert not LeaderQuestion.objects.exists()


def test_asking_again_and_again_is_stopped_and_nothing_typed_is_lost(ask):
    for _turn in range(QUESTIONS_AN_HOUR):
        assert ask().status_code == 303

    response = ask(text="One more")

    assert response.status_code == 429
    assert "One more</textarea>" in response.text
    assert LeaderQuestion.objects.count() == QUESTIONS_AN_HOUR


def test_one_visitor_does_not_use_up_the_turns_of_another(ask, directory, leader):
    for _turn in range(QUESTIONS_AN_HOUR + 1):
        ask()

    other = Client(REMOTE_ADDR="192.0.2.7").post(f"{directory.url}{leader.pk}/ask/", FORM)

    assert other.status_code == 303


def test_people_who_share_an_address_and_have_signed_in_have_turns_of_their_own(
    ask, client, django_user_model
):
    for name in ["ada", "bo"]:
        client.force_login(django_user_model.objects.create_user(name))
        answers = [ask().status_code for _turn in range(QUESTIONS_AN_HOUR)]

        assert answers == [303] * QUESTIONS_AN_HOUR


def test_a_double_click_asks_once(client, ask, directory, leader):
    form = client.get(f"{directory.url}{leader.pk}/ask/").context["form"]
    key = str(form["submission_key"].value())

    for _click in range(2):
        assert ask(submission_key=key).status_code == 303
    ask(submission_key=key, text="Another one")

    assert LeaderQuestion.objects.count() == 2


def test_behind_a_proxy_visitors_are_told_apart_by_what_the_proxy_says(
    client, directory, leader, settings
):
    settings.EVENTS_BEHIND_PROXY = True
    url = f"{directory.url}{leader.pk}/ask/"
    for turn in range(QUESTIONS_AN_HOUR):
        client.post(url, FORM, headers={"X-Forwarded-For": f"made-up-{turn}, 192.0.2.1"})

    same = client.post(url, FORM, headers={"X-Forwarded-For": "made-up, 192.0.2.1"})
    other = client.post(url, FORM, headers={"X-Forwarded-For": "192.0.2.2"})

    assert [same.status_code, other.status_code] == [429, 303]


def test_looking_at_the_form_asks_nothing_and_is_not_kept_by_caches(client, directory, leader):
    url = f"{directory.url}{leader.pk}/ask/"

    response = client.get(url, FORM)
    client.head(url)

    assert response.status_code == 200
    assert "no-store" in response["Cache-Control"]
    assert not LeaderQuestion.objects.exists()
    assert mail.outbox == []


def test_other_methods_are_refused(client, directory, leader):
    assert client.put(f"{directory.url}{leader.pk}/ask/").status_code == 405
