"""The materials of the demo site, only read."""

import re
from datetime import timedelta

import pytest
from django.core.management import call_command
from wagtail.documents import get_document_model
from wagtail.models import Page, Revision

from home.dates import today
from home.demo.building import page_at
from home.models import ContentPage
from resources.demo import main_pages
from resources.demo.guide import CHAPTERS
from resources.demo.publications import FILES
from resources.models import (
    GuideChapterPage,
    GuidePage,
    Leader,
    LeaderDirectoryPage,
    LinkListPage,
    LinkTip,
    PublicationPage,
    Service,
    ServiceMapPage,
    ServiceModelPage,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]

LANGUAGES = {"fi", "fi-x-selko", "sv", "en", "ru", "uk", "ar", "fa", "so"}
TARGETS = ["Jämsä", "Keuruu", "Kyyjärvi", "Laukaa", "Saarijärvi", "Viitasaari", "Äänekoski"]
SAARIKKA = ["Saarikka", "Kannonkoski", "Karstula", "Kivijärvi"]
COUNTRIES = {"", "Ruotsi", "Norja", "Tanska", "Iso-Britannia", "Irlanti"}
# What leads elsewhere is the home of an authority, a library, a broadcaster or an association.
KNOWN_HOSTS = set(
    re.findall(
        r"\S+",
        """112.fi dvv.fi ihmiskauppa.fi kielibuusti.fi kotoutuminen.fi mieli.fi migri.fi nollalinja.fi
    opintopolku.fi pakolaisapu.fi palvelut.example.org papunet.net poliisi.fi selkokeskus.fi
    selkosanomat.fi thl.fi tyomarkkinatori.fi tyosuojelu.fi www.infofinland.fi www.kanta.fi
    www.kela.fi www.kirjastot.fi www.kkv.fi www.mielenterveystalo.fi www.mll.fi www.oph.fi
    www.pelastakaalapset.fi www.punainenristi.fi www.riku.fi www.sak.fi www.suomi.fi
    www.takuusaatio.fi www.vaestoliitto.fi www.vero.fi yhdenvertaisuusvaltuutettu.fi
    yle.fi""",
    )
)


def pages_of_resources(language: str | None = None) -> list[Page]:
    pages = Page.objects.live().filter(content_type__app_label="resources").specific()
    return list(pages.filter(locale__language_code=language) if language else pages)


def in_finnish(model):
    return model.objects.filter(locale__language_code="fi")


def keys_in(value, name: str) -> set[str]:
    """Every page or document that the blocks of a text name."""
    if isinstance(value, dict):
        own = {value[name]} if name in value else set()
        return own.union(*(keys_in(one, name) for one in value.values()))
    if isinstance(value, list | tuple):
        return set().union(*(keys_in(one, name) for one in value))
    return set()


def chapter_bodies() -> list:
    chapters = [one for chapter in CHAPTERS for one in [chapter, *chapter.chapters]]
    return [words["body"] for chapter in chapters for words in chapter.words.values()]


def test_a_second_run_adds_nothing():
    counted = [Page, Revision, LinkTip, Service, Leader, get_document_model()]
    before = [model.objects.count() for model in counted]

    call_command("demo")

    assert [model.objects.count() for model in counted] == before


def test_the_guide_has_four_chapters_of_two_parts():
    guide = in_finnish(GuidePage).get()

    assert [len(chapter.parts) for chapter in guide.outline.chapters] == [2, 2, 2, 2]
    assert [entry.number for entry in guide.outline.entries][:3] == ["1", "1.1", "1.2"]


def test_the_guide_uses_every_kind_of_block_that_helps_a_reader():
    chapters = in_finnish(GuideChapterPage)
    kinds = {block.block_type for chapter in chapters for block in chapter.body}

    assert kinds == {"text", "steps", "questions", "quote", "callout", "links", "documents"}


def test_what_the_chapters_name_is_there():
    pages = {slug for body in chapter_bodies() for slug in keys_in(body, "page")}
    documents = {key for body in chapter_bodies() for key in keys_in(body, "document")}

    assert pages
    assert documents
    assert [slug for slug in pages if page_at(slug) is None] == []
    assert documents - FILES.keys() == set()


def test_there_are_tips_for_work_and_tips_in_many_languages():
    tips = in_finnish(LinkTip)
    audiences = set(tips.values_list("audience", flat=True))
    languages = {code for tip in tips for code in tip.languages}

    assert tips.count() >= 25
    assert audiences == {"work", "own_language"}
    assert languages == LANGUAGES
    assert all(tip.description and tip.topics.exists() for tip in tips)


def test_links_lead_to_known_places_only():
    bodies = [chapter.body.raw_data for chapter in GuideChapterPage.objects.all()]
    urls = [
        *LinkTip.objects.values_list("url", flat=True),
        *Service.objects.values_list("website", flat=True),
        *re.findall(r"https?://[^'\"]+", repr([list(body) for body in bodies])),
    ]

    assert {re.match(r"https://([\w.-]+)/", url)[1] for url in urls} == KNOWN_HOSTS


@pytest.mark.parametrize("area", TARGETS + SAARIKKA)
def test_every_municipality_has_services(area):
    services = in_finnish(Service)

    assert services.count() >= 20
    assert services.filter(areas__name=area).exists()


