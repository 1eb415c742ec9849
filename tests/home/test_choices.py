"""What an editor chooses people and topics from."""

import pytest
from django.urls import reverse

from home.models import NewsPage, Topic
from home.translation.queries import to_choose
from tests.home.factories import NewsPageFactory, PersonFactory, TopicFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def topic(fi, sv) -> Topic:
    topic = TopicFactory(name="Asuminen")
    swedish = topic.copy_for_translation(sv)
    swedish.name, swedish.live = "Boende", True
    swedish.save()
    return topic


@pytest.fixture
def swedish(topic, sv) -> Topic:
    return Topic.objects.get(locale=sv)


def topics_offered(client, page) -> list:
    form = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).context["form"]
    return list(form["topics"].subwidgets)


def test_each_is_offered_once_in_the_language_of_the_page(admin_client, topic):
    offered = topics_offered(admin_client, NewsPageFactory())

    assert [option.choice_label for option in offered] == ["Asuminen"]


def test_what_was_chosen_in_another_language_is_shown_as_chosen(admin_client, topic, swedish):
    page = NewsPageFactory(topics=[swedish])

    offered = topics_offered(admin_client, page)

    chosen = [option.choice_label for option in offered if option.data["selected"]]
    assert chosen == ["Asuminen"]


def test_any_of_its_translations_is_accepted(admin_client, topic, swedish):
    page = NewsPageFactory(topics=[topic])
    form = {"title": page.title, "slug": page.slug, "date": "2026-11-22", "topics": [swedish.pk]}
    form |= {"body-count": 0, "comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0}

    response = admin_client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), form)

    assert response.status_code == 302, response.context["form"].errors
    assert list(NewsPage.objects.get().get_latest_revision_as_object().topics.all()) == [swedish]


def test_a_translation_that_waits_stands_in_no_others_place(topic, sv):
    Topic.objects.filter(locale=sv).update(live=False)
    waiting = TopicFactory(name="Uusi", live=False)

    assert set(to_choose(Topic.objects.all(), "sv")) == {topic, waiting}


def test_people_are_offered_once_too(admin_client, sv):
    PersonFactory(name="Ronja Runko").copy_for_translation(sv).save()
    edit = reverse("wagtailadmin_pages:edit", args=[NewsPageFactory().pk])

    form = admin_client.get(edit).context["form"]

    assert [option.choice_label for option in form["authors"].subwidgets] == ["Ronja Runko"]
