"""The body of a page: any number of blocks in any order."""

from wagtail import blocks

from home.blocks import references
from home.blocks.lists import DocumentsBlock, LinksBlock, PeopleBlock, QuestionsBlock
from home.blocks.parts import (
    ButtonBlock,
    CalloutBlock,
    EventsBlock,
    FigureBlock,
    QuoteBlock,
    StepsBlock,
    TextBlock,
)


class BodyBlock(blocks.StreamBlock):
    text = TextBlock()
    image = FigureBlock()
    quote = QuoteBlock()
    callout = CalloutBlock()
    steps = StepsBlock()
    questions = QuestionsBlock()
    documents = DocumentsBlock()
    links = LinksBlock()
    people = PeopleBlock()
    events = EventsBlock()
    button = ButtonBlock()

    class Meta:
        template = "home/blocks/body.html"
        # It asks the database each time.
        block_counts = {"events": {"max_num": 1}}

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        references.resolve(value, context)
        return context
