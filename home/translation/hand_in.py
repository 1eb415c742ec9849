"""The way to the moderators that wagtail-localize doesn't have: who may not publish, hands in."""

import json

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.text import slugify
from django.utils.translation import gettext
from wagtail.coreutils import find_available_slug
from wagtail.models import Page, TranslatableMixin, WorkflowMixin
from wagtail_localize.models import Translation

from home.translation.permissions import may_publish
from home.translation.rule import translation_of


@transaction.atomic
def hand_in(translation: Translation, user) -> None:
    """Let the moderators see the translation as it stands now. What is public stays as it is.

    Handed in again, it takes the place of what waited.
    """
    draft = _draft(translation)
    draft.save_revision(user=user)
    waiting = draft.current_workflow_state
    if waiting:
        waiting.cancel(user=user)
    draft.get_workflow().start(draft, user)


def _draft(translation: Translation) -> Page | WorkflowMixin:
    # Not save_target(): as a draft, too, it would write the new words into the public page.
    source = translation.source
    draft = source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
    if isinstance(draft, Page):
        slug = slugify(draft.slug)
        draft.slug = find_available_slug(draft.get_parent(), slug, ignore_page_id=draft.pk)
    return draft


def hand_in_instead_of_publishing(request, instance) -> HttpResponse | None:
    """The publish button of the translation editor, for those who may not publish."""
    if request.POST.get("action") != "publish" or not isinstance(instance, TranslatableMixin):
        return None
    translation = translation_of(instance)
    if not translation or not translation.enabled or not must_hand_in(request.user, instance):
        return None
    try:
        hand_in(translation, request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, gettext("The translation waits for the moderators now."))
    return redirect(request.path)


def must_hand_in(user, instance) -> bool:
    """Whether a moderator publishes what this user has translated."""
    if not isinstance(instance, WorkflowMixin) or getattr(instance, "locked", False):
        return False
    return not may_publish(user, instance) and instance.get_workflow() is not None


def editor_props(props: str, user, instance) -> str:
    """What wagtail-localize's editor is told, so that its main button hands in.

    Without a button to publish, its main button is the last of the others: "Delete".
    """
    if not must_hand_in(user, instance):
        return props
    told = json.loads(props)
    told["perms"]["canPublish"] = True
    told["handIn"] = {
        "button": gettext("Submit to the moderators"),
        "progress": gettext("Submitting…"),
    }
    return json.dumps(told)
