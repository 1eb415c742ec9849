"""What editors may count on when they work: moderation, set times, moved addresses."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Site

from home import roles
from home.models import ContentPage
from tests.factories import root_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    page = root_page().add_child(instance=ContentPage(title="Ohjeet", slug="ohjeet"))
    page.save_revision().publish()
    return ContentPage.objects.get(pk=page.pk)


@pytest.fixture
def people(django_user_model):
    """An editor and a moderator, in the groups that the site starts with."""
    groups = dict(zip(roles.ROLES, roles.make_groups(), strict=True))
    people = {}
    for role in [roles.EDITOR, roles.MODERATOR]:
        people[role] = django_user_model.objects.create_user(role.english)
        people[role].groups.add(groups[role])
    return people


def test_what_an_editor_submits_is_public_when_a_moderator_approves(client, page, people):
    page.title = "Uudet ohjeet"
    page.save_revision(user=people[roles.EDITOR])
    workflow = page.get_workflow().start(page, people[roles.EDITOR])
    assert client.get(page.url).text.count("Uudet ohjeet") == 0

    workflow.current_task_state.approve(user=people[roles.MODERATOR])

    assert "Uudet ohjeet" in client.get(page.url).text


def test_a_page_goes_public_at_the_time_that_was_set(client):
    page = ContentPage(title="Pian", slug="pian", live=False)
    root_page().add_child(instance=page)
    page.go_live_at = timezone.now() + timedelta(seconds=-1)
    page.save_revision(approved_go_live_at=page.go_live_at)
    assert client.get(page.url).status_code == 404

    call_command("publish_scheduled")

    assert client.get(page.url).status_code == 200


def test_an_old_address_leads_to_the_new_one(client, page, django_capture_on_commit_callbacks):
    Site.objects.update(root_page=root_page())
    old = page.url

    with django_capture_on_commit_callbacks(execute=True):
        page.slug = "uudet-ohjeet"
        page.save_revision().publish()

    response = client.get(old)
    assert response.status_code == 301
    assert response["Location"].endswith("/uudet-ohjeet/")


def test_pages_that_nobody_touched_for_long_are_reported(client, admin_user, page):
    client.force_login(admin_user)

    report = client.get("/admin/reports/aging-pages/")

    assert "Ohjeet" in report.text
