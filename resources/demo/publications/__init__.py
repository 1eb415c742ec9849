"""The publications of the projects, and the texts of their files."""

from resources.demo.publications import brochures, event_papers, slides
from resources.demo.publications.pages import PUBLICATIONS

FILES = brochures.FILES | event_papers.FILES | slides.FILES

__all__ = ["FILES", "PUBLICATIONS"]
