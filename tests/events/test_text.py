import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.text import clean


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Ada \t  Example\n", "Ada Example"),
        ("one\r\ntwo\u2028three", "one two three"),
        ("be\x00ll\x07 \x1b[31m", "bell [31m"),
        ("half \ud83d of a pair", "half of a pair"),
        ("\ufeffmark", "mark"),
        ("invoice\u202egnp.exe \u2066x\u2069", "invoicegnp.exe x"),
        ("a\u0308iti", "äiti"),
        ("\u200b\u200d \u00a0", ""),
        ("", ""),
    ],
)
def test_one_line_keeps_what_can_be_read(typed, kept):
    assert clean(typed) == kept


@pytest.mark.parametrize("word", ["قهوه\u200cخانه", "👩🏽\u200d🏫", "نعم\u200f", "Ñandú", "日本"])
def test_words_and_emoji_keep_their_joiners(word):
    assert clean(word) == word


def test_lines_stay_where_they_were_typed():
    assert (
        clean("\none  \r\n  two\r\n\r\nthree\x85four ", lines=True) == "one\n  two\n\nthree\nfour"
    )


@given(text=st.text(st.characters()), lines=st.booleans())
def test_clean_text_is_clean(text, lines):
    once = clean(text, lines=lines)

    assert clean(once, lines=lines) == once
    assert once.encode().decode() == once
    assert lines or len(once.splitlines()) <= 1
