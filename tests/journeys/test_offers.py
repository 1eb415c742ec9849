"""A place comes free and is offered: taken, left to the next in line, or not answered in time."""

import pytest
import time_machine
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import override
from playwright.sync_api import expect

from events import booking, clock, outbox
from events.exceptions import OfferHasLapsed
from events.models import Registration
from tests.events.booking.steps import OFFER, at
from tests.factories import EventPageFactory
from tests.journeys.content_addresses import in_language
from tests.journeys.person import calendars_in, text_of
from tests.journeys.test_accessibility import PHONE

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]

TAKE, LEAVE = "I take the place", "I don't come: give it to the next in line"


@pytest.fixture
def language():
    return "fi"


@pytest.fixture
def today():
    """Ten in the morning, when offers are made. The journey may move on to later."""
    with time_machine.travel(at(10, days=1)) as today:
        yield today


@pytest.fixture
def brunch(today, finnish_events):
    """It has one place, which Ada has."""
    page = EventPageFactory(parent=finnish_events, title="Brunssi", capacity=1, **OFFER)
    join(page, "ada")
    return page


@pytest.fixture
def bo(brunch, language, person):
    """Found the event full, and waits for Ada's place, before Cy."""
    bo = person("bo", language=language, width=PHONE)
    bo.tab.goto(in_language(brunch, language).url)
    bo.follow("Join the waiting list")
    bo.fill("Your name", "Bo Esimerkki")
    bo.fill("E-mail", bo.email)
    bo.press("Join the waiting list")
    bo.expect_heading("You are on the waiting list")
    join(brunch, "cy")
    outbox.deliver_due()
    return bo


@pytest.fixture
def offer(brunch, bo):
    """Ada can't come, and Bo has the mail about it open."""
    booking.cancel(registration("ada"))
    _waiting, offer = bo.mails()
    bo.open_link_in(offer)
    return offer


@pytest.fixture
def cy(person):
    return person("cy")


def join(page, name):
    booking.register(page.event, attendees=[name], email=f"{name}@example.org", language="fi")


def registration(name):
    return Registration.objects.get(email=f"{name}@example.org")


def deadline(person):
    """As pages in the language of the person write it."""
    moment = timezone.localtime(Registration.objects.get(email=person.email).answer_by)
    formats = {"weekday": "l", "day": "DATE_FORMAT", "time": "TIME_FORMAT"}
    with override(person.language):
        return {name: date_format(moment, form) for name, form in formats.items()}


def expect_offer(person):
    """They see by when to answer, and how."""
    person.expect_heading("A place is free for you")
    text = "Please answer by %(weekday)s %(day)s at %(time)s."
    person.expect_to_read(text, **deadline(person))
    for answer in [TAKE, LEAVE]:
        expect(person.button(answer)).to_be_visible()
    person.expect_to_fit()


def expect_place(person):
    person.expect_heading("You have a place")
    person.expect_to_read("Your dates in your calendar")
    person.expect_to_fit()
    assert [calendar["METHOD"] for calendar in calendars_in(person.mails()[-1])] == ["REQUEST"]


@pytest.mark.parametrize("language", ["fi", "ar"])
def test_an_offer_is_taken(bo, cy, offer):
    # To look at it takes nothing yet: mail scanners open links too.
    assert deadline(bo)["day"] in text_of(offer)
    assert calendars_in(offer) == []
    expect_offer(bo)
    assert registration("bo").is_offered

    bo.press(TAKE)
    expect_place(bo)

    # The page before is not there any more, and Cy goes on waiting.
    bo.tab.go_back()
    bo.expect_heading("You have a place")
    assert len(cy.mails()) == 1
    assert registration("cy").is_waitlisted


def test_an_offer_is_left_and_goes_to_the_next_in_line(bo, cy, offer):
    expect_offer(bo)

    bo.press(LEAVE)
    bo.expect_heading("Your registration is cancelled")

    _waiting, offer = cy.mails()
    cy.open_link_in(offer)
    expect_offer(cy)
    cy.press(TAKE)
    expect_place(cy)


def test_an_offer_that_nobody_answers_goes_to_the_next_in_line(bo, cy, offer, today):
    expect_offer(bo)
    assert len(cy.mails()) == 1

    # Two days later Bo comes back to the page that is still open: too late.
    today.move_to(registration("bo").answer_by)
    bo.press(TAKE)
    bo.expect_heading(OfferHasLapsed.message)

    # When the worker has come by, Bo waits behind Cy, who is asked now.
    clock.tick()
    bo.open_link_in(bo.mails()[-1])
    bo.expect_heading("You are on the waiting list")
    _waiting, offer = cy.mails()
    cy.open_link_in(offer)
    expect_offer(cy)
    cy.press(TAKE)
    expect_place(cy)
    assert registration("bo").is_waitlisted
