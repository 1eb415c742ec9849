"""The lists of what is written in several languages ask for all rows at once."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.home.factories import PersonFactory, TopicFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("factory", "name"), [(PersonFactory, "home_person"), (TopicFactory, "home_topic")]
)
def test_a_list_asks_once_what_waits_for_the_moderators(admin_client, factory, name):
    for _row in range(3):
        factory()
    url = reverse(f"wagtailsnippets_{name}:list")

    with CaptureQueriesContext(connection) as asked:
        response = admin_client.get(url)

    assert len(response.context["object_list"]) == 3
    states = [one for one in asked if 'FROM "wagtailcore_workflowstate"' in one["sql"]]
    assert len(states) == 1
