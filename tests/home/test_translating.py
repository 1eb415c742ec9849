"""Each type of page and of snippet, translated through wagtail-localize."""

import json

import pytest
from wagtail_localize.models import StringTranslation

from home.models import Person
from home.translation.rule import NotTranslated
from tests.factories import AreaFactory, OrganizerFactory
from tests.home.factories import (
    ContactsPageFactory,
    ContentPageFactory,
    NewsIndexPageFactory,
    NewsPageFactory,
    PartnerFactory,
    PersonFactory,
    PrivacyPageFactory,
    ProjectIndexPageFactory,
    ProjectPageFactory,
    StatementFactory,
    TopicFactory,
    all_blocks,
    as_json,
    document,
    image,
    site_home,
)
from tests.home.translating import texts_of, translate

pytestmark = pytest.mark.django_db


@pytest.fixture
def to_swedish(fi, sv, django_capture_on_commit_callbacks):
    """Translates a page, after what stands above it. Returns it as it is published."""

    def translate_with_parents(page, **kwargs):
        if page.depth > 2 and not page.get_parent().get_translation_or_none(sv):
            translate_with_parents(page.get_parent().specific)
        with django_capture_on_commit_callbacks(execute=True):
            translated = translate(page, sv, **kwargs)
        return type(page).objects.get(pk=translated.pk)

    return translate_with_parents


def full_home():
    home = site_home()
    home.intro, home.body = "Esittely", "<p>Kotiteksti</p>"
    home.audiences = json.dumps(
        [
            {
                "type": "audience",
                "value": {
                    "title": "Kenelle",
                    "text": "Sinulle",
                    "links": [{"text": "Täältä", "url": "https://www.example.org/"}],
                },
            }
        ]
    )
    home.save_revision().publish()
    return type(home).objects.get(pk=home.pk)


def full_text_page(factory, **fields):
    return factory(intro="Esittely", body=as_json(all_blocks()), **fields)


def full_project():
    materials = [
        ("document", {"title": "Aineisto", "document": document().pk, "note": "Aineistosta"}),
        ("page", {"text": "Opassivu", "page": ContentPageFactory(title="Opas").pk}),
        ("link", {"text": "Muualla", "url": "https://www.example.org/"}),
    ]
    return full_text_page(
        ProjectPageFactory,
        starts_on="2017-01-01",
        ends_on="2019-12-31",
        organizer=OrganizerFactory(),
        coordinator=PartnerFactory(name="Koordinaattori"),
        partners=[PartnerFactory(name="Kumppani")],
        areas=[AreaFactory(name="Keuruu")],
        goals="<p>Tavoite</p>",
        measures="<p>Toimi</p>",
        results="<p>Saavutus</p>",
        materials=as_json(materials),
        contacts=[PersonFactory(name="Esko Esimerkki")],
        visiting_address="Esimerkkikatu 1",
        keywords="avainsana",
        image=image(),
        image_alt="Kuvaus",
    )


PAGES = {
    "home": full_home,
    "content": lambda: full_text_page(ContentPageFactory),
    "privacy": lambda: full_text_page(PrivacyPageFactory),
    "contacts": lambda: full_text_page(ContactsPageFactory),
    "statement": lambda: StatementFactory(intro="Esittely"),
    "project index": lambda: ProjectIndexPageFactory(intro="Esittely"),
    "project": full_project,
    "news index": lambda: NewsIndexPageFactory(intro="Esittely"),
    "news": lambda: full_text_page(NewsPageFactory, image=image(), image_alt="Kuvaus"),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_translated_page_shows_its_own_texts_and_none_of_the_original(client, to_swedish, name):
    page = PAGES[name]()
    translated = to_swedish(page)

    text = client.get(translated.url).text

    texts = texts_of(page)
    assert {original: text.count(original) for original in texts} == {
        original: text.count(f"sv {original}") for original in texts
    }
    assert {original for original in texts if original not in text} <= {"Esittely", "Kuvaus"}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_not_published_while_one_text_is_missing(to_swedish, name):
    page = PAGES[name]()
    last = texts_of(page)[-1]

    with pytest.raises(NotTranslated):
        to_swedish(page, but=last)


def test_a_translated_project_keeps_its_dates_people_partners_and_places(to_swedish):
    page = full_project()

    translated = to_swedish(page)

    for name in ["starts_on", "ends_on", "organizer", "coordinator", "visiting_address", "image"]:
        assert getattr(translated, name) == getattr(page, name)
    for name in ["partners", "areas", "contacts"]:
        assert list(getattr(translated, name).all()) == list(getattr(page, name).all())


def test_translated_news_keep_their_date_authors_topics_and_project(to_swedish):
    page = NewsPageFactory(
        date="2018-05-23",
        authors=[PersonFactory()],
        topics=[TopicFactory()],
        project=ProjectPageFactory(),
    )

    translated = to_swedish(page)

    assert [translated.date, translated.project] == [page.date, page.project]
    assert list(translated.authors.all()) == list(page.authors.all())
    assert list(translated.topics.all()) == list(page.topics.all())


def test_a_partner_that_is_added_later_comes_to_the_translation_too(to_swedish):
    page = full_project()
    to_swedish(page)
    page.partners.add(added := PartnerFactory())
    page.save_revision().publish()

    translated = to_swedish(type(page).objects.get(pk=page.pk))

    assert added in translated.partners.all()


# Snippets


@pytest.mark.parametrize("factory", [PersonFactory, TopicFactory])
def test_a_translated_snippet_has_its_own_words(
    fi, sv, factory, django_capture_on_commit_callbacks
):
    snippet = factory()

    with django_capture_on_commit_callbacks(execute=True):
        translated = translate(snippet, sv)

    translated.refresh_from_db()
    assert translated.live
    assert texts_of(translated) == [f"sv {text}" for text in texts_of(snippet)]


def test_a_translated_person_keeps_name_phone_address_languages_and_photo(fi, sv):
    person = PersonFactory(languages=["fi", "ar"], photo=image())

    translated = translate(person, sv)

    for name in ["name", "phone", "email", "languages", "photo"]:
        assert getattr(translated, name) == getattr(person, name)


@pytest.mark.parametrize("factory", [PersonFactory, TopicFactory])
def test_a_snippet_is_not_published_while_one_text_is_missing(
    fi, sv, factory, django_capture_on_commit_callbacks
):
    snippet = factory()

    with pytest.raises(NotTranslated), django_capture_on_commit_callbacks(execute=True):
        translate(snippet, sv, but=texts_of(snippet)[0])


def test_a_person_that_waits_for_translation_is_shown_in_the_original_with_its_language(
    client, to_swedish, sv
):
    PersonFactory(title="neuvoja").copy_for_translation(sv)
    Person.objects.filter(locale=sv).update(live=False)
    page = to_swedish(ContactsPageFactory())

    text = client.get(page.url).text

    assert '<p class="person__title" lang="fi" dir="ltr">neuvoja</p>' in text
    assert not StringTranslation.objects.filter(data="sv neuvoja").exists()
