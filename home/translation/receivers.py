"""Every way of publishing ends in saving a live page or snippet, or a revision with a time set."""

from django.apps import apps
from django.db.models.signals import pre_save
from wagtail.models import DraftStateMixin, Page, Revision, TranslatableMixin

from home.translation import rule


def connect() -> None:
    """Listen to what can be both translated and published. Nothing else is asked."""
    for model in apps.get_models():
        if issubclass(model, DraftStateMixin) and issubclass(model, TranslatableMixin):
            pre_save.connect(keep_back_untranslated, sender=model)
    pre_save.connect(keep_back_scheduled, sender=Revision)


def keep_back_untranslated(sender, instance, raw=False, update_fields=None, **kwargs):
    if raw or not instance.live:
        return
    if rule.is_alias_in_another_language(instance):
        _keep_as_draft(instance, update_fields)
    elif not update_fields or "live" in update_fields:
        rule.check(instance)


def keep_back_scheduled(sender, instance, raw=False, **kwargs):
    """Refuse when the time is set: refused when it has come, it would stop all others too."""
    if instance.approved_go_live_at and not raw:
        rule.check(instance.as_object())


def _keep_as_draft(alias: Page, update_fields) -> None:
    alias.live, alias.has_unpublished_changes = False, True
    if update_fields:  # a published page is made an alias: this save writes nothing but that
        Page.objects.filter(pk=alias.pk).update(live=False, has_unpublished_changes=True)
