"""What a funder has and says before it is shown, and which ones an organizer may choose."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import translation

from events import funding
from events.admin import addresses
from events.models import EventPage, Funder, Organizer
from events.models.funders import original_funders
from tests.events.funding_steps import LACKING, translated
from tests.factories import EventIndexPageFactory, EventPageFactory, FunderFactory, OrganizerFactory

pytestmark = pytest.mark.django_db


def test_an_eu_funder_is_not_saved_without_what_must_be_seen(funder):
    for name, nothing in LACKING.items():
        setattr(funder, name, nothing)

    with pytest.raises(ValidationError) as refused:
        funder.full_clean()

    assert set(refused.value.message_dict) == set(LACKING)


def test_a_funder_that_is_still_a_draft_in_a_language_does_not_speak_it(funder, organizer, en):
    translated(funder, en, live=False)

    assert organizer.funders_in("en") == [funder]
    assert funding.missing(organizer, "en") != []


def test_a_funder_that_becomes_european_is_so_in_every_language(organizer, funder, en):
    translated(funder, en, is_eu=False, **LACKING)

    (english,) = organizer.funders_in("en")

    assert english.is_eu
    assert len(funding.missing(organizer, "en")) == 2


def test_funders_come_with_the_european_union_first(organizer):
    organizer.funders.add(FunderFactory(name="A city"))
    organizer.save()

    assert [funder.name for funder in organizer.funders_in("fi")] == ["ESR+", "A city"]


def test_an_organizer_chooses_each_funder_once(admin_client, organizer, funder, en):
    translated(funder, en)

    page = admin_client.get(addresses.of(organizer, "edit"))

    assert list(page.context["form"].fields["funders"].queryset) == [funder]


def test_an_organizer_chooses_public_funders_and_keeps_the_one_it_shows(funder, organizer):
    public, _draft = FunderFactory(), FunderFactory(live=False)
    Funder.objects.filter(pk=funder.pk).update(live=False)

    offered = Funder.objects.complex_filter(original_funders())

    assert set(offered) == {funder, public}


# An emblem in use


def test_the_emblem_of_a_funder_is_not_deleted(admin_client, indexing, funder):
    address = reverse("wagtailimages:delete", args=[funder.emblem_id])

    page = admin_client.get(address)
    admin_client.post(address)

    funder.refresh_from_db()
    assert page.context["is_protected"]
    assert funder.emblem.file.storage.exists(funder.emblem.file.name)


# A funder that becomes European


@pytest.fixture
def becoming(en):
    """A complete funder that is about to be ticked, with a public page in Finnish and in English."""
    funder = FunderFactory(is_eu=True)
    Funder.objects.update(is_eu=False)
    organizer = OrganizerFactory(funders=[funder])
    EventPageFactory(organizer=organizer)
    EventPageFactory(organizer=organizer, parent=EventIndexPageFactory(locale=en))
    return funder


def test_a_funder_does_not_become_european_while_it_is_silent_on_public_pages(becoming):
    with translation.override("en"), pytest.raises(ValidationError, match="English") as refused:
        becoming.full_clean()

    assert list(refused.value.message_dict) == ["is_eu"]


def test_it_becomes_european_once_it_speaks_their_languages(becoming, en):
    translated(becoming, en, is_eu=False)

    becoming.full_clean()


def test_a_draft_of_a_page_asks_for_nothing_yet(becoming, en):
    EventPage.objects.get(locale=en).unpublish()

    becoming.full_clean()


def test_the_words_of_a_european_funder_stay_complete_in_every_language(funder, en):
    words = translated(funder, en, is_eu=False)
    words.statement = ""

    with pytest.raises(ValidationError) as refused:
        words.full_clean()

    assert list(refused.value.message_dict) == ["statement"]


# An organizer that gets a European funder


@pytest.fixture
def with_pages(en):
    """An organizer without funders, with a public page in Finnish and in English."""
    organizer = OrganizerFactory()
    EventPageFactory(organizer=organizer)
    EventPageFactory(organizer=organizer, parent=EventIndexPageFactory(locale=en))
    return organizer


def choose(admin_client, organizer, *funders, **details):
    return admin_client.post(
        addresses.of(organizer, "edit"),
        {
            "name": organizer.name,
            "email": organizer.email,
            "privacy_basis": organizer.privacy_basis,
            "funders": [funder.pk for funder in funders],
            **details,
        },
    )


def funders_of(organizer):
    return list(Organizer.objects.get(pk=organizer.pk).funders.all())


def test_no_european_funder_is_added_that_is_silent_on_public_pages(
    admin_client, with_pages, funder
):
    refused = choose(admin_client, with_pages, funder)

    said = refused.context["form"].errors["funders"]
    assert said == ["The funder “ESR+” has no statement and no emblem in English yet."]
    assert funders_of(with_pages) == []


def test_one_that_speaks_their_languages_is(admin_client, with_pages, funder, en):
    translated(funder, en)

    choose(admin_client, with_pages, funder)

    assert funders_of(with_pages) == [funder]


def test_others_are_added_in_any_language(admin_client, with_pages):
    other = FunderFactory(is_eu=False)

    choose(admin_client, with_pages, other)

    assert funders_of(with_pages) == [other]


def test_one_that_is_shown_already_holds_up_no_other_change(admin_client, with_pages, funder):
    with_pages.funders.add(funder)
    with_pages.save()

    choose(admin_client, with_pages, funder, phone="014 000 0000")

    assert Organizer.objects.get(pk=with_pages.pk).phone == "014 000 0000"


def test_a_new_organizer_has_no_pages_yet_and_gets_any_funder(admin_client, funder):
    admin_client.post(
        reverse(Organizer.snippet_viewset.get_url_name("add")),
        {
            "name": "Sininen silta",
            "email": "silta@example.org",
            "privacy_basis": "public_task",
            "funders": [funder.pk],
        },
    )

    assert funders_of(Organizer.objects.get(name="Sininen silta")) == [funder]
