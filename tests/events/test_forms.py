"""What visitors type: kept when it can be read, refused with a reason when it can't."""

import uuid
from datetime import timedelta

import pytest
from django.utils import timezone

from events.forms import ChangeForm, EventFilterForm, RegistrationForm
from events.models import Event, EventPage
from tests.factories import EventFactory, RegistrationFactory, event_index
from tests.naughty import NAUGHTY

pytestmark = pytest.mark.django_db

LATER = timezone.now() + timedelta(days=1)


def event_with(party_limit=3, **terms):
    """An event as a form needs it: without a database, where it asks nothing."""
    event = Event(party_limit=party_limit, **terms)
    event.asks_questions = False
    return event


def form_with(party_limit=3, terms=None, **typed):
    event = event_with(party_limit, names_due_at=LATER, **terms or {})
    return RegistrationForm({"name": "Ada", **typed}, event=event, page=EventPage())


def test_the_name_alone_is_enough():
    form = form_with()

    assert form.is_valid()
    details = form.details
    assert uuid.UUID(str(details.pop("submission_key")))
    assert details == {
        "attendees": ["Ada"],
        "email": "",
        "phone": "",
        "contact": "",
        "way": "on_site",
        "quota": None,
        "invitation_code": "",
        "answers": [],
    }


def test_a_name_is_needed():
    assert list(form_with(name=" \u200b ").errors) == ["name"]


def test_the_others_who_were_named_come_too():
    form = form_with(other_1="", other_2=" Bo  Li ")

    assert form.is_valid()
    assert form.attendees == ["Ada", "Bo Li"]


def test_too_many_names_are_refused_and_kept():
    form = form_with(party_limit=2, other_1="Bo", other_4="Cy")

    assert not form.is_valid()
    assert list(form.errors) == ["__all__"]
    assert [field.value() for field in form.other_fields] == ["Bo", None, None, "Cy"]


def test_a_party_of_one_has_no_fields_for_others():
    assert form_with(party_limit=1).other_fields == []


def test_an_adviser_registers_others_and_does_not_come():
    form = form_with(who="others", other_1="Bo", other_3="Cy")

    assert form.is_valid()
    assert (form.details["contact"], form.details["attendees"]) == ("Ada", ["Bo", "Cy"])


def test_an_adviser_can_bring_as_many_as_anybody_else():
    typed = {f"other_{number}": "Bo" for number in range(1, 4)}

    assert form_with(who="others", **typed).is_valid()
    assert list(form_with(**typed).errors) == ["__all__"]


def test_an_adviser_who_names_nobody_is_asked_for_whom():
    assert list(form_with(who="others").errors) == ["other_1"]


@pytest.mark.parametrize("number", ["2", " 2 ", "٢"])
def test_people_can_be_named_later(number):
    form = form_with(unnamed=number)

    assert form.is_valid()
    assert form.details["attendees"] == ["Ada", "", ""]


@pytest.mark.parametrize("number", ["-1", "x", "1.5", "51"])
def test_a_number_of_people_that_is_none_is_refused(number):
    assert list(form_with(unnamed=number).errors) == ["unnamed"]


def test_those_who_are_named_later_count_too():
    assert list(form_with(other_1="Bo", unnamed="2").errors) == ["__all__"]


def test_nobody_can_be_named_later_when_names_are_due():
    event = event_with(names_due_at=timezone.now() - timedelta(seconds=1))

    form = RegistrationForm({"name": "Ada", "unnamed": "1"}, event=event, page=EventPage())

    assert list(form.errors) == ["unnamed"]


def test_where_people_choose_how_to_take_part_they_must_choose():
    terms = {"has_online_places": True}

    assert list(form_with(terms=terms).errors) == ["way"]
    form = form_with(terms=terms, way="online")
    assert form.is_valid()
    assert form.details["way"] == "online"


def test_a_party_fits_into_the_places_of_its_way():
    terms = {"has_online_places": True, "capacity": 1, "online_capacity": 2}

    assert form_with(terms=terms, way="online", other_1="Bo").is_valid()
    assert list(form_with(terms=terms, way="on_site", other_1="Bo").errors) == ["__all__"]


