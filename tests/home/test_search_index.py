"""What is in the index: what is public now, and nobody's personal data."""

from io import StringIO

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection, models
from wagtail.fields import StreamField
from wagtail.models import Page, PageViewRestriction

from events import publishing
from events.models import Venue
from home.models import ContentPage
from home.search import indexing, sources
from home.search.matching import Matches
from home.search.models import Entry, Word
from tests.factories import EventPageFactory, MessageFactory, RegistrationFactory, root_page

pytestmark = pytest.mark.django_db


class VenueSource(sources.Source):
    """Venues in a town are public here."""

    model = Venue
    kind = "venue"
    label = "Venues"

    def public(self):
        return Venue.objects.exclude(city="")

    def language(self, venue):
        return "fi"

    def text(self, venue):
        return venue.address

    def addresses(self, request, venues):
        return {venue.pk: f"/venues/{venue.pk}/" for venue in venues}


@pytest.fixture
def venues(monkeypatch):
    monkeypatch.setitem(sources._sources, "events.venue", VenueSource())


@pytest.fixture
def saved(django_capture_on_commit_callbacks):
    """Run what the worker would run after a commit."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def found(query: str) -> int:
    return len(Matches(query, "fi").hits)


def page_about(intro: str, **facts) -> ContentPage:
    return root_page().add_child(instance=ContentPage(title="Sivu", intro=intro, **facts))


def test_a_published_page_is_found_and_a_draft_is_not(saved):
    with saved():
        page_about("Häätö")
        page_about("Häätö luonnoksessa", live=False)

    assert found("häädöstä") == 1


def test_a_draft_of_a_published_page_is_not_found_before_it_is_published(saved):
    with saved():
        page = page_about("Häätö")
    page.intro = "Vuokra"

    with saved():
        revision = page.save_revision()
    assert (found("häätö"), found("vuokra")) == (1, 0)

    with saved():
        revision.publish()
    assert (found("häätö"), found("vuokra")) == (0, 1)


def test_what_is_not_public_any_more_is_not_found_from_that_moment(saved):
    with saved():
        hidden, private, deleted = page_about("Häätö"), page_about("Häätö"), page_about("Häätö")

    hidden.unpublish()
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    deleted.delete()

    assert found("häätö") == 0


def test_a_hidden_event_is_not_found(saved):
    with saved():
        EventPageFactory(title="Häätö", registration_mode="invitation", is_hidden=True)

    assert found("häätö") == 0


def test_an_unpublished_page_leaves_the_index(saved):
    with saved():
        page = page_about("Häätö")
    with saved():
        page.unpublish()

    assert not Entry.objects.filter(page=page).exists()
    assert not Word.objects.exists()


def test_a_page_that_mirrors_another_is_not_found_twice(saved):
    with saved():
        page = page_about("Häätö")
        page.create_alias(update_slug="peili")

    assert found("häätö") == 1
    assert Entry.objects.filter(kind="page", title=page.title).count() == 1


def test_rich_text_and_blocks_are_found_without_their_tags(saved):
    with saved():
        page_about("", body=[("text", "<p>Tietoa <b>hää</b>döstä</p>")])

    assert found("häätö") == 1
    assert found("strong") == 0


def test_rows_of_a_source_are_found_while_they_are_public(saved, venues):
    with saved():
        venue = Venue.objects.create(name="Kylätalo", city="Keuruu")
        Venue.objects.create(name="Kylätalo")
    assert found("keuruulla") == 1
    assert Entry.objects.count() == 1

    Venue.objects.update(city="")
    assert found("keuruulla") == 0

    venue.delete()
    assert Entry.objects.count() == 0


def test_rebuilding_finds_what_changed_past_wagtail_and_forgets_the_rest(saved, venues):
    with saved():
        page, stale = page_about("Häätö"), page_about("Häätö")
        Venue.objects.create(name="Kylätalo", city="Keuruu")
    ContentPage.objects.filter(pk=page.pk).update(intro="Vuokra")
    Page.objects.filter(pk=stale.pk).update(live=False)
    Venue.objects.update(city="")

    call_command("rebuild_search", stdout=StringIO())

    assert (found("häätö"), found("vuokra")) == (0, 1)
    assert not Entry.objects.exclude(page=None).filter(page=stale).exists()
    assert not Entry.objects.filter(page=None).exists()


def test_text_that_did_not_change_is_not_written_again(saved):
    with saved():
        page = page_about("Häätö")
    before = list(Word.objects.values_list("pk", flat=True))

    with saved():
        page.save()

    assert list(Word.objects.values_list("pk", flat=True)) == before


def test_nobody_who_registered_is_in_an_index(saved):
    with saved():
        page = EventPageFactory(title="Vertaisryhmä")
        registration = RegistrationFactory(
            event=page.event,
            attendees=["Salainen Henkilönen"],
            email="salainen@example.org",
            phone="050 000 0077",
        )
        MessageFactory(registration=registration)
        publishing.apply(page)
    indexing.rebuild()
    call_command("update_index", verbosity=0)

    assert found("vertaisryhmä") == 1
    for secret in ["Henkilönen", "salainen@example.org", "salainen", "0077"]:
        assert found(secret) == 0
        assert tables_with(secret) == []


def tables_with(secret: str) -> list[str]:
    """The tables of this search and of Wagtail's own that have the text anywhere."""
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
        indexes = [table for table in tables if "search" in table]
        assert {"search_entry", "search_word"} < set(indexes)
        return [table for table in indexes if _has(cursor, table, secret)]


def _has(cursor, table: str, secret: str) -> bool:
    cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - the name comes from the database
    return any(secret.casefold() in str(row).casefold() for row in cursor.fetchall())


# Words of the form and of mails: nobody looks for a page by them.
OF_FORMS = {"questions", "quotas", "mail_additions", "privacy_purpose"}


def test_every_text_of_a_page_is_searched():
    unsearched = [
        f"{model.__name__}.{field.name}"
        for model in apps.get_models()
        if issubclass(model, Page) and model is not Page
        for field in model._meta.get_fields()
        if isinstance(field, models.TextField | StreamField) and field.model is not Page
        if field.name not in searched(model) | OF_FORMS
    ]

    assert unsearched == []


def searched(model) -> set[str]:
    return {field.field_name for field in model.get_searchable_search_fields()}
