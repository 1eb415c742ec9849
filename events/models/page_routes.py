"""The addresses below a page, and for whom a hidden page is there."""

from urllib.parse import urlencode

from django.apps import apps
from django.http import Http404
from django.utils.cache import patch_cache_control
from django.utils.functional import cached_property
from django.utils.module_loading import import_string
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from events import limits, refused_forms
from events.models.images import Illustrated


def view(name: str):
    """A public view. By name, because the views import the models."""
    return import_string(f"events.views.{name}")


class FindsPagesBelow:
    """Finds a page below it at once, as what it is: Wagtail asks once for the page and again for
    its kind. The kind with pages of its own below comes first in subpage_types."""

    def route(self, request, path_components):
        for model in self.clean_subpage_models() if path_components else []:
            if page := self._below(model).filter(slug=path_components[0]).first():
                page._cached_parent_obj = self  # where treebeard's get_parent() keeps it
                return page.route(request, path_components[1:])
        return super().route(request, path_components)

    def _below(self, model):
        pages = model.objects.child_of(self)
        return pages.select_related("image") if issubclass(model, Illustrated) else pages


class EventRoutes(RoutablePageMixin):
    """The form and the calendar of an event. Hidden, they are there for those alone who bring a
    code: for anybody else it is as if there were no such page."""

    def serve(self, request, *args, **kwargs):
        event = self.event_for_form if request.method == "POST" else self.event_for_reading
        if not (event or self).is_hidden:
            return super().serve(request, *args, **kwargs)
        if not (event and self._is_opened(request, event)):
            raise Http404
        response = super().serve(request, *args, **kwargs)
        response["X-Robots-Tag"] = "noindex"
        response["Referrer-Policy"] = "strict-origin"  # the code stands in the address
        patch_cache_control(response, private=True, no_store=True)
        return response

    def _is_opened(self, request, event) -> bool:
        code = self.code_in(request)
        is_right = event.invitations.usable(code).exists()
        return bool(code) and self.may_guess_code(request, event, is_right=is_right) and is_right

    def may_guess_code(self, request, event, *, is_right: bool) -> bool:
        """See limits.may_guess(). The page and its form count together."""
        return limits.may_guess(request, is_right=is_right, what=f"codes of event {event.pk}")

    @property
    def event_for_reading(self):
        """The event, and with it what a full stop of a series must tell of the others."""
        if not self.is_hidden:
            self.stops  # noqa: B018 - brings the event along
        return self.event

    @cached_property
    def event_for_form(self):
        """The event as a form that was sent needs it: in one query."""
        events = apps.get_model("events", "Event").objects.for_form()
        return events.filter(translation_key=self.event_key).first()

    def code_in(self, request) -> str:
        """The code of an invitation: typed into a form, or brought by a link."""
        typed = refused_forms.typed(request) or {}
        brought = typed if "code" in typed else request.GET
        return brought.get("code", "")[:40]

    def code_query(self, request) -> str:
        """The end of a link to what only a code opens; "" for everything else."""
        code = self.code_in(request)
        needs_it = code and self.event and (self.event.is_by_invitation or self.event.is_hidden)
        return f"?{urlencode({'code': code})}" if needs_it else ""

    @property
    def register_url(self) -> str:
        return self.url + self.reverse_subpage("register")

    @property
    def calendar_url(self) -> str:
        return self.url + self.reverse_subpage("calendar")

    @path("register/", name="register")
    def show_form(self, request):
        return view("register")(request, self)

    @path("calendar/", name="calendar")
    def send_calendar(self, request):
        return view("event_calendar")(request, self)
