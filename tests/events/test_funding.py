"""What funders want to be seen is seen, or the page stays a draft."""

from datetime import timedelta

import pytest
import time_machine
from django.contrib.messages import get_messages
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page, PageLogEntry, Workflow
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from events import funding
from events.admin import addresses
from events.exceptions import NotReadyToPublish
from events.models import Event
from tests.events.funding_steps import LACKING, translated
from tests.factories import EventIndexPageFactory, EventPageFactory, FunderFactory, OrganizerFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft(organizer, en):
    """A page in English of an organizer whose funder speaks only Finnish."""
    return EventPageFactory(
        organizer=organizer, title="Brunch", parent=EventIndexPageFactory(locale=en), publish=False
    )


def is_live(page):
    return Page.objects.get(pk=page.pk).live


def edit(client, page, **more):
    """Send the editor's form."""
    fields = ["title", "slug", "intro", "audience", "kind", "registration_mode", "party_limit"]
    fields += ["waiting_list", "large_party", "keep_days"]
    built = ["questions", "quotas", "mail_additions"]
    data = nested_form_data(
        {name: getattr(page, name) for name in fields}
        | {"body": rich_text(""), "organizer": page.organizer_id, "image_alt": ""}
        | {"comments": inline_formset([]), "sessions": inline_formset([])}
        | {name: streamfield([]) for name in built}
        | more
    )
    return client.post(addresses.editor(page), data)


# The rule


def test_a_page_goes_out_in_the_language_of_its_funders(organizer):
    assert EventPageFactory(organizer=organizer).live


def test_a_page_in_a_language_that_its_funder_does_not_speak_stays_a_draft(draft):
    with pytest.raises(NotReadyToPublish):
        draft.save_revision().publish()

    assert not is_live(draft)
    assert not Event.objects.exists()


@pytest.mark.parametrize("is_eu", [True, False])
def test_a_european_funder_that_is_not_public_keeps_the_pages_of_its_organizer_back(is_eu):
    funder = FunderFactory(is_eu=is_eu, live=False)
    draft = EventPageFactory(organizer=OrganizerFactory(funders=[funder]), publish=False)

    assert bool(draft.missing()) == is_eu


def test_once_the_funder_is_translated_the_page_goes_out(draft, funder, en):
    translated(funder, en)

    draft.save_revision().publish()

    assert is_live(draft)


@pytest.mark.parametrize("lacking", LACKING)
def test_statement_emblem_and_its_text_are_each_needed(lacking):
    funder = FunderFactory(is_eu=True, **{lacking: LACKING[lacking]})

    sentences = funding.missing(OrganizerFactory(funders=[funder]), "fi")

    assert len(sentences) == 1


def test_each_funder_that_lacks_something_is_named(organizer, funder, en):
    organizer.funders.add(FunderFactory(name="AMIF", is_eu=True))
    organizer.save()

    sentences = funding.missing(organizer, "en")

    assert ["AMIF" in sentences[0], "ESR+" in sentences[1]] == [True, True]
    assert len(sentences) == 2


def test_plain_finnish_has_the_words_of_finnish_and_its_own_come_first(organizer, funder):
    assert funding.missing(organizer, "fi-x-selko") == []
    selko = Locale.objects.get_or_create(language_code="fi-x-selko")[0]
    translated(funder, selko, statement="EU maksaa osan.")

    assert [shown.text for shown in organizer.funders_in("fi-x-selko")] == ["EU maksaa osan."]
    assert [shown.text for shown in organizer.funders_in("fi")] == [funder.statement]


def test_other_funders_and_no_organizer_keep_no_page_back():
    organizer = OrganizerFactory(funders=[FunderFactory(statement="")])

    assert funding.missing(organizer, "en") == []
    assert funding.missing(None, "en") == []


# Every way of publishing


def test_the_editor_sees_in_the_form_what_is_missing(admin_client, draft):
    response = edit(admin_client, draft, **{"action-publish": "yes"})

    errors = response.context["form"].errors
    assert response.status_code == 200
    assert "“ESR+” has no statement and no emblem in English" in errors["organizer"][0]
    assert not is_live(draft)


def test_the_editor_can_save_the_draft(admin_client, draft):
    response = edit(admin_client, draft, title="Brunch, later")

    draft.refresh_from_db()
    assert response.status_code == 302
    assert draft.get_latest_revision_as_object().title == "Brunch, later"


def test_setting_a_time_is_refused_at_once(draft):
    draft.go_live_at = timezone.now() + timedelta(days=1)

    with pytest.raises(NotReadyToPublish):
        draft.save_revision().publish()

    assert not draft.revisions.exclude(approved_go_live_at=None).exists()


def test_bulk_publishing_publishes_nothing_and_leads_to_the_page(admin_client, draft):
    other = EventPageFactory(publish=False)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])

    response = admin_client.post(f"{address}?id={other.pk}&id={draft.pk}")

    assert response["Location"] == addresses.editor(draft)
    (message,) = get_messages(response.wsgi_request)
    assert "“Brunch” was not published" in str(message)
    assert "in English" in str(message)
    assert (is_live(draft), is_live(other)) == (False, False)


def test_approving_in_a_workflow_is_refused_and_the_workflow_goes_on(draft, admin_user):
    draft.save_revision()
    workflow = Workflow.objects.get().start(draft, admin_user)

    with pytest.raises(NotReadyToPublish):
        workflow.current_task_state.approve(user=admin_user)

    workflow.refresh_from_db()
    assert workflow.status == workflow.STATUS_IN_PROGRESS
    assert not is_live(draft)


def test_at_the_set_time_a_page_is_held_back_without_stopping_the_others(draft, funder, en):
    words = translated(funder, en)
    other = EventPageFactory(publish=False)
    for page in [draft, other]:
        page.go_live_at = timezone.now() + timedelta(days=1)
        page.save_revision().publish()
    words.delete()

    with time_machine.travel(timezone.now() + timedelta(days=2)):
        call_command("publish_scheduled")

    assert (is_live(draft), is_live(other)) == (False, True)
    (entry,) = PageLogEntry.objects.filter(action="events.hold_back")
    assert "ESR+" in str(entry.formatter.format_message(entry))
