"""Places kept for a group until a date."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class QuotaBlock(blocks.StructBlock):
    name = blocks.CharBlock(
        label=_("group"),
        max_length=150,
        help_text=_("Such as: workers of the target municipalities."),
    )
    places = blocks.IntegerBlock(label=_("places"), min_value=1)
    until = blocks.DateTimeBlock(
        label=_("kept until"), required=False, help_text=_("Empty: until registration closes.")
    )


class QuotasBlock(blocks.StreamBlock):
    quota = QuotaBlock(label=_("Places for a group"), icon="group")
