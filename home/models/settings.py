"""What is the same on every page of a site."""

from dataclasses import dataclass

from django.core.cache import cache
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.images import get_image_model_string
from wagtail.models import PreviewableMixin, Site

from events import pictures

CACHE_SECONDS = 60  # other processes without a common cache are behind no longer than this


@dataclass(frozen=True)
class SharedImage:
    url: str
    width: int
    height: int

    @classmethod
    def of(cls, image) -> "SharedImage | None":
        """None where there is no picture, or its file is lost."""
        made = pictures.rendition(image, pictures.SHARED)
        return made and cls(made.url, made.width, made.height)


@dataclass(frozen=True)
class SiteFacts:
    """What pages say of the site. Values alone: a row in the cache would outlive what it points to."""

    organization: str
    email: str
    phone: str
    share_image: SharedImage | None


@register_setting(icon="site")
class SiteSettings(PreviewableMixin, BaseSiteSetting):
    """Who stands behind the site, and what others show of it."""

    organization = models.CharField(_("organization"), max_length=150, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    share_image = models.ForeignKey(
        get_image_model_string(),
        models.SET_NULL,
        verbose_name=_("image for sharing"),
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Shown where a page without a picture of its own is shared."),
    )

    select_related = ["share_image"]

    panels = ["organization", "email", "phone", "share_image"]

    class Meta:
        verbose_name = _("site settings")
        verbose_name_plural = _("site settings")

    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        cache.delete(_cache_key(self.site_id))

    @classmethod
    def of(cls, site: Site) -> SiteFacts | None:
        """What every page asks for: kept in the cache until it changes.

        Looking makes no row, as Wagtail's for_site() would.
        """
        rows = cls.base_queryset().filter(site=site)
        return cache.get_or_set(_cache_key(site.pk), lambda: _facts(rows.first()), CACHE_SECONDS)

    def get_preview_template(self, request, mode_name):
        return "home/site_settings_preview.html"


def _facts(row: SiteSettings | None) -> SiteFacts | None:
    if row is None:
        return None
    return SiteFacts(row.organization, row.email, row.phone, SharedImage.of(row.share_image))


def _cache_key(site_id: int) -> str:
    return f"home.settings.{site_id}"
