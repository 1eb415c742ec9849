"""What an editor adds to the mails of one event."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

# Not among them: mails to addresses that may be a stranger's, and what organizers write to many.
MAILS = [
    ("all", _("every mail")),
    ("confirmed", _("when somebody gets a place, in whatever way")),
    ("waitlisted", _("when somebody joins the waiting list")),
    ("promoted", _("when somebody moves up from the waiting list")),
    ("offered", _("when a free place is offered")),
    ("offer_lapsed", _("when nobody answered an offer")),
    ("waiting_ended", _("when the waiting list ends")),
    ("applied", _("when an application has come in")),
    ("selected", _("when somebody was selected")),
    ("reserve", _("when somebody is kept as a reserve")),
    ("declined", _("when somebody was not selected")),
    ("details_changed", _("when somebody's details change")),
    ("moved", _("when somebody moves here from another event")),
    ("cancelled", _("when a registration is cancelled")),
    ("event_changed", _("when the event changes")),
    ("event_decided", _("when it is sure that the event takes place")),
    ("event_cancelled", _("when the event is cancelled")),
    ("event_restored", _("when the event takes place after all")),
    ("reminder", _("reminders")),
    ("online_link", _("with the online link")),
    ("thanks", _("thanks afterwards")),
]


class AdditionBlock(blocks.StructBlock):
    mail = blocks.ChoiceBlock(label=_("in which mail"), choices=MAILS, default="confirmed")
    text = blocks.TextBlock(label=_("text"), max_length=2000, rows=4)


class AdditionsBlock(blocks.StreamBlock):
    addition = AdditionBlock(label=_("Addition to a mail"), icon="mail")
