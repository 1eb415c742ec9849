"""Links that lead nowhere: kept by the link check, read in its report."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _


class BrokenLink(models.Model):
    """One address that leads nowhere, and the page or snippet that it stands in."""

    class Problem(models.TextChoices):
        NOT_FOUND = "not_found", _("Not found")
        UNREACHABLE = "unreachable", _("No answer")
        FAILS = "fails", _("Answers with an error")
        HIDDEN = "hidden", _("Page is not public")

    content_type = models.ForeignKey(ContentType, models.CASCADE, related_name="+")
    object_id = models.PositiveBigIntegerField()
    place = GenericForeignKey("content_type", "object_id")
    address = models.TextField(_("address"))
    problem = models.CharField(_("problem"), max_length=20, choices=Problem.choices)
    since = models.DateTimeField(_("since"), auto_now_add=True)

    class Meta:
        verbose_name = _("broken link")
        verbose_name_plural = _("broken links")
        ordering = ["content_type", "object_id", "pk"]

    def __str__(self):
        return self.address
