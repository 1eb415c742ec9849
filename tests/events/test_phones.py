import pytest

from events import phones


@pytest.mark.parametrize(
    "typed",
    [
        "050 000 0002",
        "0500000002",
        "050-000 0002",
        "+358 50 000 0002",
        "+358 (0)50 000 0002",
        "00358 50 000 0002",
        "\u202a+358\u00a050\u00a0000\u00a00002\u202c",
        "٠٥٠ ٠٠٠ ٠٠٠٢",
        "۰۵۰ ۰۰۰ ۰۰۰۲",
    ],
)
def test_a_number_is_understood_however_it_is_typed(typed):
    assert phones.international(typed) == "+358500000002"


def test_a_foreign_number_is_one_with_its_country():
    assert phones.international("+46 70 000 00 02") == "+46700000002"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "no phone",
        "014 000 0002",  # a line that no text message reaches
        "70 000 00 02",
        "050 000 0002, after four",
        "+0 50 000 0002",
        "+358",
        "+358 50 000 0002 000 0002",
        "050\n000;DROP",
        "²50 000 0002",
    ],
)
def test_what_gets_no_text_message_is_no_number(typed):
    assert phones.international(typed) == ""
