"""The site in Finnish and Swedish, and an editor who publishes translations."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from wagtail.models import Page, Site
from wagtail.users.models import UserProfile

from home.models import HomePage
from tests.home.translating import told


@pytest.fixture
def homes(fi, sv) -> HomePage:
    """The home pages of the site in Finnish and Swedish; the test gets the Finnish one."""
    home = Page.get_first_root_node().add_child(
        instance=HomePage(title="Etusivu", slug="etusivu", locale=fi)
    )
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "localhost", "root_page": home}
    )
    home.copy_for_translation(sv).save_revision().publish()
    return home


@pytest.fixture
def desk(client, homes):
    """The admin, in English."""
    user = get_user_model().objects.create_superuser("editor", "editor@example.org", "secret")
    UserProfile.objects.create(user=user, preferred_language="en")
    client.force_login(user)
    return client


@pytest.fixture
def publish(desk, django_capture_on_commit_callbacks):
    """Press "Publish" in the translation editor. Returns what the editor is told."""

    def publish(translated: Page) -> list[str]:
        url = reverse("wagtailadmin_pages:edit", args=[translated.pk])
        with django_capture_on_commit_callbacks(execute=True):
            response = desk.post(url, {"action": "publish"})
        return told(desk.get(response.url))

    return publish
