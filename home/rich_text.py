"""Links in rich text: they lead to pages that readers can open, and tell their language."""

from django.utils.html import format_html
from django.utils.translation import get_language
from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from home.translation.queries import in_language


class ReadablePageLinks(PageLinkHandler):
    """Links to pages in the reader's language, else to the original. Two queries for all."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict]) -> list[str]:
        # What was pasted or imported may say nothing, or nonsense, of its page.
        ids = [attrs.get("id", "") for attrs in attrs_list]
        linked = Page.objects.filter(pk__in=[pk for pk in ids if pk.isdecimal()])
        keys = {str(pk): key for pk, key in linked.values_list("pk", "translation_key")}
        shown = {page.translation_key: page for page in in_language(linked, get_language())}
        return [_tag(shown.get(keys.get(str(pk)))) for pk in ids]


def _tag(page: Page | None) -> str:
    if page is None:
        return "<a>"  # the words stay, though there is nothing to lead to
    if page.locale.language_code == get_language():
        return format_html('<a href="{}">', page.url)
    return format_html('<a href="{}" hreflang="{}">', page.url, page.locale.language_code)
