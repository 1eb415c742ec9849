"""Every address of the site. Wagtail's pages come last: they take whatever is left."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from events import urls as events_urls
from home.search.views import search
from home.sitemaps import robots, sitemap

# Without a secret anybody could report: then nobody can.
reports_of_mail_services = (
    [path("mail/", include("anymail.urls"))] if settings.ANYMAIL.get("WEBHOOK_SECRET") else []
)

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("robots.txt", robots, name="robots"),
    *reports_of_mail_services,
    *static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT),
    *i18n_patterns(
        path("r/", include(events_urls)),
        path("search/", search, name="search"),
        path("login/", LoginView.as_view(next_page="/"), name="login"),
        path("logout/", LogoutView.as_view(next_page="/"), name="logout"),
        path("", include(wagtail_urls)),
    ),
]
