"""What visitors type: kept when it can be read, refused with a reason when it can't."""

import uuid

import pytest

from events.forms import ChangeForm, EventFilterForm, RegistrationForm
from tests.factories import EventFactory, RegistrationFactory
from tests.naughty import NAUGHTY


def form_with(party_limit=3, **typed):
    return RegistrationForm({"name": "Ada", **typed}, party_limit=party_limit)


def test_the_name_alone_is_enough():
    form = form_with()

    assert form.is_valid()
    details = form.details
    assert uuid.UUID(str(details.pop("submission_key")))
    assert details == {"attendees": ["Ada"], "email": "", "phone": ""}


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
@pytest.mark.parametrize("text", ["x", "-1", "9" * 40, "\0", "' OR 1=1"])
def test_a_filter_that_cannot_be_understood_filters_nothing(text):
    EventFactory()

    form = EventFilterForm({"area": text, "language": text, "kind": text})

    assert form.chosen == {}
    assert form.query == ""
