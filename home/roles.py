"""Who may do what, out of the box: the groups that `manage.py roles` makes.

Written down as data. An administrator may change the groups afterwards; running the command
again gives each role back what stands here, and takes nothing away that was added.

An app says what the roles do with its own in a module `roles.py` that its ready() imports:

    from home import roles

    roles.grant(roles.EDITOR, {"library.book": roles.WRITE})
"""

from dataclasses import dataclass, field

from django.apps import apps
from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Task,
    Workflow,
    WorkflowContentType,
    WorkflowMixin,
)

from events.models import EventIndexPage

WRITE = ("view", "add", "change")
ALL = (*WRITE, "delete")
PUBLISH = (*ALL, "publish")

# What several pages show and editors write once. With drafts, which somebody else publishes:
DRAFTED = ("home.person", "home.topic")
CONTENT = (*DRAFTED, "home.partner", "events.venue", "events.area")

ADMIN = "wagtailadmin.access_admin"
TRANSLATE = "wagtail_localize.submit_translation"
WAGTAILS_WORKFLOW = "Moderators approval"


@dataclass(eq=False)
class Role:
    """A group: its name, what it does with pages and files, and with everything else."""

    name: str
    english: str  # the name that Wagtail has given it, or that we would in English
    pages: tuple[str, ...] = ()
    event_pages: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    models: dict[str, tuple[str, ...]] = field(default_factory=dict)
    others: tuple[str, ...] = ()

    @property
    def permissions(self) -> list[str]:
        """Permissions on models, as "app.codename"."""
        named = [
            f"{label.split('.')[0]}.{act}_{label.split('.')[1]}"
            for label, acts in self.models.items()
            for act in acts
        ]
        return [*named, *self.others]


EDITOR = Role(
    name=_("Editors"),
    english="Editors",
    pages=("add", "change"),
    files=("add", "change", "choose"),
    models=dict.fromkeys(CONTENT, WRITE),
    others=(ADMIN, TRANSLATE),
)
MODERATOR = Role(
    name=_("Moderators"),
    english="Moderators",
    pages=("add", "change", "publish", "lock", "unlock"),
    files=("add", "change", "choose"),
    models=dict.fromkeys((*CONTENT, "events.organizer", "wagtailredirects.redirect"), ALL)
    | dict.fromkeys((*DRAFTED, "events.funder"), PUBLISH),
    others=(ADMIN, TRANSLATE),
)
ORGANIZER = Role(
    name=_("Organizers"),
    english="Organizers",
    event_pages=("add", "change", "publish"),
    files=("add", "change", "choose"),
    models=dict.fromkeys(("events.venue", "events.area", "events.organizer"), WRITE)
    # People, and what was written to them: only for those who work with them.
    | dict.fromkeys(("events.registration", "events.announcement"), WRITE)
    | {"events.message": ("view",)},
    others=(ADMIN, TRANSLATE, "events.view_sensitive_answers"),
)
MUNICIPAL_READER = Role(
    name=_("Municipal readers"),
    english="Municipal readers",
)
ADMINISTRATOR = Role(
    name=_("Administrators"),
    english="Administrators",
    pages=("add", "change", "publish", "lock", "unlock", "bulk_delete"),
    files=("add", "change", "choose", "delete"),
    others=("*",),
)
ROLES = (EDITOR, MODERATOR, ORGANIZER, MUNICIPAL_READER, ADMINISTRATOR)


def grant(role: Role, models: dict[str, tuple[str, ...]], *others: str) -> None:
    """From now on the role also does this with an app's models, and has these permissions."""
    role.models |= models
    role.others += others


@transaction.atomic
def make_groups() -> list[Group]:
    """Make the group of each role, or give it what it lacks. Named in the site's first language.

    Wagtail's own "Editors" and "Moderators" become ours, with the workflow that they stand in.
    """
    with translation.override(settings.LANGUAGE_CODE):
        groups = [_make_group(role) for role in ROLES]
    moderators = groups[ROLES.index(MODERATOR)]
    _name_workflow(moderators)
    _submit_snippets_to(moderators)
    return groups


def _name_workflow(moderators: Group) -> None:
    """The button that submits a page says to whom, in the site's first language."""
    for model in [Workflow, Task]:
        model.objects.filter(name=WAGTAILS_WORKFLOW).update(name=moderators.name)


def _submit_snippets_to(moderators: Group) -> None:
    """What has drafts goes the way of the pages. A workflow that was chosen for it stays."""
    task = GroupApprovalTask.objects.active().filter(groups=moderators).first()
    workflow = Workflow.objects.active().filter(workflow_tasks__task=task).first()
    if task is None or workflow is None:
        return
    for model in map(apps.get_model, EDITOR.models):
        if not issubclass(model, WorkflowMixin):
            continue
        WorkflowContentType.objects.get_or_create(
            content_type=ContentType.objects.get_for_model(model),
            defaults={"workflow": workflow},
        )


def _make_group(role: Role) -> Group:
    group = _find_group(role) or Group()
    group.name = str(role.name)
    group.save()
    group.permissions.add(*_permissions(role))
    for page, acts in _places(role):
        _let_work_with_pages(group, page, acts)
    _let_work_with_files(group, role.files)
    return group


def _find_group(role: Role) -> Group | None:
    """Named in the site's first language, or as Wagtail has named it."""
    names = Q(name=str(role.name)) | Q(name=role.english)
    return Group.objects.filter(names).first()


def open_to_organizers(events: EventIndexPage) -> None:
    """Organizers work in a new list of events as in those that were there before them."""
    with translation.override(settings.LANGUAGE_CODE):
        group = _find_group(ORGANIZER)
    if group:
        _let_work_with_pages(group, events, ORGANIZER.event_pages)


def _permissions(role: Role) -> QuerySet:
    if "*" in role.permissions:
        return Permission.objects.all()
    wanted = Q(pk__in=[])  # an empty Q() would be every permission there is
    for name in role.permissions:
        app, codename = name.split(".")
        wanted |= Q(content_type__app_label=app, codename=codename)
    found = Permission.objects.filter(wanted)
    _refuse_unknown(role, found)
    return found


def _refuse_unknown(role: Role, found: QuerySet) -> None:
    """A slip of the pen would give a role less than is written down, and nobody would know."""
    names = {".".join(pair) for pair in found.values_list("content_type__app_label", "codename")}
    if unknown := set(role.permissions) - names:
        raise LookupError(f"{role.english}: no such permission: {', '.join(sorted(unknown))}")


def _places(role: Role) -> list[tuple[Page, tuple[str, ...]]]:
    """Where in the tree a role works: everywhere, or in the lists of events."""
    places = [(Page.get_first_root_node(), role.pages)] if role.pages else []
    if role.event_pages:
        places += [(page, role.event_pages) for page in EventIndexPage.objects.all()]
    return places


def _let_work_with_pages(group: Group, page: Page, acts: tuple[str, ...]) -> None:
    codenames = [f"{act}_page" for act in acts]
    allowed = Permission.objects.filter(
        content_type__app_label="wagtailcore", codename__in=codenames
    )
    for permission in allowed:
        GroupPagePermission.objects.get_or_create(group=group, page=page, permission=permission)


def _let_work_with_files(group: Group, acts: tuple[str, ...]) -> None:
    codenames = [f"{act}_{kind}" for act in acts for kind in ("image", "document")]
    allowed = Permission.objects.filter(
        content_type__app_label__in=["wagtailimages", "wagtaildocs"], codename__in=codenames
    )
    for permission in allowed:
        GroupCollectionPermission.objects.get_or_create(
            group=group, collection=Collection.get_first_root_node(), permission=permission
        )
