"""The report of broken links, among Wagtail's reports."""

from django.shortcuts import redirect
from django.urls import path
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.auth import permission_denied
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.permissions import page_permission_policy

from home import link_check
from home.models import BrokenLink

WRITE = ["add", "change", "publish"]


class BrokenLinksMenuItem(MenuItem):
    def is_shown(self, request):
        return page_permission_policy.user_has_any_permission(request.user, WRITE)


class BrokenLinksView(ReportView):
    model = BrokenLink
    page_title = _("Broken links")
    header_icon = "link"
    index_url_name = "broken_links"
    index_results_url_name = "broken_links_results"
    template_name = "home/admin/broken_links.html"
    permission_policy = page_permission_policy
    any_permission_required = WRITE
    list_export = ["place", "address", "problem", "since"]
    is_searchable = False

    def get_base_queryset(self):
        return BrokenLink.objects.prefetch_related("place")

    @cached_property
    def columns(self):
        finder = AdminURLFinder(self.request.user)
        return [
            TitleColumn(
                "place", label=_("Where"), get_url=lambda link: finder.get_edit_url(link.place)
            ),
            Column("address", label=_("Leads to")),
            Column("get_problem_display", label=_("Problem")),
            DateColumn("since", label=_("Since")),
        ]


@require_POST
def check_now(request):
    """Ask the worker to look at all links again."""
    if not page_permission_policy.user_has_any_permission(request.user, WRITE):
        return permission_denied(request)
    link_check.check_links.enqueue()
    messages.success(request, _("The links are being checked. Look again in a few minutes."))
    return redirect("broken_links")


urlpatterns = [
    path("", BrokenLinksView.as_view(), name="broken_links"),
    path("results/", BrokenLinksView.as_view(results_only=True), name="broken_links_results"),
    path("check/", check_now, name="check_links_now"),
]
