"""What nobody may do by Wagtail's generic views, whatever group they are in."""

from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import page_permission_policy, policy_registry, register_permission_policy

from events.models import Message, Registration


class RecordPermissionPolicy(ModelPermissionPolicy):
    """For records that booking and the outbox write: every action not named is closed to all."""

    def __init__(self, model, *, actions: list[str]):
        super().__init__(model)
        self.actions = actions

    def user_has_permission(self, user, action):
        return action in self.actions and super().user_has_permission(user, action)


def register():
    """Must come before Wagtail asks for a policy: at the top of wagtail_hooks.py."""
    for model, actions in [(Registration, ["add", "change", "view"]), (Message, ["view"])]:
        register_permission_policy(model, RecordPermissionPolicy(model, actions=actions))


def may(user, action: str, model) -> bool:
    return policy_registry.get_by_type(model).user_has_permission(user, action)


def may_see(user, model) -> bool:
    actions = {"add", "change", "view"}
    return policy_registry.get_by_type(model).user_has_any_permission(user, actions)


def may_work_with_pages(user) -> bool:
    actions = {"add", "change", "publish"}
    return page_permission_policy.user_has_any_permission(user, actions)
