"""The pages that lists and guides begin with, in all nine languages."""

from resources.demo.main_pages.guide import GUIDE
from resources.demo.main_pages.leaders import LEADERS
from resources.demo.main_pages.link_lists import OWN_LANGUAGE_LINKS, WORK_LINKS
from resources.demo.main_pages.materials import MATERIALS
from resources.demo.main_pages.publications import PUBLICATIONS
from resources.demo.main_pages.service_map import SERVICE_MAP
from resources.demo.main_pages.service_models import SERVICE_MODELS

__all__ = [
    "GUIDE",
    "LEADERS",
    "MATERIALS",
    "OWN_LANGUAGE_LINKS",
    "PUBLICATIONS",
    "SERVICE_MAP",
    "SERVICE_MODELS",
    "WORK_LINKS",
]
