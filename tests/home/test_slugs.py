"""A page never takes the address of a part of the page above it."""

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from tests.factories import EventPageFactory, EventSeriesPageFactory
from tests.home.factories import NewsPageFactory
from tests.resources.factories import GuideChapterPageFactory

pytestmark = pytest.mark.django_db

TAKEN = [
    (EventPageFactory, "archive"),
    (EventPageFactory, "calendar"),
    (EventSeriesPageFactory, "calendar"),
    (NewsPageFactory, "feed"),
    (GuideChapterPageFactory, "whole"),
]


@pytest.mark.parametrize(("make", "slug"), TAKEN)
def test_a_slug_that_would_hide_a_part_of_the_page_above_is_refused(fi, make, slug):
    page = make()

    page.slug = slug
    with override("en"), pytest.raises(ValidationError) as refusal:
        page.full_clean()

    [message] = refusal.value.message_dict["slug"]
    assert message == f'"{slug}" is the address of something else here. Choose another one.'


@pytest.mark.parametrize(("make", "slug"), TAKEN)
def test_a_title_like_it_gets_another_slug(fi, make, slug):
    first = make(title=slug.title(), slug="")
    second = make(title=slug.title(), slug="", parent=first.get_parent().specific)

    assert [first.slug, second.slug] == [f"{slug}-2", f"{slug}-2-2"]


def test_an_event_of_a_series_keeps_free_what_the_list_above_needs(fi):
    with pytest.raises(ValidationError):
        EventPageFactory(parent=EventSeriesPageFactory(), slug="calendar")
