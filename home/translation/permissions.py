"""What an editor may do with a page or a snippet, asked in one way for both."""

from django.db.models import Model
from wagtail.models import DraftStateMixin, Page
from wagtail.permissions import policy_registry


def may_edit(user, instance: Model) -> bool:
    if isinstance(instance, Page):
        return instance.permissions_for_user(user).can_edit()
    return _may(user, "change", instance)


def may_publish(user, instance: Model) -> bool:
    """Where there are no drafts, every change is public: who may change it, may publish it."""
    if isinstance(instance, Page):
        return instance.permissions_for_user(user).can_publish()
    return _may(user, "publish" if isinstance(instance, DraftStateMixin) else "change", instance)


def _may(user, act: str, instance: Model) -> bool:
    return policy_registry.get_by_type(type(instance)).user_has_permission(user, act)
