"""The list of events, cancelling one, and pages that must not disappear."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.formats import date_format
from wagtail.models import Page, PageLogEntry

from events import publishing
from events.models import Event, EventPage, EventPageSession, Message, Registration
from tests.factories import (
    EventFactory,
    EventIndexPageFactory,
    EventPageFactory,
    EventSeriesPageFactory,
    OrganizerFactory,
    RegistrationFactory,
    VenueFactory,
)

pytestmark = pytest.mark.django_db

LIST = "/admin/events/"
HELSINKI = ZoneInfo("Europe/Helsinki")


def days_from_now(days):
    start = timezone.now() + timedelta(days=days)
    return (start, start + timedelta(hours=2))


def titles(response):
    return [page.title for page in response.context["page_obj"].object_list]


def told(response):
    return " ".join(str(message) for message in response.context["messages"])


# The list


def test_list_shows_organizer_state_and_how_full(admin_client):
    event = EventFactory(title="Yard party", capacity=20)
    RegistrationFactory(event=event, attendees=12)
    RegistrationFactory(event=event, attendees=3, status=Registration.Status.WAITLISTED)

    text = admin_client.get(LIST).text

    assert event.organizer.name in text
    assert "Upcoming" in text
    assert "12 / 20, 3 waiting" in text
    assert f"/admin/snippets/events/registration/?event={event.pk}" in text


def test_list_shows_only_the_people_where_there_is_no_limit(admin_client):
    RegistrationFactory(event=EventFactory(capacity=None), attendees=7)

    cells = admin_client.get(LIST).text

    assert ">7</a>" in cells


def test_list_shows_the_next_session_in_the_time_of_the_place(admin_client):
    start = datetime(timezone.now().year + 1, 12, 1, 22, 30, tzinfo=UTC)
    EventPageFactory(sessions=[days_from_now(-7), (start, start + timedelta(hours=2))])

    text = admin_client.get(LIST).text

    with translation.override("en"):
        assert date_format(start.astimezone(HELSINKI), "SHORT_DATETIME_FORMAT") in text


def test_list_shows_when_a_draft_is_planned_as_it_was_saved_last(admin_client):
    page = EventPageFactory(sessions=[days_from_now(7)], publish=False)
    start, end = days_from_now(9)
    page.sessions = [EventPageSession(start=start, end=end)]
    page.save_revision()

    cells = admin_client.get(LIST).text

    with translation.override("en"):
        assert date_format(start.astimezone(HELSINKI), "SHORT_DATETIME_FORMAT") in cells


def test_list_shows_a_draft_without_dates(admin_client):
    EventPageFactory(title="Not planned yet", sessions=[], publish=False).save_revision()

    assert titles(admin_client.get(LIST)) == ["Not planned yet"]


@pytest.mark.parametrize(
    ("arrange", "state"),
    [
        (lambda: EventPageFactory(publish=False), "Draft"),
        (lambda: EventPageFactory(sessions=[days_from_now(-3)]), "Past"),
        (lambda: publishing.cancel(EventFactory(), reason="Storm"), "Cancelled"),
    ],
)
def test_list_names_the_state(admin_client, arrange, state):
    arrange()

    assert state in admin_client.get(LIST).text.split("<tbody>")[1]


def test_list_has_coming_events_first_then_drafts_then_past_ones(admin_client):
    EventPageFactory(title="Long ago", sessions=[days_from_now(-30)])
    EventPageFactory(title="Lately", sessions=[days_from_now(-3)])
    EventPageFactory(title="Draft", publish=False)
    EventPageFactory(title="Later", sessions=[days_from_now(30)])
    EventPageFactory(title="Soon", sessions=[days_from_now(3)])

    response = admin_client.get(LIST)

    assert titles(response) == ["Soon", "Later", "Draft", "Lately", "Long ago"]


def test_list_has_an_event_once_whatever_the_number_of_languages(admin_client, sv):
    page = EventPageFactory(title="Aamubrunssi")
    page.copy_for_translation(sv, copy_parents=True)

    assert titles(admin_client.get(LIST)) == ["Aamubrunssi"]


def test_list_can_show_the_pages_of_one_language(admin_client, sv):
    page = EventPageFactory(title="Aamubrunssi")
    page.copy_for_translation(sv, copy_parents=True)

    response = admin_client.get(LIST, {"locale": "sv"})

    assert [page.locale for page in response.context["page_obj"].object_list] == [sv]


def test_list_can_be_filtered_and_searched(admin_client):
    organizer = OrganizerFactory()
    EventPageFactory(title="Talousneuvonta", kind="advice", organizer=organizer)
    EventPageFactory(title="Aamubrunssi", kind="brunch", sessions=[days_from_now(-3)])

    def found(**query):
        return titles(admin_client.get(LIST, query))

    assert found(kind="brunch") == ["Aamubrunssi"]
    assert found(organizer=organizer.pk) == ["Talousneuvonta"]
    assert found(when="past") == ["Aamubrunssi"]
    assert found(when="upcoming") == ["Talousneuvonta"]
    assert found(q="neuvonta") == ["Talousneuvonta"]
    assert found(q="neuvonta", kind="brunch") == []


def test_list_asks_as_much_of_three_events_as_of_one(queries_of):
    RegistrationFactory()
    EventPageFactory(publish=False)
    before = queries_of(LIST)
    for _number in range(2):
        RegistrationFactory()
        EventPageFactory(publish=False)

    assert queries_of(LIST) == before


def test_list_has_no_export(admin_client):
    EventPageFactory()

    response = admin_client.get(LIST, {"export": "csv"})

    assert response["Content-Type"].startswith("text/html")


def test_list_has_no_link_to_people_for_those_who_may_not_see_them(staff):
    EventPageFactory()

    text = staff(pages=["change"]).get(LIST).text

    assert "0" in text
    assert "/registration/" not in text


def test_list_leads_to_the_public_page_where_one_may_not_edit(staff):
    page = EventPageFactory()
    EventPageFactory(publish=False)

    body = staff(pages=["publish"]).get(LIST).text.split("<tbody>")[1]

    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert edit not in body
    assert f'href="{page.url}"' in body
    assert body.count("w-dropdown__toggle--icon") == 1


def test_list_is_closed_to_those_without_pages(staff):
    response = staff().get(LIST)

    assert response.status_code == 302


# Cancelling an event


def cancel_url(page):
    return reverse("events_admin:cancel", args=[page.pk])


def test_page_menu_offers_to_cancel_an_event(admin_client):
    page = EventPageFactory()

    text = admin_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).text

    assert cancel_url(page) in text
    assert f"?event={page.event.pk}" in text


def test_page_menu_offers_no_second_cancelling(admin_client):
    page = EventPageFactory()
    publishing.cancel(page.event, reason="Storm")

    text = admin_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).text

    assert cancel_url(page) not in text


def test_cancelling_says_how_many_people_it_concerns(admin_client):
    page = EventPageFactory()
    RegistrationFactory(event=page.event, attendees=3)
    RegistrationFactory(event=page.event, attendees=["Bea"], email="", phone="050 000 0042")

    response = admin_client.get(cancel_url(page))

    assert (response.context["people"], response.context["told"]) == (4, 1)
    assert "Bea: 050 000 0042" in " ".join(response.text.split())


def test_cancelling_needs_a_reason(admin_client):
    page = EventPageFactory()

    response = admin_client.post(cancel_url(page), {"reason": " \u202e "})

    assert "reason" in response.context["form"].errors
    assert not Event.objects.get().is_cancelled


def test_cancelling_tells_everyone_and_is_logged(admin_client, admin_user):
    page = EventPageFactory()
    RegistrationFactory(event=page.event)

    admin_client.post(cancel_url(page), {"reason": "Storm"})

    event = Event.objects.get()
    assert (event.status, event.cancellation_reason) == (Event.Status.CANCELLED, "Storm")
    assert Message.objects.get().kind == Message.Kind.EVENT_CANCELLED
    entry = PageLogEntry.objects.get(action="events.cancel_event")
    assert (entry.page_id, entry.user, entry.data) == (page.pk, admin_user, {"reason": "Storm"})


def test_looking_at_the_cancel_page_cancels_nothing(admin_client):
    page = EventPageFactory()

    admin_client.get(cancel_url(page), {"reason": "Storm"})

    assert not Event.objects.get().is_cancelled


def test_a_past_event_is_not_cancelled(admin_client):
    page = EventPageFactory(sessions=[days_from_now(-3)])

    response = admin_client.post(cancel_url(page), {"reason": "Storm"}, follow=True)

    assert "This event is over or already cancelled." in told(response)
    assert not Event.objects.get().is_cancelled


def test_cancelling_needs_the_permission_to_publish(staff):
    page = EventPageFactory()

    response = staff(pages=["change"]).post(cancel_url(page), {"reason": "Storm"})

    assert response.status_code == 302
    assert not Event.objects.get().is_cancelled


def test_who_may_publish_may_cancel_and_sees_no_names(staff):
    page = EventPageFactory()
    RegistrationFactory(event=page.event, attendees=["Bea"], email="")
    client = staff(pages=["change", "publish"])

    shown = client.get(cancel_url(page)).text
    client.post(cancel_url(page), {"reason": "Storm"})

    assert "Bea" not in shown
    assert Event.objects.get().is_cancelled


def test_a_translation_cancels_nothing(admin_client, sv):
    page = EventPageFactory()
    translation = page.copy_for_translation(sv, copy_parents=True)

    response = admin_client.post(cancel_url(translation), {"reason": "Storm"}, follow=True)

    assert response.status_code == 404
    assert not Event.objects.get().is_cancelled


# Pages that must not disappear


def test_a_page_with_registrations_cannot_be_deleted(admin_client):
    page = RegistrationFactory().event.source_page

    response = admin_client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]), follow=True)

    assert "People have registered" in told(response)
    assert Page.objects.filter(pk=page.pk).exists()


def test_a_page_above_one_with_registrations_cannot_be_deleted(admin_client):
    series = EventSeriesPageFactory()
    stop = EventPageFactory(parent=series)
    RegistrationFactory(event=stop.event, status=Registration.Status.CANCELLED)

    admin_client.post(reverse("wagtailadmin_pages:delete", args=[series.pk]))

    assert Page.objects.filter(pk__in=[series.pk, stop.pk]).count() == 2


def test_pages_with_registrations_cannot_be_deleted_in_bulk(admin_client):
    kept = RegistrationFactory().event.source_page
    other = EventPageFactory()
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])

    response = admin_client.post(f"{url}?id={kept.pk}&id={other.pk}", follow=True)

    assert "People have registered" in told(response)
    assert EventPage.objects.count() == 2


def test_a_page_without_registrations_can_be_deleted(admin_client):
    page = EventPageFactory()

    admin_client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]))

    assert not EventPage.objects.exists()
    assert not Event.objects.exists()


def test_a_page_with_registrations_can_be_moved(admin_client):
    page = RegistrationFactory().event.source_page
    series = EventSeriesPageFactory()

    admin_client.post(reverse("wagtailadmin_pages:move_confirm", args=[page.pk, series.pk]))

    assert EventPage.objects.get().get_parent().pk == series.pk
    assert Event.objects.get().registrations.count() == 1


def test_unpublishing_warns_that_nobody_was_told(admin_client):
    event = RegistrationFactory(attendees=2).event

    response = admin_client.post(
        reverse("wagtailadmin_pages:unpublish", args=[event.source_page_id]), follow=True
    )

    assert "2 people are still coming" in told(response)
    assert not Event.objects.get().is_cancelled
    assert not Message.objects.exists()


def test_unpublishing_in_bulk_warns_too(admin_client):
    series = EventSeriesPageFactory()
    RegistrationFactory(event=EventPageFactory(parent=series).event)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])

    response = admin_client.post(
        f"{url}?id={series.pk}&next=/admin/", {"include_descendants": "on"}, follow=True
    )

    assert "1 person is still coming" in told(response)


def test_unpublishing_without_registrations_warns_of_nothing(admin_client):
    page = EventPageFactory()

    response = admin_client.post(
        reverse("wagtailadmin_pages:unpublish", args=[page.pk]), follow=True
    )

    assert "not cancelled" not in told(response)


def test_a_venue_of_a_cancelled_session_cannot_be_deleted(admin_client):
    venue = VenueFactory()
    page = EventPageFactory(venue=venue)
    page.sessions = [EventPageSession(start=s, end=e) for s, e in [days_from_now(9)]]
    page.save_revision().publish()
    single = reverse("wagtailsnippets_events_venue:delete", args=[venue.pk])
    bulk = reverse("wagtail_bulk_action", args=["events", "venue", "delete"])

    for url in [single, f"{bulk}?id={venue.pk}"]:
        response = admin_client.post(url, follow=True)
        assert "still in use" in told(response)


def test_an_unused_venue_can_be_deleted(admin_client):
    venue = VenueFactory()

    admin_client.post(reverse("wagtailsnippets_events_venue:delete", args=[venue.pk]))

    assert not type(venue).objects.exists()


@pytest.mark.parametrize("name", ["venue", "area", "organizer", "funder"])
def test_what_editors_choose_from_has_a_list_and_a_form(admin_client, name):
    EventIndexPageFactory()
    EventPageFactory()

    for view in ["list", "add"]:
        assert admin_client.get(reverse(f"wagtailsnippets_events_{name}:{view}")).status_code == 200
