"""What the content checker looks at beside Wagtail's own rules, in the preview of a page."""

from django.conf import settings
from django.db.models import Q
from django.forms import Media
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.userbar import ContentCheckerItem
from wagtail.models import Page

from events.models import Illustrated

LONGEST_SENTENCE = 12  # words; what Finnish plain-language editors aim at
LONGEST_WORD = 18  # letters
LONGEST_ALT_TEXT = 150  # letters; longer ones belong in the text

PLAIN_LANGUAGE = "fi-x-selko"


class SiteContentChecker(ContentCheckerItem):
    """Wagtail's checker, which also looks at alt texts, plain language and missing translations."""

    axe_include = ["main"]  # what is around it is not the editor's to mend
    axe_run_only = [
        *ContentCheckerItem.axe_run_only,
        "image-alt",
        "undescribed-picture",
        "long-alt-text",
        "long-sentences",
        "missing-translation",
    ]
    axe_custom_rules = [
        *ContentCheckerItem.axe_custom_rules,
        {
            "id": "undescribed-picture",
            "impact": "serious",
            "selector": "h1",
            "tags": ["best-practice"],
            "any": ["check-picture"],
            "enabled": True,
        },
        {
            "id": "long-alt-text",
            "impact": "minor",
            "selector": "main img[alt]",
            "tags": ["best-practice"],
            "any": ["check-alt-text-length"],
            "enabled": True,
        },
        {
            "id": "long-sentences",
            "impact": "moderate",
            "selector": "main p, main li",
            "tags": ["best-practice"],
            "any": ["check-plain-language"],
            "enabled": True,
        },
        {
            "id": "missing-translation",
            "impact": "minor",
            "selector": "h1",
            "tags": ["best-practice"],
            "any": ["check-translations"],
            "enabled": True,
        },
    ]

    def __init__(self, *, page: Page, in_editor: bool = False):
        super().__init__(in_editor=in_editor)
        self.page = page

    @cached_property
    def missing_languages(self) -> list[str]:
        return missing_languages(self.page)

    @property
    def media(self):
        return super().media + Media(js=["js/content-checks.js"])

    def get_axe_custom_checks(self, request):
        words = {
            "language": PLAIN_LANGUAGE,
            "longest_sentence": LONGEST_SENTENCE,
            "longest_word": LONGEST_WORD,
        }
        return [
            *super().get_axe_custom_checks(request),
            {"id": "check-picture", "options": {"is_undescribed": is_undescribed(self.page)}},
            {"id": "check-alt-text-length", "options": {"longest": LONGEST_ALT_TEXT}},
            {"id": "check-plain-language", "options": words},
            {"id": "check-translations", "options": {"missing": self.missing_languages}},
        ]

    def get_axe_messages(self, request):
        languages = ", ".join(self.missing_languages)
        # The editor of a new page asks for these before the page has a place, so without a list.
        named = _("Missing in: %(languages)s") % {"languages": languages} if languages else ""
        no_alt_text = {
            "error_name": _("Image without alt text"),
            "help_text": _("Say what the image shows, or mark it as decoration"),
        }
        return super().get_axe_messages(request) | {
            # Wagtail's own rule. Its words say neither where to begin nor anything in Finnish.
            "heading-order": {
                "error_name": _("A heading skips a level"),
                "help_text": _("Begin with a heading of level 2, then go one level down at a time"),
            },
            "image-alt": no_alt_text,
            "undescribed-picture": no_alt_text,
            "long-alt-text": {
                "error_name": _("Long alt text"),
                "help_text": _("One sentence is enough: the rest belongs in the text"),
            },
            "long-sentences": {
                "error_name": _("Hard to read in plain language"),
                "help_text": _("Shorten the sentences, and split or explain the long words"),
            },
            "missing-translation": {
                "error_name": _("Not translated yet"),
                "help_text": named,
            },
        }


def is_undescribed(page: Page) -> bool:
    """Whether the picture of the page has neither words nor the tick that says it is decoration."""
    return isinstance(page, Illustrated) and "image_alt" in page.missing()


def missing_languages(page: Page) -> list[str]:
    """The languages in which the page above can be read and this one can't, by their names."""
    parent = page.get_parent()
    if parent is None:
        return []
    keys = Q(translation_key=parent.translation_key) | Q(translation_key=page.translation_key)
    found = Page.objects.live().filter(keys, alias_of=None)
    pairs = set(found.values_list("translation_key", "locale__language_code"))
    there = {code for key, code in pairs if key == page.translation_key} | {
        page.locale.language_code
    }
    return [
        str(name)
        for code, name in settings.LANGUAGES
        if (parent.translation_key, code) in pairs and code not in there
    ]


def check_more(request, items, page) -> None:
    """Put our checker in the place of Wagtail's."""
    for place, item in enumerate(items):
        if isinstance(item, ContentCheckerItem) and page is not None:
            items[place] = SiteContentChecker(page=page, in_editor=item.in_editor)
