"""What the site changes in wagtail-localize's editor."""

from django import template

from home.translation import hand_in

register = template.Library()


@register.simple_tag(takes_context=True)
def editor_props(context):
    user = context["request"].user
    return hand_in.editor_props(context["props"], user, context["instance"])
