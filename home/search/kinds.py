"""What visitors call the pages of this site and of the booking plugin."""

from django.utils.translation import gettext_lazy as _

from events.models import EventPage, EventSeriesPage
from home.models import NewsPage, ProjectPage
from home.search.sources import name_pages

name_pages("event", _("Events"), EventPage, EventSeriesPage)
name_pages("project", _("Projects"), ProjectPage)
name_pages("news", _("News"), NewsPage)
