"""Where a refusal to publish leads the editor."""

from django.contrib import messages
from django.shortcuts import redirect
from wagtail.admin.admin_url_finder import AdminURLFinder

from home.translation.rule import NotTranslated


class TranslationGateMiddleware:
    """Bring an editor whose publishing was refused to the page that needs translation."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if not isinstance(exception, NotTranslated):
            return None
        messages.error(request, str(exception))
        url = AdminURLFinder(request.user).get_edit_url(exception.instance)
        return redirect(url or "wagtailadmin_home")
