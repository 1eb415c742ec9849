"""What wagtail-localize's screens do for whom: the right to translate is not the right to publish."""

import pytest
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import Translation, TranslationSource

from home import roles
from home.models import ContentPage, Topic
from tests.factories import (
    EventIndexPageFactory,
    EventPageFactory,
    FunderFactory,
    OrganizerFactory,
)
from tests.home.factories import ContentPageFactory, TopicFactory, site_home
from tests.home.translating import translate

pytestmark = pytest.mark.django_db


@pytest.fixture
def people(django_user_model):
    groups = dict(zip(roles.ROLES, roles.make_groups(), strict=True))
    people = {}
    for role in [roles.EDITOR, roles.MODERATOR, roles.ORGANIZER]:
        people[role] = django_user_model.objects.create_user(role.english)
        people[role].groups.add(groups[role])
    return people


@pytest.fixture
def execute(django_capture_on_commit_callbacks):
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def page(fi):
    return ContentPageFactory(title="Ohjeet", slug="ohjeet", intro="Alku")


@pytest.fixture
def translation(page, sv, execute):
    """The page in Swedish, public."""
    site_home().copy_for_translation(sv).save_revision().publish()
    with execute():
        translate(page, sv)
    return ContentPage.objects.get(locale=sv)


def take_off(instance):
    instance.unpublish()
    return type(instance).objects.get(pk=instance.pk)


def sync(client, instance):
    source = TranslationSource.objects.get_for_instance(instance)
    url = reverse("wagtail_localize:update_translations", args=[source.pk])
    response = client.post(url, {"publish_translations": "on"})
    return [str(m) for m in client.get(response.url).context["messages"]]


def is_live(instance):
    return type(instance).objects.get(pk=instance.pk).live


@pytest.mark.parametrize(
    ("role", "goes_out"), [(roles.EDITOR, False), (roles.MODERATOR, True), (roles.ORGANIZER, False)]
)
def test_a_sync_publishes_pages_for_those_who_may(
    client, people, page, translation, role, goes_out, execute
):
    take_off(translation)
    client.force_login(people[role])

    with execute():
        messages = sync(client, page)

    assert is_live(translation) == goes_out
    assert messages


def test_who_may_not_publish_still_syncs_the_draft_and_is_told(
    client, people, page, translation, execute
):
    take_off(translation)
    client.force_login(people[roles.EDITOR])

    with execute():
        synced, refused = sync(client, page)

    assert "Ohjeet" in synced
    assert "ruotsi" in refused


@pytest.mark.parametrize(("role", "goes_out"), [(roles.EDITOR, False), (roles.MODERATOR, True)])
def test_a_sync_publishes_snippets_for_those_who_may(
    client, people, fi, sv, role, goes_out, execute
):
    original = TopicFactory(name="Asuminen")
    with execute():
        topic = translate(original, sv)
    Topic.objects.filter(pk=topic.pk).update(live=False)
    client.force_login(people[role])

    with execute():
        sync(client, original)

    assert is_live(topic) == goes_out


@pytest.mark.django_db(transaction=True)
def test_a_language_that_is_refused_once_committed_does_not_stop_the_others(
    client, admin_user, fi, sv, en
):
    organizer = OrganizerFactory()
    original = EventPageFactory(organizer=organizer)
    swedish, english = (take_off(translate(original, locale)) for locale in [sv, en])
    funder = FunderFactory(is_eu=True)
    funder.copy_for_translation(en).save()
    organizer.funders.set([funder])
    organizer.save()
    client.force_login(admin_user)

    _synced, refused = sync(client, original)

    assert [is_live(swedish), is_live(english)] == [False, True]
    assert "ruotsi" in refused


@pytest.mark.parametrize(("role", "may"), [(roles.EDITOR, True), (roles.ORGANIZER, False)])
def test_only_editors_of_a_page_send_it_to_be_translated(client, people, page, sv, role, may):
    EventIndexPageFactory()
    site_home().copy_for_translation(sv)
    client.force_login(people[role])

    client.post(
        reverse("wagtail_localize:submit_page_translation", args=[page.pk]), {"locales": [sv.pk]}
    )

    assert Translation.objects.exists() == may


@pytest.mark.parametrize(("role", "may"), [(roles.EDITOR, True), (roles.ORGANIZER, False)])
def test_only_editors_of_a_snippet_send_it_to_be_translated(client, people, fi, sv, role, may):
    topic = TopicFactory(name="Asuminen")
    client.force_login(people[role])

    url = reverse("wagtail_localize:submit_snippet_translation", args=["home", "topic", topic.pk])
    client.post(url, {"locales": [sv.pk]})

    assert Translation.objects.exists() == may


@pytest.mark.parametrize(("role", "stays"), [(roles.EDITOR, True), (roles.MODERATOR, False)])
def test_who_may_not_unpublish_makes_no_public_page_an_alias(
    client, people, translation, role, stays
):
    client.force_login(people[role])

    client.post(reverse("wagtail_localize:convert_to_alias", args=[translation.pk]))

    assert is_live(translation) == stays


def test_an_editor_makes_a_draft_an_alias(client, people, page, translation):
    take_off(translation)
    client.force_login(people[roles.EDITOR])

    client.post(reverse("wagtail_localize:convert_to_alias", args=[translation.pk]))

    assert Page.objects.get(pk=translation.pk).alias_of_id == page.pk
