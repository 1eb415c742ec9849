"""What waits for an editor on the first page of the admin."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Locale, Page, Workflow, WorkflowTask

from home.admin import dashboard, pages
from home.models import ContentPage
from tests.factories import root_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    page = root_page().add_child(instance=ContentPage(title="Yhteystiedot", slug="yhteystiedot"))
    page.save_revision().publish()
    return ContentPage.objects.get(pk=page.pk)


@pytest.fixture
def translation(page):
    swedish, _new = Locale.objects.get_or_create(language_code="sv")
    root_page().copy_for_translation(swedish)
    translation = page.copy_for_translation(swedish)
    translation.title = "Kontakt"
    translation.save_revision().publish()
    return translation


def publish_later(page):
    page.save_revision().publish()
    later = timezone.now() + timedelta(minutes=1)
    Page.objects.filter(pk=page.pk).update(last_published_at=later)


def test_a_translation_is_behind_when_its_original_was_published_after_it(
    admin_user, page, translation
):
    assert list(pages.translations_behind(admin_user)) == []

    publish_later(page)

    assert [behind.pk for behind in pages.translations_behind(admin_user)] == [translation.pk]


def test_an_original_is_never_behind_its_translations(admin_user, page, translation):
    publish_later(translation)

    assert list(pages.translations_behind(admin_user)) == []


def test_only_ones_own_drafts_are_mine(page, admin_user, django_user_model):
    page.title = "Ota yhteyttä"
    page.save_revision(user=admin_user)

    assert [draft.pk for draft in pages.drafts_of(admin_user)] == [page.pk]
    assert list(pages.drafts_of(django_user_model.objects.create_user("bo"))) == []


def test_a_draft_that_one_may_no_longer_change_is_not_waiting(page, admin_user):
    page.save_revision(user=admin_user)

    type(admin_user).objects.filter(pk=admin_user.pk).update(is_superuser=False)

    former = type(admin_user).objects.get(pk=admin_user.pk)
    assert list(pages.drafts_of(former)) == []


def test_a_panel_reads_no_more_pages_than_it_shows(rf, admin_user, page, django_assert_num_queries):
    for number in range(dashboard.SHOWN + 2):
        draft = page.get_parent().add_child(instance=ContentPage(title=f"Sivu {number}"))
        draft.save_revision(user=admin_user)
    request = rf.get("/admin/")
    request.user = admin_user

    with django_assert_num_queries(2) as asked:
        shown = dashboard.MyDraftsPanel().get_context_data({"request": request})

    assert [len(shown["pages"]), shown["number"]] == [dashboard.SHOWN, dashboard.SHOWN + 2]
    assert all("LIMIT 10" in one["sql"] or "COUNT(" in one["sql"] for one in asked)


def test_what_is_handed_in_is_no_draft_of_ones_own_until_it_comes_back(page, admin_user):
    workflow = Workflow.objects.create(name="Review")
    task = GroupApprovalTask.objects.create(name="Look")
    WorkflowTask.objects.create(workflow=workflow, task=task)
    page.title = "Ota yhteyttä"
    page.save_revision(user=admin_user)
    state = workflow.start(page, admin_user)
    assert list(pages.drafts_of(admin_user)) == []

    state.current_task_state.reject(user=admin_user)

    assert [draft.pk for draft in pages.drafts_of(admin_user)] == [page.pk]


def test_the_first_page_of_the_admin_shows_both(client, admin_user, page, translation):
    publish_later(page)
    page.title = "Ota yhteyttä"
    page.save_revision(user=admin_user)
    client.force_login(admin_user)

    response = client.get(reverse("wagtailadmin_home"))

    panels = response.content.decode()
    assert 'id="my_drafts' in panels
    assert "Ota yhteyttä" in panels
    assert 'id="translations_behind' in panels
    assert "Kontakt" in panels


def test_nothing_is_shown_where_nothing_waits(client, admin_user):
    client.force_login(admin_user)

    response = client.get(reverse("wagtailadmin_home"))

    assert "translations_behind" not in response.content.decode()


def test_the_panels_ask_no_more_for_many_pages(
    client, admin_user, page, django_assert_max_num_queries
):
    client.force_login(admin_user)
    for number in range(5):
        draft = page.get_parent().add_child(
            instance=ContentPage(title=f"Sivu {number}", slug=f"sivu-{number}")
        )
        draft.save_revision(user=admin_user)

    with django_assert_max_num_queries(3):
        found = list(pages.drafts_of(admin_user)[:10])
        assert [one.get_admin_display_title() for one in found]
        assert {one.locale.language_code for one in found} == {"fi"}
