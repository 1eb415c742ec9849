"""The groups that a new site starts with."""

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import GroupApprovalTask, GroupPagePermission, Page
from wagtail.snippets.models import get_snippet_models

from home import roles
from tests.factories import EventIndexPageFactory, EventPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def groups():
    return dict(zip(roles.ROLES, roles.make_groups(), strict=True))


@pytest.fixture
def user_in(django_user_model, groups):
    def user_in(role):
        user = django_user_model.objects.create_user(role.english, password="secret")
        user.groups.add(groups[role])
        return user

    return user_in


def test_each_role_becomes_one_group_named_in_the_first_language(capsys):
    call_command("roles")

    said = capsys.readouterr().out
    names = list(Group.objects.order_by("pk").values_list("name", flat=True))
    assert len(names) == len(roles.ROLES)
    assert "Municipal readers" not in names
    assert all(name in said for name in names)


def test_a_second_run_gives_back_what_is_missing_and_takes_nothing_away(groups):
    editors = groups[roles.EDITOR]
    before = set(editors.permissions.all())
    editors.permissions.remove(editors.permissions.first())
    editors.permissions.add(*groups[roles.MUNICIPAL_READER].permissions.all())

    roles.make_groups()

    assert set(editors.permissions.all()) > before
    assert Group.objects.count() == len(roles.ROLES)


def test_the_button_that_submits_names_the_moderators_in_the_first_language(groups):
    page = Page.get_first_root_node()

    workflow = page.get_workflow()

    assert [workflow.name, *(task.name for task in workflow.tasks)] == ["Tarkastajat"] * 2


def test_every_permission_of_a_role_exists(groups):
    for role, group in groups.items():
        if "*" not in role.permissions:
            held = {f"{one.content_type.app_label}.{one.codename}" for one in _all(group)}
            assert set(role.permissions) <= held


def test_a_role_without_permissions_has_none(monkeypatch):
    monkeypatch.setattr(roles, "ROLES", (*roles.ROLES, roles.Role(name="Guests", english="Guests")))

    *_others, guests = roles.make_groups()

    assert not guests.permissions.exists()


def test_a_permission_that_does_not_exist_is_refused(monkeypatch):
    wrong = roles.Role(name="Nobody", english="Nobody", others=("home.fly_person",))
    monkeypatch.setattr(roles, "ROLES", (*roles.ROLES, wrong))

    with pytest.raises(LookupError, match="Nobody: no such permission: home.fly_person"):
        roles.make_groups()


def _all(group):
    return group.permissions.select_related("content_type")


def test_every_kind_of_snippet_belongs_to_somebody():
    named = {label for role in roles.ROLES for label in role.models}

    assert {model._meta.label_lower for model in get_snippet_models()} <= named


def test_an_editor_writes_pages_and_does_not_publish_them(user_in):
    page = EventIndexPageFactory()
    may = page.permissions_for_user(user_in(roles.EDITOR))

    assert may.can_edit()
    assert not may.can_publish()
    assert may.can_submit_for_moderation()


def test_what_an_editor_submits_waits_for_the_moderators(user_in, groups):
    (task,) = GroupApprovalTask.objects.all()

    assert list(task.groups.all()) == [groups[roles.MODERATOR]]
    page = EventIndexPageFactory()
    assert page.permissions_for_user(user_in(roles.MODERATOR)).can_publish()


def test_an_organizer_publishes_events_and_nothing_else(django_user_model):
    events = EventIndexPageFactory()
    other = Page.get_first_root_node()
    groups = dict(zip(roles.ROLES, roles.make_groups(), strict=True))
    organizer = django_user_model.objects.create_user("olli")
    organizer.groups.add(groups[roles.ORGANIZER])

    assert EventPageFactory(parent=events).permissions_for_user(organizer).can_publish()
    assert not other.permissions_for_user(organizer).can_edit()
    assert organizer.has_perm("events.change_registration")
    assert not GroupPagePermission.objects.filter(group=groups[roles.ORGANIZER], page=other)


def test_an_organizer_works_in_a_list_of_events_that_is_added_later(user_in):
    organizer = user_in(roles.ORGANIZER)

    events = EventIndexPageFactory()

    assert EventPageFactory(parent=events).permissions_for_user(organizer).can_publish()


def test_what_an_administrator_takes_from_the_organizers_stays_taken(groups):
    events = EventIndexPageFactory()
    given = GroupPagePermission.objects.filter(group=groups[roles.ORGANIZER], page=events)
    given.delete()

    events.save_revision().publish()

    assert not given.exists()


def test_an_editor_sees_nobody_who_registered(user_in):
    editor = user_in(roles.EDITOR)

    assert not editor.has_perm("events.view_registration")
    assert not editor.has_perm("resources.view_leader")


def test_a_municipal_reader_has_no_key_to_the_admin(client, user_in):
    client.force_login(user_in(roles.MUNICIPAL_READER))

    response = client.get(reverse("wagtailadmin_home"))

    assert response.status_code == 302
    assert "login" in response["Location"]


def test_an_administrator_may_do_everything_without_being_a_superuser(user_in):
    administrator = user_in(roles.ADMINISTRATOR)

    assert not administrator.is_superuser
    assert administrator.has_perms(["auth.add_user", "home.delete_person", "events.view_message"])


def test_who_may_exceed_the_capacity_and_who_reads_sensitive_answers(user_in):
    users = {role.english: user_in(role) for role in roles.ROLES}

    def may(permission):
        return {name for name, user in users.items() if user.has_perm(permission)}

    assert may("events.exceed_capacity") == {"Administrators"}
    assert may("events.view_sensitive_answers") == {"Organizers", "Administrators"}
