"""Who is told by text message, and what it says."""

from datetime import timedelta

import pytest
from django.utils import timezone

from events import booking, outbox, publishing
from events.models import EventPageSession, Message
from tests.events.calendar.steps import edit
from tests.events.emails.all_kinds import about, registration_for
from tests.events.sms_steps import NUMBER, PHONE, by_phone, clock
from tests.factories import EventFactory, EventPageFactory, VenueFactory

pytestmark = pytest.mark.django_db

Kind, State, Channel = Message.Kind, Message.State, Message.Channel


def text_of(kind, registration, **about):
    outbox.queue(kind, registration, about=about)
    outbox.deliver_due()
    return Message.objects.latest("pk").text


# Who gets one


def test_who_gave_a_phone_and_no_address_is_told_by_text_message(service, noon):
    event = EventFactory(title="Aamubrunssi")

    registration = booking.register(event, attendees=["Ada"], phone=PHONE, language="fi")
    outbox.deliver_due()

    ((headers, body),) = service.requests
    message = Message.objects.get()
    assert headers["Authorization"] == "Bearer only for tests"
    assert body["to"] == NUMBER
    assert body["from"] == "Kotopaikka"
    assert body["reference"] == str(message.guid)
    assert "Aamubrunssi" in body["text"]
    assert registration.private_url in body["text"]
    assert (message.channel, message.state, message.text) == ("sms", State.SENT, body["text"])


def test_who_gave_an_address_gets_mail_and_no_text_message(service):
    outbox.queue(Kind.CONFIRMED, by_phone(email="ada@example.org"))

    assert Message.objects.get().channel == Channel.EMAIL


def test_without_a_sender_nobody_gets_a_text_message():
    outbox.queue(Kind.CONFIRMED, by_phone())

    assert Message.objects.get().state == State.NOBODY


@pytest.mark.parametrize("phone", ["", "014 000 0002", "ask my son"])
def test_a_number_that_can_get_none_gets_none(service, phone):
    outbox.queue(Kind.CONFIRMED, by_phone(phone=phone))

    assert Message.objects.get().state == State.NOBODY


@pytest.mark.parametrize("kind", [Kind.THANKS, Kind.DETAILS_CHANGED, Kind.ANNOUNCEMENT])
def test_what_is_not_worth_a_text_message_is_none(service, kind):
    outbox.queue(kind, by_phone())

    assert not Message.objects.exclude(state=State.NOBODY).exists()


def test_a_changed_number_hears_nothing_of_what_was_said_to_the_former_one(service, noon):
    registration = by_phone()
    outbox.queue(Kind.CONFIRMED, registration)
    booking.change(registration, attendees=["Ada 0"], email="", phone="050 000 0099")

    outbox.deliver_due()

    assert service.requests == []
    assert Message.objects.get(kind=Kind.CONFIRMED).state == State.ABORTED


# What it says


@pytest.mark.parametrize("language", ["fi", "sv", "en", "ar", "uk"])
def test_every_text_message_is_short_and_whole(service, noon, language):
    event = EventFactory(title="Todella pitkä nimi tapahtumalle, jossa on paljon asiaa " * 4)
    kinds = sorted(Message.TEXTED)
    made = {
        kind: registration_for(kind, event, email="", phone=PHONE, language=language)
        for kind in kinds
    }
    for kind in kinds:
        outbox.queue(kind, made[kind], about=about(kind, event))
    outbox.deliver_due()

    texts = dict(zip(kinds, [body["text"] for _headers, body in service.requests], strict=True))
    for kind, text in texts.items():
        assert len(text) <= 300
        assert text.startswith("Todella pitkä")
        assert (made[kind].private_url in text) is (kind not in Message.FAREWELLS)


def test_a_text_message_names_the_time_and_the_place(service, noon):
    registration = by_phone(language="fi")
    session = registration.event.all_sessions[0]
    start = timezone.localtime(session.start)

    text = text_of(Kind.CONFIRMED, registration)

    assert session.venue.name in text
    assert f"{start.day}.{start.month}.{start.year} {start.hour}.{start:%M}" in text


