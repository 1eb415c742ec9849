from datetime import timedelta

import pytest
import requests
import time_machine
from django.utils import timezone
from django.utils.http import http_date

from events import booking, mailers, outbox, publishing, sms
from events.models import EventPageSession, Message
from tests.events.calendar.steps import edit
from tests.events.emails.all_kinds import about, registration_for
from tests.factories import EventFactory, EventPageFactory, RegistrationFactory, VenueFactory
from tests.http_service import http_service

pytestmark = pytest.mark.django_db

Kind, State, Channel = Message.Kind, Message.State, Message.Channel
PHONE = "050 000 0002"
NUMBER = "+358500000002"


@pytest.fixture
def service(settings):
    """A text message service that the site sends through."""
    with http_service() as service:
        settings.EVENTS_SMS_BACKEND = "events.sms.HttpSender"
        settings.EVENTS_SMS_URL = service.url
        settings.EVENTS_SMS_TOKEN = "only for tests"
        settings.EVENTS_SMS_FROM = "Kotopaikka"
        yield service


@pytest.fixture
def noon():
    """It is day, and the event a week ahead."""
    now = timezone.localtime().replace(hour=12, minute=0, second=0, microsecond=0)
    with time_machine.travel(now + timedelta(days=1), tick=False):
        yield


def clock(hour, *, days=1):
    """Some day soon at that hour, in Helsinki."""
    local = timezone.localtime().replace(hour=hour, minute=0, second=0, microsecond=0)
    return local + timedelta(days=days)


def by_phone(**kwargs):
    return RegistrationFactory(**{"email": "", "phone": PHONE, "language": "en"} | kwargs)


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


# When it comes


@pytest.mark.parametrize(("hour", "days"), [(22, 1), (3, 0), (7, 0)])
def test_no_text_message_comes_at_night(service, hour, days):
    registration = by_phone()
    night = clock(hour)
    with time_machine.travel(night, tick=False):
        outbox.queue(Kind.CONFIRMED, registration)
        outbox.deliver_due()

    message = Message.objects.get()
    assert service.requests == []
    assert message.try_at == clock(8, days=1 + days)
    with time_machine.travel(message.try_at):
        outbox.deliver_due()
    assert len(service.requests) == 1


def test_one_that_could_not_be_sent_by_day_does_not_come_at_night(service):
    with time_machine.travel(clock(20), tick=False):
        outbox.queue(Kind.CONFIRMED, by_phone())
    with time_machine.travel(clock(22), tick=False):
        outbox.deliver_due()

    assert service.requests == []
    assert Message.objects.get().try_at == clock(8, days=2)


def test_what_concerns_a_session_within_twelve_hours_comes_also_at_night(service):
    start = clock(8, days=2)
    event = EventFactory(sessions=[(start, start + timedelta(hours=2))])
    registration = by_phone(event=event)
    with time_machine.travel(clock(22), tick=False):
        publishing.cancel(event, reason="")
        outbox.deliver_due()

    assert [body["to"] for _headers, body in service.requests] == [NUMBER]
    assert registration.event == event


def test_what_waits_for_the_morning_does_not_hold_up_what_can_not_wait(service):
    start = clock(8, days=2)
    soon = EventFactory(title="Soon", sessions=[(start, start + timedelta(hours=2))])
    with time_machine.travel(clock(22), tick=False):
        outbox.queue(Kind.CONFIRMED, by_phone(event=EventFactory(title="Later")))
        outbox.queue(Kind.CONFIRMED, by_phone(event=soon))
        outbox.deliver_due()

    assert [body["text"][:4] for _headers, body in service.requests] == ["Soon"]


# Trouble


@pytest.mark.parametrize(
    ("status", "state"),
    [(400, "failed"), (404, "failed"), (401, "queued"), (429, "queued"), (503, "queued")],
)
def test_only_a_refusal_for_good_is_given_up(service, noon, status, state):
    service.answer = (status, b"")
    outbox.queue(Kind.CONFIRMED, by_phone())

    outbox.deliver_due()

    message = Message.objects.get()
    assert message.state == state
    assert str(status) in message.error
    assert "only for tests" not in message.error


@pytest.mark.parametrize(
    ("wish", "minutes"),
    [
        ("7200", 120),
        ("5", 1),
        ("99999999999", 24 * 60),
        ("-7200", 1),
        ("soon", 1),
        ("", 1),
    ],
)
def test_a_service_that_asks_for_a_pause_gets_it(service, noon, wish, minutes):
    service.answer, service.headers_of_answer = (429, b""), {"Retry-After": wish}
    outbox.queue(Kind.CONFIRMED, by_phone())

    outbox.deliver_due()

    assert Message.objects.get().try_at == timezone.now() + timedelta(minutes=minutes)


def test_a_pause_can_be_asked_for_until_a_time(service, noon):
    evening = timezone.now() + timedelta(hours=3)
    service.answer = (503, b"")
    service.headers_of_answer = {"Retry-After": http_date(evening.timestamp())}
    outbox.queue(Kind.CONFIRMED, by_phone())

    outbox.deliver_due()

    assert Message.objects.get().try_at == evening


def test_a_service_that_is_down_loses_nothing(service, noon, settings):
    settings.EVENTS_SMS_URL = "http://127.0.0.1:9/"  # nobody listens there
    outbox.queue(Kind.CONFIRMED, by_phone())

    outbox.deliver_due()

    assert Message.objects.get().state == State.QUEUED


def test_the_token_is_not_carried_on_to_another_address(service, noon):
    service.answer = (307, b"")  # with it the same request goes to the other address
    service.headers_of_answer = {"Location": service.url}
    outbox.queue(Kind.CONFIRMED, by_phone())

    outbox.deliver_due()

    assert len(service.requests) == 1
    assert Message.objects.get().state == State.QUEUED


@pytest.mark.parametrize(
    ("answer", "service_id"),
    [
        (b'{"id": "abc-1"}', "abc-1"),
        (b'{"id": 7}', "7"),
        (b"{}", ""),
        (b"thanks", ""),
        (b"[1]", ""),
        (b"\xff", ""),
    ],
)
def test_what_the_service_calls_a_message_is_kept(service, noon, answer, service_id):
    service.answer = (202, answer)
    outbox.queue(Kind.CONFIRMED, by_phone())

    outbox.deliver_due()

    message = Message.objects.get()
    assert (message.state, message.service_id) == (State.SENT, service_id)


def test_a_service_that_never_answers_is_not_waited_for_longer_than_ten_seconds():
    assert sms.TIMEOUT == 10
    assert not mailers.is_permanent(requests.Timeout())


def test_the_console_shows_what_would_be_sent(settings, noon, capsys):
    settings.EVENTS_SMS_BACKEND = "events.sms.ConsoleSender"
    outbox.queue(Kind.CONFIRMED, by_phone())

    outbox.deliver_due()

    message = Message.objects.get()
    assert f"Text message {message.guid} to {NUMBER}:\n{message.text}" in capsys.readouterr().out
