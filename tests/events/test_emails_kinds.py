"""What each kind of mail says beside the facts that all have."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import time_machine
from django.core import signing
from django.utils import timezone

from events import booking, emails, outbox, publishing
from events.emails.links import salt
from events.models import EventPage, EventPageSession, Message, Registration
from tests.events.all_kinds import message_of, registration_for
from tests.events.announcing import draft
from tests.factories import (
    EventFactory,
    EventPageFactory,
    MessageFactory,
    RegistrationFactory,
    VenueFactory,
)

pytestmark = pytest.mark.django_db

Kind, Status = Message.Kind, Registration.Status
HELSINKI = ZoneInfo("Europe/Helsinki")
LINK = "https://video.example.org/room"


@pytest.fixture
def event():
    start = datetime(2030, 5, 21, 9, tzinfo=HELSINKI)
    venue = VenueFactory()
    rows = [
        EventPageSession(
            start=start + timedelta(weeks=week),
            end=start + timedelta(weeks=week, hours=2),
            venue=venue,
            online_url=LINK,
        )
        for week in range(2)
    ]
    return EventPageFactory(title="Aamubrunssi", sessions=rows).event


def written(kind, event, **details):
    message = message_of(kind, event, **({"language": "en"} | details))
    emails.write(message)
    return message


def entries(message):
    """Method, UID and SEQUENCE of each calendar file."""
    files = [
        (file["method"], icalendar.Calendar.from_ical(file["body"])) for file in message.calendars
    ]
    return [
        (method, str(calendar.events[0]["UID"]), int(calendar.events[0]["SEQUENCE"]))
        for method, calendar in files
    ]


def queued(kind):
    message = Message.objects.get(kind=kind)
    emails.write(message)
    message.save()
    return message


# Questions with a deadline


def test_an_offer_says_until_when_and_where_to_answer(event):
    deadline = datetime(2030, 5, 19, 18, tzinfo=HELSINKI)

    message = written(Kind.OFFERED, event, answer_by=deadline, language="fi")

    assert "sunnuntai 19. toukokuuta 2030 klo 18.00" in message.text
    assert message.registration.private_url in message.text
    assert message.calendars == []


@pytest.mark.parametrize(
    ("status", "word"),
    [("held", "We keep the place"), ("waitlisted", "waiting list"), ("applied", "application")],
)
def test_who_is_asked_to_confirm_an_address_is_promised_only_what_there_is(event, status, word):
    message = written(Kind.ADDRESS_ASKED, event, status=status, attendees=["Ada Esimerkki"])

    assert word in message.text
    assert ("We keep the place" in message.text) is (status == "held")
    assert f"/en/r/{message.registration.token}/confirm/" in message.text
    assert LINK not in message.text
    assert "Ada" not in message.text + message.html
    assert message.calendars == []


@pytest.mark.parametrize(("is_out", "word"), [(True, "no longer"), (False, "now at its end")])
def test_who_did_not_answer_an_offer_hears_what_comes_next(event, is_out, word):
    registration = RegistrationFactory(event=event, language="en")
    message = MessageFactory(
        kind=Kind.OFFER_LAPSED, registration=registration, about={"is_out": is_out}
    )

    emails.write(message)

    assert word in message.text


# The organizer's own words


@pytest.mark.parametrize("kind", [Kind.SELECTED, Kind.RESERVE, Kind.DECLINED])
def test_the_organizers_answer_stands_alone_in_the_language_it_was_written_in(event, kind):
    answer = "Tervetuloa & <onnea>!\nTuo kuppi."

    message = written(kind, event, decision_message=answer)

    assert f"\n\n{answer}\n\n" in message.text
    assert ' lang="fi" dir="auto">Tervetuloa &amp; &lt;onnea&gt;!<br>Tuo kuppi.</p>' in message.html


def test_without_an_answer_of_the_organizer_there_is_no_empty_paragraph(event):
    assert 'dir="auto"' not in written(Kind.SELECTED, event).html


def test_the_reason_of_a_cancellation_keeps_its_language(event):
    RegistrationFactory(event=event, language="en")
    publishing.cancel(event, reason="Kouluttaja on sairaana.")

    message = queued(Kind.EVENT_CANCELLED)

    assert "Reason:\nKouluttaja on sairaana." in message.text
    assert ' lang="fi" dir="auto">Kouluttaja on sairaana.</p>' in message.html


def test_an_announcement_speaks_to_each_reader(event):
    text = "Hei {name} ({reference}), {reference.pk} {0} {nobody} %s {{ event }}"
    announcement = draft(event, subject="{event}: tuo kuppi", text=text)
    registration = RegistrationFactory(event=event, language="en", attendees=["{event} Esimerkki"])
    outbox.queue_all(Kind.ANNOUNCEMENT, [registration], announcement=announcement)

    message = queued(Kind.ANNOUNCEMENT)

    said = f"Hei {{event}} Esimerkki ({registration.reference}), {{reference.pk}} {{0}} {{nobody}} %s {{{{ event }}}}"
    assert said in message.text
    assert message.subject == "Aamubrunssi: Aamubrunssi: tuo kuppi"
    assert ' lang="fi" dir="auto">Hei' in message.html


def added(event, *additions):
    page = EventPage.objects.get(pk=event.source_page_id)
    page.mail_additions = [
        {"type": "addition", "value": {"mail": mail, "text": text}} for mail, text in additions
    ]
    page.save_revision().publish()
    return EventPage.objects.get(pk=page.pk).event


def test_what_editors_add_to_a_kind_of_mail_stands_in_those_alone(event):
    event = added(event, ("confirmed", "Ota kuppi & lusikka"), ("all", "Ovi on pihalla"))

    confirmed, waiting = written(Kind.CONFIRMED, event), written(Kind.WAITLISTED, event)

    assert "\n\nOta kuppi & lusikka\n\nOvi on pihalla\n\n" in confirmed.text
    assert "Ota kuppi &amp; lusikka</p>" in confirmed.html
    assert "Ota kuppi" not in waiting.text
    assert "Ovi on pihalla" in waiting.text


@pytest.mark.parametrize("kind", [Kind.PROMOTED, Kind.SELECTED, Kind.MOVED])
def test_whoever_gets_a_place_reads_what_is_for_those_with_a_place(event, kind):
    event = added(event, ("confirmed", "Ota kuppi"))

    assert "Ota kuppi" in written(kind, event).text


@pytest.mark.parametrize("kind", [Kind.ADDRESS_ASKED, Kind.ADDRESS_CHANGED])
def test_what_editors_add_is_not_for_strangers(event, kind):
    event = added(event, ("all", "Ovikoodi on 1234"))

    assert "1234" not in written(kind, event).text


def test_what_organizers_write_to_many_says_nothing_but_that(event):
    event = added(event, ("all", "Ovi on pihalla"))

    message = written(Kind.ANNOUNCEMENT, event)

    assert "Ota kuppi mukaan" in message.text
    assert "Ovi on pihalla" not in message.text


def test_additions_are_in_the_language_of_the_message(event, sv):
    event = added(event, ("all", "Ota kuppi"))
    translated = event.source_page.copy_for_translation(sv, copy_parents=True)
    translated.mail_additions = [
        {"type": "addition", "value": {"mail": "all", "text": "Ta med en kopp"}}
    ]
    translated.save_revision().publish()

    swedish, arabic = (written(Kind.CONFIRMED, event, language=code) for code in ["sv", "ar"])

    assert "Ta med en kopp" in swedish.text
    assert "Ota kuppi" not in swedish.text
    assert ' lang="fi" dir="auto">Ota kuppi' in arabic.html


# Places and times


def test_a_move_names_both_events_and_takes_the_former_out_of_the_calendar(event):
    registration = RegistrationFactory(event=event, language="en")
    there = EventFactory(title="Iltabrunssi")
    booking.move(registration, to=there)

    message = queued(Kind.MOVED)

    assert "You now have a place at Iltabrunssi" in message.text
    assert "Your place at Aamubrunssi was given up" in message.text
    assert [method for method, _uid, _sequence in entries(message)] == [
        "REQUEST",
        "CANCEL",
        "CANCEL",
    ]
    assert {uid for _method, uid, _sequence in entries(message)} == {
        f"{registration.uid}-{session.key}@kotopaikka.example.org"
        for session in [*there.all_sessions, *event.all_sessions]
    }
    assert "SUMMARY;LANGUAGE=fi:Aamubrunssi" in message.calendars[1]["body"]


def test_who_moves_from_a_waiting_list_has_nothing_to_cancel(event):
    registration = RegistrationFactory(event=event, status="waitlisted", language="en")
    booking.move(registration, to=EventFactory())

    message = queued(Kind.MOVED)

    assert "no longer on the waiting list of Aamubrunssi" in message.text
    assert [method for method, _uid, _sequence in entries(message)] == ["REQUEST"]


def test_a_farewell_also_empties_the_calendar_of_an_event_left_a_moment_before(event):
    registration = RegistrationFactory(event=event)
    registration = booking.move(registration, to=EventFactory())
    booking.cancel(registration)
    outbox.deliver_due()

    message = Message.objects.get(kind=Kind.CANCELLED)
    assert [method for method, _uid, _sequence in entries(message)] == ["CANCEL"] * 3


def test_who_moves_twice_before_any_mail_is_out_leaves_both_calendars(event):
    registration = booking.move(RegistrationFactory(event=event), to=EventFactory())
    booking.move(registration, to=EventFactory())
    outbox.deliver_due()

    message = Message.objects.get(kind=Kind.MOVED, state="sent")
    methods = [method for method, _uid, _sequence in entries(message)]
    assert methods == ["REQUEST", "CANCEL", "CANCEL", "CANCEL"]


def test_a_restored_event_comes_back_into_the_calendar(event):
    RegistrationFactory(event=event, language="en")
    publishing.cancel(event, reason="")
    outbox.deliver_due()
    publishing.restore(EventPage.objects.get(pk=event.source_page_id).event)

    cancelled, restored = (
        Message.objects.get(kind=Kind.EVENT_CANCELLED),
        queued(Kind.EVENT_RESTORED),
    )

    assert "Your place is yours again" in restored.text
    assert [method for method, _uid, _sequence in entries(restored)] == ["REQUEST", "REQUEST"]
    for (_m, before, old), (_n, after, new) in zip(
        entries(cancelled), entries(restored), strict=True
    ):
        assert before == after
        assert new > old


def test_who_is_back_without_a_place_gets_no_invite(event):
    registration = RegistrationFactory(
        event=event, status="waitlisted", confirmed_at=timezone.now()
    )

    message = MessageFactory(kind=Kind.EVENT_RESTORED, registration=registration)
    emails.write(message)

    assert message.calendars == []


def test_a_reminder_is_of_its_session_alone_and_invites_nobody_again(event):
    message = written(Kind.REMINDER, event, language="fi")

    assert "21. toukokuuta 2030" in message.text
    assert "28. toukokuuta 2030" not in message.text + message.html
    assert message.calendars == []


def test_the_online_link_comes_with_its_session_and_into_the_calendar(event):
    message = written(Kind.ONLINE_LINK, event)

    assert LINK in message.text
    assert [method for method, _uid, _sequence in entries(message)] == ["REQUEST"]


def test_an_online_link_is_not_sent_before_its_time(event):
    type(event).objects.update(links_shown_hours=24)
    event = EventPage.objects.get(pk=event.source_page_id).event

    early = written(Kind.CONFIRMED, event, language="fi")
    with time_machine.travel(event.all_sessions[0].start - timedelta(hours=23)):
        late = written(Kind.CONFIRMED, event, language="fi")

    assert LINK not in early.text + early.html
    assert "maanantai 20. toukokuuta 2030 klo 9.00" in early.text
    assert late.text.count(LINK) == 1  # the other session is a week later


def test_a_link_that_everybody_may_see_has_no_time_of_its_own(event):
    type(event).objects.update(links_shown_hours=24)
    event.sessions.update(online_url_is_public=True)
    event = EventPage.objects.get(pk=event.source_page_id).event

    assert LINK in written(Kind.CONFIRMED, event).text


@pytest.mark.parametrize(("way", "has_link"), [("on_site", False), ("online", True)])
def test_where_people_chose_each_reads_where_they_take_part(event, way, has_link):
    type(event).objects.update(has_online_places=True)
    event = EventPage.objects.get(pk=event.source_page_id).event

    message = written(Kind.CONFIRMED, event, way=way)

    address = event.all_sessions[0].venue.address
    assert (LINK in message.text) is has_link
    assert (address in message.text) is not has_link


def test_thanks_carry_the_link_for_feedback(event):
    EventPage.objects.update(feedback_url="https://form.example.org/1")
    event = EventPage.objects.get(pk=event.source_page_id).event

    assert "https://form.example.org/1" in written(Kind.THANKS, event).text


def test_without_a_link_for_feedback_thanks_ask_for_none(event):
    assert "How was it?" not in written(Kind.THANKS, event).text


# People


def test_an_adviser_reads_of_the_people_registered(event):
    message = written(Kind.CONFIRMED, event, contact="Aila Ohjaaja", attendees=["Ada", "", ""])

    assert "The people you registered have a place" in message.text
    assert "Attendees: Ada\n2 people whose names are not known yet" in message.text
    assert "2 people whose names are not known yet" in message.html
    assert "Please tell them" in message.text


def test_a_party_without_names_is_said_as_a_number(event):
    message = written(Kind.CONFIRMED, event, attendees=["", "", ""])

    assert "Attendees:" not in message.text
    assert "3 people whose names are not known yet" in message.text


def test_who_withdraws_an_application_does_not_leave_a_waiting_list(event):
    registration = RegistrationFactory(event=event, status="applied", language="en")
    booking.cancel(registration)

    assert "is withdrawn" in queued(Kind.CANCELLED).text


# To others than those who registered


def test_links_are_signed_for_the_message_and_name_nobody(event):
    registration = registration_for(Kind.CONFIRMED, event, email="visitor@example.org")

    message = written(Kind.LINKS, event)

    signed = message.text.split("/r/mine/")[1].split("/")[0]
    assert signing.loads(signed, salt=salt(Kind.LINKS), max_age=7 * 86400) == message.guid.hex
    assert registration.token not in message.text
    assert "Aamubrunssi" not in message.text
    assert "Ada" not in message.text


def test_the_organizer_reads_how_many_there_are_and_how_many_are_needed(event):
    type(event).objects.update(minimum=8, decide_at=datetime(2030, 5, 1, 12, tzinfo=HELSINKI))
    event = EventPage.objects.get(pk=event.source_page_id).event
    RegistrationFactory(event=event, attendees=3)
    outbox.queue_decision(event)

    message = queued(Kind.DECISION_DUE)

    assert message.to == event.organizer.email
    assert message.language == "fi"
    assert f"/admin/pages/{event.source_page_id}/edit/" in message.text
    assert "8" in message.text.split("\n\n")[0]
    assert "3" in message.text.split("\n\n")[0]
    assert "keskiviikko 1. toukokuuta 2030 klo 12.00" in message.text


def test_the_organizer_reads_how_many_applications_wait_and_what_was_promised(event):
    terms = {"registration_mode": "application", "minimum": None}
    decide_at = datetime(2030, 5, 1, 12, tzinfo=HELSINKI)
    type(event).objects.update(decide_at=decide_at, **terms)
    RegistrationFactory.create_batch(2, event=event, status="applied")
    outbox.queue_decision(EventPage.objects.get(pk=event.source_page_id).event)
    Message.objects.update(language="en")

    message = queued(Kind.DECISION_DUE)

    assert message.subject == "Applications wait for an answer: Aamubrunssi"
    assert "2 applications for Aamubrunssi wait for an answer" in message.text
    assert "promised it by Wednesday 1 May 2030 at 12:00" in " ".join(message.text.split())
    assert "to take place" not in message.text


def test_an_event_without_an_organizer_asks_nobody(event):
    event.organizer = None

    assert outbox.queue_decision(event) is None
