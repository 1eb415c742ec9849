"""Every mail, to be read in the admin."""

import re
from datetime import datetime
from email.utils import format_datetime

import pytest
from django.urls import NoReverseMatch, reverse
from django.utils import timezone

from events import emails, outbox
from events.models import Message
from tests.events.emails.all_kinds import TO_PEOPLE, message_of
from tests.factories import EventFactory, MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

NAME = "wagtailsnippets_events_message"
LIST = "/admin/snippets/events/message/"
CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"


def url(view, message, *more):
    return reverse(f"{NAME}:{view}", args=[message.pk, *more])


def sent_message(**changes):
    return MessageFactory(
        **{
            "state": Message.State.SENT,
            "subject": "Paikkasi on varmistettu",
            "text": "Tervetuloa!",
            "html": '<p class="x">Tervetuloa!</p><script>alert(1)</script>',
            "calendars": [{"method": "REQUEST", "body": CALENDAR}],
        }
        | changes
    )


def written(message):
    emails.write(message)
    message.save()
    return message


def listed(response):
    return [message.pk for message in response.context["object_list"]]


def test_list_shows_what_became_of_each_message(admin_client):
    message = MessageFactory(state=Message.State.FAILED, error="550 No such mailbox", attempts=3)

    text = admin_client.get(LIST).text

    for part in ["Place confirmed", message.to, "Could not be sent", message.error]:
        assert part in text
    assert str(message.registration.event) in text


def test_list_can_be_filtered_and_searched(admin_client):
    one = MessageFactory(state=Message.State.SENT)
    other = MessageFactory(kind=Message.Kind.CANCELLED)

    assert listed(admin_client.get(LIST, {"state": "sent"})) == [one.pk]
    assert listed(admin_client.get(LIST, {"kind": "cancelled"})) == [other.pk]
    assert listed(admin_client.get(LIST, {"q": other.to})) == [other.pk]
    assert listed(admin_client.get(LIST, {"q": one.registration.reference})) == [one.pk]


def test_list_asks_as_much_of_three_messages_as_of_one(queries_of):
    MessageFactory()
    before = queries_of(LIST)
    MessageFactory()
    MessageFactory()

    assert queries_of(LIST) == before


def test_list_has_no_export(admin_client):
    MessageFactory()

    response = admin_client.get(LIST, {"export": "csv"})

    assert response["Content-Type"].startswith("text/html")


def test_a_message_is_shown_with_all_its_parts(admin_client):
    message = sent_message()

    text = admin_client.get(url("inspect", message)).text

    for part in ["Paikkasi on varmistettu", "Tervetuloa!", "BEGIN:VCALENDAR"]:
        assert part in text
    assert f"&lt;{message.guid}@" in text
    assert url("calendar", message, 0) in text


def test_html_is_shown_where_no_script_can_run(admin_client):
    text = admin_client.get(url("inspect", sent_message())).text

    frame = text[text.index("<iframe") : text.index("</iframe>")]
    assert " sandbox title=" in frame
    assert "&lt;script&gt;" in frame
    assert "<script>alert" not in text


def test_a_written_message_is_shown_as_it_goes_out(admin_client):
    message = written(MessageFactory())

    text = admin_client.get(url("inspect", message)).text

    assert message.subject in text
    assert "auto-generated" in text


def test_an_unwritten_message_says_when_it_is_written(admin_client):
    message = MessageFactory()

    response = admin_client.get(url("inspect", message))

    message.refresh_from_db()
    assert "The text is written when the message is sent." in response.text
    assert message.text == ""


def test_a_calendar_can_be_downloaded_as_it_was_sent(admin_client):
    message = sent_message()

    response = admin_client.get(url("calendar", message, 0))

    assert response.content == CALENDAR.encode()
    assert response["Content-Type"] == "text/calendar; charset=utf-8; method=REQUEST"
    assert response["Content-Disposition"].startswith("attachment;")


def test_a_calendar_that_is_not_there_is_not_found(admin_client):
    response = admin_client.get(url("calendar", sent_message(), 1), follow=True)

    assert response.status_code == 404


def test_a_failed_message_can_be_tried_again(admin_client):
    message = sent_message(state=Message.State.FAILED, attempts=14, error="550")

    shown = admin_client.get(url("inspect", message)).text
    admin_client.post(url("retry", message))

    message.refresh_from_db()
    assert url("retry", message) in shown
    assert (message.state, message.attempts) == (Message.State.QUEUED, 0)


