"""What an editor sees when a publication is refused. The draft is kept; nothing was published."""

from django.contrib import messages
from django.shortcuts import redirect

from events.admin import addresses
from events.exceptions import NotReadyToPublish, TryAgain


class PublishingMiddleware:
    """Back to the page with "please try again", or to the editor of the page that lacks something."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        match exception:
            case TryAgain():
                address = request.get_full_path()
            case NotReadyToPublish(page=page):
                address = addresses.editor(page)
            case _:
                return None
        messages.error(request, str(exception))
        return redirect(address)
