"""What pages are built from."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.blocks import ListBlock
from wagtail.models import Page

from home.blocks import AudiencesBlock, BodyBlock, MaterialsBlock
from tests.home.factories import (
    ContentPageFactory,
    PersonFactory,
    ProjectPageFactory,
    all_blocks,
    as_json,
    document,
    image,
    site_home,
)

pytestmark = pytest.mark.django_db

BLOCKS = [
    *BodyBlock().child_blocks.values(),
    *MaterialsBlock().child_blocks.values(),
    *AudiencesBlock().child_blocks.values(),
]


def shown(client, *blocks, **fields) -> str:
    page = ContentPageFactory(body=as_json(list(blocks)), **fields)
    return client.get(page.url).text


@pytest.fixture
def swedish_home(fi, sv):
    site_home().copy_for_translation(sv).save_revision().publish()
    return sv


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.name)
def test_every_block_has_an_icon_a_description_and_a_preview(block):
    assert block.meta.icon != "placeholder"
    assert block.get_description()
    assert block.is_previewable


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.name)
def test_every_preview_can_be_shown(rf, fi, block):
    context = {"request": rf.get("/"), "bound_block": block.bind(block.get_preview_value())}

    template = block.get_preview_template(block.get_preview_value(), context)

    assert "w-block-" not in template
    assert block.render(block.get_preview_value(), context) is not None


def test_a_file_says_its_type_size_and_language(client, fi):
    file = document(size=184_000)

    text = shown(client, ("documents", [{"title": "Opas", "document": file.pk, "language": "sv"}]))

    assert f'<a class="file" href="{file.url}" hreflang="sv"><span>Opas</span>' in text
    assert '<span class="file__meta">PDF, 184 kt, ruotsi</span>' in text


def test_a_document_without_a_file_is_announced(client, fi):
    text = shown(client, ("documents", [{"title": "Opas", "document": None}]))

    assert '<span class="file">Opas' in text
    assert "<a class=" not in text.partition("<main")[2].partition("</main")[0]


def test_a_picture_comes_in_light_formats_with_its_words_and_waits_for_its_turn(client, fi):
    picture = {"image": image().pk, "alt_text": "Kuvaus", "decorative": False}

    text = shown(client, ("image", {"image": picture, "caption": ""}))

    for part in ['type="image/avif"', 'type="image/webp"', 'alt="Kuvaus"', 'loading="lazy"']:
        assert part in text


def test_a_picture_needs_words_or_is_decoration():
    block = BodyBlock().child_blocks["image"]
    picture = {"image": image().pk, "alt_text": "", "decorative": False}

    with pytest.raises(ValidationError):
        block.clean(block.to_python({"image": picture}))

    block.clean(block.to_python({"image": picture | {"decorative": True}}))


@pytest.mark.parametrize("target", ["both", "none"])
def test_a_link_leads_to_one_place(fi, target):
    block = BodyBlock().child_blocks["button"]
    link = {"text": "Tästä"}
    if target == "both":
        link |= {"page": ContentPageFactory().pk, "url": "https://www.example.org/"}

    with pytest.raises(ValidationError):
        block.clean(block.to_python(link))


def test_a_link_leads_to_the_readers_language_or_says_which_it_is(client, swedish_home):
    translated, other = ContentPageFactory(title="Käännetty"), ContentPageFactory(title="Muu")
    swedish = translated.copy_for_translation(swedish_home)
    swedish.save_revision().publish()
    links = [{"text": "Ett", "page": translated.pk}, {"text": "Två", "page": other.pk}]
    parent = Page.objects.get(depth=2, locale=swedish_home)

    text = shown(client, ("links", links), parent=parent, locale=swedish_home)

    assert f'<a href="{swedish.url}">Ett</a>' in text
    assert f'<a href="{other.url}" hreflang="fi">Två</a>' in text


def test_a_link_in_the_text_does_the_same(client, swedish_home):
    translated, other = ContentPageFactory(title="Käännetty"), ContentPageFactory(title="Muu")
    swedish = translated.copy_for_translation(swedish_home)
    swedish.save_revision().publish()
    links = "".join(
        f'<p><a linktype="page" id="{page.pk}">{page.title}</a></p>' for page in [translated, other]
    )
    parent = Page.objects.get(depth=2, locale=swedish_home)

    text = shown(client, ("text", links), parent=parent, locale=swedish_home)

    assert f'<a href="{swedish.url}">Käännetty</a>' in text
    assert f'<a href="{other.url}" hreflang="fi">Muu</a>' in text


@pytest.mark.parametrize("kind", ["links", "text"])
def test_no_link_leads_to_a_page_that_is_not_published(client, fi, kind):
    page = ContentPageFactory(title="Poissa")
    page.unpublish()
    value = {
        "links": [{"text": "Poissa", "page": page.pk}],
        "text": f'<p><a linktype="page" id="{page.pk}">Poissa</a></p>',
    }[kind]

    assert page.slug not in shown(client, (kind, value)).partition("<main")[2]


@pytest.mark.parametrize("page", ["", ' id=""', ' id="x"', ' id="999999"'])
def test_a_link_in_the_text_that_names_no_page_leaves_its_words(client, fi, page):
    text = shown(client, ("text", f'<p><a linktype="page"{page}>Poissa</a></p>'))

    assert "<p><a>Poissa</a></p>" in text


def test_a_link_of_a_project_without_words_takes_the_title_of_its_page(client, fi):
    page = ContentPageFactory(title="Verkko-opas")

    project = ProjectPageFactory(materials=as_json([("page", {"page": page.pk})]))

    assert f'<a href="{page.url}">Verkko-opas</a>' in client.get(project.url).text


def test_a_long_body_costs_as_many_queries_as_a_short_one(
    client, fi, django_assert_max_num_queries
):
    few = ContentPageFactory(body=as_json(all_blocks()))
    more = [block for block in all_blocks() if block[0] != "events"] * 3
    many = ContentPageFactory(body=as_json(all_blocks() + more))
    counts = []
    for page in [few, many]:
        client.get(page.url)  # makes the sizes of the pictures
        with django_assert_max_num_queries(22) as queries:
            client.get(page.url)
        counts.append(len(queries))

    assert counts[0] == counts[1]


def test_the_people_of_a_body_are_shown_with_photo_and_phone(client, fi):
    person = PersonFactory(photo=image(), phone="050 000 0031")

    text = shown(client, ("people", [person.pk]))

    assert '<div class="person__photo"><picture>' in text
    assert 'href="tel:0500000031"' in text


def test_no_block_loads_anything_from_elsewhere():
    kinds = {type(block).__name__ for block in _all(BodyBlock())}

    assert kinds & {"EmbedBlock", "RawHTMLBlock"} == set()


def _all(block):
    yield block
    children = list(getattr(block, "child_blocks", {}).values())
    if isinstance(block, ListBlock):
        children = [block.child_block]
    for child in children:
        yield from _all(child)
