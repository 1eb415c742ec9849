"""A translation's way to the moderators, from wagtail-localize's editor."""

import json
import re

import pytest
from wagtail.models import GroupApprovalTask, TaskState, Workflow
from wagtail_localize.models import StringTranslation

from home import roles
from home.models import ContentPage, Topic
from home.translation.rule import NotTranslated
from tests.home.factories import TopicFactory, site_home
from tests.home.translating import translate

pytestmark = pytest.mark.django_db


@pytest.fixture
def people(django_user_model):
    groups = dict(zip(roles.ROLES, roles.make_groups(), strict=True))
    people = {}
    for role in [roles.EDITOR, roles.MODERATOR]:
        people[role] = django_user_model.objects.create_user(role.english)
        people[role].groups.add(groups[role])
    return people


@pytest.fixture
def page(fi):
    page = site_home().add_child(instance=ContentPage(title="Ohjeet", slug="ohjeet", intro="Alku"))
    page.save_revision().publish()
    return ContentPage.objects.get(pk=page.pk)


@pytest.fixture
def translation(page, sv, django_capture_on_commit_callbacks):
    """The page in Swedish, public, with a new text that nobody has published."""
    site_home().copy_for_translation(sv).save_revision().publish()
    with django_capture_on_commit_callbacks(execute=True):
        translate(page, sv)
    _write("sv Alku", "En ny början")
    return ContentPage.objects.get(locale=sv)


def _write(old, new):
    StringTranslation.objects.filter(data=old).update(data=new)


def _edit(instance):
    model = type(instance)
    if isinstance(instance, ContentPage):
        return f"/admin/pages/{instance.pk}/edit/"
    return f"/admin/snippets/{model._meta.app_label}/{model._meta.model_name}/edit/{instance.pk}/"


def _press_the_main_button(client, user, instance):
    client.force_login(user)
    return client.post(_edit(instance), {"action": "publish"})


def _waiting():
    return TaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS)


def _props(client, user, instance):
    client.force_login(user)
    found = re.search(r'data-props="([^"]*)"', client.get(_edit(instance)).text)
    return json.loads(found[1].replace("&quot;", '"').replace("&#x27;", "'").replace("&amp;", "&"))


def test_what_an_editor_hands_in_waits_and_changes_nothing_in_public(client, people, translation):
    response = _press_the_main_button(client, people[roles.EDITOR], translation)

    assert response.status_code == 302
    [waiting] = _waiting()
    assert waiting.revision.as_object().intro == "En ny början"
    assert waiting.workflow_state.requested_by == people[roles.EDITOR]
    text = client.get(ContentPage.objects.get(pk=translation.pk).url).text
    assert "sv Alku" in text
    assert "En ny början" not in text


def test_it_is_public_when_a_moderator_approves(client, people, translation):
    _press_the_main_button(client, people[roles.EDITOR], translation)

    _waiting().get().approve(user=people[roles.MODERATOR])

    assert "En ny början" in client.get(translation.url).text


def test_handed_in_again_the_newer_words_wait_in_its_place(client, people, translation):
    _press_the_main_button(client, people[roles.EDITOR], translation)
    _write("En ny början", "Bättre")

    _press_the_main_button(client, people[roles.EDITOR], translation)

    [waiting] = _waiting()
    assert waiting.revision.as_object().intro == "Bättre"


def test_what_is_not_whole_is_not_handed_in(client, people, translation):
    StringTranslation.objects.filter(data="En ny början").delete()

    response = _press_the_main_button(client, people[roles.EDITOR], translation)

    assert response.status_code == 302
    assert not _waiting()
    assert NotTranslated(translation, 1).args[0].split(":")[1][:3] in client.get(response.url).text


def test_who_may_publish_publishes(client, people, translation, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        _press_the_main_button(client, people[roles.MODERATOR], translation)

    assert not _waiting()
    assert "En ny början" in client.get(translation.url).text


def test_the_main_button_of_an_editor_hands_in_and_does_not_delete(client, people, translation):
    told = _props(client, people[roles.EDITOR], translation)

    assert told["perms"]["canPublish"]
    assert told["handIn"]["button"]
    assert "handIn" not in _props(client, people[roles.MODERATOR], translation)


def test_a_locked_page_is_not_handed_in(client, people, translation):
    translation.locked = True
    translation.save()

    response = _press_the_main_button(client, people[roles.EDITOR], translation)

    assert response.status_code == 302  # Wagtail's way of saying no in its admin
    assert not _waiting()


# Snippets


def test_a_translated_snippet_is_handed_in_and_stays_public_as_it_was(
    client, people, fi, sv, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        topic = translate(TopicFactory(name="Asuminen"), sv)
    _write("sv Asuminen", "Boende")

    _press_the_main_button(client, people[roles.EDITOR], topic)

    shown = Topic.objects.get(pk=topic.pk)
    assert [shown.live, shown.name] == [True, "sv Asuminen"]
    _waiting().get().approve(user=people[roles.MODERATOR])
    assert Topic.objects.get(pk=topic.pk).name == "Boende"


def test_what_has_drafts_waits_for_the_moderators(people):
    [task] = GroupApprovalTask.objects.all()

    topic = TopicFactory(live=False)

    assert [one.pk for one in topic.get_workflow().tasks] == [task.pk]


def test_a_moderator_sees_a_snippet_that_waits_on_the_first_page(client, people):
    topic = TopicFactory(name="Asuminen")
    topic.save_revision(user=people[roles.EDITOR])
    topic.get_workflow().start(topic, people[roles.EDITOR])
    client.force_login(people[roles.MODERATOR])

    text = client.get("/admin/").text

    assert "awaiting-review" in text
    assert "Asuminen" in text


def test_without_a_workflow_nothing_changes(client, people, translation):
    Workflow.objects.all().delete()

    told = _props(client, people[roles.EDITOR], translation)

    assert "handIn" not in told
