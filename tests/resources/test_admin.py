"""The desk of those who keep link tips, services and leaders."""

from datetime import timedelta

import pytest
from django.urls import reverse
from wagtail.models import ModelLogEntry, ReferenceIndex, Revision

from home.dates import today
from resources.models import Leader, LinkTip
from tests.factories import AreaFactory
from tests.resources.factories import (
    LeaderFactory,
    LinkTipFactory,
    ServiceFactory,
    TopicFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(admin_client):
    admin_client.defaults["HTTP_ACCEPT_LANGUAGE"] = "en"
    return admin_client


def address(model: str, view: str = "list", *args) -> str:
    return reverse(f"wagtailsnippets_resources_{model}:{view}", args=args)


def listed(response) -> list:
    return list(response.context["object_list"])


def test_link_tips_are_filtered_searched_and_exported(desk):
    topic = TopicFactory()
    tip = LinkTipFactory(title="Homes", languages=["ar"], topics=[topic])
    LinkTipFactory(title="Jobs", audience="own_language")

    for query in ["audience=work", f"topics={topic.pk}", "q=ome"]:
        assert listed(desk.get(f"{address('linktip')}?{query}")) == [tip], query
    exported = desk.get(f"{address('linktip')}?export=csv").getvalue().decode()
    assert tip.url in exported


def test_services_are_filtered_searched_and_exported(desk):
    area = AreaFactory()
    service = ServiceFactory(name="Advice", areas=[area])
    ServiceFactory(name="Sewing")

    for query in [f"areas={area.pk}", "q=dvic"]:
        assert listed(desk.get(f"{address('service')}?{query}")) == [service], query
    exported = desk.get(f"{address('service')}?export=csv").getvalue().decode()
    assert service.provider in exported


@pytest.mark.parametrize(
    ("consent", "days"), [("valid", [31, 30]), ("expiring", [30]), ("expired", [-1])]
)
def test_leaders_are_filtered_by_consent(desk, consent, days):
    for number in [31, 30, -1]:
        LeaderFactory(
            consent_given_on=today() - timedelta(days=9),
            consent_until=today() + timedelta(days=number),
        )

    found = listed(desk.get(f"{address('leader')}?consent={consent}"))

    assert sorted((leader.consent_until - today()).days for leader in found) == sorted(days)


def test_leaders_are_not_carried_away_or_copied(desk):
    leader = LeaderFactory(email="secret.box@example.org")

    for export in ["csv", "xlsx"]:
        response = desk.get(f"{address('leader')}?export={export}")
        assert response["Content-Type"].startswith("text/html")
    assert "secret.box" not in desk.get(address("leader")).text
    assert "/copy/" not in desk.get(address("leader")).text
    assert leader.name in desk.get(address("leader")).text


def test_a_deleted_leader_leaves_nothing_behind(desk):
    leader = LeaderFactory(name="Ada Invented", themes=[TopicFactory()])

    desk.post(address("leader", "edit", leader.pk), {"name": "Ada Invented"})
    response = desk.post(address("leader", "delete", leader.pk))

    assert response.status_code == 302
    assert not Leader.objects.exists()
    labels = list(ModelLogEntry.objects.values_list("label", flat=True))
    assert [label for label in labels if "Ada" in label] == []
    assert not Revision.objects.filter(content_type__model="leader").exists()
    assert not ReferenceIndex.objects.filter(base_content_type__model="leader").exists()


def test_a_leader_is_written_in_the_admin(desk):
    form = {
        "name": "Ada Invented",
        "email": "ada@example.org",
        "introduced_in": "fi",
        "languages": ["fi", "ar"],
        "visibility": "public",
        "consent_given_on": "1.11.2026",
        "consent_until": "1.11.2027",
    }

    desk.post(address("leader", "add"), form)

    assert Leader.objects.get().languages == ["fi", "ar"]


def test_an_editor_who_may_not_see_leaders_sees_none(client, django_user_model):
    LeaderFactory(name="Ada Invented")
    client.force_login(django_user_model.objects.create_user("editor", "e@example.org", "x"))

    assert client.get(address("leader")).status_code == 302


def test_the_list_of_leaders_takes_the_same_queries_whatever_its_length(
    desk, django_assert_num_queries, django_assert_max_num_queries
):
    LeaderFactory()
    desk.get(address("leader"))
    with django_assert_max_num_queries(40) as few:
        desk.get(address("leader"))

    LeaderFactory.create_batch(4)

    with django_assert_num_queries(len(few)):
        desk.get(address("leader"))


def test_a_draft_of_a_link_tip_goes_out_when_it_is_published(desk):
    form = {"title": "Homes", "url": "https://example.org/", "audience": "work"}

    desk.post(address("linktip", "add"), form)
    assert not LinkTip.objects.get().live

    desk.post(address("linktip", "edit", LinkTip.objects.get().pk), form | {"action-publish": "1"})
    assert LinkTip.objects.get().live
