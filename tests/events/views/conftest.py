import pytest

from tests.factories import EventPageFactory


@pytest.fixture
def event_page(english_list):
    """Makes a published page in English, with the terms given."""

    def make(parent=english_list, **terms):
        return EventPageFactory(parent=parent, **terms)

    return make
