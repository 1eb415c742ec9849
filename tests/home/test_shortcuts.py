"""One click to what is written most often."""

import pytest
from django.urls import reverse

from home import roles
from tests.factories import EventIndexPageFactory
from tests.home.factories import NewsIndexPageFactory, site_home

pytestmark = pytest.mark.django_db


@pytest.fixture
def lists():
    return [NewsIndexPageFactory(), EventIndexPageFactory(parent=site_home(), title="Tapahtumat")]


@pytest.fixture
def shown_to(client, django_user_model, lists):
    """The shortcuts that somebody in a role sees on the first page of the admin."""
    groups = dict(zip(roles.ROLES, roles.make_groups(), strict=True))

    def shown_to(role):
        user = django_user_model.objects.create_user(role.english)
        user.groups.add(groups[role])
        client.force_login(user)
        text = client.get(reverse("wagtailadmin_home")).text
        return [kind for kind in ("newspage", "eventpage", "linktip/add") if f"/{kind}/" in text]

    return shown_to


def test_an_editor_is_one_click_away_from_news_events_and_link_tips(shown_to):
    assert shown_to(roles.EDITOR) == ["newspage", "eventpage", "linktip/add"]


def test_an_organizer_is_offered_only_what_an_organizer_may_write(shown_to):
    assert shown_to(roles.ORGANIZER) == ["eventpage"]


def test_a_shortcut_leads_to_the_list_in_the_first_language(client, admin_user, lists, sv):
    news, _events = lists
    news.get_parent().copy_for_translation(sv)
    news.copy_for_translation(sv)
    client.force_login(admin_user)

    text = client.get(reverse("wagtailadmin_home")).text

    assert reverse("wagtailadmin_pages:add", args=["home", "newspage", news.pk]) in text


def test_nothing_is_offered_before_there_are_lists(client, django_user_model, admin_user):
    client.force_login(admin_user)

    text = client.get(reverse("wagtailadmin_home")).text

    assert "/newspage/" not in text
    assert "/linktip/add/" in text