def test_an_address_that_must_be_confirmed_must_be_given():
    assert list(form_with(terms={"confirms_address": True}).errors) == ["email"]


@pytest.mark.parametrize("field", ["email", "phone", "other_1", "unnamed", "code", "who"])
def test_the_same_form_with_anything_else_typed_is_another_submission(field):
    typed = {"email": "ada@example.org", "phone": "050 000 0001", "unnamed": "1"}
    typed |= {"other_1": "Bo", "code": "X", "who": "others"}
    key = str(uuid.uuid4())

    keys = {
        form.details["submission_key"]
        for form in [
            form_with(submission_key=key, **{field: typed[field]}, other_2="Cy") for _ in "ab"
        ]
        + [form_with(submission_key=key, other_2="Cy")]
        if form.is_valid()
    }

    assert len(keys) == 2


def test_a_program_that_fills_in_everything_is_refused():
    assert list(form_with(fax="x").errors) == ["fax"]


def test_the_submission_key_is_kept_over_errors():
    key = uuid.uuid4()

    form = form_with(name="", submission_key=str(key))

    assert form["submission_key"].value() == str(key)


def test_a_broken_submission_key_is_replaced_without_a_word():
    forms = [form_with(submission_key="not a key") for _visitor in range(2)]

    assert all(form.is_valid() for form in forms)
    assert len({form.details["submission_key"] for form in forms}) == 2
    assert all(uuid.UUID(form["submission_key"].value()) for form in forms)


@pytest.mark.parametrize("field", ["name", "email", "phone", "other_1", "submission_key", "fax"])
def test_naughty_strings_are_kept_readable_or_refused(field):
    for text in NAUGHTY:
        form = form_with(**{field: text})

        if form.is_valid():
            kept = "".join([*form.attendees, form.details["email"], form.details["phone"]])
            assert not set(kept) & set("\0\r\n\u2028\u2029\u202e\ufeff"), text
            assert kept.encode(), text


@pytest.mark.django_db
def test_a_change_asks_for_every_name():
    registration = RegistrationFactory(attendees=["Ada", "Bo"], email="ada@example.org")

    form = ChangeForm({"name": "Ada", "other_1": ""}, registration=registration)

    assert list(form.errors) == ["other_1"]
    assert form["email"].initial == "ada@example.org"


@pytest.mark.django_db
def test_who_was_to_be_named_later_still_can_be():
    registration = RegistrationFactory(attendees=["Ada", "", ""], email="")

    form = ChangeForm({"name": "Ada", "other_1": "Bo"}, registration=registration)

    assert form.is_valid()
    assert form.details["attendees"] == ["Ada", "Bo", ""]
    assert form.details["contact"] is None


@pytest.mark.django_db
def test_an_adviser_changes_the_names_of_clients_and_the_own_one():
    registration = RegistrationFactory(contact="Ada", attendees=["Bo", ""], email="")

    form = ChangeForm(
        {"name": "Adalmina", "other_0": "Bo", "other_1": "Cy"}, registration=registration
    )

    assert form.is_valid()
    assert (form.details["contact"], form.details["attendees"]) == ("Adalmina", ["Bo", "Cy"])


@pytest.mark.django_db
def test_names_stay_as_they_are_once_they_are_due():
    event = EventFactory(names_due_at=timezone.now() - timedelta(days=1))
    registration = RegistrationFactory(event=event, attendees=["Ada", ""], email="")

    form = ChangeForm({"name": "Bo", "other_1": "Cy"}, registration=registration)

    assert form.is_valid()
    assert form.details["attendees"] == ["Ada", ""]


@pytest.mark.django_db
@pytest.mark.parametrize("text", ["x", "-1", "9" * 40, "\0", "' OR 1=1"])
def test_a_filter_that_cannot_be_understood_filters_nothing(text):
    EventFactory()

    form = EventFilterForm({"area": text, "language": text, "kind": text}, page=event_index())

    assert form.chosen == {}
    assert form.query == ""
