"""The demo site, made once for all tests of its content: making it takes a while."""

from io import StringIO

import pytest
from django.db import transaction
from django.test import override_settings

from config.management.commands.serve import Command
from tests.factories import root_page

# As at a first start: the worker has not begun, and the demo writes its own search index.
NO_WORKER = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}


@pytest.fixture(scope="package")
def demo(django_db_setup, django_db_blocker):
    """For reading only, as `make serve` makes it. Each process of the tests makes it once."""
    with django_db_blocker.unblock(), transaction.atomic():
        root_page()  # an earlier test may have emptied the database
        with override_settings(TASKS=NO_WORKER):
            Command(stdout=StringIO()).prepare(site="http://localhost:8000")
        yield
        transaction.set_rollback(True)
