"""The gate of translations: no page goes out untranslated by accident."""

from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.db.models.signals import pre_save
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page
from wagtail.users.models import UserProfile
from wagtail_localize.models import (
    LocaleSynchronization,
    StringTranslation,
    Translation,
    TranslationSource,
)

from events.models import Registration
from home.models import ContentPage
from home.translation.rule import NotTranslated
from tests.home.translating import submit, told, translate_texts

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(homes) -> ContentPage:
    page = homes.add_child(instance=ContentPage(title="Meistä", slug="meista", live=False))
    page.intro = "Keitä olemme"
    page.save_revision().publish()
    page.refresh_from_db()
    return page


# The translation editor


def test_a_new_translation_is_a_draft_even_of_a_published_page(desk, page, sv):
    translated = submit(desk, page, sv)

    assert not translated.live
    assert desk.get("/sv/meista/").status_code == 404


def test_a_page_without_any_translated_text_is_not_published(desk, publish, page, sv):
    translated = submit(desk, page, sv)

    messages = publish(translated)

    translated.refresh_from_db()
    assert not translated.live
    assert messages == ["“Meistä” was not published in Swedish: 2 texts are not translated yet."]


def test_a_page_with_one_text_missing_is_not_published(desk, publish, page, sv):
    translated = submit(desk, page, sv)
    translate_texts(page, sv, but="intro")

    messages = publish(translated)

    translated.refresh_from_db()
    assert not translated.live
    assert messages == ["“Meistä” was not published in Swedish: 1 text is not translated yet."]


def test_the_refusal_is_in_the_editors_language(desk, publish, page, sv):
    UserProfile.objects.update(preferred_language="fi")
    translated = submit(desk, page, sv)

    assert publish(translated) == [
        "”Meistä” (ruotsi) jäi julkaisematta: 2 tekstiä on vielä kääntämättä."
    ]


def test_an_empty_translation_is_no_translation(desk, publish, page, sv):
    translated = submit(desk, page, sv)
    translate_texts(page, sv)
    StringTranslation.objects.filter(context__path="intro").update(data="")

    publish(translated)

    translated.refresh_from_db()
    assert not translated.live


def test_a_page_with_every_text_translated_is_published(desk, publish, page, sv):
    translated = submit(desk, page, sv)
    translate_texts(page, sv)

    publish(translated)

    response = desk.get("/sv/meista/")
    assert response.status_code == 200
    assert "<h1>sv Meistä</h1>" in response.content.decode()


def test_a_published_translation_stays_as_it_is_when_a_new_text_is_missing(desk, publish, page, sv):
    translated = submit(desk, page, sv)
    translate_texts(page, sv)
    publish(translated)
    page.intro = "Mitä teemme"
    page.save_revision().publish()
    TranslationSource.objects.get_for_instance(page).update_from_db()

    messages = publish(translated)

    translated.refresh_from_db()
    assert messages == ["“sv Meistä” was not published in Swedish: 1 text is not translated yet."]
    assert [translated.live, translated.intro] == [True, "sv Keitä olemme"]


# "Sync translated pages"


def sync(desk, page: Page, callbacks):
    source = TranslationSource.objects.get_for_instance(page)
    url = reverse("wagtail_localize:update_translations", args=[source.pk])
    with callbacks(execute=True):
        response = desk.post(url, {"publish_translations": "on"})
    return told(desk.get(response.url))


def test_sync_publishes_the_complete_languages_and_names_the_others(
    desk, page, sv, en, django_capture_on_commit_callbacks
):
    page.get_parent().copy_for_translation(en).save_revision().publish()
    swedish, english = submit(desk, page, sv, en), page.get_translation(en)
    translate_texts(page, en)

    messages = sync(desk, page, django_capture_on_commit_callbacks)

    swedish.refresh_from_db()
    english.refresh_from_db()
    assert [swedish.live, english.live] == [False, True]
    assert messages == [
        "Successfully updated translations for 'Meistä'",
        "“Meistä” was not published in Swedish: 2 texts are not translated yet.",
    ]


# Every other way to publish


