"""How people get in, in the editor's form: one group for each thing an editor thinks of."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

COLLAPSED = "collapsed"  # opens by itself where something must be mended

HOW = MultiFieldPanel(
    ["registration_mode", FieldRowPanel(["opens_at", "closes_at"]), "is_hidden"],
    heading=_("How people get in, and when"),
    help_text=_(
        "Without registration, what follows is not used. By application you choose who comes. "
        "By invitation only those come who have a code: after publishing, make the codes from "
        "the page's menu."
    ),
)
PLACES = MultiFieldPanel(
    ["capacity", FieldRowPanel(["has_online_places", "online_capacity"]), "quotas"],
    heading=_("Places"),
    help_text=_(
        "Nobody who has a place ever loses it because the capacity is made smaller. "
        "Places that are kept for a group are part of the capacity."
    ),
)
WAITING_LIST = MultiFieldPanel(
    [
        "waiting_list",
        FieldPanel("large_party", heading=_("A party larger than the free places")),
        "waiting_list_ends_at",
    ],
    heading=_("Waiting list"),
    help_text=_(
        "When the event is full, people wait in order of joining. An offered place waits for its "
        "answer at most two days, less when the event is near, and never only over a night."
    ),
    classname=COLLAPSED,
)
PEOPLE = MultiFieldPanel(
    [FieldRowPanel(["party_limit", "address_limit"]), "confirms_address", "names_due_at"],
    heading=_("People and names"),
    help_text=_("One registration can be for a family, a team, or an adviser's clients."),
    classname=COLLAPSED,
)
QUESTIONS = MultiFieldPanel(
    [FieldPanel("questions", heading=_("What people are asked"))],
    heading=_("Questions"),
    help_text=_(
        "Name, e-mail and phone are asked anyway. Ask only what you need: the ready-made questions "
        "are counted in the reports. A question that was answered keeps its answers when you "
        "reword it."
    ),
)
DECISION = MultiFieldPanel(
    [FieldRowPanel(["minimum", "decide_at"])],
    heading=_("If you must decide: a minimum number, or applications"),
    help_text=_(
        "Nothing happens by itself: you are asked in time, and say from the page's menu whether the "
        "event takes place, or who of those who applied comes."
    ),
    classname=COLLAPSED,
)
MESSAGES = MultiFieldPanel(
    ["reminders", "links_shown_hours", "sends_thanks", "feedback_url", "mail_additions"],
    heading=_("Reminders, thanks and your own words in mails"),
    help_text=_(
        "Reminders go to those alone who have a place, and follow the event when it moves. "
        "Your own words are added to the mail that you choose, in the language of this page."
    ),
    classname=COLLAPSED,
)
PRIVACY = MultiFieldPanel(
    ["privacy_purpose", "keep_days"],
    heading=_("Privacy"),
    help_text=_(
        "The form tells people who keeps their data, why, and until which day. Sensitive answers "
        "are erased sooner."
    ),
    classname=COLLAPSED,
)

REGISTRATION_PANELS = [HOW, PLACES, WAITING_LIST, PEOPLE, QUESTIONS, DECISION, MESSAGES, PRIVACY]
