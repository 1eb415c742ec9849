"""The ways into the site: one box for each group of readers."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from home.blocks import previews, references
from home.blocks.links import LinkBlock
from home.blocks.optional import OptionalText


class AudienceBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=100, label=_("for whom"))
    text = OptionalText(required=False, max_length=300, label=_("text"))
    links = blocks.ListBlock(LinkBlock(), label=_("links"))

    class Meta:
        icon = "group"
        label = _("Audience")
        description = _("One group of readers, with the pages that serve them best")
        template = "home/blocks/audience.html"
        preview_value = previews.AUDIENCE


class AudiencesBlock(blocks.StreamBlock):
    audience = AudienceBlock()

    class Meta:
        template = "home/blocks/audiences.html"

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        references.resolve(value, context)
        return context
