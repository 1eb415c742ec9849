from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Home")

    def ready(self):
        from home import receivers
        from home.translation import receivers as translation_receivers

        receivers.connect()
        translation_receivers.connect()
