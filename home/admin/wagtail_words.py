"""What editors see daily and Wagtail hasn't got in Finnish.

Named here so that `make messages` keeps them: the site's catalogue comes before Wagtail's. To be
left out again, each one, when Wagtail's own has it.
"""

from django.utils.translation import gettext_noop

WORDS = [
    gettext_noop("A network error occurred"),
    gettext_noop("Add or show comments"),
    gettext_noop("Autosave is <span>paused</span>"),
    gettext_noop("Autosave is paused"),
    gettext_noop("Exploring"),
    gettext_noop("Go to the first error"),
    gettext_noop("Locale"),
    gettext_noop("Saved"),
    gettext_noop("Schedule to publish"),
    gettext_noop("Search all pages…"),
    gettext_noop("The page could not be created due to validation errors."),
    gettext_noop("The page could not be saved due to validation errors."),
    gettext_noop("There are validation errors, click save to highlight them."),
    gettext_noop("Toggle checks"),
    gettext_noop("Toggle comments"),
    gettext_noop("Toggle preview"),
    gettext_noop("Toggle section"),
    gettext_noop("Toggle status"),
    gettext_noop("You have unsaved changes in another window"),
    gettext_noop("You saved a new version in another window"),
]
