"""The accessibility statement: five parts, or none."""

import pytest
from django.utils import translation

from events.exceptions import NotReadyToPublish
from home.models import AccessibilityStatementPage
from tests.home.factories import StatementFactory, site_home

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("name", AccessibilityStatementPage.REQUIRED)
def test_a_statement_that_lacks_a_part_is_not_published(fi, name):
    empty = None if name == "written_on" else ""

    with pytest.raises(NotReadyToPublish):
        StatementFactory(**{name: empty})


@pytest.mark.parametrize("text", ["<p></p>", "<p>\xa0</p>", "<p><b> </b></p>"])
def test_an_empty_paragraph_says_nothing(fi, text):
    with pytest.raises(NotReadyToPublish):
        StatementFactory(shortcomings=text)


def test_a_draft_may_be_unfinished(fi):
    page = site_home().add_child(instance=AccessibilityStatementPage(title="Seloste", live=False))

    page.save_revision()

    assert page.latest_revision is not None


def test_the_statement_tells_its_five_parts(client, fi):
    page = StatementFactory(feedback_phone="050 000 0031", reviewed_on="2026-11-20")

    text = client.get(page.url).text

    for part in ["status", "shortcomings", "method", "feedback", "supervisor"]:
        assert f'<h2 id="{part}">' in text
    for told in ["Vanhoissa esitteissä", "Soita, niin", "palaute@example.org", "Traficom", "14"]:
        assert told in text
    assert "1. marraskuuta 2026" in text
    assert "20. marraskuuta 2026" in text


def test_each_status_and_method_is_said_in_words_of_its_own(rf, client, fi):
    page = StatementFactory()
    told = set()
    for status in AccessibilityStatementPage.Status.values:
        for method in AccessibilityStatementPage.Method.values:
            AccessibilityStatementPage.objects.update(status=status, method=method)
            with translation.override("fi"):
                told.add(client.get(page.url).text)

    assert len(told) == 6
