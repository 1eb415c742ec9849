"""What the templates of resources need beside the models."""

import re

from django import template
from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import get_language, get_language_info
from django.utils.translation import gettext as _

register = template.Library()

HEADING = re.compile(r"(</?h)([1-6])\b", re.IGNORECASE)
KILO = 1000


@register.simple_tag
def speaks(code: str) -> str:
    """`lang` and `dir` of a part that is in another language than the page."""
    if not code or code == get_language():
        return ""
    direction = "rtl" if get_language_info(code)["bidi"] else "ltr"
    return format_html(' lang="{}" dir="{}"', code, direction)


@register.filter
def file_size(size: int | None) -> str:
    """As people read it: "184 kB", "1.2 MB", with the decimal sign of their language."""
    if not size:
        return ""
    if size < KILO * KILO:
        return _("%(size)s kB") % {"size": number_format(max(1, round(size / KILO)))}
    return _("%(size)s MB") % {"size": number_format(round(size / KILO**2, 1), 1)}


@register.simple_block_tag
def deeper_headings(content, *, levels: int) -> str:
    """The same HTML with its headings further down in the outline of the page."""
    return mark_safe(  # noqa: S308 - it was rendered by the template around it
        HEADING.sub(lambda tag: f"{tag[1]}{min(int(tag[2]) + levels, 6)}", content)
    )
