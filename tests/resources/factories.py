"""Makes what a test of resources arranges. Pages are published, rows are in Finnish."""

from datetime import timedelta

import factory
import wagtail_factories
from factory.django import DjangoModelFactory
from wagtail.models import Locale

from home.dates import today
from home.models import ProjectPage, Topic
from resources.models import (
    GuideChapterPage,
    GuidePage,
    Leader,
    LeaderDirectoryPage,
    LeaderQuestion,
    LinkListPage,
    LinkTip,
    PublicationIndexPage,
    PublicationPage,
    Service,
    ServiceMapPage,
    ServiceModelIndexPage,
    ServiceModelPage,
)
from tests.home.factories import site_home


def finnish() -> Locale:
    return Locale.objects.get_or_create(language_code="fi")[0]


class PageFactory(wagtail_factories.PageFactory):
    """A page below the Finnish home page, unless a test says where."""

    title = factory.Sequence(lambda n: f"Page {n}")
    parent = factory.LazyFunction(site_home)

    class Meta:
        abstract = True


class SnippetFactory(DjangoModelFactory):
    locale = factory.LazyFunction(finnish)

    class Meta:
        abstract = True
        skip_postgeneration_save = True


class TopicFactory(SnippetFactory):
    name = factory.Sequence(lambda n: f"Topic {n}")

    class Meta:
        model = Topic


class ProjectPageFactory(PageFactory):
    class Meta:
        model = ProjectPage


class GuidePageFactory(PageFactory):
    class Meta:
        model = GuidePage


class GuideChapterPageFactory(PageFactory):
    parent = factory.SubFactory(GuidePageFactory)

    class Meta:
        model = GuideChapterPage


class LinkListPageFactory(PageFactory):
    class Meta:
        model = LinkListPage


class LinkTipFactory(SnippetFactory):
    title = factory.Sequence(lambda n: f"Tip {n}")
    url = factory.Sequence(lambda n: f"https://example.org/tip-{n}/")
    description = "Worth reading"

    class Meta:
        model = LinkTip

    @classmethod
    def _create(cls, model_class, *args, topics=(), **kwargs):
        return _with_many(super()._create(model_class, *args, **kwargs), topics=topics)


class PublicationIndexPageFactory(PageFactory):
    class Meta:
        model = PublicationIndexPage


class PublicationPageFactory(PageFactory):
    parent = factory.SubFactory(PublicationIndexPageFactory)

    class Meta:
        model = PublicationPage


class ServiceMapPageFactory(PageFactory):
    class Meta:
        model = ServiceMapPage


class ServiceFactory(SnippetFactory):
    name = factory.Sequence(lambda n: f"Service {n}")
    provider = "Town of Example"

    class Meta:
        model = Service

    @classmethod
    def _create(cls, model_class, *args, areas=(), **kwargs):
        return _with_many(super()._create(model_class, *args, **kwargs), areas=areas)


class ServiceModelIndexPageFactory(PageFactory):
    class Meta:
        model = ServiceModelIndexPage


class ServiceModelPageFactory(PageFactory):
    parent = factory.SubFactory(ServiceModelIndexPageFactory)

    class Meta:
        model = ServiceModelPage


class LeaderDirectoryPageFactory(PageFactory):
    slug = "leaders"

    class Meta:
        model = LeaderDirectoryPage


class LeaderFactory(DjangoModelFactory):
    """A leader whom everybody may see, for a year from now."""

    name = factory.Sequence(lambda n: f"Leader Invented{n}")
    email = factory.Sequence(lambda n: f"leader{n}@example.org")
    introduction = "I lead groups of parents"
    visibility = Leader.Visibility.PUBLIC
    consent_given_on = factory.LazyFunction(lambda: today() - timedelta(days=1))
    consent_until = factory.LazyFunction(lambda: today() + timedelta(days=365))

    class Meta:
        model = Leader

    @classmethod
    def _create(cls, model_class, *args, themes=(), areas=(), **kwargs):
        leader = super()._create(model_class, *args, **kwargs)
        return _with_many(leader, themes=themes, areas=areas)


class LeaderQuestionFactory(DjangoModelFactory):
    leader = factory.SubFactory(LeaderFactory)
    name = "Asker Invented"
    email = "asker@example.org"
    text = "Would you come to us in May?"

    class Meta:
        model = LeaderQuestion


def _with_many(row, **many):
    for name, values in many.items():
        setattr(row, name, values)
    row.save()
    return row
