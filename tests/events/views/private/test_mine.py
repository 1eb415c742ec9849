"""All registrations of one address, by a link that only its owner gets."""

from datetime import timedelta
from urllib.parse import unquote, urlsplit

import pytest
from django.core import signing
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from events import publishing
from events.emails import links
from events.models import Message
from tests.events.views.private.pages import NOW, event_page, private, registered, session

pytestmark = pytest.mark.django_db

FIND = "/en/r/mine/"
ADA = "ada@example.org"


@pytest.fixture
def page(english_list):
    return event_page(english_list, title="Brunch")


def mine(email=ADA):
    """The link in a mail to an address."""
    message = Message.objects.create(kind=Message.Kind.LINKS, to=email, language="en")
    return urlsplit(links.mine(message)).path


# The form


def test_the_link_goes_to_the_address_in_the_readers_language(client, page):
    registered(page, email=ADA, language="fi")

    response = client.post(FIND, {"email": "Ada@example.org"})

    assert response.url == FIND + "?sent"
    message = Message.objects.get()
    assert (message.kind, message.language) == ("links", "en")


def is_over(page):
    page.event.sessions.update(start=NOW - timedelta(days=2), end=NOW - timedelta(days=1))


def has_no_dates(page):
    page.event.sessions.all().delete()


def is_called_off(page):
    publishing.cancel(page.event, reason="Snow")


@pytest.mark.parametrize(
    ("status", "happens", "is_sent"),
    [
        ("confirmed", None, True),
        ("applied", None, True),
        ("cancelled", None, False),
        ("declined", None, False),
        ("confirmed", is_over, False),
        ("confirmed", has_no_dates, True),
        ("waitlisted", is_called_off, True),
        ("cancelled", is_called_off, False),
    ],
)
def test_the_link_is_sent_to_those_alone_who_find_something_there(
    client, page, status, happens, is_sent
):
    registration = registered(page, email=ADA, status=status)
    if status == "cancelled":  # by its owner, yesterday
        yesterday = NOW - timedelta(days=1)
        type(registration).objects.update(status_before="confirmed", cancelled_at=yesterday)
    if happens:
        happens(page)

    client.post(FIND, {"email": ADA})
    sent = Message.objects.filter(kind=Message.Kind.LINKS).exists()
    text = client.get(mine()).text

    assert sent is is_sent
    assert (private(registration) in text) is is_sent


@pytest.mark.parametrize("email", [ADA, "nobody@example.org"])
def test_the_answer_is_the_same_whether_anything_is_registered_or_not(client, page, email):
    registered(page, email=ADA)

    response = client.post(FIND, {"email": email}, follow=True)

    assert response.redirect_chain == [(FIND + "?sent", 303)]
    assert "If something is registered with that address" in response.text
    assert email not in response.text


def test_many_forms_bring_one_mail(client, page):
    registered(page, email=ADA)

    for _time in range(3):
        client.post(FIND, {"email": ADA})

    assert Message.objects.count() == 1


def test_a_program_that_tries_addresses_is_slowed_down(client, settings, page):
    settings.EVENTS_VISITOR_LIMIT = 2
    cache.clear()

    answers = [client.post(FIND, {"email": f"v{n}@example.org"}) for n in range(3)]

    assert [answer.status_code for answer in answers] == [303, 303, 429]
    assert answers[-1]["Retry-After"] == "300"


@pytest.mark.parametrize("email", ["", "ada", "ada@example.org\nbcc: eve@example.org", "a" * 5000])
def test_a_mistake_in_the_address_is_named(client, page, email):
    response = client.post(FIND, {"email": email})

    assert response.status_code == 200
    assert "<title>Error: " in response.text


# The list


def test_all_that_is_to_come_stands_there_in_order_of_time(client, english_list, page):
    later = event_page(english_list, title="Later", sessions=[session(days=30)])
    sooner = event_page(english_list, title="Sooner", sessions=[session(days=1)])
    own = [registered(each, email=ADA) for each in [later, page, sooner]]
    queued = registered(page, email=ADA.upper(), status="waitlisted", attendees=["Bo", ""])

    text = client.get(mine()).text

    assert text.index("Sooner") < text.index("Brunch") < text.index("Later")
    assert text.count('<section class="own-event">') == 3
    for registration in [*own, queued]:
        assert private(registration) in text
    assert "number 1 in the queue" in text
    assert "person 2" in text


def test_what_is_over_cancelled_unproven_or_anothers_is_not_there(client, english_list, page):
    over = event_page(english_list, sessions=[(NOW - timedelta(days=2), NOW - timedelta(days=1))])
    absent = [
        registered(over, email=ADA),
        registered(page, email=ADA, status="cancelled"),
        registered(page, email=ADA, status="held", hold_until=NOW + timedelta(hours=1)),
        registered(page, email="bo@example.org"),
    ]

    text = client.get(mine()).text

    assert "Nothing that is still to come" in text
    assert not any(private(registration) in text for registration in absent)


def test_an_event_that_was_called_off_says_so(client, page):
    registered(page, email=ADA)
    publishing.cancel(page.event, reason="The speaker is ill.")

    assert "This event has been cancelled." in client.get(mine()).text


def test_the_list_is_kept_from_caches_search_engines_and_other_sites(client, page):
    for address in [mine(), FIND]:
        response = client.get(address)

        assert "no-store" in response["Cache-Control"]
        assert response["X-Robots-Tag"] == "noindex"
        assert response["Referrer-Policy"] == "strict-origin"


def test_no_address_can_be_read_from_the_link():
    link = unquote(mine(ADA))

    named, *_time_and_signature = link.removeprefix(FIND).split(":")

    for text in [link.encode(), signing.b64_decode(named.encode())]:
        assert b"ada" not in text
        assert b"example.org" not in text


def test_a_link_whose_mail_was_erased_shows_nothing(client, page):
    registration = registered(page, email=ADA)
    address = mine()
    Message.objects.all().delete()

    response = client.get(address)

    assert response.status_code == 404
    assert registration.token not in response.text


@pytest.mark.parametrize("signed", ["x", "a:b:c", "%00", "{other}"])
def test_a_made_up_link_shows_nothing(client, page, signed):
    registration = registered(page, email=ADA)
    message = Message.objects.create(kind=Message.Kind.LINKS, to=ADA, language="en")
    other = signing.dumps(message.guid.hex, salt="another purpose")

    response = client.get(f"{FIND}{signed.format(other=other)}/")

    assert response.status_code == 404
    assert registration.token not in response.text


def test_a_link_works_for_a_week(client, page, monkeypatch):
    registration = registered(page, email=ADA)
    address = mine()
    in_eight_days = (NOW + timedelta(days=8)).timestamp()
    monkeypatch.setattr("django.core.signing.time.time", lambda: in_eight_days)

    response = client.get(address)

    assert response.status_code == 410
    assert "Send me the link" in response.text
    assert registration.token not in response.text


def test_many_registrations_take_no_more_queries(client, english_list, page):
    registered(page, email=ADA)
    before = queries_of(client, mine())
    for each in [page, page, event_page(english_list), event_page(english_list)]:
        registered(each, email=ADA, status="waitlisted", attendees=3)

    assert queries_of(client, mine()) == before <= 15


def queries_of(client, url):
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        client.get(url)
    return len(captured)


def test_the_form_is_found_from_the_page_of_an_event_and_from_a_refusal(client, english_list, page):
    over = event_page(english_list, sessions=[(NOW - timedelta(days=2), NOW - timedelta(days=1))])

    assert f'href="{FIND}"' in client.get(page.url).text
    assert f'href="{FIND}"' in client.get(over.register_url).text
