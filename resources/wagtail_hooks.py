"""Registers the resources' desk in Wagtail's admin. Decides nothing."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from home.admin import shortcuts
from resources.admin.menu import ResourcesGroup
from resources.models import LinkTip

register_snippet(ResourcesGroup)


@hooks.register(shortcuts.HOOK, order=1)  # after news and events
def write_link_tips(user):
    return shortcuts.write_snippet(user, LinkTip)
