"""What search engines and shared links get to know, as HTML."""

from django import template

from events import structured
from home.seo import Head

register = template.Library()


@register.inclusion_tag("components/seo.html", takes_context=True)
def seo(context) -> dict:
    """The head of a page of the site. What is no page, such as a registration, has none."""
    navigation = context.get("navigation")
    page = navigation.page if navigation else None
    return {"head": Head(navigation, page, context.get("batch")) if page else None}


@register.filter
def json_ld(facts: dict) -> str:
    return structured.in_script(facts)
