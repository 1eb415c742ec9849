"""What an editor sees when visitors keep an event busy for longer than a publication can wait."""

from django.contrib import messages
from django.shortcuts import redirect

from events.exceptions import TryAgain


class BusyEventMiddleware:
    """Back to the page with "please try again". The draft is kept; nothing was published."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if not isinstance(exception, TryAgain):
            return None
        messages.error(request, str(exception))
        return redirect(request.get_full_path())
