"""From an editor's first words to a public page: picture, preview, checks, moderation, drafts."""

import re

import pytest
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from playwright.sync_api import expect
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    Locale,
    Page,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)
from wagtail_localize.operations import TranslationCreator

from home import roles
from home.models import NewsPage
from tests.home.factories import ContentPageFactory, NewsIndexPageFactory, as_json, image

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

WORKFLOW = "Tarkastus"


@pytest.fixture
def people(home, django_user_model):
    """An editor and a moderator in the groups that a new site has, with its workflow."""
    if not Collection.objects.exists():  # what Wagtail's migrations make; a flush takes it
        Collection.add_root(name="Root")
    kind, _new = ContentType.objects.get_or_create(
        app_label="wagtail_localize", model="translation"
    )
    Permission.objects.get_or_create(content_type=kind, codename="submit_translation")
    groups = dict(zip(roles.ROLES, roles.make_groups(), strict=True))
    _make_workflow(groups[roles.MODERATOR])
    people = {}
    for role in [roles.EDITOR, roles.MODERATOR]:
        people[role] = django_user_model.objects.create_user(role.english, password="secret")
        people[role].groups.add(groups[role])
    return people


def _make_workflow(moderators: Group) -> None:
    task = GroupApprovalTask.objects.create(name=WORKFLOW)
    task.groups.add(moderators)
    workflow = Workflow.objects.create(name=WORKFLOW)
    WorkflowTask.objects.create(workflow=workflow, task=task)
    WorkflowPage.objects.update_or_create(
        page=Page.get_first_root_node(), defaults={"workflow": workflow}
    )


@pytest.fixture
def page(home):
    return ContentPageFactory(parent=home, title="Ohjeet", intro="Näin pääset alkuun.")


def test_what_an_editor_writes_is_public_when_a_moderator_approves(
    people, open_tab, log_in, settings
):
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0  # as in test_editor.py
    NewsIndexPageFactory()
    image(title="Kirjasto", collection=Collection.get_first_root_node())
    desk = log_in(people[roles.EDITOR], language="fi")
    tab = desk.tab

    # Written, with a picture, from the first page of the admin.
    tab.get_by_role("link", name=re.compile(desk.words("news page"), re.IGNORECASE)).click()
    tab.locator("[name=title]").fill("Ryhmä kirjastossa")
    tab.locator("[name=intro]").fill("Tule mukaan tiistaina.")
    desk.press("Choose an image")
    tab.get_by_role("dialog").get_by_role("link", name="Kirjasto").click()
    expect(tab.get_by_role("dialog")).to_have_count(0)
    desk.press("Toggle preview")
    preview = tab.frame_locator("#w-preview-iframe")
    expect(preview.get_by_role("heading", level=1)).to_have_text("Ryhmä kirjastossa")

    # Nobody is asked to approve a picture that not everyone can see.
    _submit(desk)
    alt_text = desk.words("Say what the image shows, or tick that it is decoration.")
    expect(tab.get_by_text(alt_text)).to_be_visible()
    tab.locator("[name=image_alt]").fill("Ihmisiä kirjahyllyjen välissä")
    _submit(desk)
    desk.expect_success()
    news = NewsPage.objects.get()
    assert not news.live

    # Approved, and there for everyone.
    moderator = log_in(people[roles.MODERATOR], language="fi")
    moderator.follow("Ryhmä kirjastossa")
    moderator.press("More actions")
    moderator.tab.locator("[data-workflow-action-name=approve]").first.click()
    moderator.expect_success()
    visitor = open_tab()
    visitor.goto(NewsPage.objects.get().url)
    expect(visitor.get_by_role("heading", level=1)).to_have_text("Ryhmä kirjastossa")
    expect(visitor.get_by_role("img", name="Ihmisiä kirjahyllyjen välissä")).to_be_visible()


def _submit(desk) -> None:
    desk.press("More actions")
    desk.tab.get_by_role("button", name=WORKFLOW).click()


def test_the_main_button_of_a_translation_submits_what_an_editor_may_not_publish(
    people, page, home, sv, log_in
):
    home.copy_for_translation(sv).save_revision().publish()
    TranslationCreator(user=None, target_locales=[sv]).create_translations(page)

    for role, words in [
        (roles.EDITOR, "Submit to the moderators"),
        (roles.MODERATOR, "Publish in"),
    ]:
        desk = log_in(people[role], language="fi")
        desk.tab.goto(f"/admin/pages/{page.get_translation(sv).pk}/edit/")

        main = desk.tab.locator("footer button[name=action]")
        expect(main).to_contain_text(desk.words(words))


def test_a_heading_that_skips_a_level_is_named(people, home, log_in):
    body = [("text", "<h3>Liian syvällä</h3>")]
    page = ContentPageFactory(parent=home, title="Neuvontaa", body=as_json(body))
    desk = log_in(people[roles.EDITOR], language="fi")

    desk.edit(page)
    desk.press("Toggle checks")

    found = desk.tab.locator("[data-checks-panel]")
    expect(found).to_contain_text(desk.words("A heading skips a level"))


def test_a_long_sentence_is_named_in_plain_language_and_only_there(people, home, log_in):
    plain, _new = Locale.objects.get_or_create(language_code="fi-x-selko")
    plain_home = home.copy_for_translation(plain)
    plain_home.save_revision().publish()
    sentence = "Tämä lause jatkuu ja jatkuu eikä lopu ennen kuin kukaan enää jaksa lukea sitä."
    plain_page = ContentPageFactory(parent=plain_home, locale=plain, title="Apua", intro=sentence)
    page = ContentPageFactory(parent=home, title="Neuvontaa", intro=sentence)
    desk = log_in(people[roles.EDITOR], language="fi")
    found = desk.tab.locator("[data-checks-panel]")

    desk.edit(plain_page)
    desk.press("Toggle checks")
    expect(found).to_contain_text(desk.words("Hard to read in plain language"))

    desk.edit(page)  # the panel stays open
    expect(found).to_contain_text(desk.words("Plain Finnish"))  # not translated into it yet
    expect(found).not_to_contain_text(desk.words("Hard to read in plain language"))


def test_a_picture_without_words_is_named_in_the_preview(people, page, log_in):
    news = NewsPage(title="Kuvauutinen", image=image())
    NewsIndexPageFactory().add_child(instance=news)
    desk = log_in(people[roles.EDITOR], language="fi")

    desk.edit(news)
    desk.press("Toggle checks")

    found = desk.tab.locator("[data-checks-panel]")
    expect(found).to_contain_text(desk.words("Image without alt text"))


def test_a_draft_waits_on_the_first_page_of_the_admin(people, page, log_in):
    desk = log_in(people[roles.EDITOR], language="fi")
    tab = desk.tab

    desk.edit(page)
    tab.locator("[name=intro]").fill("Näin pääset mukaan.")
    desk.press("Save draft")
    desk.expect_success()
    tab.goto("/admin/")
    tab.locator("#my_drafts-section").get_by_role("link", name="Ohjeet").click()

    expect(tab.locator("[name=intro]")).to_have_value("Näin pääset mukaan.")
    tab.goto(page.url)
    expect(tab.get_by_text("Näin pääset alkuun.")).to_be_visible()