@pytest.mark.parametrize(
    ("kind", "is_told"),
    [
        (Kind.DECLINED, False),
        (Kind.WAITING_ENDED, False),
        (Kind.CANCELLED, False),
        (Kind.EVENT_CANCELLED, True),
    ],
)
def test_who_does_not_come_reads_of_no_time_and_place(service, noon, kind, is_told):
    event = EventFactory()
    registration = registration_for(kind, event, email="", phone=PHONE, language="en")

    text = text_of(kind, registration)

    assert event.source_page.title in text
    assert (event.all_sessions[0].venue.name in text) is is_told


def test_who_applied_reads_that_it_is_no_place_yet(service, noon):
    text = text_of(Kind.APPLIED, by_phone(status="applied"))

    assert "You don't have a place yet." in text


def two_sessions():
    """The day after tomorrow and a week later, at noon."""
    starts = [clock(12, days=2), clock(12, days=9)]
    sessions = [(start, start + timedelta(hours=2)) for start in starts]
    return EventPageFactory(sessions=sessions, venue=VenueFactory(name="Example house"))


def shift(row):
    row.start, row.end = row.start + timedelta(hours=2), row.end + timedelta(hours=2)


def put_online(row):
    row.venue = None


@pytest.mark.parametrize(
    ("act", "words", "place", "hour"),
    [
        (shift, "new time or place", "Example house", 14),
        (put_online, "new time or place", "online", 12),
        (None, "cancelled", "Example house", 12),
    ],
)
def test_a_change_is_told_of_the_session_that_has_changed(service, noon, act, words, place, hour):
    page = two_sessions()
    by_phone(event=page.event)
    first, second = page.rows
    if act:
        act(second)

    edit(page, sessions=[first, second] if act else [first])
    outbox.deliver_due()

    text = Message.objects.latest("pk").text
    assert words in text
    assert f"{clock(hour, days=9):%-d %b %Y %H:%M}, {place}" in text
    assert "several" not in text


def test_of_several_changes_the_first_is_told_and_that_there_are_more(service, noon):
    page = two_sessions()
    by_phone(event=page.event)
    for row in (rows := page.rows):
        shift(row)

    edit(page, sessions=rows)
    outbox.deliver_due()

    text = Message.objects.latest("pk").text
    assert "There are several changes." in text
    assert f"{clock(14, days=2):%-d %b %Y %H:%M}" in text


def test_a_link_that_comes_later_is_not_called_a_new_one(service, noon):
    start = clock(12, days=9)
    row = EventPageSession(
        start=start, end=start + timedelta(hours=2), online_url="https://meet.example.org/"
    )
    page = EventPageFactory(sessions=[row], links_shown_hours=24)
    by_phone(event=page.event)

    edit(page, links_shown_hours=1)
    outbox.deliver_due()

    assert "the online link of this session later" in Message.objects.latest("pk").text


@pytest.mark.parametrize("title", ["Aamubrunssi", "Todella pitkä nimi tapahtumalle " * 4])
@pytest.mark.parametrize("reason", ["The house has no water.", "No water.\nNo heat. " * 20])
def test_a_cancelled_event_says_why_as_far_as_there_is_room(service, noon, title, reason):
    event = EventFactory(title=title)
    by_phone(event=event)

    publishing.cancel(event, reason=reason)
    outbox.deliver_due()

    text = Message.objects.latest("pk").text
    assert len(text) <= 300
    assert " ".join(reason.split())[:20] in text


def test_markup_in_a_title_stays_as_it_is(service, noon):
    text = text_of(Kind.CONFIRMED, by_phone(event=EventFactory(title="Äiti & <lapsi>")))

    assert text.startswith("Äiti & <lapsi>: ")


def test_an_offer_says_until_when(service, noon):
    registration = registration_for(
        Kind.OFFERED, EventFactory(), email="", phone=PHONE, language="en"
    )

    assert "Please say by" in text_of(Kind.OFFERED, registration)
