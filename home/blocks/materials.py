"""What a project leaves to take along: files, pages of this site, links elsewhere."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from home.blocks import previews, references
from home.blocks.languages import language_block
from home.blocks.links import DocumentBlock, LinkValue
from home.blocks.optional import OptionalLine


class PageLinkBlock(blocks.StructBlock):
    text = OptionalLine(
        required=False,
        max_length=150,
        label=_("text"),
        help_text=_("Empty: the title of the page."),
    )
    page = blocks.PageChooserBlock(label=_("page"))

    class Meta:
        icon = "doc-empty-inverse"
        label = _("Page of this site")
        description = _("A guide, a publication or another page")
        value_class = LinkValue
        template = "home/blocks/link.html"
        preview_template = "home/blocks/previews/link.html"
        preview_value = {"text": _("The guide"), "page": None}


class AddressBlock(blocks.StructBlock):
    text = blocks.CharBlock(max_length=150, label=_("text"))
    url = blocks.URLBlock(label=_("address"))
    language = language_block(_("language of what it leads to"))

    class Meta:
        icon = "link"
        label = _("Link elsewhere")
        description = _("A page on another site, with its language")
        value_class = LinkValue
        template = "home/blocks/link.html"
        preview_value = previews.ADDRESS


class FileBlock(DocumentBlock):
    class Meta:
        icon = "doc-full"
        label = _("Document")
        description = _("A file, or the announcement of one")
        template = "home/blocks/document.html"
        preview_value = previews.DOCUMENTS[0]


class MaterialsBlock(blocks.StreamBlock):
    document = FileBlock()
    page = PageLinkBlock()
    link = AddressBlock()

    class Meta:
        template = "home/blocks/materials.html"

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        references.resolve(value, context)
        return context
