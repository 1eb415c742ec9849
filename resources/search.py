"""How visitors find what resources hold: pages by their kind, and three kinds of rows."""

from django.db.models import OuterRef, Q
from django.utils.translation import gettext_lazy as _

from home.search import sources
from home.search.texts import searchable_text
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


class TipSource(sources.Source):
    model = LinkTip
    kind = "tip"
    label = _("Link tips")
    list_page = LinkListPage

    def public(self):
        return LinkTip.objects.filter(live=True)

    def lists(self):
        fits = Q(audience="") | Q(audience=OuterRef("audience"))
        return super().lists().filter(fits)

    def text(self, tip):
        return " ".join([searchable_text(tip), *(topic.name for topic in tip.topics.all())])

    def fits(self, page, tip):
        return page.audience in ("", tip.audience)


class ServiceSource(sources.Source):
    model = Service
    kind = "service"
    label = _("Services")
    list_page = ServiceMapPage

    def public(self):
        return Service.objects.filter(live=True)

    def text(self, service):
        return " ".join([searchable_text(service), *(area.name for area in service.areas.all())])


class LeaderSource(sources.Source):
    """Those alone who consent today to being shown to everyone."""

    model = Leader
    kind = "leader"
    label = _("Leaders")
    list_page = LeaderDirectoryPage

    def public(self):
        return Leader.objects.public()

    def title(self, leader):
        return leader.name

    def text(self, leader):
        named = [*leader.themes.all(), *leader.areas.all()]
        return " ".join([leader.introduction, *(one.name for one in named)])

    def language(self, leader):
        return leader.introduced_in

    def address(self, page, leader, request):
        return page.get_url(request) + page.reverse_subpage("leader", args=[leader.pk])


sources.name_pages("guide", _("Guides"), GuidePage, GuideChapterPage)
sources.name_pages("publication", _("Publications"), PublicationPage)
sources.name_pages("practice", _("Practices"), ServiceModelPage)
for source in [TipSource(), ServiceSource(), LeaderSource()]:
    sources.register(source)
