"""What the site adds to Wagtail's admin."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from home.admin import checks, dashboard, link_report, shortcuts
from home.admin.people import PeopleGroup
from home.rich_text import ReadablePageLinks
from home.translation import views
from home.translation.hand_in import hand_in_instead_of_publishing

register_snippet(PeopleGroup)

# Before wagtail-localize's own, which publish.
for name in ["before_edit_page", "before_edit_snippet"]:
    hooks.register(name, views.refuse_to_publish_untranslated, order=-2)
    hooks.register(name, hand_in_instead_of_publishing, order=-1)


# In the place of wagtail-localize's: the first address that fits is taken.
@hooks.register("register_admin_urls", order=-1)
def translate_through_the_gate():
    snippet = "localize/submit/snippet/<slug:app_label>/<slug:model_name>/<str:pk>/"
    return [
        path("localize/submit/page/<int:page_id>/", views.SubmitPage.as_view()),
        path(snippet, views.SubmitSnippet.as_view()),
        path("localize/update/<int:translation_source_id>/", views.UpdateTranslations.as_view()),
        path("localize/page/<int:page_id>/convert_to_alias/", views.convert_to_alias),
    ]


@hooks.register("construct_homepage_panels")
def show_what_waits_for_the_editor(request, items):
    items.extend([shortcuts.ShortcutsPanel(), *dashboard.panels()])


hooks.register(shortcuts.HOOK, shortcuts.news_and_events)


@hooks.register("construct_wagtail_userbar")
def check_more_than_wagtail_does(request, items, page):
    checks.check_more(request, items, page)


@hooks.register("register_admin_urls")
def give_broken_links_an_address():
    return [path("reports/broken-links/", include(link_report.urlpatterns))]


@hooks.register("register_reports_menu_item")
def list_broken_links_among_the_reports():
    return link_report.BrokenLinksMenuItem(
        _("Broken links"), reverse("broken_links"), icon_name="link", order=800
    )


@hooks.register("register_rich_text_features", order=1)  # after Wagtail's own
def lead_to_pages_that_readers_can_open(features):
    features.register_link_type(ReadablePageLinks)