@pytest.mark.parametrize("model", [LinkTip, Service])
def test_tips_and_services_are_in_three_languages(model):
    rows = in_finnish(model).filter(live=True)

    assert rows
    for row in rows:
        public = row.get_translations(inclusive=True).filter(live=True)
        languages = public.values_list("locale__language_code", flat=True)
        assert sorted(languages) == ["en", "fi", "sv"]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_page_is_in_swedish_and_english_too(language):
    untranslated = [
        page.slug
        for page in pages_of_resources("fi")
        if not page.get_translations().live().filter(locale__language_code=language).exists()
    ]

    assert untranslated == []


@pytest.mark.parametrize("name", main_pages.__all__)
def test_main_pages_speak_nine_languages(name):
    words = getattr(main_pages, name)
    page = page_at(words["fi"]["slug"])
    translations = page.get_translations(inclusive=True).live().specific()

    assert {page.locale.language_code for page in translations} == LANGUAGES
    assert len({page.intro for page in translations}) == len(LANGUAGES)
    assert all(page.slug.isascii() for page in translations)


def test_the_page_of_materials_leads_to_all_below_it_in_each_language(client):
    finnish = page_at("opas-ja-materiaalit")
    pages = ContentPage.objects.live().filter(translation_key=finnish.translation_key)

    assert {page.locale.language_code for page in pages} >= {"fi", "sv", "en"}
    for page in pages:
        content = client.get(page.url).text
        below = page.get_children().live()
        assert below
        assert [child.url for child in below if f'href="{child.url}"' not in content] == []


@pytest.mark.parametrize("key", FILES)
def test_files_are_real_and_tell_their_title_and_language(key):
    document = get_document_model().objects.get(file__endswith=f"/{key}.pdf")
    content = document.file.read()

    assert content.startswith(b"%PDF-")
    assert document.file_size == len(content)
    assert document.title == FILES[key].title
    assert f"/Lang ({FILES[key].language})".encode() in content
    assert b"/Title" in content


def test_each_language_has_its_own_brochure():
    brochure = page_at("hankkeen-esite")
    pages = PublicationPage.objects.filter(translation_key=brochure.translation_key)

    files = {page.locale.language_code: (page.language, page.document.title) for page in pages}

    assert files == {code: (code, FILES[f"project-{code}"].title) for code in ["fi", "sv", "en"]}


def test_a_publication_shows_its_type_size_and_language_or_that_it_is_coming(client):
    slides = page_at("vepa-koulutusdiat").specific
    text = re.sub(r"\s+", " ", client.get(slides.url).text)
    coming = in_finnish(PublicationPage).filter(document=None)

    assert f"PDF, {round(slides.document.file_size / 1024)} kt, suomi" in text.replace("\xa0", " ")
    assert {page.slug for page in coming} == {
        "julkaisu-syksy-2019",
        "tekstiosuus-kotoutumisohjelmaan",
    }
    assert all("Tulossa" in client.get(page.url).text for page in coming)


@pytest.mark.parametrize(
    ("slug", "day"),
    [("makuja-maailmalta-esite", "2018-05-15"), ("seminaarin-ohjelma-2018", "2018-05-23")],
)
def test_papers_of_events_have_the_days_of_the_events(slug, day):
    assert str(page_at(slug).specific.published_on) == day


def test_practices_come_from_finland_and_five_other_countries():
    practices = in_finnish(ServiceModelPage)
    reletting = practices.get(slug="jalleenvuokrausmalli")

    assert set(practices.values_list("country", flat=True)) == COUNTRIES
    assert reletting.roles
    assert reletting.promise
    assert all(practice.project for practice in practices)


def test_leaders_show_every_state_of_consent(client):
    soon = today() + timedelta(days=30)
    hidden = Leader.objects.exclude(pk__in=Leader.objects.public())
    directory = in_finnish(LeaderDirectoryPage).get()

    content = client.get(directory.url).text

    assert Leader.objects.count() >= 10
    assert Leader.objects.filter(consent_until__lt=today()).count() == 1
    assert Leader.objects.consenting().filter(consent_until__lte=soon).count() == 1
    assert Leader.objects.consenting().filter(visibility=Leader.Visibility.STAFF).count() == 2
    assert all(leader.name in content for leader in Leader.objects.public())
    assert not any(leader.name in content for leader in hidden)
    assert directory.keeper_email.endswith("@example.org")


def test_leaders_live_in_the_cities_of_vepa_too():
    areas = set(Leader.objects.values_list("areas__name", flat=True))

    assert areas >= {"Espoo", "Tampere", "Vaasa", "Kouvola"}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_menu_has_at_most_six_items_and_ends_with_contacts(language):
    home = page_at("kotopaikka", language)

    items = list(home.get_children().live().in_menu())

    assert len(items) <= 6
    assert items[-1].translation_key == page_at("yhteystiedot").translation_key
    assert ServiceMapPage in {type(page.specific) for page in items}


def test_a_filter_finds_something_in_every_language_of_the_tips(client):
    page = in_finnish(LinkListPage).get(audience="own_language")

    for language in LANGUAGES:
        response = client.get(page.url, {"language": language})
        assert response.context["tips"]
