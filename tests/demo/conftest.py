"""The demo site, made once for all tests of its content: making it takes a while."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db import transaction

from tests.factories import root_page


@pytest.fixture(scope="package")
def demo(django_db_setup, django_db_blocker):
    """For reading only. Each process of the tests makes it once."""
    with django_db_blocker.unblock(), transaction.atomic():
        root_page()  # an earlier test may have emptied the database
        call_command("demo", base_url="http://localhost:8000", stdout=StringIO())
        yield
        transaction.set_rollback(True)
