"""Lists of a body: of questions, documents, links and people."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from home.blocks import previews
from home.blocks.links import DocumentBlock, LinkTipBlock
from home.blocks.parts import QuestionBlock


class ListOf(blocks.ListBlock):
    """A list with a look of its own. Migrations know it as a plain list."""

    child = None

    def __init__(self, **kwargs):
        super().__init__(self.child, **kwargs)

    def deconstruct(self):
        return "wagtail.blocks.ListBlock", (self.child_block,), {}

    def deconstruct_with_lookup(self, lookup):
        return "wagtail.blocks.ListBlock", (lookup.add_block(self.child_block),), {}


class QuestionsBlock(ListOf):
    child = QuestionBlock()

    class Meta:
        icon = "help"
        label = _("Questions and answers")
        description = _("Questions that open to show their answers")
        template = "home/blocks/questions.html"
        preview_value = staticmethod(previews.questions)


class DocumentsBlock(ListOf):
    child = DocumentBlock()

    class Meta:
        icon = "doc-full"
        label = _("Documents")
        description = _("Files to take along, with type, size and language")
        template = "home/blocks/documents.html"
        preview_value = previews.DOCUMENTS


class LinksBlock(ListOf):
    child = LinkTipBlock()

    class Meta:
        icon = "link"
        label = _("Links")
        description = _("Pages here or elsewhere, with their language and a note")
        template = "home/blocks/links.html"
        preview_value = previews.LINKS


class PeopleBlock(ListOf):
    child = SnippetChooserBlock("home.Person")

    class Meta:
        icon = "user"
        label = _("People")
        description = _("Contact persons with their phone and e-mail")
        template = "home/blocks/people.html"
        preview_template = "home/blocks/previews/people.html"
