"""The helper that fills a page's draft with repeating sessions."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from django.utils import timezone

from events.admin import repeat
from events.models import EventPage, Session
from tests.factories import EventPageFactory, VenueFactory

HELSINKI = ZoneInfo("Europe/Helsinki")


def repeat_url(page):
    return reverse("events_admin:repeat", args=[page.pk])


def typed(**changes):
    return {
        "first_date": "2030-10-15",
        "start": "14:00",
        "end": "16:00",
        "every": "two_weeks",
        "times": "3",
        "venue": "",
        "online_url": "",
    } | changes


def draft_starts(page):
    draft = EventPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    return [row.start for row in draft.rows]


# The dates


@pytest.mark.parametrize(
    ("every", "expected"),
    [
        ("day", [date(2030, 1, 31), date(2030, 2, 1), date(2030, 2, 2)]),
        ("week", [date(2030, 1, 31), date(2030, 2, 7), date(2030, 2, 14)]),
        ("two_weeks", [date(2030, 1, 31), date(2030, 2, 14), date(2030, 2, 28)]),
        ("four_weeks", [date(2030, 1, 31), date(2030, 2, 28), date(2030, 3, 28)]),
    ],
)
def test_days_repeat(every, expected):
    assert repeat.days(date(2030, 1, 31), every=every, times=3) == expected


def test_two_o_clock_stays_two_o_clock_when_the_clocks_change():
    days = [date(2030, 10, 15), date(2030, 10, 29)]

    meetings = repeat.meetings(days, start=time(14), end=time(16))

    assert [start.astimezone(UTC).hour for start, _end in meetings] == [11, 12]
    assert [start.astimezone(HELSINKI).hour for start, _end in meetings] == [14, 14]


def test_a_time_that_the_clocks_jump_over_is_refused():
    with pytest.raises(repeat.NoSuchTime) as refusal:
        repeat.meetings([date(2030, 3, 24), date(2030, 3, 31)], start=time(3, 30), end=time(5))

    assert refusal.value.day == date(2030, 3, 31)


def test_a_time_that_comes_twice_is_the_first_one():
    meetings = repeat.meetings([date(2030, 10, 27)], start=time(3, 30), end=time(5))

    assert meetings[0][0].astimezone(UTC) == datetime(2030, 10, 27, 0, 30, tzinfo=UTC)


# The form


@pytest.mark.django_db
def test_repeating_fills_the_draft_and_leaves_the_live_page(admin_client, admin_user):
    page = EventPageFactory(sessions=[])
    venue = VenueFactory()

    response = admin_client.post(repeat_url(page), typed(venue=venue.pk))

    page = EventPage.objects.get()
    assert response.url == reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert [start.astimezone(HELSINKI).isoformat() for start in draft_starts(page)] == [
        "2030-10-15T14:00:00+03:00",
        "2030-10-29T14:00:00+02:00",
        "2030-11-12T14:00:00+02:00",
    ]
    assert {row.venue for row in page.get_latest_revision_as_object().rows} == {venue}
    assert page.latest_revision.user == admin_user
    assert not page.sessions.exists()
    assert not Session.objects.exists()


@pytest.mark.django_db
def test_repeating_keeps_what_the_draft_has(admin_client):
    page = EventPageFactory()
    first = page.rows[0].start
    page.title = "Changed in the draft"
    page.save_revision()

    admin_client.post(repeat_url(page), typed())

    draft = EventPage.objects.get().get_latest_revision_as_object()
    assert draft.title == "Changed in the draft"
    assert draft_starts(page)[0] == first
    assert len(draft_starts(page)) == 4


@pytest.mark.django_db
def test_repeating_twice_adds_nothing_twice(admin_client):
    page = EventPageFactory(sessions=[])

    admin_client.post(repeat_url(page), typed())
    admin_client.post(repeat_url(page), typed())

    assert len(draft_starts(page)) == 3


@pytest.mark.django_db
def test_repeated_sessions_are_public_once_published(admin_client):
    page = EventPageFactory(sessions=[])

    admin_client.post(repeat_url(page), typed(online_url="example.org/room"))
    EventPage.objects.get().get_latest_revision().publish()

    assert Session.objects.count() == 3
    assert {session.online_url for session in Session.objects.all()} == {"https://example.org/room"}


@pytest.mark.django_db
def test_dates_can_be_looked_at_before_they_are_added(admin_client):
    page = EventPageFactory(sessions=[])

    response = admin_client.post(repeat_url(page), typed(show="1"))

    assert response.text.count("<li>Tuesday") == 3
    assert draft_starts(page) == []


@pytest.mark.django_db
def test_looking_at_the_form_adds_nothing(admin_client):
    page = EventPageFactory(sessions=[])
    revision = page.latest_revision_id

    response = admin_client.get(repeat_url(page), typed())

    assert response.status_code == 200
    assert EventPage.objects.get().latest_revision_id == revision


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"end": "14:00"}, "end"),
        ({"times": "1"}, "times"),
        ({"times": "53"}, "times"),
        ({"first_date": "31.13.2030"}, "first_date"),
        ({"first_date": "0001-01-01"}, "first_date"),
        ({"first_date": "9999-12-20"}, "first_date"),
        ({"first_date": "2030-03-31", "start": "03:30", "end": "05:00"}, "__all__"),
        ({"every": "full_moon"}, "every"),
        ({"online_url": "javascript:alert(1)"}, "online_url"),
    ],
)
def test_a_mistake_is_named_and_adds_nothing(admin_client, changes, field):
    page = EventPageFactory(sessions=[])

    response = admin_client.post(repeat_url(page), typed(**changes))

    assert list(response.context["form"].errors) == [field]
    assert draft_starts(page) == []


@pytest.mark.django_db
def test_repeating_needs_the_permission_to_edit_the_page(staff):
    page = EventPageFactory(sessions=[])

    staff("view_registration").post(repeat_url(page), typed())

    assert draft_starts(page) == []


@pytest.mark.django_db
def test_who_may_edit_the_page_may_repeat(staff):
    page = EventPageFactory(sessions=[])

    staff(pages=["change"]).post(repeat_url(page), typed())

    assert len(draft_starts(page)) == 3


@pytest.mark.django_db
def test_a_page_locked_by_somebody_else_is_left_alone(staff, admin_user):
    page = EventPageFactory(sessions=[])
    page.locked, page.locked_by, page.locked_at = True, admin_user, timezone.now()
    page.save()

    staff(pages=["change"]).post(repeat_url(page), typed())

    assert draft_starts(page) == []


@pytest.mark.django_db
def test_the_editor_leads_to_the_form(admin_client):
    page = EventPageFactory()

    text = admin_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).text

    assert repeat_url(page) in text


@pytest.mark.django_db
def test_a_new_page_says_to_save_the_draft_first(admin_client):
    parent = EventPageFactory().get_parent()
    url = reverse("wagtailadmin_pages:add", args=["events", "eventpage", parent.pk])

    text = admin_client.get(url).text

    assert "save the page as a draft first" in text


@pytest.mark.django_db
def test_a_translation_sends_editors_to_the_original(admin_client, sv):
    page = EventPageFactory(sessions=[]).copy_for_translation(sv, copy_parents=True)
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])

    response = admin_client.post(repeat_url(page), typed(), follow=True)

    assert response.redirect_chain == [(edit, 302)]
    assert response.text.count("The dates come from the original page: add them there.") == 2
    assert repeat_url(page) not in response.text
    assert draft_starts(page) == []


@pytest.mark.django_db
def test_unknown_pages_are_not_found(admin_client):
    page = EventPageFactory()

    response = admin_client.get(f"/admin/events/pages/{page.pk + 999}/repeat/", follow=True)

    assert response.status_code == 404
