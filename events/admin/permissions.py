"""What nobody may do by Wagtail's generic views, whatever group they are in."""

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.utils.translation import gettext_noop
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import page_permission_policy, policy_registry, register_permission_policy

from events.models import Announcement, Event, Message, Registration
from events.models.event_queries import EventQuerySet
from events.models.outbox import MessageQuerySet
from events.models.registration import RegistrationQuerySet

# What no list of Wagtail's asks about, so that its form for groups wouldn't offer it.
SPECIAL = ["exceed_capacity", "view_sensitive_answers"]
# The form for groups translates the names of permissions, but Wagtail doesn't into all languages.
NAMES = [gettext_noop("Can publish"), gettext_noop("Can submit translations")]


class RecordPermissionPolicy(ModelPermissionPolicy):
    """For records that booking and the outbox write: every action not named is closed to all."""

    def __init__(self, model, *, actions: list[str]):
        super().__init__(model)
        self.actions = actions

    def user_has_permission(self, user, action):
        return action in self.actions and super().user_has_permission(user, action)


class DeskPolicy(RecordPermissionPolicy):
    """For what goes with registrations: whoever may change those may see it. What changes
    it asks for the same."""

    def user_has_permission(self, user, action):
        return action in self.actions and may(user, "change", Registration)


def register():
    """Must come before Wagtail asks for a policy: at the top of wagtail_hooks.py."""
    for model, actions in [(Registration, ["add", "change", "view"]), (Message, ["view"])]:
        register_permission_policy(model, RecordPermissionPolicy(model, actions=actions))
    register_permission_policy(Announcement, DeskPolicy(Announcement, actions=["view"]))


def special() -> QuerySet[Permission]:
    return Permission.objects.filter(content_type__app_label="events", codename__in=SPECIAL)


def events_of(user) -> EventQuerySet:
    """The events whose people somebody may work with.

    Every list, form and act of the desk asks here, the two below included, so that this is the one
    place to narrow it.
    """
    return Event.objects.all()


def registrations_of(user) -> RegistrationQuerySet:
    """Those of the events of events_of()."""
    return Registration.objects.filter(event__in=events_of(user))


def messages_of(user) -> MessageQuerySet:
    """Those about the events of events_of(), and those about none."""
    return Message.objects.about(events_of(user))


def may(user, action: str, model) -> bool:
    return policy_registry.get_by_type(model).user_has_permission(user, action)


def may_see(user, model) -> bool:
    actions = {"add", "change", "view"}
    return policy_registry.get_by_type(model).user_has_any_permission(user, actions)


def may_work_with_pages(user) -> bool:
    actions = {"add", "change", "publish"}
    return page_permission_policy.user_has_any_permission(user, actions)


def may_exceed_capacity(user) -> bool:
    """Give a place where there is none. It takes a reason too."""
    return user.has_perm("events.exceed_capacity")


def may_see_sensitive(user) -> bool:
    """Read what people answered about diet, access or interpretation."""
    return user.has_perm("events.view_sensitive_answers")
