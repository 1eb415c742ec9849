"""What a project's page says before, during and after the project."""

import re
from datetime import date, timedelta

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.utils import timezone, translation

from events.models import EventIndexPage
from home.models.projects import HELD
from tests.factories import (
    AreaFactory,
    EventIndexPageFactory,
    EventPageFactory,
    FunderFactory,
    OrganizerFactory,
)
from tests.home.factories import (
    ContentPageFactory,
    NewsPageFactory,
    PartnerFactory,
    PersonFactory,
    ProjectPageFactory,
    as_json,
    document,
    image,
    site_home,
)
from tests.home.past_project import FIRST, LAST, project

pytestmark = pytest.mark.django_db

BEFORE, AFTER = "2018-02-28", "2020-01-01"


def on(day: str):
    return time_machine.travel(f"{day} 12:00+02:00", tick=False)


def headings(text: str) -> dict[str, str]:
    return dict(re.findall(r'<h2[^>]* id="(\w+)">(.*?)</h2>', text))


def meeting(organizer, *, days: int, **fields):
    """An event that takes place so many days from now."""
    start = timezone.now() + timedelta(days=days)
    index = EventIndexPageFactory._meta.model.objects.first()
    index = index or EventIndexPageFactory(parent=site_home())
    sessions = [(start, start + timedelta(hours=2))]
    return EventPageFactory(parent=index, organizer=organizer, sessions=sessions, **fields)


@pytest.mark.parametrize(
    ("day", "state"),
    [(BEFORE, "coming"), (FIRST, "running"), (LAST, "running"), (AFTER, "ended")],
)
def test_the_first_and_the_last_day_belong_to_the_project(fi, day, state):
    page = project()

    with on(day):
        assert page.state == state


def test_a_project_without_an_end_runs_on(fi):
    assert ProjectPageFactory(starts_on=FIRST).state == "running"


def test_a_project_cannot_end_before_it_starts(fi):
    page = project()
    page.ends_on = date(2018, 2, 28)

    with translation.override("en"), pytest.raises(ValidationError, match="before it starts"):
        page.full_clean()


def test_the_page_says_when_the_project_starts_and_that_it_has_ended(client, fi):
    page = project()

    with on(BEFORE):
        assert "banner" in client.get(page.url).text
    with on(LAST):
        assert "banner" not in client.get(page.url).text
    with on(AFTER):
        assert "banner" in client.get(page.url).text


def test_a_project_that_is_over_shows_its_results_first_and_a_running_one_last(client, fi):
    page = project(goals="<p>Tavoite</p>", results="<p>Saavutus</p>")

    with on(LAST):
        running = client.get(page.url).text
    with on(AFTER):
        ended = client.get(page.url).text

    assert running.index("Tavoite") < running.index("Saavutus")
    assert ended.index("Saavutus") < ended.index("Tavoite")


def test_a_project_that_is_over_speaks_of_what_was(client, fi):
    organizer = OrganizerFactory(funders=[FunderFactory(name="Säätiö")])
    page = project(measures="<p>Brunssit</p>", organizer=organizer)

    with on(LAST):
        running = headings(client.get(page.url).text)
    with on(AFTER):
        ended = headings(client.get(page.url).text)

    assert len(running) == len(ended)
    assert running["measures"] != ended["measures"]
    assert running["funders"] != ended["funders"]


def test_a_running_project_shows_what_comes_and_what_was(client, fi):
    organizer = OrganizerFactory()
    page = ProjectPageFactory(organizer=organizer)
    meeting(organizer, days=7, title="Tuleva")
    meeting(organizer, days=-7, title="Mennyt")
    meeting(OrganizerFactory(), days=7, title="Muiden")

    text = client.get(page.url).text

    assert "Muiden" not in text
    assert text.index('id="coming"') < text.index("Tuleva") < text.index('id="held"')
    assert text.index('id="held"') < text.index("Mennyt")


def test_of_many_past_events_the_latest_are_shown_and_the_way_to_the_others(client, fi):
    organizer = OrganizerFactory()
    page = ProjectPageFactory(organizer=organizer)
    for number in range(HELD + 1):
        meeting(organizer, days=-number - 1, title=f"Tapaaminen {number}.")

    held = client.get(page.url).text.partition('id="held"')[2].partition("</section>")[0]

    assert "Tapaaminen 0." in held
    assert held.count("Tapaaminen") == HELD
    assert f'href="{EventIndexPage.objects.get().url}archive/"' in held


def test_a_project_that_is_over_shows_nothing_as_coming(client, fi):
    organizer = OrganizerFactory()
    yesterday = timezone.localdate() - timedelta(days=1)
    page = ProjectPageFactory(organizer=organizer, ends_on=yesterday)
    meeting(organizer, days=7, title="Tuleva")

    assert "Tuleva" not in client.get(page.url).text


def test_a_project_without_an_organizer_shows_nobodys_events(client, fi):
    meeting(OrganizerFactory(), days=7, title="Tuleva")

    assert "Tuleva" not in client.get(ProjectPageFactory().url).text


def test_the_coordinator_stands_first_among_the_partners_and_only_once(fi):
    first, second = PartnerFactory(name="A", sort_order=1), PartnerFactory(name="B", sort_order=2)

    page = ProjectPageFactory(coordinator=second, partners=[first, second])

    assert page.logos == [second, first]


def test_the_page_tells_period_areas_keywords_and_address(client, fi):
    page = project(
        areas=[AreaFactory(name="Keuruu"), AreaFactory(name="Jämsä")],
        keywords="kotoutuminen, , vertaistuki",
        visiting_address="Esimerkkikatu 1",
    )

    text = client.get(page.url).text

    assert '<time datetime="2018-03-01">1. maaliskuuta 2018</time>' in text
    assert "Jämsä, Keuruu" in text
    assert text.count('<li class="tag">') == 2
    assert "Esimerkkikatu 1" in text


def test_the_list_separates_what_is_over_from_what_is_not(client, fi):
    ended, current = project(title="Ohi oleva"), ProjectPageFactory(title="Nykyinen")

    text = client.get(ended.get_parent().url).text

    assert text.index('id="current"') < text.index("Nykyinen") < text.index('id="ended"')
    assert text.index('id="ended"') < text.index("Ohi oleva")
    assert current.url in text


def fill(number: int):
    """A project with so many of everything."""
    organizer = OrganizerFactory()
    link = ContentPageFactory(title=f"Opas {number}")
    materials = [("document", {"title": "Esite", "document": document().pk})]
    page = ProjectPageFactory(
        organizer=organizer,
        image=image(),
        image_is_decorative=True,
        partners=[PartnerFactory(logo=image()) for _n in range(number)],
        areas=[AreaFactory() for _n in range(number)],
        contacts=[PersonFactory(photo=image()) for _n in range(number)],
        materials=as_json((materials + [("page", {"page": link.pk})]) * number),
    )
    for _n in range(number):
        NewsPageFactory(project=page, image=image(), image_is_decorative=True)
        meeting(organizer, days=7)
        meeting(organizer, days=-7)
    return page


def test_a_full_project_costs_as_many_queries_as_a_small_one(
    client, fi, django_assert_max_num_queries
):
    few, many = fill(1), fill(4)
    counts = []
    for page in [few, many]:
        client.get(page.url)  # makes the sizes of the pictures
        with django_assert_max_num_queries(24) as queries:
            client.get(page.url)
        counts.append(len(queries))

    assert counts[0] == counts[1]
