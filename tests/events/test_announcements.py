"""Messages to many: who gets them, how they read, and that each gets one."""

import pytest
import time_machine
from django.core import mail
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from events import announcements, outbox
from events.models import Announcement, Message, Status
from tests.events.announcing import TYPED, draft
from tests.events.booking.steps import in_days
from tests.events.time_steps import Kind, event_at, helsinki, told
from tests.factories import EventFactory, MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db


def announcement(event, **details):
    """One that is due, unless a test says otherwise."""
    return draft(event, **{"send_at": timezone.now()} | details)


def get(event, **details):
    """Who would get a message."""
    return list(announcements.recipients(announcement(event, **details)))


def sent_mails():
    outbox.deliver_due()
    return mail.outbox


def test_it_goes_to_each_of_those_it_is_for_and_once():
    event = EventFactory()
    people = [RegistrationFactory(event=event) for _time in range(3)]
    RegistrationFactory()
    ours = announcement(event)

    announcements.send_due(), announcements.send_due()

    ours.refresh_from_db()
    assert told(Kind.ANNOUNCEMENT) == people
    assert ours.recipients == 3
    assert ours.sent_at is not None


def test_each_gets_it_once_even_if_it_is_sent_again_as_after_an_old_backup():
    event = EventFactory()
    RegistrationFactory(event=event)
    ours = announcement(event)
    announcements.send_due()
    late = RegistrationFactory(event=event)
    Announcement.objects.update(sent_at=None)

    announcements.send_due()

    assert told(Kind.ANNOUNCEMENT) == [event.registrations.earliest("pk"), late]
    assert [message.announcement for message in Message.objects.all()] == [ours, ours]


def test_the_database_refuses_a_second_one_to_the_same_person():
    ours = announcement(EventFactory())
    registration = RegistrationFactory(event=ours.event)
    details = {"kind": Kind.ANNOUNCEMENT, "registration": registration, "announcement": ours}
    MessageFactory(**details)

    with pytest.raises(IntegrityError), transaction.atomic():
        MessageFactory(**details)


def test_a_draft_and_one_for_later_go_to_nobody():
    event = EventFactory()
    RegistrationFactory(event=event)
    announcement(event, send_at=None)
    announcement(event, send_at=in_days(1))

    announcements.send_due()
    assert told(Kind.ANNOUNCEMENT) == []
    with time_machine.travel(in_days(1.1)):
        announcements.send_due()

    assert len(told(Kind.ANNOUNCEMENT)) == 1


def test_only_those_of_the_chosen_statuses_get_it():
    event = EventFactory()
    people = {status: RegistrationFactory(event=event, status=status) for status in Status}

    assert get(event) == [people["confirmed"]]
    assert get(event, statuses=["waitlisted", "offered"]) == [
        people["offered"],
        people["waitlisted"],
    ]
    # Nobody writes to those who have left, nor to an address that nobody has proved.
    assert get(event, statuses=["cancelled", "declined", "held"]) == []


def test_an_address_that_nobody_has_proved_gets_nothing():
    event = EventFactory()
    RegistrationFactory(event=event, status="applied", hold_until=in_days(1))

    assert get(event, statuses=["applied"]) == []


def test_it_can_go_to_one_language_or_one_way_alone():
    event = EventFactory(has_online_places=True)
    finnish = RegistrationFactory(event=event)
    russian = RegistrationFactory(event=event, language="ru", way="online")

    assert get(event) == [finnish, russian]
    assert get(event, language="ru") == get(event, way="online") == [russian]


def test_it_can_leave_out_those_who_came_in_after_a_session():
    event = event_at("2026-12-03 17:00", "2026-12-10 17:00")
    first, last = event.sessions.all()
    with time_machine.travel(helsinki("2026-12-01 12:00")):
        early = RegistrationFactory(event=event)
    with time_machine.travel(helsinki("2026-12-05 12:00")):
        late = RegistrationFactory(event=event)

    assert get(event, session=first) == [early]
    assert get(event, session=last) == [early, late]


def test_whoever_wants_none_or_called_one_spam_gets_none():
    event = EventFactory()
    RegistrationFactory(event=event, gets_reminders=False)
    annoyed = RegistrationFactory(event=event)
    MessageFactory(registration=annoyed, outcome=Message.Outcome.COMPLAINED)

    assert get(event) == []


def test_the_count_says_who_is_not_reached_and_who_reads_another_language():
    event = EventFactory()
    RegistrationFactory(event=event, attendees=2)
    RegistrationFactory(event=event, status="waitlisted", language="ru")
    bounced = RegistrationFactory(event=event, unreached_at=timezone.now())
    by_phone = RegistrationFactory(event=event, email="")
    RegistrationFactory(event=event, gets_reminders=False)

    reach = announcements.reach(announcement(event, statuses=["confirmed", "waitlisted"]))

    assert [(n, people) for _status, n, people in reach.statuses] == [(2, 3), (1, 1)]
    assert reach.languages == [("fi", 2), ("ru", 1)]
    assert (reach.recipients, reach.foreign, reach.quiet) == (3, 1, 1)
    assert reach.to_call == [bounced, by_phone]


