"""Registers the resources' desk in Wagtail's admin. Decides nothing."""

from wagtail.snippets.models import register_snippet

from resources.admin.menu import ResourcesGroup

register_snippet(ResourcesGroup)
