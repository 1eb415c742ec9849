"""An organizer takes registrations until the last of its projects ends."""

from datetime import date, timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from events.models import Organizer
from home.models import ProjectPage
from tests.factories import OrganizerFactory
from tests.home.factories import ProjectIndexPageFactory, ProjectPageFactory, site_home
from tests.home.past_project import LAST, project

pytestmark = pytest.mark.django_db


def test_publishing_a_project_ends_the_registrations_of_its_organizer(fi):
    organizer = OrganizerFactory()

    project(organizer=organizer)

    assert Organizer.objects.get(pk=organizer.pk).ends_on == date(2019, 12, 31)


def test_a_draft_or_a_translation_does_not_move_the_end(fi, sv):
    organizer = OrganizerFactory()
    page = project(organizer=organizer)
    page.ends_on = date(2030, 1, 1)
    page.save_revision()
    site_home().copy_for_translation(sv).save_revision().publish()
    page.get_parent().specific.copy_for_translation(sv).save_revision().publish()
    swedish = page.copy_for_translation(sv)
    swedish.ends_on = date(2031, 1, 1)
    swedish.save_revision().publish()

    assert Organizer.objects.get(pk=organizer.pk).ends_on == date(2019, 12, 31)


def test_an_organizer_of_two_projects_goes_on_until_the_later_one_ends(fi):
    organizer = OrganizerFactory()

    ProjectPageFactory(ends_on="2031-12-31", organizer=organizer)
    project(organizer=organizer)

    assert Organizer.objects.get(pk=organizer.pk).ends_on == date(2031, 12, 31)


def test_an_organizer_that_a_project_no_longer_has_goes_on(fi):
    wrong, right = OrganizerFactory(), OrganizerFactory()
    page = project(organizer=wrong)

    page.organizer = right
    page.save_revision().publish()

    ends = Organizer.objects.in_bulk([wrong.pk, right.pk])
    assert [ends[wrong.pk].ends_on, ends[right.pk].ends_on] == [None, date(2019, 12, 31)]


def end_of(organizer) -> date | None:
    return Organizer.objects.get(pk=organizer.pk).ends_on


def unpublish_in_the_admin(client, page):
    client.post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]))


def unpublish_all_from_above(client, page):
    address = reverse("wagtailadmin_pages:unpublish", args=[page.get_parent().pk])
    client.post(address, {"include_descendants": "on"})


def delete_in_the_admin(client, page):
    client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]))


def delete_all_from_above(client, page):
    client.post(reverse("wagtailadmin_pages:delete", args=[page.get_parent().pk]))


def delete_in_bulk(client, page):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    client.post(f"{address}?id={page.pk}")


AWAY = [
    unpublish_in_the_admin,
    unpublish_all_from_above,
    delete_in_the_admin,
    delete_all_from_above,
    delete_in_bulk,
]


@pytest.mark.parametrize("take_away", AWAY)
def test_an_organizer_whose_project_is_taken_away_goes_on(admin_client, fi, take_away):
    organizer = OrganizerFactory()
    page = project(organizer=organizer)

    take_away(admin_client, page)

    assert end_of(organizer) is None


@pytest.mark.parametrize("take_away", AWAY)
def test_an_end_set_by_hand_stays_when_a_project_without_an_end_goes(admin_client, fi, take_away):
    organizer = OrganizerFactory(ends_on="2031-12-31")
    page = ProjectPageFactory(organizer=organizer)
    assert end_of(organizer) == date(2031, 12, 31)

    take_away(admin_client, page)

    assert end_of(organizer) == date(2031, 12, 31)


def test_a_project_that_expires_ends_nothing_any_more(fi):
    organizer = OrganizerFactory()
    soon = timezone.now() + timedelta(days=1)
    project(organizer=organizer, expire_at=soon)

    with time_machine.travel(soon + timedelta(hours=1)):
        call_command("publish_scheduled")

    assert end_of(organizer) is None


def test_an_organizer_ends_with_the_project_that_is_left(fi):
    organizer = OrganizerFactory()
    later = ProjectPageFactory(ends_on="2031-12-31", organizer=organizer)
    project(organizer=organizer)

    later.unpublish()

    assert end_of(organizer) == date(2019, 12, 31)


def test_one_project_without_an_end_keeps_its_organizer_going(fi):
    organizer = OrganizerFactory()
    page = project(organizer=organizer)

    endless = ProjectPageFactory(organizer=organizer)
    assert end_of(organizer) is None

    endless.delete()
    assert end_of(organizer) == date(2019, 12, 31)
    page.ends_on = None
    page.save_revision().publish()
    assert end_of(organizer) is None


def test_a_draft_that_is_deleted_moves_no_end(fi):
    organizer = OrganizerFactory(ends_on=LAST)
    draft = ProjectPage(title="Luonnos", ends_on=LAST, organizer=organizer, live=False)
    ProjectIndexPageFactory().add_child(instance=draft)

    draft.delete()

    assert end_of(organizer) == date(2019, 12, 31)
