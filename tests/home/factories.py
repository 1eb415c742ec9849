"""Makes the pages and snippets of the site. A page is published as an editor would."""

import factory
import wagtail_factories
from django.core.files.base import ContentFile
from factory.django import DjangoModelFactory
from wagtail.documents import get_document_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Locale, Page, Site
from wagtail_factories import ImageFactory

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

__all__ = ["ImageFactory"]


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
    return ImageFactory(file=get_test_image_file(), **fields)


def document(title="Opas", name="opas.pdf"):
    file = ContentFile(b"%PDF-1.4 demo", name=name)
    made = get_document_model().objects.create(title=title, file=file)
    made.get_file_size()
    return made


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
