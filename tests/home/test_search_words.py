"""Words as visitors type them: in any form, with and without dots."""

import pytest

from home.search import words


@pytest.mark.parametrize(
    ("typed", "base"),
    [
        ("häädöstä", "haato"),
        ("HÄÄTÖÄ", "haato"),
        ("kunnissa", "kunta"),
        ("lasten", "lapsi"),
        ("vertaisryhmissä", "vertaisryhma"),
        ("jyväskylästä", "jyvaskyla"),
        ("palvelukartalta", "palvelukartta"),
    ],
)
def test_a_finnish_word_has_its_basic_form(typed, base):
    assert words.base_forms(typed, "fi") == {base}
    assert words.base_forms(typed, "fi-x-selko") == {base}


@pytest.mark.parametrize(
    ("partitive", "noun"),
    [("tukea", "tuki"), ("vuokraa", "vuokra"), ("opasta", "opas"), ("neuvoa", "neuvo")],
)
def test_a_noun_is_found_where_its_form_reads_as_a_verb(partitive, noun):
    assert noun in words.base_forms(partitive, "fi")


@pytest.mark.parametrize("form", ["tolk", "tolken", "tolkar", "tolkarna"])
def test_a_swedish_noun_is_found_where_its_form_is_that_of_another_word_too(form):
    assert "tolk" in words.base_forms(form, "sv")


def test_a_swedish_verb_does_not_become_a_noun():
    assert words.base_forms("arbetar", "sv") == {"arbeta"}
    assert words.base_forms("lärarna", "sv") == {"larare"}


@pytest.mark.parametrize(
    ("language", "typed", "base"),
    [
        ("sv", "kommunerna", "kommun"),
        ("en", "municipalities", "municipality"),
        ("ru", "детей", "ребенок"),
        ("uk", "громадах", "громада"),
        ("ar", "الأطفال", "طفل"),
        ("fa", "کودکان", "کودک"),
    ],
)
def test_other_languages_have_theirs(language, typed, base):
    assert words.base_forms(typed, language) == {words.fold(base)}


def test_a_language_without_a_dictionary_keeps_the_word():
    assert words.base_forms("Guryaha", "so") == {"guryaha"}


def test_dots_that_were_not_typed_are_tried():
    assert "haato" in words.typed_forms("haadosta", "fi")


def test_letters_of_arabic_and_persian_keyboards_are_one():
    assert words.fold("كودكي") == words.fold("کودکی")


def test_a_text_is_cut_at_everything_that_is_no_letter():
    cut = [match[0] for match in words.split("Verkko-opas: häätö (2 §), a\x00 – «дети»!")]

    assert cut == ["Verkko", "opas", "häätö", "2", "дети"]
