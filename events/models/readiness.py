"""Pages that may lack what their readers need while they are drafts, but not when they go out."""

import logging
from importlib import import_module
from itertools import chain

from django.apps import apps
from django.db import models
from wagtail.log_actions import log

from events import funding
from events.exceptions import NotReadyToPublish
from events.models import term_checks
from events.models.page_forms import ReadinessForm

logger = logging.getLogger(__name__)

# How Wagtail's publish_scheduled says that it is the one who publishes.
SCHEDULED = "wagtail.publish.scheduled"


class PublishedWhenReady(models.Model):
    """For pages, named before Page: `class NewsPage(Illustrated, Page)`.

    missing() says what is to be done before the page can go out. The editor's form shows it at
    the fields; every other way of publishing, and of setting a time for it, raises
    NotReadyToPublish before anything is written. Drafts are saved as they are.
    """

    base_form_class = ReadinessForm

    class Meta:
        abstract = True

    def missing(self) -> dict[str, str]:
        """What readers would miss: a sentence for each field that an editor can mend it in."""
        return {}

    def publish(self, revision, *args, **kwargs):
        missing = revision.as_object().missing()
        if missing and kwargs.get("log_action") == SCHEDULED:
            return self._hold_back(revision, missing)
        if missing:
            raise NotReadyToPublish(self, missing.values())
        return super().publish(revision, *args, **kwargs)

    def _hold_back(self, revision, missing: dict[str, str]) -> None:
        """Its time has come, yet something was taken away since: the others are not to wait for it."""
        revision.approved_go_live_at = None
        revision.save(update_fields=["approved_go_live_at"])
        reason = " ".join(map(str, missing.values()))
        log(self, "events.hold_back", revision=revision, data={"reason": reason})
        logger.error("Page %s was not published at its time: %s", self.pk, reason)


class ShowsFunders(PublishedWhenReady):
    """For pages with an `organizer`: they show its funders, so they go out only when that is possible."""

    class Meta:
        abstract = True

    def missing(self) -> dict[str, str]:
        missing = super().missing()
        if sentences := funding.missing(self.organizer, self.locale.language_code):
            missing["organizer"] = " ".join(sentences)
        return missing

    @staticmethod
    def public_languages(**pages) -> set[str]:
        """In which languages such pages are public: those of one organizer, or of one funder."""
        kinds = [model for model in apps.get_models() if issubclass(model, ShowsFunders)]
        codes = [
            model.objects.live().filter(alias_of=None, **pages).values_list("locale__language_code")
            for model in kinds
        ]
        return {code for (code,) in chain(*codes)}


class AsksPeople(PublishedWhenReady):
    """For pages with `questions` and `quotas`: they go out when people can answer, and there is room.

    The original alone decides: its translations bring words.
    """

    class Meta:
        abstract = True

    def missing(self) -> dict[str, str]:
        missing = super().missing()
        if self.pk and not self.is_original:
            return missing
        # By name, because they import the models.
        conditions = import_module("events.questions.conditions")
        if sentences := conditions.missing(self):
            missing["questions"] = " ".join(sentences)
        if sentences := conditions.missing_places(self):
            missing["quotas"] = " ".join(sentences)
        if sentences := conditions.missing_ways(self):
            missing["has_online_places"] = " ".join(sentences)
        return missing | term_checks.missing(self)
