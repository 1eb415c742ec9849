"""Which coming events need somebody's eyes."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import ModelLogEntry

from events import outbox, publishing
from events.admin.attention import needing_attention
from events.models import Message, Registration
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


# With the terms of registration


def test_a_decision_that_is_due_is_told(reasons):
    soon, later = (timezone.now() + timedelta(days=days) for days in [2, 20])
    page = EventPageFactory(title="Due", minimum=4, decide_at=soon, sessions=in_days(30))
    RegistrationFactory(event=page.event, attendees=3)
    EventPageFactory(title="Later", minimum=4, decide_at=later, sessions=in_days(30))
    decided = EventPageFactory(title="Done", minimum=4, decide_at=soon, sessions=in_days(30))
    publishing.confirm_taking_place(decided.event)

    assert list(reasons()) == ["Due"]
    assert "3 of 4 come" in reasons()["Due"][0]


def test_applications_are_told_once_nobody_can_apply_any_more(reasons):
    yesterday = timezone.now() - timedelta(days=1)
    facts = {"registration_mode": "application", "sessions": in_days(30)}
    closed = EventPageFactory(title="Closed", closes_at=yesterday, **facts)
    still_open = EventPageFactory(title="Open", **facts)
    for page in [closed, still_open]:
        RegistrationFactory(event=page.event, status="applied")

    assert reasons() == {"Closed": ["1 application waits for an answer"]}


def test_offers_that_run_out_soon_are_told(reasons):
    page = EventPageFactory(title="Brunch", sessions=in_days(30))
    for hours in [5, 40]:
        until = timezone.now() + timedelta(hours=hours)
        RegistrationFactory(event=page.event, status="offered", answer_by=until)

    assert reasons() == {"Brunch": ["1 offer runs out within a day"]}


@pytest.fixture
def unheard():
    """Somebody without an address who is offered a place, and hears of nothing."""
    event = EventPageFactory(title="Brunch", sessions=in_days(30)).event
    until = timezone.now() + timedelta(days=2)
    registration = RegistrationFactory(event=event, email="", status="offered", answer_by=until)
    outbox.queue_all(Message.Kind.WAITLISTED, [registration])
    outbox.queue_all(Message.Kind.OFFERED, [registration, RegistrationFactory(event=event)])
    outbox.queue_all(Message.Kind.EVENT_CHANGED, [registration])
    return registration


def test_people_with_news_and_no_address_are_told_and_lead_to_the_list_of_them(
    admin_client, admin_user, unheard
):
    with translation.override("en"):
        (row,) = needing_attention(admin_user)

    listed = admin_client.get(row["call_url"]).text
    assert (row["reasons"], row["to_call"]) == (
        [],
        "1 registration has news and no address: please call",
    )
    assert list(Registration.objects.with_news().filter(has_news=True)) == [unheard]
    assert unheard.reference in listed
    assert unheard.event.registrations.exclude(pk=unheard.pk).get().reference not in listed
    assert "Has news and no address. Phone: 050 000 0002" in listed


def test_who_was_called_is_told_no_more(admin_client, admin_user, unheard):
    told = reverse("wagtailsnippets_events_registration:told", args=[unheard.pk])

    response = admin_client.post(told, follow=True)

    assert "Noted that they have been told." in response.text
    assert needing_attention(admin_user) == []
    assert ModelLogEntry.objects.get(action="events.told_registration").user == admin_user
    assert told not in response.text


def test_who_has_no_place_any_more_is_to_hear_of_it_too(admin_client, unheard):
    Registration.objects.filter(pk=unheard.pk).update(status="declined")
    page = admin_client.get(
        reverse("wagtailsnippets_events_registration:inspect", args=[unheard.pk])
    )

    assert reverse("wagtailsnippets_events_registration:told", args=[unheard.pk]) in page.text
    assert "could be sent nowhere" in page.text


def test_who_has_given_an_address_since_needs_no_call(admin_user, unheard):
    Registration.objects.filter(pk=unheard.pk).update(email="ada@example.org")

    assert needing_attention(admin_user) == []


def test_those_whom_mail_does_not_reach_are_told(reasons):
    page = EventPageFactory(title="Brunch", sessions=in_days(30))
    RegistrationFactory(event=page.event, unreached_at=timezone.now())
    RegistrationFactory(event=page.event, unreached_at=timezone.now(), status="cancelled")

    assert reasons() == {"Brunch": ["Mail does not reach 1 registration"]}


def test_people_who_wait_though_there_is_room_are_told(reasons):
    page = EventPageFactory(title="Brunch", capacity=3, sessions=in_days(30))
    RegistrationFactory(event=page.event, attendees=2)
    RegistrationFactory(event=page.event, status="waitlisted", attendees=2)

    assert reasons() == {"Brunch": ["2 people are waiting though there is room"]}


def test_room_online_does_not_help_those_who_wait_for_the_place(reasons):
    page = EventPageFactory(
        title="Brunch", capacity=1, has_online_places=True, sessions=in_days(30)
    )
    RegistrationFactory(event=page.event)
    RegistrationFactory(event=page.event, status="waitlisted")

    assert reasons() == {"Brunch": ["1 person is waiting"]}


def test_the_panel_leads_to_the_people_for_those_who_may_see_them(admin_client):
    page = EventPageFactory(capacity=1)
    RegistrationFactory(event=page.event)
    RegistrationFactory(event=page.event, status="waitlisted")

    listing = f"/admin/snippets/events/registration/?event={page.event.pk}"
    assert f'href="{listing}"' in admin_client.get("/admin/").text


def test_the_panel_leads_nobody_to_people_they_may_not_see(staff):
    page = EventPageFactory(title="Brunch", capacity=1)
    RegistrationFactory(event=page.event, status="waitlisted")

    text = staff(pages=["change"]).get("/admin/").text

    assert "Brunch" in text
    assert "/registration/?event=" not in text
