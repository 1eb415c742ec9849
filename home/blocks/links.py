"""Links: to a page of this site or to an address elsewhere, never to both."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.blocks import DocumentChooserBlock

from home.blocks.languages import language_block
from home.blocks.optional import OptionalLine


class LinkValue(blocks.StructValue):
    """A link. references.resolve() sets `shown_page`: the page that readers are led to."""

    shown_page = None
    is_foreign = False

    @property
    def href(self) -> str:
        return self.shown_page.url if self.shown_page else self.get("url", "")

    @property
    def hreflang(self) -> str:
        """What the link leads to is in this language, where it is another than the reader's."""
        if self.shown_page:
            return self.shown_page.locale.language_code if self.is_foreign else ""
        return self.get("language", "")


class LinkBlock(blocks.StructBlock):
    """Words that lead to a page or to an address."""

    text = blocks.CharBlock(max_length=150, label=_("text"))
    page = blocks.PageChooserBlock(required=False, label=_("page of this site"))
    url = blocks.URLBlock(required=False, label=_("or an address elsewhere"))

    class Meta:
        icon = "link"
        label = _("link")
        value_class = LinkValue

    def clean(self, value):
        cleaned = super().clean(value)
        if not self.is_deferred_validation and bool(cleaned["page"]) == bool(cleaned["url"]):
            raise StructBlockValidationError(
                block_errors={"page": ValidationError(_("Choose a page or write an address."))}
            )
        return cleaned


class LinkTipBlock(LinkBlock):
    """A link with what it is good for."""

    language = language_block(_("language of what it leads to"))
    note = OptionalLine(required=False, max_length=300, label=_("note"))

    class Meta:
        icon = "link"
        label = _("link")
        value_class = LinkValue


class DocumentBlock(blocks.StructBlock):
    """A file to take along. Without a file it is announced as coming soon."""

    title = blocks.CharBlock(max_length=150, label=_("title"))
    document = DocumentChooserBlock(
        required=False, label=_("file"), help_text=_("Without a file: “coming soon”.")
    )
    language = language_block(_("language of the file"))
    note = OptionalLine(required=False, max_length=300, label=_("note"))

    class Meta:
        icon = "doc-full"
        label = _("document")
        template = "home/blocks/document.html"
