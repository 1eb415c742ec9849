"""What an editor adds to the mails of one event."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

MAILS = [
    ("all", _("every mail")),
    ("confirmed", _("when a place is confirmed")),
    ("waitlisted", _("when somebody joins the waiting list")),
    ("applied", _("when an application has come in")),
    ("declined", _("when somebody was not chosen")),
    ("reminder", _("reminders")),
    ("event_changed", _("when the event changes")),
    ("thanks", _("thanks afterwards")),
]


class AdditionBlock(blocks.StructBlock):
    mail = blocks.ChoiceBlock(label=_("in which mail"), choices=MAILS, default="confirmed")
    text = blocks.TextBlock(label=_("text"), max_length=2000, rows=4)


class AdditionsBlock(blocks.StreamBlock):
    addition = AdditionBlock(label=_("Addition to a mail"), icon="mail")
