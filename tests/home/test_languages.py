"""Nine languages: every address answers, dates read well, and Finnish and Swedish are complete."""

from datetime import datetime

import pytest
from django.conf import settings
from django.utils import translation
from django.utils.formats import date_format, time_format
from wagtail.models import Locale, Page, Site

from home.models import HomePage

CODES = [code for code, _name in settings.LANGUAGES]
RIGHT_TO_LEFT = ["ar", "fa"]


@pytest.fixture
def home(fi) -> HomePage:
    page = Page.get_first_root_node().add_child(
        instance=HomePage(title="Etusivu", slug="etusivu", locale=fi)
    )
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "localhost", "root_page": page}
    )
    return page


@pytest.mark.parametrize("code", CODES)
def test_every_language_has_an_address_and_a_direction(client, home, code):
    locale, _new = Locale.objects.get_or_create(language_code=code)
    if code != "fi":
        home.copy_for_translation(locale).save_revision().publish()

    response = client.get(f"/{code}/")

    direction = "rtl" if code in RIGHT_TO_LEFT else "ltr"
    assert response.status_code == 200
    assert f'<html lang="{code}" dir="{direction}">' in response.content.decode()


@pytest.mark.parametrize(
    ("code", "day", "time"),
    [
        ("fi", "6. joulukuuta 2026", "18.30"),
        ("fi-x-selko", "6. joulukuuta 2026", "18.30"),
        ("sv", "6 december 2026", "18:30"),
        ("en", "6 December 2026", "18:30"),
        ("so", "6 Diseembar 2026", "18:30"),
    ],
)
def test_a_time_reads_as_in_its_language(code, day, time):
    moment = datetime(2026, 12, 6, 18, 30)  # noqa: DTZ001 - formats know no zones
    with translation.override(code):
        assert [date_format(moment), time_format(moment)] == [day, time]
