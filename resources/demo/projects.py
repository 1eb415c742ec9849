"""What the projects of home.demo have left behind, on their own pages."""

from wagtail.models import Page

from home.demo import projects
from home.demo.building import SOURCE_LANGUAGE
from home.models import ProjectPage


def page(key: str) -> ProjectPage:
    """The project's page in the source language."""
    slug = projects.slug(key)
    return ProjectPage.objects.get(slug=slug, locale__language_code=SOURCE_LANGUAGE)


def add_materials(left: dict[str, list[Page]]) -> None:
    """Links from each project's page, in all its languages, to the pages that it has left."""
    for key, pages in left.items():
        for project in page(key).get_translations(inclusive=True):
            for one in pages:
                project.materials.append(("page", {"text": "", "page": one}))
            project.save_revision().publish()
