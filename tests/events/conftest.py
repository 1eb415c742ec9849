"""People who log in to the admin, with just the permissions that a test gives them."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import GroupPagePermission, Page


@pytest.fixture(autouse=True)
def _no_index(request):
    """Wagtail's own work after each saved page, its indexes, is a third of what an event costs
    here, and few tests of the plugin ask them."""
    if request.node.get_closest_marker("django_db"):
        settings = request.getfixturevalue("settings")
        settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}


@pytest.fixture
def indexing(settings):
    """Wagtail knows at once what refers to what. Name it before what is to be known."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}


@pytest.fixture
def admin_client(admin_client):
    """The superuser, with a browser that asks for English."""
    admin_client.defaults["HTTP_ACCEPT_LANGUAGE"] = "en"
    return admin_client


@pytest.fixture
def staff(client, django_user_model):
    """Log in somebody who may do just this: model permissions, and acts on all pages."""

    def log_in(*codenames, pages=()):
        group = Group.objects.create(name="Some of the staff")
        group.permissions.set(Permission.objects.filter(codename__in=["access_admin", *codenames]))
        for act in pages:
            GroupPagePermission.objects.create(
                group=group,
                page=Page.get_first_root_node(),
                permission=Permission.objects.get(
                    codename=f"{act}_page", content_type__app_label="wagtailcore"
                ),
            )
        user = django_user_model.objects.create_user("staff", "staff@example.org", "x")
        user.groups.add(group)
        client.force_login(user)
        client.defaults["HTTP_ACCEPT_LANGUAGE"] = "en"
        return client

    return log_in


@pytest.fixture
def queries_of(admin_client):
    """How many queries a GET of an address takes, once everything that is cached is."""

    def count(url):
        admin_client.get(url)
        with CaptureQueriesContext(connection) as captured:
            admin_client.get(url)
        return len(captured)

    return count
