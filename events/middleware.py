"""What people see in place of an error page that would cost them what they wrote."""

from http import HTTPStatus

from django.contrib import messages
from django.shortcuts import redirect

from events import refused_forms
from events.admin import addresses
from events.exceptions import NotReadyToPublish, TryAgain


class EventsMiddleware:
    """A form that was open for too long is shown again with all that was typed.

    An editor whose publication is refused goes back to the page with "please try again", or to the
    editor of the page that lacks something. The draft is kept; nothing was published.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if not refused_forms.was_refused(request, response):
            return response
        again = refused_forms.look_again(request, self.get_response)
        # Any other view knows nothing of it, and shows an empty form.
        return again if again.status_code == HTTPStatus.FORBIDDEN else response

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
