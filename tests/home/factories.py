"""Makes the pages and snippets of the site. A page is published as an editor would."""

import json
import uuid

import factory
import wagtail_factories
from django.core.files.base import ContentFile
from factory.django import DjangoModelFactory
from wagtail.documents import get_document_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Locale, Page, Site

from home.models import (
    AccessibilityStatementPage,
    ContactsPage,
    ContentPage,
    HomePage,
    NewsIndexPage,
    NewsPage,
    Partner,
    Person,
    PrivacyPage,
    ProjectIndexPage,
    ProjectPage,
    Topic,
)


def site_home() -> HomePage:
    """The Finnish home page of the default site, made when a test first asks for it."""
    return HomePage.objects.filter(locale__language_code="fi").first() or _new_home()


def _new_home() -> HomePage:
    locale, _new = Locale.objects.get_or_create(language_code="fi")
    root = Page.get_first_root_node() or Page.add_root(
        instance=Page(title="Root", slug="root", locale=locale)
    )
    home = root.add_child(instance=HomePage(title="Etusivu", slug="etusivu", locale=locale))
    home.save_revision().publish()
    address = {"hostname": "localhost", "root_page": home}
    Site.objects.update_or_create(is_default_site=True, defaults=address)
    return home


def image(**fields):
    return wagtail_factories.ImageFactory(file=get_test_image_file(), **fields)


def document(title="Opas", name="opas.pdf", size=1000):
    file = ContentFile(b"%PDF-1.4".ljust(size), name=name)
    return get_document_model().objects.create(title=title, file=file, file_size=size)


class PersonFactory(DjangoModelFactory):
    name = factory.Sequence(lambda n: f"Esko Esimerkki {n}")
    title = "neuvoja"
    organization = "Esimerkkikunta"
    phone = "050 000 0031"
    email = factory.Sequence(lambda n: f"esko{n}@example.org")
    locale = factory.LazyFunction(lambda: Locale.objects.get(language_code="fi"))

    class Meta:
        model = Person


class PartnerFactory(DjangoModelFactory):
    name = factory.Sequence(lambda n: f"Kumppani {n}")

    class Meta:
        model = Partner


class TopicFactory(DjangoModelFactory):
    name = factory.Sequence(lambda n: f"aihe {n}")
    locale = factory.LazyFunction(lambda: Locale.objects.get(language_code="fi"))

    class Meta:
        model = Topic


def all_blocks() -> list[tuple]:
    """A body with one block of each kind. Each text is found nowhere else."""
    page, person = ContentPageFactory(), PersonFactory()
    picture = {"image": image().pk, "alt_text": "Kuvateksti", "decorative": False}
    file = {"title": "Tiedosto", "document": document().pk, "language": "fi", "note": "Huomio"}
    link = {"text": "Osoitelinkki", "url": "https://www.example.org/", "language": "en"}
    return [
        ("text", "<h2>Väliotsikko</h2><p>Leipäteksti</p>"),
        ("image", {"image": picture, "caption": "Kuvan alla"}),
        ("quote", {"text": "Lainaus", "source": "Sanoja"}),
        ("callout", {"title": "Nosto", "text": "<p>Nostettu</p>"}),
        ("steps", {"title": "Vaiheet", "items": [{"title": "Alku", "text": "<p>Aloita</p>"}]}),
        ("questions", [{"question": "Kysymys", "answer": "<p>Vastaus</p>"}]),
        ("documents", [file, {"title": "Tulossa oleva"}]),
        ("links", [link, {"text": "Sivulinkki", "page": page.pk, "note": "Lisätieto"}]),
        ("people", [person.pk]),
        ("events", {"heading": "Tapahtumaotsikko", "limit": 2}),
        ("button", {"text": "Painike", "page": page.pk}),
    ]


def as_json(blocks: list[tuple]) -> str:
    """Blocks as a StreamField keeps them: `("quote", {…})` becomes a stored block."""
    return json.dumps([_stored(kind, value) for kind, value in blocks])


def _stored(kind: str, value) -> dict:
    # What has no id, wagtail-localize does not see.
    return {"type": kind, "value": _with_ids(value), "id": str(uuid.uuid4())}


def _with_ids(value):
    if isinstance(value, list):
        return [_stored("item", item) for item in value]
    if isinstance(value, dict):
        return {name: _with_ids(part) for name, part in value.items()}
    return value


class PublishedPageFactory(wagtail_factories.PageFactory):
    """A page that an editor has published. Lists, as of topics, are given as they are."""

    parent = factory.LazyFunction(site_home)

    class Meta:
        abstract = True

    @classmethod
    def _create_instance(cls, model_class, parent, kwargs):
        page = parent.add_child(instance=model_class(live=False, **kwargs))
        page.save_revision().publish()
        return model_class.objects.get(pk=page.pk)


class ContentPageFactory(PublishedPageFactory):
    title = factory.Sequence(lambda n: f"Sivu {n}")

    class Meta:
        model = ContentPage


class PrivacyPageFactory(PublishedPageFactory):
    title = "Tietosuoja"

    class Meta:
        model = PrivacyPage


class ContactsPageFactory(PublishedPageFactory):
    title = "Yhteystiedot"

    class Meta:
        model = ContactsPage


class StatementFactory(PublishedPageFactory):
    title = "Saavutettavuusseloste"
    status = "mostly"
    shortcomings = "<p>Vanhoissa esitteissä ei ole otsikoita.</p>"
    alternatives = "<p>Soita, niin luemme esitteen sinulle.</p>"
    written_on = "2026-11-01"
    method = "self"
    feedback_unit = "Kotopaikan toimitus"
    feedback_email = "palaute@example.org"
    supervisor = "<p>Liikenne- ja viestintävirasto Traficom</p>"

    class Meta:
        model = AccessibilityStatementPage


class NewsIndexPageFactory(PublishedPageFactory):
    title = "Ajankohtaista"

    class Meta:
        model = NewsIndexPage


class NewsPageFactory(PublishedPageFactory):
    title = factory.Sequence(lambda n: f"Uutinen {n}")
    parent = factory.LazyFunction(lambda: NewsIndexPage.objects.first() or NewsIndexPageFactory())

    class Meta:
        model = NewsPage


class ProjectIndexPageFactory(PublishedPageFactory):
    title = "Hankkeet"

    class Meta:
        model = ProjectIndexPage


class ProjectPageFactory(PublishedPageFactory):
    title = factory.Sequence(lambda n: f"Hanke {n}")
    parent = factory.LazyFunction(
        lambda: ProjectIndexPage.objects.first() or ProjectIndexPageFactory()
    )

    class Meta:
        model = ProjectPage
