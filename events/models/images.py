"""A page's picture, with the words for those who don't see it."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import MultiFieldPanel
from wagtail.images import get_image_model_string

from events.models.readiness import PublishedWhenReady


class Illustrated(PublishedWhenReady):
    """A page with a picture. It goes out once the picture is described or ticked as decorative."""

    image = models.ForeignKey(
        get_image_model_string(),
        models.SET_NULL,
        verbose_name=_("image"),
        null=True,
        blank=True,
        related_name="+",
    )
    image_alt = models.CharField(
        _("what the image shows"),
        max_length=255,
        blank=True,
        help_text=_("For people who don't see it. Say what matters in it, in one sentence."),
    )
    image_is_decorative = models.BooleanField(
        _("the image is decoration"),
        default=False,
        help_text=_("It tells nothing that the text doesn't tell. Screen readers skip it."),
    )

    image_panels = [
        MultiFieldPanel(["image", "image_alt", "image_is_decorative"], heading=_("Image")),
    ]

    class Meta:
        abstract = True

    def missing(self) -> dict[str, str]:
        missing = super().missing()
        if self.image_id and not (self.image_alt.strip() or self.image_is_decorative):
            missing["image_alt"] = _("Say what the image shows, or tick that it is decoration.")
        return missing

    @property
    def image_alt_text(self) -> str:
        """What stands in the place of the picture: nothing where it is decoration."""
        return "" if self.image_is_decorative else self.image_alt
