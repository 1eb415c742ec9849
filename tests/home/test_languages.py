"""Nine languages: every address answers, dates read well, and no text that visitors read is missing."""

import os
import re
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import polib
import pytest
from django import forms
from django.conf import settings
from django.utils import translation
from django.utils.formats import date_format, time_format
from django.utils.translation import to_locale
from wagtail.admin.widgets import AdminDateInput, AdminDateTimeInput
from wagtail.models import Locale, Page, Site

from home.models import HomePage
from tests.public_texts import public_texts

ROOT = settings.BASE_DIR
CODES = [code for code, _name in settings.LANGUAGES]
TRANSLATED = [code for code in CODES if code != "en"]  # the code is written in English
RIGHT_TO_LEFT = ["ar", "fa"]
# Still to be read by native speakers: docs/languages.md. Plain Finnish borrows from Finnish.
SIX_MORE = ["fi-x-selko", "ru", "uk", "ar", "fa", "so"]
IN_OTHER_WORDS = [code for code in SIX_MORE if code != "fi-x-selko"]
CLOCKS = ["TIME_FORMAT", "DATETIME_FORMAT", "SHORT_DATETIME_FORMAT"]
FOLDERS = ["events", "home", "resources", "site", "templates"]


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
    ("code", "weekday", "day", "time"),
    [
        ("fi", "sunnuntai", "6. joulukuuta 2026", "18.30"),
        ("fi-x-selko", "sunnuntai", "6. joulukuuta 2026", "18.30"),
        ("sv", "söndag", "6 december 2026", "18.30"),
        ("en", "Sunday", "6 December 2026", "18:30"),
        ("ru", "воскресенье", "6 декабря 2026", "18:30"),
        ("uk", "неділя", "6 грудня 2026", "18:30"),
        ("ar", "الأحد", "6 ديسمبر 2026", "18:30"),
        ("fa", "یکشنبه", "6.12.2026", "18:30"),
        ("so", "Axad", "6 Diseembar 2026", "18:30"),
    ],
)
def test_a_time_reads_as_in_its_language(code, weekday, day, time):
    moment = datetime(2026, 12, 6, 18, 30)  # noqa: DTZ001 - formats know no zones
    with translation.override(code):
        shown = [date_format(moment, "l"), date_format(moment), time_format(moment)]
    assert shown == [weekday, day, time]


@pytest.mark.parametrize("code", CODES)
def test_no_language_writes_the_morning_as_am(code):
    morning = datetime(2026, 12, 6, 9, 5)  # noqa: DTZ001 - formats know no zones
    with translation.override(code):
        clocks = {name: date_format(morning, name) for name in CLOCKS}
    assert {
        name for name, shown in clocks.items() if not re.search(r"\b0?9[.:]05$", shown)
    } == set()


class FormOfMistakes(forms.Form):
    required = forms.CharField()
    too_long = forms.CharField(max_length=3)
    no_choice = forms.ChoiceField(choices=[("1", "1")])
    no_text = forms.CharField()


@pytest.mark.parametrize("code", IN_OTHER_WORDS)
def test_django_speaks_of_mistakes_in_the_language_of_the_reader(code):
    told = mistakes(code)

    assert len(told) == 4
    assert told & (mistakes("fi") | mistakes("en")) == set()


def mistakes(code: str) -> set[str]:
    with translation.override(code):
        form = FormOfMistakes({"too_long": "abcd", "no_choice": "2", "no_text": "\0"})
        return {str(error) for errors in form.errors.values() for error in errors}


@pytest.mark.parametrize(
    "language", [code for code, _n in settings.WAGTAILADMIN_PERMITTED_LANGUAGES]
)
def test_the_admin_takes_the_dates_that_it_writes(language):
    with translation.override(language):
        for field, widget in [
            (forms.DateField(), AdminDateInput()),
            (forms.DateTimeField(), AdminDateTimeInput()),
        ]:
            moment = field.to_python("2030-05-21")
            assert field.clean(widget.format_value(moment)) == moment


# The catalogues


def catalogues(*languages: str) -> list[Path]:
    folders = [to_locale(language) for language in languages]
    paths = [ROOT / app / "locale" / folder for app in ["events", "site"] for folder in folders]
    return [path / "LC_MESSAGES" / "django.po" for path in paths]


def entries(path: Path) -> set[tuple]:
    return {(entry.msgctxt, entry.msgid, entry.msgid_plural) for entry in polib.pofile(path)}


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"%\(\w+\)[sd]", text))


@pytest.mark.parametrize("path", catalogues("fi", "sv"), ids=str)
def test_finnish_and_swedish_are_complete(path):
    assert [entry.msgid for entry in polib.pofile(path) if not entry.translated()] == []


@pytest.mark.parametrize("code", SIX_MORE)
def test_all_that_visitors_read_is_in_six_more_languages(code):
    translated = {
        (entry.msgctxt, entry.msgid)
        for path in catalogues(code)
        for entry in polib.pofile(path).translated_entries()
    }
    assert public_texts(*FOLDERS) - translated == set()


def test_a_text_is_public_until_its_place_is_for_editors():
    public = {msgid for _context, msgid in public_texts("events")}

    # A template, a mail, a form, a refusal, a choice; then a screen, a label, a check for editors.
    assert public >= {
        "Join the waiting list",
        "You are still on the waiting list.",
        "Your name",
        "Registration has closed.",
        "Peer group",
    }
    assert not public & {
        "Cancel the event and tell everyone",
        "street address",
        "Registration must close after it opens.",
    }


@pytest.mark.parametrize("path", catalogues(*TRANSLATED), ids=str)
def test_a_translation_keeps_every_placeholder(path):
    for entry in polib.pofile(path).translated_entries():
        # The last plural form is the one for any number; others may write the number as a word.
        translated = (
            entry.msgstr_plural[max(entry.msgstr_plural)] if entry.msgid_plural else entry.msgstr
        )
        assert placeholders(translated) == placeholders(entry.msgid_plural or entry.msgid)


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("xgettext"), reason="gettext is not installed")
def test_the_catalogues_hold_the_texts_of_the_code(tmp_path):
    for name in FOLDERS:
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "manage.py", tmp_path)

    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "config.settings", "SECRET_KEY": "test"}
    command = [sys.executable, "manage.py", "makemessages", "--no-obsolete", "--locale=fi"]
    subprocess.run(command, cwd=tmp_path, env=environment, check=True)

    for path in catalogues("fi"):
        assert entries(tmp_path / path.relative_to(ROOT)) == entries(path), "run make messages"
