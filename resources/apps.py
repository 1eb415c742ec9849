from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ResourcesConfig(AppConfig):
    name = "resources"
    verbose_name = _("Resources")

    def ready(self):
        # What is found, and who may do what, is registered by being imported.
        from resources import roles, search  # noqa: F401
