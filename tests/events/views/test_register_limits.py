"""Programs that send the form without end, and the library where everybody has one address."""

import pytest

from events.models import Message, Registration
from tests.factories import EventPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(english_list):
    return EventPageFactory(parent=english_list, capacity=None)


def sent(client, page, *, times, **typed):
    """The statuses of as many forms, one after the other."""
    return [
        client.post(page.register_url, {"name": f"Ada {number}"} | typed).status_code
        for number in range(times)
    ]


def test_twenty_five_people_of_one_house_register_and_two_hundred_forms_do_not_come_in(
    client, page, settings
):
    settings.EVENTS_VISITOR_LIMIT = 30  # by default 100: between the two all the same

    statuses = sent(client, page, times=40)

    assert statuses == [303] * 30 + [429] * 10
    assert Registration.objects.count() == 30


def test_the_limit_lies_between_a_full_library_and_a_flood(settings):
    from events import conf  # noqa: PLC0415

    assert 25 <= conf.visitor_limit() < 200
    assert 25 <= conf.mailbox_limit() < 200


def test_who_sent_it_too_often_is_told_so_and_loses_nothing(client, page, settings):
    settings.EVENTS_VISITOR_LIMIT = 0

    response = client.post(page.register_url, {"name": "Ada", "phone": "050 000 0001"})

    assert (response.status_code, response["Retry-After"]) == (429, "300")
    assert "please wait five minutes" in response.text
    assert 'value="Ada"' in response.text
    assert 'value="050 000 0001"' in response.text


def test_nobody_fills_the_mailbox_of_somebody_else(client, english_list, settings):
    settings.EVENTS_MAILBOX_LIMIT = 2
    pages = [EventPageFactory(parent=english_list) for _event in range(3)]

    statuses = [sent(client, page, times=1, email="Ada@example.org")[0] for page in pages]

    assert statuses == [303, 303, 429]
    assert Message.objects.count() == 2


def test_mistakes_are_no_attempts(client, page, settings):
    settings.EVENTS_VISITOR_LIMIT = 1

    assert sent(client, page, times=3, email="ada") == [200] * 3
    assert sent(client, page, times=1) == [303]


def test_codes_cannot_be_guessed_without_end(client, english_list, settings):
    settings.EVENTS_VISITOR_LIMIT = 2
    page = EventPageFactory(parent=english_list, registration_mode="invitation")

    statuses = [
        client.post(page.register_url, {"open": "1", "code": f"ABCD-{number}"}).status_code
        for number in range(3)
    ]

    assert statuses == [403, 403, 429]


def test_right_codes_are_not_counted(client, english_list, settings):
    settings.EVENTS_VISITOR_LIMIT = 2
    page = EventPageFactory(parent=english_list, registration_mode="invitation", is_hidden=True)
    code = page.event.invitations.create(people=10).code

    statuses = [client.get(page.register_url, {"code": code}).status_code for _time in range(4)]

    assert statuses == [200] * 4


def test_codes_of_a_hidden_page_cannot_be_guessed_without_end(client, english_list, settings):
    settings.EVENTS_VISITOR_LIMIT = 2
    page = EventPageFactory(parent=english_list, registration_mode="invitation", is_hidden=True)
    right = page.event.invitations.create().code
    for number in range(2):
        client.get(page.url, {"code": f"ABCD-{number}"})

    answers = [client.get(url, {"code": right}) for url in [page.url, page.register_url]]

    assert [answer.status_code for answer in answers] == [404, 404]


def test_who_guessed_too_many_codes_learns_nothing_of_the_right_one(client, english_list, settings):
    settings.EVENTS_VISITOR_LIMIT = 2
    page = EventPageFactory(parent=english_list, registration_mode="invitation")
    right = page.event.invitations.create().code
    for number in range(2):
        client.get(page.register_url, {"code": f"ABCD-{number}"})

    answers = [client.get(page.register_url, {"code": right})]
    answers.append(client.post(page.register_url, {"open": "1", "code": right}))

    assert [answer.status_code for answer in answers] == [429, 429]
    assert answers[0]["Retry-After"] == "300"
    assert not any("submission_key" in answer.text for answer in answers)


def test_where_a_visitor_comes_from_is_kept_in_no_table(client, page):
    client.defaults["REMOTE_ADDR"] = "192.0.2.77"

    sent(client, page, times=1, email="ada@example.org")

    for model in [Registration, Message]:
        assert "192.0.2.77" not in str(list(model.objects.values()))
