"""Registers the organizer's desk in Wagtail's admin. Decides nothing."""

from django.templatetags.static import static
from django.urls import include, path
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from events.admin import after_publishing, guards, permissions, shortfalls, urls
from events.admin.attention import AttentionPanel
from events.admin.event_list import EventListViewSet
from events.admin.labels import HeldBack
from events.admin.menu import RegistrationsGroup, SettingsGroup
from events.admin.page_menu import page_buttons

permissions.register()
register_snippet(RegistrationsGroup)
register_snippet(SettingsGroup)


@hooks.register("register_admin_viewset")
def list_events_in_the_menu():
    return EventListViewSet()


@hooks.register("register_admin_urls")
def give_pages_their_acts():
    return [path("events/pages/", include(urls))]


@hooks.register("insert_global_admin_css")
def let_the_desk_be_read_on_a_phone():
    return format_html('<link rel="stylesheet" href="{}">', static("events/admin.css"))


@hooks.register("register_permissions")
def let_groups_have_the_special_permissions():
    return permissions.special()


@hooks.register("register_page_header_buttons")
def offer_acts_in_the_page_menu(page, user, next_url=None, view_name=None):
    return page_buttons(page, user)


@hooks.register("construct_homepage_panels")
def show_events_that_need_attention(request, items):
    items.append(AttentionPanel())


@hooks.register("after_publish_page")
def say_what_people_would_miss(request, page):
    shortfalls.warn_after_publishing(request, [page])


@hooks.register("before_delete_page")
def keep_pages_people_registered_through(request, page):
    return guards.refuse_to_delete(request, [page])


@hooks.register("before_bulk_action")
def keep_them_in_bulk_too(request, action_type, objects, action):
    return guards.refuse_to_delete_in_bulk(request, action_type, objects)


@hooks.register("after_publish_page")
def say_who_was_told(request, page):
    after_publishing.tell_the_editor(request, page)


@hooks.register("after_unpublish_page")
def say_that_nobody_was_told(request, page):
    guards.warn_after_unpublishing(request, [page])


@hooks.register("after_bulk_action")
def say_it_in_bulk_too(request, action_type, objects, action):
    guards.warn_after_unpublishing_in_bulk(request, action_type, objects)
    shortfalls.warn_after_publishing_in_bulk(request, action_type, objects)


@hooks.register("before_delete_snippet")
def keep_what_events_refer_to(request, instances):
    return guards.refuse_to_delete_what_is_in_use(request, instances)


@hooks.register("register_log_actions")
def name_the_acts_in_the_log(actions):
    for action, label, message in [
        ("events.cancel_event", _("Cancel the event"), _("Event cancelled")),
        ("events.restore_event", _("Restore the event"), _("Event restored")),
        ("events.takes_place", _("The event takes place"), _("Decided that it takes place")),
        ("events.decide", _("Decide on an application"), _("Decision noted")),
        ("events.send_results", _("Send the results"), _("Results of applications sent")),
        ("events.invite", _("Invite"), _("Invitations made")),
        ("events.withdraw_invitation", _("Withdraw an invitation"), _("Invitation withdrawn")),
        ("events.register", _("Add registration"), _("Registration added by staff")),
        ("events.change_registration", _("Change details"), _("Details changed by staff")),
        ("events.told_registration", _("They have been told"), _("Told by staff")),
        ("events.cancel_registration", _("Cancel registration"), _("Cancelled by staff")),
        ("events.raise_registration", _("Raise in the queue"), _("Raised in the queue by staff")),
        ("events.move_registration", _("Move to another event"), _("Moved by staff")),
        (
            "events.switch_registration",
            _("Change the way of taking part"),
            _("Way of taking part changed by staff"),
        ),
        ("events.cancel_some", _("Cancel some of the people"), _("Some cancelled by staff")),
        ("events.announce", _("Send to many"), _("Message to many ordered")),
        ("events.withdraw_announcement", _("Cancel the sending"), _("Sending cancelled")),
        ("events.retry_message", _("Try again"), _("Message tried again")),
    ]:
        actions.register_action(action, label, message)
    actions.register_action("events.hold_back")(HeldBack)
