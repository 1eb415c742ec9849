from resources.models.directory import LeaderDirectoryPage
from resources.models.guide import GuideChapterPage, GuidePage
from resources.models.leaders import Leader
from resources.models.letters import LeaderQuestion, LeaderReminder
from resources.models.links import Audience, LinkListPage, LinkTip
from resources.models.publications import PublicationIndexPage, PublicationPage
from resources.models.service_models import ServiceModelIndexPage, ServiceModelPage
from resources.models.services import Service, ServiceMapPage

__all__ = [
    "Audience",
    "GuideChapterPage",
    "GuidePage",
    "Leader",
    "LeaderDirectoryPage",
    "LeaderQuestion",
    "LeaderReminder",
    "LinkListPage",
    "LinkTip",
    "PublicationIndexPage",
    "PublicationPage",
    "Service",
    "ServiceMapPage",
    "ServiceModelIndexPage",
    "ServiceModelPage",
]