def test_a_sent_message_is_not_sent_again(admin_client):
    message = sent_message()

    shown = admin_client.get(url("inspect", message)).text
    admin_client.post(url("retry", message))

    message.refresh_from_db()
    assert url("retry", message) not in shown
    assert message.state == Message.State.SENT


def test_looking_tries_nothing_again(admin_client):
    message = sent_message(state=Message.State.FAILED)

    assert admin_client.get(url("retry", message)).status_code == 405

    message.refresh_from_db()
    assert message.state == Message.State.FAILED


def test_who_may_only_read_may_not_try_again(staff):
    message = sent_message(state=Message.State.FAILED)
    client = staff("view_message")

    shown = client.get(url("inspect", message))
    client.post(url("retry", message))

    message.refresh_from_db()
    assert shown.status_code == 200
    assert url("retry", message) not in shown.text
    assert message.state == Message.State.FAILED


def keys_in(text):
    """What opens something: a token, or what is signed."""
    return set(
        re.findall(r"(?<=/)[\w-]{32}(?![\w-])|(?<=/mine/)[^/\s\"]+|(?<=/address/)[^/\s\"]+", text)
    )


@pytest.mark.parametrize("kind", TO_PEOPLE)
@pytest.mark.parametrize("new_email", ["", "new@example.org"])
def test_who_may_only_read_gets_no_private_link(staff, admin_client, kind, new_email):
    message = written(message_of(kind, EventFactory(), new_email=new_email))
    keys = keys_in(message.text)
    assert keys <= keys_in(admin_client.get(url("inspect", message)).text)

    read = staff("view_message").get(url("inspect", message)).text

    assert [key for key in keys if key in read] == []


def test_staff_without_the_permission_read_nothing(staff):
    message = sent_message()
    client = staff("view_registration")

    for address in [LIST, url("inspect", message), url("calendar", message, 0)]:
        assert client.get(address).status_code == 302
    about = reverse("wagtailsnippets_events_registration:inspect", args=[message.registration_id])
    assert url("inspect", message) not in client.get(about).text


@pytest.mark.parametrize("view", ["add", "edit", "delete", "copy", "history", "usage"])
def test_messages_can_only_be_read(view):
    with pytest.raises(NoReverseMatch):
        reverse(f"{NAME}:{view}", args=[1])


def test_messages_cannot_be_deleted_in_bulk(admin_client):
    message = MessageFactory()
    bulk = reverse("wagtail_bulk_action", args=["events", "message", "delete"])

    admin_client.post(f"{bulk}?id={message.pk}")

    assert Message.objects.exists()


# Messages that are about no registration, or no mail


def test_a_message_to_the_organizer_is_listed_and_shown(admin_client):
    event = EventFactory(title="Aamubrunssi", minimum=4, decide_at=timezone.now())
    message = outbox.queue_decision(event)

    listed = admin_client.get(reverse(f"{NAME}:list")).text
    shown = admin_client.get(reverse(f"{NAME}:inspect", args=[message.pk])).text

    for text in [listed, shown]:
        assert "Aamubrunssi" in text
        assert event.organizer.email in text


def test_who_may_only_read_gets_no_link_to_all_registrations_of_somebody(staff, admin_client):
    message = written(outbox.queue_links(RegistrationFactory().email, "en"))
    link = re.search(r"/mine/([^/]+)/", message.text)
    assert link[1] in admin_client.get(url("inspect", message)).text

    text = staff("view_message").get(url("inspect", message)).text

    assert "/mine/…/" in text
    assert link[1] not in text


@pytest.mark.parametrize("sent_at", [None, "2026-03-02T09:15:00+00:00"])
def test_the_date_of_a_mail_is_when_it_was_sent_else_when_it_was_written(admin_client, sent_at):
    message = written(MessageFactory())
    message.created_at = datetime.fromisoformat("2026-03-01T07:05:00+00:00")
    message.sent_at = sent_at and datetime.fromisoformat(sent_at)
    message.save()

    shown = admin_client.get(url("inspect", message)).context["headers"]

    assert ("Date", format_datetime(message.sent_at or message.created_at)) in shown


def test_a_text_message_has_no_headers(admin_client):
    message = MessageFactory(channel="sms", to="+358500000002", text="Paikkasi on vahvistettu.")

    text = admin_client.get(reverse(f"{NAME}:inspect", args=[message.pk])).text

    assert "Paikkasi on vahvistettu." in text
    assert "Auto-Submitted" not in text


def test_what_became_of_a_mail_is_shown(admin_client):
    message = MessageFactory(outcome=Message.Outcome.BOUNCED, state="sent")

    text = admin_client.get(reverse(f"{NAME}:inspect", args=[message.pk])).text

    assert "Not delivered" in text
