"""The guide: its numbers, the way through it, and the whole of it on one page."""

import re

import pytest
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import PageViewRestriction

from resources.models import GuideChapterPage
from tests.home.factories import site_home
from tests.resources.factories import (
    GuideChapterPageFactory,
    GuidePageFactory,
    LinkListPageFactory,
    ProjectPageFactory,
)

pytestmark = pytest.mark.django_db


def text(html: str) -> dict:
    return {"type": "text", "value": html}


@pytest.fixture
def guide():
    return GuidePageFactory(title="Eviction", intro="What to do")


@pytest.fixture
def chapters(guide):
    """Two chapters; the first has two parts."""
    first = GuideChapterPageFactory(parent=guide, title="Letters", body=[text("<h2>Post</h2>")])
    parts = [
        GuideChapterPageFactory(
            parent=first, title=title, body=[text("<h2>Deep</h2><h3>Deeper</h3>")]
        )
        for title in ["Bills", "Warnings"]
    ]
    return [first, *parts, GuideChapterPageFactory(parent=guide, title="Help")]


def contents(response) -> list[str]:
    nav = re.search(r'<nav class="toc".*?</nav>', response.text, re.DOTALL)[0]
    links = re.findall(r"<a [^>]*>(.*?)</a>", nav)
    return [re.sub(r"<[^>]+>", "", link) for link in links]


def pager(response) -> dict[str, str]:
    return dict(re.findall(r'<a rel="(prev|next)" href="([^"]+)"', response.text))


def headings(response) -> list[tuple[int, str]]:
    main = response.text.partition("<main")[2].partition("</main>")[0]
    found = re.findall(r"<h([1-6])[^>]*>(.*?)</h\1>", main, re.DOTALL)
    return [(int(level), re.sub(r"<[^>]+>", "", title).strip()) for level, title in found]


def test_the_contents_are_numbered_as_the_tree_is(client, guide, chapters):
    response = client.get(guide.url)

    assert contents(response) == ["1 Letters", "1.1 Bills", "1.2 Warnings", "2 Help"]


def test_the_way_forward_goes_through_every_chapter_and_its_parts(client, guide, chapters):
    way = [guide, *chapters]

    for here, following in zip(way, way[1:], strict=False):
        assert pager(client.get(here.url)).get("next") == following.url
        assert pager(client.get(following.url))["prev"] == here.url
    assert "prev" not in pager(client.get(guide.url))
    assert "next" not in pager(client.get(chapters[-1].url))


def test_a_chapter_says_its_number_and_where_one_is(client, chapters):
    bills = chapters[1]

    response = client.get(bills.url)

    assert headings(response)[0] == (1, "1.1 Bills")
    assert response.text.count(f'<a href="{bills.url}" aria-current="page">') == 1


def test_only_published_chapters_of_published_chapters_are_listed(client, guide, chapters):
    chapters[0].unpublish()

    assert contents(client.get(guide.url)) == ["1 Help"]
    lone = client.get(chapters[1].url)
    assert lone.status_code == 200
    assert pager(lone) == {}


def test_private_chapters_are_not_listed(client, guide, chapters):
    PageViewRestriction.objects.create(page=chapters[3], restriction_type=PageViewRestriction.LOGIN)

    assert "Help" not in client.get(guide.url).text
    assert "Help" not in client.get(f"{guide.url}whole/").text


def test_the_whole_guide_is_one_outline_without_gaps(client, guide, chapters):
    response = client.get(f"{guide.url}whole/")

    assert headings(response)[2:] == [
        (2, "1 Letters"),
        (3, "Post"),
        (3, "1.1 Bills"),
        (4, "Deep"),
        (5, "Deeper"),
        (3, "1.2 Warnings"),
        (4, "Deep"),
        (5, "Deeper"),
        (2, "2 Help"),
    ]
    assert headings(response)[0] == (1, "Eviction")


def test_the_contents_of_the_whole_guide_lead_down_the_page(client, guide, chapters):
    text = client.get(f"{guide.url}whole/").text

    for chapter in chapters:
        assert f'<a href="#chapter-{chapter.pk}">' in text
        assert text.count(f'id="chapter-{chapter.pk}"') == 1


