"""How an address leads to a page, however deep it stands."""

import pytest
from wagtail.models import PageViewRestriction

from home.models import ContentPage
from home.routing import find_page
from tests.factories import EventIndexPageFactory
from tests.home.factories import site_home

pytestmark = pytest.mark.django_db


@pytest.fixture
def pages(fi):
    """Three pages, each below the one before."""
    parent, pages = site_home(), []
    for slug in ["a", "b", "a-b"]:
        parent = parent.add_child(instance=ContentPage(title=slug, slug=slug))
        pages.append(parent)
    return pages


def test_a_page_is_found_in_the_same_two_queries_however_deep(pages, django_assert_num_queries):
    home = site_home()
    slugs = [page.slug for page in pages]

    for depth, page in enumerate(pages, start=1):
        with django_assert_num_queries(2):
            assert find_page(home, slugs[:depth]) == (page, [])


def test_what_no_page_stands_at_is_left_to_the_deepest_page_above(pages):
    home = site_home()

    assert find_page(home, ["a", "x", "a-b"]) == (pages[0], ["x", "a-b"])
    assert find_page(home, ["b"]) == (home, ["b"])
    assert find_page(home, []) == (home, [])


def test_addresses_answer_as_before(client, pages):
    for page in pages:
        assert client.get(page.url).status_code == 200
    for path in ["/fi/b/", "/fi/a/x/", "/fi/a/b/a-b/x/", "/fi/a-b/"]:
        assert client.get(path).status_code == 404


def test_a_draft_is_not_there_but_what_stands_below_it_is(client, pages):
    pages[1].unpublish()

    assert client.get(pages[1].url).status_code == 404
    assert client.get(pages[2].url).status_code == 200


def test_what_stands_below_a_closed_page_is_closed(client, pages):
    login = PageViewRestriction.LOGIN
    PageViewRestriction.objects.create(page=pages[0], restriction_type=login)

    assert client.get(pages[2].url).status_code == 302


def test_a_page_answers_the_addresses_of_its_own(client, pages):
    events = EventIndexPageFactory(parent=pages[1])

    assert client.get(f"{events.url}archive/").status_code == 200


def test_who_may_see_an_open_page_costs_no_query(pages, rf, django_assert_num_queries):
    found, _rest = find_page(site_home(), ["a", "b"])

    with django_assert_num_queries(0):
        assert list(found.get_view_restrictions()) == []


@pytest.mark.parametrize("closed", [0, 1])
def test_a_page_is_closed_with_the_page_above_it(pages, closed):
    restriction = PageViewRestriction.objects.create(page=pages[closed], restriction_type="login")

    found, _rest = find_page(site_home(), ["a", "b"])

    assert list(found.get_view_restrictions()) == [restriction]


def test_an_alias_is_closed_with_its_source(pages):
    home = site_home()
    alias = pages[1].create_alias(parent=home, update_slug="alias")
    restriction = PageViewRestriction.objects.create(page=pages[1], restriction_type="login")

    found, _rest = find_page(home, ["alias"])

    assert found == alias
    assert list(found.get_view_restrictions()) == [restriction]
