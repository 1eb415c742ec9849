"""Messages to many, at the organizer's desk."""

from functools import partial

import pytest
from django.core import mail
from django.utils import timezone

from events import announcements
from events.models import Announcement, Message
from tests.events.announcing import (
    LIST,
    TYPED,
    actions,
    draft,
    send,
    url,
    with_people,
    write_url,
)
from tests.events.booking.at_once import late, needs_row_locks
from tests.events.booking.steps import in_days
from tests.events.time_steps import event_at
from tests.factories import EventFactory, RegistrationFactory

pytestmark = pytest.mark.django_db


# Writing


def test_what_is_written_is_a_draft_that_nobody_has_got(admin_client):
    event = EventFactory()
    RegistrationFactory(event=event)

    response = admin_client.post(write_url(event), TYPED)
    announcements.send_due()

    ours = Announcement.objects.get()
    assert response.url == url("inspect", ours)
    assert (ours.event, ours.subject, ours.is_draft) == (event, "Bring a cup", True)
    assert not Message.objects.exists()
    assert actions(ours) == ["wagtail.create"]


def test_the_form_names_what_can_be_filled_in(admin_client):
    text = admin_client.get(write_url(EventFactory())).text

    for word in ["{name}", "{event}", "{reference}"]:
        assert word in text


@pytest.mark.parametrize("typed", ["{nimi}", "Hello { name }", "{Name}"])
def test_a_word_in_braces_that_stands_for_nothing_is_a_mistake(admin_client, typed):
    response = admin_client.post(write_url(EventFactory()), TYPED | {"text": typed})

    assert "stands for nothing" in response.text
    assert not Announcement.objects.exists()


def test_a_subject_is_one_line_and_a_text_keeps_its_lines(admin_client):
    typed = {"subject": "Cups\r\nBcc: x@example.org", "text": "One\r\n\r\ntwo\u202e"}

    admin_client.post(write_url(EventFactory()), TYPED | typed)

    ours = Announcement.objects.get()
    assert (ours.subject, ours.text) == ("Cups Bcc: x@example.org", "One\n\ntwo")


@pytest.mark.parametrize(
    "typed",
    [
        {"subject": ""},
        {"text": " "},
        {"statuses": []},
        {"statuses": ["cancelled"]},
        {"statuses": ["held"]},
        {"subject": "x" * 151},
        {"language": "xx"},
    ],
)
def test_nonsense_is_explained_and_not_saved(admin_client, typed):
    response = admin_client.post(write_url(EventFactory()), TYPED | typed)

    assert response.status_code == 200
    assert not Announcement.objects.exists()


def test_only_choices_that_matter_are_asked_for(admin_client):
    plain = EventFactory()
    rich = event_at("2026-12-03 17:00", "2026-12-10 17:00", has_online_places=True)

    plain_form = admin_client.get(write_url(plain)).context["form"]
    rich_form = admin_client.get(write_url(rich)).context["form"]

    assert set(rich_form.fields) - set(plain_form.fields) == {"session", "way"}


def test_a_session_of_another_event_can_not_be_chosen(admin_client):
    event = event_at("2026-12-03 17:00", "2026-12-10 17:00")
    foreign = EventFactory().sessions.get()

    admin_client.post(write_url(event), TYPED | {"session": foreign.pk})

    assert not Announcement.objects.exists()


def test_a_draft_can_be_changed_and_removed(admin_client):
    ours = draft()

    admin_client.post(url("change", ours), TYPED | {"text": "Other"})
    ours.refresh_from_db()
    assert ours.text == "Other"
    admin_client.post(url("delete", ours))

    assert not Announcement.objects.exists()
    assert actions(ours) == ["wagtail.edit", "wagtail.delete"]


@pytest.mark.parametrize("moment", [{"send_at": in_days(1)}, {"sent_at": in_days(-1)}])
def test_what_is_on_its_way_is_neither_changed_nor_removed(admin_client, moment):
    ours = draft(**moment)

    admin_client.post(url("change", ours), TYPED | {"text": "Other"})
    admin_client.post(url("delete", ours))

    ours.refresh_from_db()
    assert ours.text == TYPED["text"]


@pytest.mark.django_db(transaction=True)
@needs_row_locks
@pytest.mark.parametrize("act", ["change", "delete"])
def test_what_a_colleague_schedules_meanwhile_stays_as_it_was_and_that_is_said(admin_client, act):
    ours = draft()
    post = partial(admin_client.post, url(act, ours), TYPED | {"text": "Other"}, follow=True)

    response = late(post, behind=lambda: announcements.schedule(ours, at=in_days(1)))

    ours.refresh_from_db()
    assert ours.text == TYPED["text"]
    assert "Meanwhile this message has been sent, or is to be sent." in response.text
    assert actions(ours) == []


