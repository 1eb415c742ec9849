"""The plugin's entry: everything that happens at start-up happens in ready()."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EventsConfig(AppConfig):
    name = "events"
    verbose_name = _("Events")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from anymail.signals import tracking as mail_was_tracked
        from wagtail.signals import page_published

        from events import checks, publishing, tracking  # noqa: F401 - checks register themselves
        from events.models import EventPage

        page_published.connect(publishing.on_page_published, sender=EventPage)
        mail_was_tracked.connect(tracking.on_report)
