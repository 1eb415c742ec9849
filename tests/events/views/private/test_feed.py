"""The personal calendar, and the slip of paper for those without e-mail."""

from datetime import timedelta

import pytest

from events import qr
from tests.events.views.private.pages import NOW, event_page, private, registered, stored

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(english_list):
    return event_page(english_list)


def feed(registration):
    return f"/en/r/feed/{registration.feed_token}.ics"


# The calendar


def test_a_calendar_program_gets_the_dates_without_cookies(client, page):
    registration = registered(page)

    response = client.get(feed(registration))

    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert str(registration.uid) in response.text.replace("\r\n ", "")
    assert not response.cookies
    assert response["X-Robots-Tag"] == "noindex"
    assert "private" in response["Cache-Control"]


def test_a_calendar_program_is_told_when_nothing_has_changed(client, page):
    registration = registered(page)
    etag = client.get(feed(registration))["ETag"]

    again = client.get(feed(registration), headers={"If-None-Match": etag})

    assert (again.status_code, again.content) == (304, b"")


def test_a_calendar_takes_a_place_out_that_was_given_up(client, page):
    registration = registered(page)
    client.post(private(registration, "cancel/"))

    response = client.get(feed(registration))

    assert response.status_code == 200
    assert "STATUS:CANCELLED" in response.text


def test_the_private_page_shows_how_to_subscribe(client, page):
    registration = registered(page)

    text = client.get(private(registration)).text

    assert f'href="webcal://testserver{feed(registration)}"' in text
    assert f'href="http://testserver{feed(registration)}"' in text


def test_a_new_address_makes_the_former_one_lead_nowhere(client, page):
    registration = registered(page)

    response = client.post(private(registration, "feed/"))

    assert response.url == private(registration) + "?feed"
    assert client.get(feed(registration)).status_code == 404
    assert client.get(feed(stored(registration))).status_code == 200
    assert stored(registration).token == registration.token


def test_a_calendar_address_opens_no_private_page(client, page):
    registration = registered(page)

    assert client.get(f"/en/r/{registration.feed_token}/").status_code == 404
    written = client.get(feed(registration)).text.replace("\r\n ", "")
    assert registration.token not in written


# The slip


def test_a_slip_has_all_that_one_needs_at_the_door_but_not_the_private_link(client, page):
    registration = registered(page, email="")

    text = client.get(private(registration, "slip/")).text

    for words in [registration.reference, page.title, page.organizer.phone, "<svg", "1 person"]:
        assert words in text
    printed = text[text.index('<article class="slip">') : text.index("</article>")]
    assert registration.token not in printed


@pytest.mark.parametrize(("status", "is_shown"), [("confirmed", True), ("waitlisted", False)])
def test_a_slip_is_to_be_shown_only_where_a_place_is_held(client, page, status, is_shown):
    registration = registered(page, status=status)

    text = client.get(private(registration, "slip/")).text

    assert "Print this page, or write the code down." in text
    assert ("Show it when you come." in text) == is_shown


def test_the_code_holds_the_reference_and_nothing_else():
    drawn = qr.code("K7RD-29XM")

    assert drawn.text == "K7RD-29XM"
    # 21 modules hold 9 signs and no more than 16: a link would need more.
    assert drawn.side == 21 + 2 * qr.QUIET_ZONE


def test_different_codes_look_different():
    assert qr.code("K7RD-29XM").path != qr.code("K7RD-29XN").path


def test_a_slip_is_found_from_the_page_of_one_without_e_mail(client, page):
    registration = registered(page, email="", joined_at=NOW - timedelta(days=1))

    assert private(registration, "slip/") in client.get(private(registration)).text
