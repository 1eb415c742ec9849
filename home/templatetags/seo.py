"""What search engines and shared links get to know, as HTML."""

import json

from django import template
from django.utils.safestring import SafeString, mark_safe

from home.seo import Head

register = template.Library()

# A title must not end the script or begin a comment in it.
ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


@register.inclusion_tag("components/seo.html", takes_context=True)
def seo(context) -> dict:
    """The head of a page of the site. What is no page, such as a registration, has none."""
    navigation = context.get("navigation")
    page = navigation.page if navigation else None
    return {"head": Head(navigation, page) if page else None}


@register.filter
def json_ld(facts: dict) -> SafeString:
    """The facts as JSON that is safe inside <script>."""
    return mark_safe(json.dumps(facts, ensure_ascii=False).translate(ESCAPES))  # noqa: S308
