"""What readers see of languages and files: their names, directions and sizes."""

from django import template
from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.translation import get_language, get_language_bidi, get_language_info
from django.utils.translation import gettext as _

from events import conf

register = template.Library()
register.filter(conf.language_name)

KILO = 1000
RIGHT_TO_LEFT = "\u200f"  # seen by nobody


@register.simple_tag
def speaks(code: str) -> str:
    """`lang` and `dir` of a part that is in another language than the page."""
    if not code or code == get_language():
        return ""
    direction = "rtl" if get_language_info(code)["bidi"] else "ltr"
    return format_html(' lang="{}" dir="{}"', code, direction)


@register.simple_tag
def comma() -> str:
    """What stands between the parts of a list: Arabic and Dari have a comma of their own.

    Before it a mark, else a number after Latin letters would be read before them.
    """
    return f"{RIGHT_TO_LEFT}، " if get_language_bidi() else ", "


@register.filter
def listed(names) -> str:
    """Names one after the other, with the comma of the reader's language between them."""
    return comma().join(str(name) for name in names)


@register.filter
def foreign(code: str) -> bool:
    """Whether it is another language than that of the page."""
    return bool(code) and code != get_language()


@register.filter
def whole_years(project) -> list[str]:
    """The first and the last year of a project that lasts from a New Year to the end of a year.

    One year where it is the same; none where the period says more than years do.
    """
    start, end = project.starts_on, project.ends_on
    if not start or not end or (start.month, start.day, end.month, end.day) != (1, 1, 12, 31):
        return []
    return list(dict.fromkeys([f"{start:%Y}", f"{end:%Y}"]))


@register.filter
def file_size(size: int | None) -> str:
    """As people read it: "184 kB", "1.2 MB", with the decimal sign of their language."""
    if not size:
        return ""
    if size < KILO * KILO:
        return _("%(size)s kB") % {"size": number_format(max(1, round(size / KILO)))}
    return _("%(size)s MB") % {"size": number_format(round(size / KILO**2, 1), 1)}
