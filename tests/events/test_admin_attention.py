"""Which coming events need somebody's eyes."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from events import publishing
from events.admin.attention import needing_attention
from events.models import Message
from tests.factories import EventPageFactory, MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db


def in_days(days: float) -> list:
    start = timezone.now() + timedelta(days=days)
    return [(start, start + timedelta(hours=1))]


@pytest.fixture
def reasons(admin_user):
    """What the panel says of each event, by title."""

    def reasons():
        with translation.override("en"):
            return {row["page"].title: row["reasons"] for row in needing_attention(admin_user)}

    return reasons


def test_an_event_with_nothing_the_matter_is_left_out(reasons):
    RegistrationFactory(event=EventPageFactory().event)

    assert reasons() == {}


def test_a_message_that_could_not_be_sent_is_told(reasons):
    page = EventPageFactory(title="Brunch")
    registration = RegistrationFactory(event=page.event)
    MessageFactory(registration=registration, state=Message.State.FAILED)
    MessageFactory(registration=registration, state=Message.State.SENT)

    assert reasons() == {"Brunch": ["1 message could not be sent"]}


def test_people_who_wait_are_told(reasons):
    page = EventPageFactory(title="Brunch", capacity=1)
    RegistrationFactory(event=page.event)
    RegistrationFactory(event=page.event, status="waitlisted", attendees=2)

    assert reasons() == {"Brunch": ["2 people are waiting"]}


def test_changes_that_wait_to_be_published_are_told(reasons):
    page = EventPageFactory(title="Brunch", sessions=in_days(30))
    page.intro = "New"
    page.save_revision()

    assert reasons() == {"Brunch": ["Changes are not published yet"]}


def test_an_event_without_dates_is_told(reasons):
    EventPageFactory(title="Brunch", sessions=[])

    assert reasons() == {"Brunch": ["No dates yet"]}


@pytest.mark.parametrize(("days", "told"), [(6, True), (8, False)])
def test_an_empty_event_is_told_a_week_before_it_starts(reasons, days, told):
    EventPageFactory(title="Brunch", sessions=in_days(days))

    expected = {"Brunch": ["Starts within a week, and nobody has registered"]}
    assert reasons() == (expected if told else {})


def test_what_is_over_or_cancelled_needs_nobody(reasons):
    EventPageFactory(sessions=in_days(-2))
    publishing.cancel(EventPageFactory(sessions=in_days(2)).event, reason="Snow")

    assert reasons() == {}


def test_nobody_is_told_of_events_that_are_not_theirs(django_user_model):
    EventPageFactory(sessions=[])

    assert needing_attention(django_user_model.objects.create_user("bo")) == []


def test_the_panel_asks_no_more_for_many_events(admin_user, django_assert_num_queries):
    def ask():
        return needing_attention(admin_user)

    EventPageFactory(sessions=[])
    with django_assert_num_queries(6):
        assert len(ask()) == 1
    EventPageFactory.create_batch(4, sessions=[])
    with django_assert_num_queries(6):
        assert len(ask()) == 5


def test_the_panel_stands_on_the_first_page_of_the_admin(client, admin_user):
    page = EventPageFactory(title="Brunch", sessions=[])
    client.force_login(admin_user)

    panel = client.get(reverse("wagtailadmin_home")).content.decode()

    assert 'id="events_that_need_attention' in panel
    assert reverse("wagtailadmin_pages:edit", args=[page.pk]) in panel
