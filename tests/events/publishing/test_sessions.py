"""Sessions that a publication moves, adds or cancels: what is written, and who is told."""

import pytest

from events.models import EventPageSession
from tests.events.publishing.steps import (
    HOUR,
    drop,
    move,
    open_draft,
    publish,
    sequences,
    soon,
    told,
)
from tests.factories import EventPageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db


def test_a_moved_session_keeps_its_key_raises_its_sequence_and_is_told(page, coming):
    before = page.rows[0]

    event = publish(move(page, HOUR))

    assert sequences(event) == [1, 0]
    assert event.sessions.order_by("start").first().key == before.key
    message = told().get()
    assert (message.to, message.language) == (coming.email, coming.language)
    assert message.about == {
        "changes": [
            {
                "session": str(before.key),
                "what": "moved",
                "before": {
                    "start": before.start.isoformat(),
                    "end": before.end.isoformat(),
                    "place": before.venue.address,
                },
            }
        ]
    }


@pytest.mark.parametrize(
    ("field", "value", "what"),
    [("venue", None, "moved"), ("online_url", "https://video.example.org/room", "link")],
)
def test_a_new_place_or_link_raises_the_sequence_too(page, coming, field, value, what):
    draft = open_draft(page)
    rows = list(draft.sessions.all())
    setattr(rows[0], field, value)
    draft.sessions = rows

    event = publish(draft)

    assert sequences(event) == [1, 0]
    assert [change["what"] for change in told().get().about["changes"]] == [what]


def test_a_new_link_is_told_to_those_alone_who_have_a_place(page, coming):
    RegistrationFactory(event=page.event, status="waitlisted")
    draft = open_draft(page)
    rows = list(draft.sessions.all())
    rows[0].online_url = "https://video.example.org/room"
    draft.sessions = rows

    publish(draft)

    assert [message.registration for message in told()] == [coming]


def test_two_rows_with_one_key_are_one_session(page):
    draft = open_draft(page)
    twin = EventPageSession(key=page.rows[0].key, start=soon(9), end=soon(9) + HOUR)
    draft.sessions = [*draft.sessions.all(), twin]

    event = publish(draft)

    assert event.sessions.count() == 2
    assert event.sessions.get(key=twin.key).start == soon(9)


def test_showing_the_link_to_everyone_moves_nobody(page, coming):
    draft = open_draft(page)
    rows = list(draft.sessions.all())
    rows[0].online_url_is_public = True
    draft.sessions = rows

    event = publish(draft)

    assert sequences(event) == [0, 0]
    assert event.sessions.order_by("start").first().online_url_is_public
    assert not told().exists()


def test_several_changes_in_one_publication_make_one_message(page, coming):
    draft = move(page, HOUR)
    draft.sessions = [*draft.sessions.all(), EventPageSession(start=soon(21), end=soon(21) + HOUR)]

    publish(draft)

    assert [change["what"] for change in told().get().about["changes"]] == ["moved", "added"]


def test_a_session_taken_off_the_page_is_cancelled_and_told(page, coming):
    event = publish(drop(page, 1))

    gone = event.sessions.order_by("start").last()
    assert gone.is_cancelled
    assert gone.sequence == 1
    assert [change["what"] for change in told().get().about["changes"]] == ["cancelled"]


def test_a_session_that_comes_back_keeps_its_key_and_its_sequence_rises(page, coming):
    whole = page.save_revision()
    event = publish(drop(page, 1))

    whole.publish()

    back = event.sessions.order_by("start").last()
    assert not back.is_cancelled
    assert back.sequence == 2
    assert event.sessions.count() == 2


def test_past_sessions_change_silently():
    past, coming = soon(-2), soon(5)
    page = EventPageFactory(sessions=[(past, past + HOUR), (coming, coming + HOUR)])
    RegistrationFactory(event=page.event)

    publish(move(page, HOUR))

    assert not told().exists()


def test_a_change_reaches_those_who_wait_but_not_those_who_cancelled(page):
    waiting = RegistrationFactory(event=page.event, status="waitlisted")
    RegistrationFactory(event=page.event, status="cancelled")

    publish(move(page, HOUR))

    assert [message.registration for message in told()] == [waiting]
