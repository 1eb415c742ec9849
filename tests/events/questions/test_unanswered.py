"""What an event still wants to know of somebody who is in already."""

import pytest

from events import booking, emails
from events.models import Answer, Message
from events.questions.unanswered import has_unanswered
from tests.events.questions.asking import after, block, page_asking, question_of
from tests.events.views.private.pages import private, registered
from tests.factories import EventFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

WHY = "This event asks something more."


def answer(registration, page, written, *value, attendee=None):
    question = question_of(page, written)
    Answer.objects.create(
        registration=registration, question=question, attendee=attendee, value=list(value)
    )


def test_what_must_be_answered_is_missed_until_it_is():
    why = block("text", "Why?", is_required=True)
    page = page_asking(why, block("text", "What else?"))
    registration = RegistrationFactory(event=page.event)
    assert has_unanswered(registration)

    answer(registration, page, why, "To learn")

    assert not has_unanswered(registration)


def test_each_person_with_a_name_is_asked():
    shoes = block("number", "Shoe size", is_required=True, is_per_attendee=True)
    page = page_asking(shoes)
    registration = RegistrationFactory(event=page.event, attendees=["Ada", "Bo", ""])
    ada, bo, _later = registration.attendees.all()
    answer(registration, page, shoes, "38", attendee=ada)
    assert has_unanswered(registration)

    answer(registration, page, shoes, "41", attendee=bo)

    assert not has_unanswered(registration)


@pytest.mark.parametrize(("way", "missed"), [("on_site", True), ("online", False)])
def test_a_question_to_those_on_site_is_no_concern_of_those_online(way, missed):
    stairs = block("text", "Which door?", is_required=True, shown_when="on_site")
    page = page_asking(stairs, has_online_places=True)

    assert has_unanswered(RegistrationFactory(event=page.event, way=way)) is missed


@pytest.mark.parametrize(("chosen", "missed"), [("yes", True), ("no", False)])
def test_a_follow_up_is_missed_where_it_is_opened(chosen, missed):
    parking = block("yes_no", "By car?")
    number = block("text", "Which number?", is_required=True, **after("yes"))
    page = page_asking(parking, number)
    registration = RegistrationFactory(event=page.event)
    assert not has_unanswered(registration)

    answer(registration, page, parking, chosen)

    assert has_unanswered(registration) is missed


def test_what_is_not_asked_any_more_is_not_missed():
    page = page_asking(block("text", "Why?", is_required=True))
    page.event.questions.update(is_retired=True)

    assert not has_unanswered(RegistrationFactory(event=page.event))


# After a move


@pytest.fixture
def moved(english_list):
    """Somebody who came from an event that asked nothing."""
    page = page_asking(block("text", "Why?", is_required=True), parent=english_list)
    registration = RegistrationFactory(event=EventFactory(), language="en")
    return booking.move(registration, to=page.event)


def test_the_private_page_leads_to_what_is_still_asked(client, moved):
    text = client.get(private(moved), {"moved": ""}).text

    assert WHY in text
    assert f'href="{private(moved, "change/")}"' in text.split(WHY)[1].split("</p>")[0]


def test_the_mail_about_the_move_leads_there_too(moved):
    message = moved.messages.get(kind=Message.Kind.MOVED)
    emails.write(message)

    assert f"{WHY} Please answer here:\n{moved.private_address('change')}" in message.text


@pytest.mark.parametrize("details", [{"status": "cancelled"}, {"status": "declined"}])
def test_who_is_not_in_any_more_is_asked_nothing(client, english_list, details):
    page = page_asking(block("text", "Why?", is_required=True), parent=english_list)

    assert WHY not in client.get(private(registered(page, **details))).text
