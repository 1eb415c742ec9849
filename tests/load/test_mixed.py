"""mixed.py, short; and whether its recount would notice."""

import pytest

from events import booking, outbox
from events.models import Message, Registration, Status
from tests.events.booking.steps import in_days, quota, register, terms
from tests.factories import EventPageFactory, MessageFactory
from tests.load.mixed import mix
from tests.load.mixed_recount import faults
from tests.load.mixed_staff import Publication
from tests.load.server import serving

Kind = Message.Kind


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_everything_at_once_breaks_no_rule():
    with serving() as server:
        figures = mix(server, seconds=4, clients=4, seed=1)

        assert figures.are_good, f"{figures.text}\n{server.said()}"
    assert figures.acts["registered"]
    assert figures.publications


@pytest.fixture
def page(db):
    return EventPageFactory(capacity=1)


@pytest.fixture
def ada(page):
    return register(page.event)


@pytest.fixture
def bo(page, ada):
    return register(page.event)


@pytest.fixture
def cy(page, bo):
    return register(page.event)


def found(page, published=(), told=None):
    rows = Registration.objects.all()
    return faults([page], list(published), {row.token: 0 for row in rows} if told is None else told)


def test_a_true_history_is_found_true(page, ada, bo, cy):
    booking.cancel(ada)
    booking.cancel(cy)

    assert found(page) == []


def test_a_place_given_twice_is_noticed(page, bo):
    Registration.objects.filter(pk=bo.pk).update(status=Status.CONFIRMED)
    MessageFactory(registration=bo, kind=Kind.PROMOTED)

    assert found(page) == [f"{bo}: is number 2 of 1"]


def test_a_place_that_was_never_published_is_noticed(page, ada):
    none_left = Publication(page.pk, 0, 0, 0, None)

    assert found(page, [none_left]) == [f"{ada}: is number 1 of 0"]


def test_a_place_kept_for_a_group_is_noticed(page, ada):
    quota(page.event, 1)

    assert found(page) == [f"{ada}: is number 2 of 1"]


def test_who_is_overtaken_is_noticed(page, ada, bo, cy):
    Registration.objects.filter(pk=cy.pk).update(queued_at=in_days(-1))
    booking.cancel(ada)

    assert found(page) == [f"{cy}: got a place before {bo}"]


def test_a_newcomer_who_goes_first_is_noticed(page, bo):
    # As if Bo weren't there for a moment.
    terms(page.event, capacity=2)
    Registration.objects.filter(pk=bo.pk).update(status=Status.CANCELLED, cancelled_at=in_days(0))
    cy = register(page.event)
    Registration.objects.filter(pk=bo.pk).update(status=Status.WAITLISTED, cancelled_at=None)
    enough = Publication(page.pk, 0, 0, 2, None)

    assert found(page, [enough]) == [f"{cy}: got a place before {bo}"]


def test_a_line_in_another_order_is_noticed(page, bo, cy):
    Registration.objects.filter(pk=bo.pk).update(queued_at=in_days(1))

    assert found(page) == [f"{page.event.pk}: the line is not in the order of joining"]


def test_a_place_that_is_left_free_is_noticed(page, bo):
    terms(page.event, capacity=2)

    assert found(page) == [f"{bo}: waits, and there is room"]


def test_a_message_too_many_is_noticed(page, ada):
    outbox.queue(Kind.CONFIRMED, ada)
    outbox.queue(Kind.DETAILS_CHANGED, ada)

    lines = found(page)

    assert f"{ada}: confirmed after confirmed" in lines
    assert f"{ada.token}: 1 messages about 0 changes" in lines


def test_a_message_too_few_is_noticed(page, ada):
    Message.objects.all().delete()

    assert found(page) == [f"{ada}: is confirmed, and was told None"]


def test_what_a_screen_told_and_no_row_holds_is_noticed(page, ada):
    assert found(page, told={"lost": 0}) == [
        "lost: told, and not there",
        f"{ada.token}: there, and nobody was told",
    ]
