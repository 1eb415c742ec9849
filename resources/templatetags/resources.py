"""What the templates of resources need beside the models."""

import re

from django import template
from django.utils.safestring import mark_safe

register = template.Library()

HEADING = re.compile(r"(</?h)([1-6])\b", re.IGNORECASE)


@register.simple_block_tag
def deeper_headings(content, *, levels: int) -> str:
    """The same HTML with its headings further down in the outline of the page."""
    return mark_safe(  # noqa: S308 - it was rendered by the template around it
        HEADING.sub(lambda tag: f"{tag[1]}{min(int(tag[2]) + levels, 6)}", content)
    )
