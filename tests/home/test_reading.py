"""How the site writes years and lists for its readers."""

import re
from datetime import date

import pytest
from django.template import Context, Template
from django.template.loader import render_to_string
from django.utils import translation

from tests.home.factories import ProjectPageFactory

pytestmark = pytest.mark.django_db


def period(**dates) -> str:
    """As on the card and in the facts of a project."""
    with translation.override("fi"):
        text = render_to_string(
            "home/components/period.html", {"project": ProjectPageFactory.build(**dates)}
        )
    return " ".join(re.sub(r"<[^>]+>", "", text).split())


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "words"),
    [
        ("2017-01-01", "2019-12-31", "2017–2019"),
        ("2018-01-01", "2018-12-31", "2018"),
        ("2017-01-01", "2019-12-30", "1. tammikuuta 2017 – 30. joulukuuta 2019"),
        ("2017-01-02", "2019-12-31", "2. tammikuuta 2017 – 31. joulukuuta 2019"),
    ],
)
def test_a_period_of_whole_years_is_told_in_years(fi, starts_on, ends_on, words):
    first, last = date.fromisoformat(starts_on), date.fromisoformat(ends_on)

    assert period(starts_on=first, ends_on=last) == words


def test_a_period_without_an_end_is_told_by_its_first_day(fi):
    assert "1. tammikuuta 2017" in period(starts_on=date(2017, 1, 1), ends_on=None)


@pytest.mark.parametrize(
    ("code", "words"), [("fi", "suomi, arabia, loppu"), ("ar", "الفنلندية، العربية\u200f، loppu")]
)
def test_a_list_has_the_commas_of_its_language(code, words):
    template = Template("{% load events reading %}{{ codes|language_names }}{% comma %}loppu")

    with translation.override(code):
        assert template.render(Context({"codes": ["fi", "ar"]})) == words
