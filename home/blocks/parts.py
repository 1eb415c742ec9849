"""The smaller parts of a body, one class for each that has fields of its own."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock

from events.models import EventPage
from home.blocks import previews
from home.blocks.links import LinkBlock
from home.blocks.optional import OptionalLine

TEXT_FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "link", "document-link"]
SMALL_TEXT_FEATURES = ["bold", "italic", "ol", "ul", "link", "document-link"]


class TextBlock(blocks.RichTextBlock):
    def __init__(self, **kwargs):
        super().__init__(features=TEXT_FEATURES, **kwargs)

    def deconstruct(self):
        return "wagtail.blocks.RichTextBlock", (), {}

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        description = _("Paragraphs, headings and lists")
        template = "home/blocks/text.html"
        preview_value = staticmethod(previews.text)


class FigureBlock(blocks.StructBlock):
    image = ImageBlock(label=_("image"))
    caption = OptionalLine(required=False, max_length=250, label=_("caption"))

    class Meta:
        icon = "image"
        label = _("Image")
        description = _("A picture with its description, and a caption below it")
        template = "home/blocks/figure.html"
        preview_template = "home/blocks/previews/figure.html"
        preview_value = previews.FIGURE


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("text"))
    source = OptionalLine(required=False, max_length=150, label=_("who said it"))

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        description = _("What somebody said, and who it was")
        template = "home/blocks/quote.html"
        preview_value = previews.QUOTE


class CalloutBlock(blocks.StructBlock):
    title = OptionalLine(required=False, max_length=150, label=_("title"))
    text = blocks.RichTextBlock(features=SMALL_TEXT_FEATURES, label=_("text"))

    class Meta:
        icon = "info-circle"
        label = _("Callout")
        description = _("A box that draws the eye to one important thing")
        template = "home/blocks/callout.html"
        preview_value = staticmethod(previews.callout)


class StepBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=150, label=_("title"))
    text = blocks.RichTextBlock(required=False, features=SMALL_TEXT_FEATURES, label=_("text"))

    class Meta:
        icon = "list-ol"
        label = _("step")


class StepsBlock(blocks.StructBlock):
    title = OptionalLine(required=False, max_length=150, label=_("title"))
    items = blocks.ListBlock(StepBlock(), min_num=1, label=_("steps"))

    class Meta:
        icon = "list-ol"
        label = _("Steps")
        description = _("What to do first, second and third, with numbers")
        template = "home/blocks/steps.html"
        preview_value = previews.STEPS


class QuestionBlock(blocks.StructBlock):
    question = blocks.CharBlock(max_length=200, label=_("question"))
    answer = blocks.RichTextBlock(features=SMALL_TEXT_FEATURES, label=_("answer"))

    class Meta:
        icon = "help"
        label = _("question")


class EventsBlock(blocks.StructBlock):
    heading = blocks.CharBlock(max_length=150, label=_("heading"))
    limit = blocks.IntegerBlock(default=3, min_value=1, max_value=12, label=_("how many"))

    class Meta:
        icon = "calendar-alt"
        label = _("Coming events")
        description = _("The next events, soonest first")
        template = "home/blocks/events.html"
        preview_value = previews.EVENTS

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        if "page" in context:
            here = EventPage.objects.listed().in_locale(context["page"].locale_id)
            context["event_pages"] = here.upcoming()[: value["limit"]].with_events()
        return context


class ButtonBlock(LinkBlock):
    class Meta:
        icon = "arrow-right"
        label = _("Button")
        description = _("One link that stands out: what the reader should do next")
        template = "home/blocks/button.html"
        preview_value = previews.BUTTON