def test_publishing_many_at_once_refuses_an_untranslated_page(desk, page, sv):
    translated = submit(desk, page, sv)

    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    response = desk.post(f"{url}?id={translated.pk}&next=/admin/", {"include_descendants": False})

    translated.refresh_from_db()
    assert not translated.live
    assert response.url == reverse("wagtailadmin_pages:edit", args=[translated.pk])
    assert told(desk.get(response.url)) == [
        "“Meistä” was not published in Swedish: 2 texts are not translated yet."
    ]


def test_a_stopped_translation_is_refused_while_it_holds_the_original_text(desk, page, sv):
    translated = submit(desk, page, sv)
    Translation.objects.update(enabled=False)
    form = {"title": "Om oss", "slug": "om-oss", "intro": "Keitä olemme", "body-count": 0}
    form |= {f"comments-{name}_FORMS": 0 for name in ["TOTAL", "INITIAL"]}

    url = reverse("wagtailadmin_pages:edit", args=[translated.pk])
    response = desk.post(url, form | {"action-publish": "action-publish"})

    translated.refresh_from_db()
    assert [translated.live, translated.draft_title] == [False, "Om oss"]
    assert told(desk.get(response.url)) == [
        "“Om oss” was not published in Swedish: 1 text is not translated yet."
    ]


def test_a_stopped_translation_written_by_hand_is_published(desk, page, sv):
    translated = submit(desk, page, sv)
    Translation.objects.update(enabled=False)

    translated.title, translated.intro = "Om oss", "Vilka vi är"
    translated.save_revision().publish()

    assert desk.get("/sv/meista/").status_code == 200


def test_an_untranslated_page_is_not_scheduled_so_that_it_stops_no_others(desk, page, sv):
    translated = submit(desk, page, sv)
    translated.go_live_at = timezone.now() + timedelta(days=1)

    with pytest.raises(NotTranslated):
        translated.save_revision().publish()

    assert not translated.revisions.filter(approved_go_live_at__isnull=False).exists()


def test_a_complete_scheduled_translation_goes_live_on_time(desk, page, sv):
    translated = submit(desk, page, sv)
    translated.title, translated.intro = "Om oss", "Vilka vi är"
    translated.go_live_at = timezone.now() + timedelta(days=1)
    translated.save_revision().publish()

    with time_machine.travel(timezone.now() + timedelta(days=2)):
        call_command("publish_scheduled")

    translated.refresh_from_db()
    assert translated.live


def test_only_what_is_translated_and_published_is_looked_at():
    heard_by = [receiver.__name__ for receiver in pre_save._live_receivers(Registration)[0]]

    assert "keep_back_untranslated" not in heard_by


# Aliases: the original's text under another language's address


def test_untranslated_pages_above_a_translation_stay_drafts(desk, publish, page, sv):
    child = page.add_child(instance=ContentPage(title="Talo", slug="talo", live=False))
    child.save_revision().publish()

    translated = submit(desk, child, sv)
    translate_texts(child, sv)
    publish(translated)

    assert desk.get("/sv/meista/").status_code == 404
    assert desk.get("/sv/meista/talo/").status_code == 200


def test_an_alias_stays_a_draft_when_its_original_is_published_again(homes, page, en):
    alias = page.copy_for_translation(en, copy_parents=True, alias=True)
    page.save_revision().publish()

    alias.refresh_from_db()
    assert not alias.live


def test_locales_kept_in_step_show_no_copies(homes, page, en):
    LocaleSynchronization.objects.create(locale=en, sync_from=page.locale)

    assert not Page.objects.filter(locale=en, live=True).exists()


def test_a_translation_turned_back_into_an_alias_is_a_draft(desk, publish, page, sv):
    translated = submit(desk, page, sv)
    translate_texts(page, sv)
    publish(translated)

    desk.post(reverse("wagtail_localize:convert_to_alias", args=[translated.pk]))

    translated.refresh_from_db()
    assert not translated.live


def test_an_alias_in_the_same_language_is_published(page):
    alias = page.create_alias(update_slug="sama")

    assert alias.live