@pytest.mark.django_db(transaction=True)
@needs_row_locks
def test_what_goes_out_meanwhile_is_not_scheduled_any_more(admin_client):
    ours = with_people()
    sent = Announcement.objects.filter(pk=ours.pk)

    response = late(
        partial(send, admin_client, ours, send_at="2026-12-02T15:00"),
        behind=lambda: sent.update(sent_at=timezone.now(), recipients=1),
    )

    ours.refresh_from_db()
    assert ours.send_at is None
    assert "Meanwhile this message has been sent, or is to be sent." in response.text
    assert actions(ours) == []


# Looking at it


def test_it_is_shown_as_its_readers_will_see_it(admin_client):
    ours = with_people()

    text = admin_client.get(url("inspect", ours)).text

    assert "Hello Ada!" in text
    frame = text[text.index("<iframe") : text.index("</iframe>")]
    assert " sandbox title=" in frame
    assert "&lt;!doctype html&gt;\n&lt;html lang=&quot;fi&quot;" in frame
    assert "1 registration gets it by e-mail." in text
    assert ours.event.organizer.email in text


def test_it_is_shown_in_each_language_of_its_readers(admin_client):
    ours = with_people()
    RegistrationFactory(event=ours.event, attendees=["Vera"], language="ru")

    russian = admin_client.get(url("inspect", ours), {"language": "ru"})
    nonsense = admin_client.get(url("inspect", ours), {"language": "\x00'"})

    assert russian.context["preview"].language == "ru"
    assert "Hello Vera!" in russian.text
    assert "1 of them reads another language" in russian.text
    assert nonsense.context["preview"].language == "fi"


def test_statuses_and_languages_are_counted_in_the_same_unit(admin_client):
    ours = draft()
    RegistrationFactory(event=ours.event, attendees=3)
    RegistrationFactory(event=ours.event, language="ru")

    text = " ".join(admin_client.get(url("inspect", ours)).text.split())

    assert "2 registrations get it by e-mail." in text
    assert "Confirmed: 2 registrations (4 people)" in text
    assert "Finnish: 1 registration<" in text
    assert "Russian: 1 registration<" in text


def test_it_says_whom_somebody_must_call(admin_client):
    ours = draft()
    RegistrationFactory(event=ours.event, email="", attendees=["Grace"], phone="050 000 0042")

    text = admin_client.get(url("inspect", ours)).text

    assert "Grace: 050 000 0042" in text
    assert "there is nothing to show" in text


def test_looking_takes_as_many_queries_for_three_as_for_one(queries_of):
    ours = with_people()
    before = queries_of(url("inspect", ours))
    RegistrationFactory(event=ours.event)
    RegistrationFactory(event=ours.event)

    assert queries_of(url("inspect", ours)) == before


def test_the_list_takes_as_many_queries_for_three_as_for_one(queries_of):
    ours = draft()
    before = queries_of(LIST)
    draft(ours.event)
    draft(ours.event)

    assert queries_of(LIST) == before


# Who may


def test_the_menu_of_an_event_leads_there(admin_client):
    event = EventFactory()

    assert write_url(event) in admin_client.get(f"/admin/pages/{event.source_page_id}/edit/").text


def test_who_may_change_registrations_may_write(staff):
    ours = with_people()
    client = staff("change_registration")

    pages = [
        LIST,
        write_url(ours.event),
        *(url(view, ours) for view in ["inspect", "change", "send"]),
    ]

    assert [client.get(address).status_code for address in pages] == [200] * 5


def test_who_may_only_look_may_not_write(staff):
    ours = with_people(send_at=in_days(1))
    client = staff("view_registration", "view_message")

    for address in [LIST, write_url(ours.event), url("inspect", ours), url("send", ours)]:
        assert client.get(address).status_code == 302
    for view in ["test", "withdraw", "delete"]:
        client.post(url(view, ours))

    ours.refresh_from_db()
    assert (ours.send_at is None, mail.outbox) == (False, [])


def test_what_does_not_exist_is_not_found(admin_client):
    for address in [f"{LIST}999/", f"{LIST}999/send/", f"{LIST}write/999/"]:
        assert admin_client.get(address, follow=True).status_code == 404
