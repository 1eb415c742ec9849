"""What is shown where not everything is translated."""

import pytest
from wagtail.models import Page, PageViewRestriction

from events.models.page_queries import open_to_all
from home.models import NewsPage, Person
from home.translation.queries import chosen_in_language, in_language
from tests.home.factories import (
    ContentPageFactory,
    NewsPageFactory,
    PersonFactory,
    ProjectPageFactory,
    site_home,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def person(fi) -> Person:
    return PersonFactory()


def translated(person, locale, **fields) -> Person:
    copy = person.copy_for_translation(locale)
    for name, value in fields.items():
        setattr(copy, name, value)
    copy.save()
    return copy


def shown(language: str) -> list[Person]:
    return list(in_language(Person.objects.all(), language))


def test_each_is_shown_once_in_the_language(person, sv, en):
    swedish, english = translated(person, sv), translated(person, en)

    assert shown("sv") == [swedish]
    assert shown("en") == [english]
    assert shown("fi") == [person]


def test_what_is_not_translated_is_shown_as_it_was_first_written(person, sv, en):
    translated(person, sv)
    other = PersonFactory(locale=en)

    assert shown("ar") == [person, other]
    assert [one.locale.language_code for one in shown("ar")] == ["fi", "en"]


def test_plain_finnish_takes_finnish_before_an_original_in_another_language(fi, sv):
    swedish = PersonFactory(locale=sv)
    finnish = translated(swedish, fi)

    assert shown("fi-x-selko") == [finnish]


def test_a_draft_is_not_shown_in_the_place_of_the_original(person, sv):
    translated(person, sv, live=False)

    assert shown("sv") == [person]


def test_what_is_published_nowhere_is_not_shown(fi):
    PersonFactory(live=False)

    assert shown("fi") == []


def test_it_is_asked_in_one_query_and_goes_on(person, sv, django_assert_num_queries):
    translated(person, sv)

    with django_assert_num_queries(1):
        [only] = in_language(Person.objects.order_by("-pk"), "sv").filter(name=person.name)[:5]
        assert only.locale.language_code == "sv"


def test_the_order_is_that_of_the_given_queryset(fi):
    first, second = PersonFactory(name="B"), PersonFactory(name="A")

    assert list(in_language(Person.objects.order_by("-name"), "fi")) == [first, second]


def test_an_alias_is_no_translation(fi, sv):
    home = site_home()
    home.copy_for_translation(sv).save_revision().publish()
    page = ContentPageFactory()
    page.copy_for_translation(sv, alias=True)

    assert list(in_language(Page.objects.filter(pk=page.pk), "sv")) == [page.page_ptr]


def test_pages_that_are_closed_to_the_public_and_all_below_them_are_not_shown(fi):
    closed, other = ContentPageFactory(), ContentPageFactory()
    below = ContentPageFactory(parent=closed)
    PageViewRestriction.objects.create(page=closed, restriction_type="login")
    pages = Page.objects.filter(pk__in=[closed.pk, below.pk, other.pk])

    assert list(open_to_all(pages)) == [other.page_ptr]
    assert list(in_language(pages, "fi")) == [other.page_ptr]
    assert list(pages.public()) == list(open_to_all(pages))


def test_what_was_chosen_on_a_draft_is_shown_in_its_preview(person, sv):
    swedish = translated(person, sv)
    page = ProjectPageFactory()
    page.contacts = [person]  # in memory, as a preview has it

    assert list(chosen_in_language(page.contacts, "sv")) == [swedish]


def test_news_are_shown_in_the_language_or_as_they_were_written(fi, sv):
    site_home().copy_for_translation(sv).save_revision().publish()
    translated_news, other = NewsPageFactory(), NewsPageFactory()
    translated_news.get_parent().specific.copy_for_translation(sv).save_revision().publish()
    swedish = translated_news.copy_for_translation(sv)
    swedish.save_revision().publish()

    assert list(in_language(NewsPage.objects.order_by("pk"), "sv")) == [
        other,
        NewsPage.objects.get(pk=swedish.pk),
    ]