def test_in_their_own_language_nobody_reads_a_foreign_text():
    event = EventFactory()
    RegistrationFactory(event=event, language="ru")

    assert announcements.reach(announcement(event, language="ru")).foreign == 0
    assert announcements.reach(announcement(event)).foreign == 1


def test_the_text_is_filled_in_for_each_reader():
    event = EventFactory(title="Brunssi")
    text = "{name}, {event}, {reference}, {other}"
    one = RegistrationFactory(event=event, attendees=["Ada"])
    announcement(event, text=text)
    announcements.send_due()

    [sent] = sent_mails()

    assert f"Ada, Brunssi, {one.reference}, {{other}}" in sent.body
    assert sent.reply_to == [event.organizer.email]


def test_no_text_becomes_markup_and_no_subject_a_header():
    event = EventFactory()
    RegistrationFactory(event=event, attendees=["<b>Ada</b>"])
    text = "<script>alert(1)</script> {name} https://example.org/?a=1&b=2"
    announcement(event, subject="Cups\r\nBcc: all@example.org", text=text)
    announcements.send_due()

    [sent] = sent_mails()
    html = sent.alternatives[0].content

    assert sent.subject.endswith("Cups Bcc: all@example.org")
    assert sent.recipients() == sent.to
    assert "<script>" not in html
    assert "<b>Ada" not in html
    assert 'href="https://example.org/?a=1&amp;b=2"' in html


def test_a_name_that_looks_like_a_placeholder_stays_a_name():
    event = EventFactory()
    RegistrationFactory(event=event, attendees=["{reference}"])
    announcement(event)
    announcements.send_due()

    assert "Hello {reference}!" in sent_mails()[0].body


def test_a_preview_shows_all_but_links_that_work():
    one = RegistrationFactory(event=EventFactory(), attendees=["Ada"])

    message = announcements.preview(announcement(one.event), one)

    assert "Hello Ada!" in message.text
    assert not any(secret in message.text + message.html for secret in [one.token, one.feed_token])
    assert not Message.objects.exists()
    assert one.token != announcements.NOWHERE


def test_a_sample_says_nothing_personal_of_anybody():
    one = RegistrationFactory(event=EventFactory(), attendees=["Ada"])
    ours = announcement(one.event, text="{name} {reference}")

    message = announcements.sample(ours, one, to="staff@example.org", name="Staff")

    secrets = ["Ada", one.reference, one.email, one.token]
    assert "Staff preview" in message.text
    assert not any(secret in message.text + message.html for secret in secrets)


def test_what_was_sent_is_neither_withdrawn_nor_changed_nor_removed():
    event = EventFactory()
    ours = announcement(event)
    announcements.send_due()

    assert not announcements.withdraw(ours)
    assert not announcements.schedule(ours, at=in_days(1))
    assert not announcements.change(ours, text="Other")
    assert not announcements.remove(ours)
    ours.refresh_from_db()
    assert (ours.text, ours.sent_at is None) == (TYPED["text"], False)


def test_what_is_withdrawn_is_a_draft_again():
    event = EventFactory()
    RegistrationFactory(event=event)
    ours = announcement(event)

    assert announcements.withdraw(ours)
    announcements.send_due()

    assert told(Kind.ANNOUNCEMENT) == []
    assert announcements.change(ours, text="Other")
    assert announcements.remove(ours)


def test_whoever_leaves_before_the_mail_goes_does_not_get_it():
    one = RegistrationFactory(event=EventFactory())
    announcement(one.event)
    announcements.send_due()
    one.status, one.cancelled_at = Status.CANCELLED, timezone.now()
    one.save()

    assert sent_mails() == []


def test_a_worker_that_is_to_stop_leaves_the_rest_for_the_next():
    events = [EventFactory(), EventFactory()]
    RegistrationFactory(event=events[1])
    for event in events:
        announcement(event)
    answers = iter([False, True])

    announcements.send_due(stopped=lambda: next(answers))
    assert Announcement.objects.filter(sent_at=None).count() == 1
    announcements.send_due()

    assert len(told(Kind.ANNOUNCEMENT)) == 1


def test_many_take_as_many_queries_as_one():
    def queries_of(people):
        event = EventFactory()
        for _time in range(people):
            RegistrationFactory(event=event)
        announcement(event)
        with CaptureQueriesContext(connection) as captured:
            announcements.send_due()
        return len(captured)

    assert queries_of(1) == queries_of(5)
