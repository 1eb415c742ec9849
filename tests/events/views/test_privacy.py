"""What people read about their data, before they send any."""

import re

import pytest
from django.urls import reverse
from django.utils import translation

from tests.events.questions.asking import block, page_asking
from tests.events.views.private.pages import event_page, private, registered
from tests.factories import OrganizerFactory

pytestmark = pytest.mark.django_db

HEADING = "What happens to what you write here"


@pytest.fixture
def page(english_list):
    return event_page(english_list)


def form_urls(page) -> list[str]:
    """Every public form of the plugin that asks for a name or an address."""
    registration = registered(page, attendees=["Ada"])
    return [page.register_url, private(registration, "change/"), find_url()]


def find_url() -> str:
    with translation.override("en"):
        return reverse("events:find")


def notice(html: str) -> str:
    """What stands below its heading in the form, before the button: words alone."""
    form = html[html.index('<form class="form"') : html.index("</form>")]
    before_the_button = form[: form.index('<button class="button"')]
    found = before_the_button.partition(HEADING)[2]
    return " ".join(re.sub(r"<[^>]+>", " ", found).split())


@pytest.mark.parametrize("number", range(3))
def test_every_form_that_asks_who_somebody_is_says_first_what_becomes_of_it(client, page, number):
    url = form_urls(page)[number]

    assert "complain to the Data Protection Ombudsman" in notice(client.get(url).text)
    assert "complain to the Data Protection Ombudsman" in notice(client.post(url).text)


def test_why_it_is_needed_is_marked_with_its_language_where_that_is_not_the_readers(
    client, english_list
):
    page = event_page(english_list, privacy_purpose="For the name tags.")
    url = private(registered(page, attendees=["Ada"]), "change/")

    marked = '<span lang="en" dir="auto">For the name tags.</span>'
    assert marked in client.get(url.replace("/en/", "/sv/")).text
    assert marked not in client.get(url).text


def test_a_change_of_sensitive_answers_says_how_early_they_are_erased(client, english_list):
    page = page_asking(block("diet", is_sensitive=True), parent=english_list)
    registration = registered(page, attendees=["Ada"])

    text = notice(client.get(private(registration, "change/")).text)

    assert "health or needs are erased" in text
    assert "kept with your consent alone" in text


def test_who_asks_for_links_is_told_what_the_address_is_used_for(client):
    text = notice(client.get(find_url()).text)

    assert "It is used for nothing else" in text


@pytest.mark.parametrize(
    ("basis", "words", "can_object"),
    [
        ("public_task", "a task in the public interest (GDPR, Article 6(1)(e))", True),
        ("legitimate_interest", "a legitimate interest (GDPR, Article 6(1)(f))", True),
        ("agreement", "an agreement between you (GDPR, Article 6(1)(b))", False),
    ],
)
def test_the_notice_says_why_the_law_allows_it(client, english_list, basis, words, can_object):
    page = event_page(english_list, organizer=OrganizerFactory(privacy_basis=basis))

    text = notice(client.get(page.register_url).text)

    assert words in text
    assert text.count("GDPR") == 1
    assert ("You can object to its use" in text) == can_object


def test_an_organizer_has_a_public_task_until_it_says_otherwise():
    assert OrganizerFactory().privacy_basis == "public_task"


@pytest.mark.parametrize("email", ["officer@example.org", ""])
def test_the_notice_names_the_data_protection_officer_where_there_is_one(
    client, english_list, email
):
    organizer = OrganizerFactory(privacy_officer_email=email)
    page = event_page(english_list, organizer=organizer)

    html = client.get(page.register_url).text

    assert ("mailto:officer@example.org" in html) == bool(email)
    assert ("data protection officer:" in notice(html)) == bool(email)
