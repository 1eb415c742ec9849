"""Who logs in to the admin, who pays for an event, and the servers that take messages."""

from datetime import timedelta
from functools import partial

import pytest
import time_machine
from django.contrib.auth.models import Group, Permission
from django.utils import timezone
from wagtail.models import GroupPagePermission, Page

from tests import counting
from tests.factories import FunderFactory, OrganizerFactory
from tests.http_service import http_service
from tests.smtp import smtp_server


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
    return partial(counting.queries_of, admin_client)


@pytest.fixture
def funder():
    return FunderFactory(name="ESR+", is_eu=True)


@pytest.fixture
def organizer(funder):
    return OrganizerFactory(funders=[funder])


@pytest.fixture
def smtp(settings):
    with smtp_server(settings) as mailbox:
        yield mailbox


@pytest.fixture
def service(settings):
    """A text message service that the site sends through."""
    with http_service() as service:
        settings.EVENTS_SMS_BACKEND = "events.sms.HttpSender"
        settings.EVENTS_SMS_URL = service.url
        settings.EVENTS_SMS_TOKEN = "only for tests"
        settings.EVENTS_SMS_FROM = "Kotopaikka"
        yield service


@pytest.fixture
def noon():
    """It is day, and the event a week ahead."""
    now = timezone.localtime().replace(hour=12, minute=0, second=0, microsecond=0)
    with time_machine.travel(now + timedelta(days=1), tick=False):
        yield
