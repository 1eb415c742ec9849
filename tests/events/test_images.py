"""Pictures come with words for those who don't see them."""

import pytest
from wagtail_factories import ImageFactory

from events.exceptions import NotReadyToPublish
from tests.factories import EventPageFactory

pytestmark = pytest.mark.django_db


def test_a_page_whose_picture_is_not_described_stays_a_draft():
    page = EventPageFactory(publish=False, image=ImageFactory())

    with pytest.raises(NotReadyToPublish):
        page.save_revision().publish()

    page.refresh_from_db()
    assert not page.live
    assert page.event is None


@pytest.mark.parametrize("words", [{"image_alt": "A full hall"}, {"image_is_decorative": True}])
def test_a_description_or_the_tick_is_enough(words):
    page = EventPageFactory(image=ImageFactory(), **words)

    assert page.live


def test_decoration_has_no_alternative_text():
    page = EventPageFactory(image_alt="A full hall", image_is_decorative=True, publish=False)

    assert page.image_alt_text == ""
