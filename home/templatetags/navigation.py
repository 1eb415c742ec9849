"""The ways through the site."""

from django import template
from django.db.models import Q
from django.urls import translate_url
from django.utils.translation import get_language, get_language_info
from wagtail.models import Page, Site

register = template.Library()


@register.simple_tag(takes_context=True)
def navigation(context) -> dict:
    """The home page of the active language, its menu, and what is shown in other languages."""
    request, page = context.get("request"), context.get("page")
    site = Site.find_for_request(request) if request else None
    if site is None:
        return {}
    found = _find(site.root_page, page)
    homes = _by_language(found, site.root_page)
    home = homes.get(get_language())
    return {
        "home": home,
        "menu": [item for item in found if item.show_in_menus and home and item.is_child_of(home)],
        "languages": _languages(request, homes, _by_language(found, page)),
    }


def _find(root: Page, page: Page | None) -> list[Page]:
    """Home pages, translations of the page and what may stand in the menu, in one query."""
    keys = [root.translation_key, page.translation_key if page else None]
    # An alias is a page that nobody has translated yet.
    translations = Q(translation_key__in=keys, alias_of=None)
    menu = Q(show_in_menus=True, depth=root.depth + 1, locale__language_code=get_language())
    return list(Page.objects.live().filter(translations | menu).select_related("locale"))


def _by_language(found: list[Page], page: Page | None) -> dict[str, Page]:
    key = page.translation_key if page else None
    pages = [other for other in found if other.translation_key == key and not other.alias_of_id]
    pages.sort(key=lambda other: other.locale_id)
    return {other.locale.language_code: other for other in pages}


def _languages(request, homes: dict, translations: dict) -> list[dict]:
    """This page in each language that it is published in; elsewhere, the same address in each."""
    if translations:
        links = {code: page.get_url(request) for code, page in translations.items()}
    else:
        links = {code: translate_url(request.get_full_path(), code) for code in homes}
    return [{"url": url, **get_language_info(code)} for code, url in links.items() if url]
