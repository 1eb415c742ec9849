"""The addresses of another site: Wagtail's own, and the plugin's under a prefix of the site's choice."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from events import urls as events_urls

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("mail/", include("anymail.urls")),
    *i18n_patterns(
        path("r/", include(events_urls)),
        path("", include(wagtail_urls)),
    ),
]