def test_the_whole_guide_leads_where_its_chapters_lead(client, guide):
    other = LinkListPageFactory()
    links = [{"type": "links", "value": [{"text": "Tips", "page": other.pk}]}]
    for _number in range(2):
        GuideChapterPageFactory(parent=guide, body=links)

    text = client.get(f"{guide.url}whole/").text.partition("<article")[2]

    assert text.count(f'href="{other.url}"') == 2


def test_the_guide_offers_its_whole_and_its_file(client, guide, chapters):
    document = get_document_model()(title="Eviction", file=ContentFile(b"x" * 184_000, "e.pdf"))
    document._set_document_file_metadata()
    document.save()
    guide.document = document
    guide.save()

    text = client.get(guide.url).text

    assert f'href="{guide.url}whole/"' in text
    assert f'<a class="file" href="{document.url}" hreflang="fi">' in text
    assert "PDF, 184" in text


def test_the_project_is_named_in_the_language_of_the_guide(client, guide, fi, sv):
    project = ProjectPageFactory(title="Hanke")
    guide.project = project
    guide.save()
    site_home().copy_for_translation(sv).save_revision().publish()
    for page, title in [(project, "Projekt"), (guide, "Guide")]:
        translated = page.copy_for_translation(sv)
        translated.title = title
        translated.save_revision().publish()

    swedish = guide.get_translation(sv)

    assert f'href="{project.url}"' in client.get(guide.url).text
    assert f'href="{project.get_translation(sv).url}"' in client.get(swedish.url).text


def test_a_project_that_is_not_published_is_not_named(client, guide):
    guide.project = ProjectPageFactory(title="Secret", live=False)
    guide.save()

    assert "Secret" not in client.get(guide.url).text


def test_a_guide_has_two_levels(guide, chapters):
    assert GuideChapterPage.can_create_at(guide)
    assert GuideChapterPage.can_create_at(chapters[0])
    assert not GuideChapterPage.can_create_at(chapters[1])
    assert not GuideChapterPage.can_create_at(LinkListPageFactory())


def test_a_move_keeps_a_guide_at_two_levels(guide, chapters):
    with_parts, part, _other, without = GuideChapterPage.objects.order_by("path")

    assert part.can_move_to(without)
    assert part.can_move_to(guide)
    assert without.can_move_to(with_parts)
    assert not without.can_move_to(part)
    assert not with_parts.can_move_to(without)


def test_every_page_of_a_guide_takes_the_same_queries_whatever_its_length(queries_of, guide):
    image = get_image_model().objects.create(title="House", file=get_test_image_file())
    body = [
        text("<p>Text</p>"),
        {"type": "image", "value": {"image": {"image": image.pk, "alt_text": "A house"}}},
        {"type": "links", "value": [{"text": "Home", "page": site_home().pk}]},
    ]

    def add_chapter():
        chapter = GuideChapterPageFactory(parent=guide, body=body)
        GuideChapterPageFactory(parent=chapter, body=body)
        return chapter

    first = add_chapter()
    part = first.get_children().get()
    urls = [guide.url, first.url, part.url, f"{guide.url}whole/"]
    few = [queries_of(url) for url in urls]

    for _number in range(3):
        add_chapter()

    assert [queries_of(url) for url in urls] == few
    assert max(few) <= 15


def test_what_nobody_has_translated_stands_in_its_own_language(client, guide, chapters, sv):
    site_home().copy_for_translation(sv).save_revision().publish()
    for page, title in [(guide, "Vräkning"), (chapters[0], "Brev"), (chapters[1], "Räkningar")]:
        translated = page.copy_for_translation(sv)
        translated.title = title
        translated.save_revision().publish()
    swedish = guide.get_translation(sv)

    response = client.get(f"{swedish.url}whole/")

    text = client.get(swedish.url).text
    assert text.count("(finska)") == 2
    assert contents(client.get(swedish.url)) == [
        "1 Brev",
        "1.1 Räkningar",
        "1.2 Warnings",
        "2 Help",
    ]
    numbered = [text for _level, text in headings(response) if text[0].isdigit()]
    assert numbered == ["1 Brev", "1.1 Räkningar", "1.2 Warnings", "2 Help"]
    assert re.search(r'<div lang="fi" dir="ltr">\s*<h2[^>]*><bdi>2</bdi> Help</h2>', response.text)
    assert '<span lang="fi" dir="ltr">Warnings</span>' in response.text
