"""What a project's page says before, during and after the project."""

import re
from datetime import date, timedelta

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone, translation

from events.models import EventIndexPage, Organizer
from home.models import ProjectPage
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
    ProjectIndexPageFactory,
    ProjectPageFactory,
    as_json,
    document,
    image,
    site_home,
)

pytestmark = pytest.mark.django_db

BEFORE, FIRST, LAST, AFTER = "2018-02-28", "2018-03-01", "2019-12-31", "2020-01-01"


def on(day: str):
    return time_machine.travel(f"{day} 12:00+02:00", tick=False)


def headings(text: str) -> dict[str, str]:
    return dict(re.findall(r'<h2[^>]* id="(\w+)">(.*?)</h2>', text))


def project(**fields):
    return ProjectPageFactory(starts_on=FIRST, ends_on=LAST, **fields)


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


def test_publishing_a_project_ends_the_registrations_of_its_organizer(fi):
    organizer = OrganizerFactory()

    project(organizer=organizer)

    assert Organizer.objects.get(pk=organizer.pk).ends_on == date(2019, 12, 31)


def test_a_draft_or_a_translation_does_not_move_the_end(fi, sv):
    organizer = OrganizerFactory()
    page = project(organizer=organizer)
    page.ends_on = date(2030, 1, 1)
    page.save_revision()
    site_home().copy_for_translation(sv).save_revision().publish()
    page.get_parent().specific.copy_for_translation(sv).save_revision().publish()
    swedish = page.copy_for_translation(sv)
    swedish.ends_on = date(2031, 1, 1)
    swedish.save_revision().publish()

    assert Organizer.objects.get(pk=organizer.pk).ends_on == date(2019, 12, 31)


def test_an_organizer_of_two_projects_goes_on_until_the_later_one_ends(fi):
    organizer = OrganizerFactory()

    ProjectPageFactory(ends_on="2031-12-31", organizer=organizer)
    project(organizer=organizer)

    assert Organizer.objects.get(pk=organizer.pk).ends_on == date(2031, 12, 31)


def test_an_organizer_that_a_project_no_longer_has_goes_on(fi):
    wrong, right = OrganizerFactory(), OrganizerFactory()
    page = project(organizer=wrong)

    page.organizer = right
    page.save_revision().publish()

    ends = Organizer.objects.in_bulk([wrong.pk, right.pk])
    assert [ends[wrong.pk].ends_on, ends[right.pk].ends_on] == [None, date(2019, 12, 31)]


def end_of(organizer) -> date | None:
    return Organizer.objects.get(pk=organizer.pk).ends_on


def unpublish_in_the_admin(client, page):
    client.post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]))


def unpublish_all_from_above(client, page):
    address = reverse("wagtailadmin_pages:unpublish", args=[page.get_parent().pk])
    client.post(address, {"include_descendants": "on"})


def delete_in_the_admin(client, page):
    client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]))


def delete_all_from_above(client, page):
    client.post(reverse("wagtailadmin_pages:delete", args=[page.get_parent().pk]))


def delete_in_bulk(client, page):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    client.post(f"{address}?id={page.pk}")


AWAY = [
    unpublish_in_the_admin,
    unpublish_all_from_above,
    delete_in_the_admin,
    delete_all_from_above,
    delete_in_bulk,
]


@pytest.mark.parametrize("take_away", AWAY)
def test_an_organizer_whose_project_is_taken_away_goes_on(admin_client, fi, take_away):
    organizer = OrganizerFactory()
    page = project(organizer=organizer)

    take_away(admin_client, page)

    assert end_of(organizer) is None


@pytest.mark.parametrize("take_away", AWAY)
def test_an_end_set_by_hand_stays_when_a_project_without_an_end_goes(admin_client, fi, take_away):
    organizer = OrganizerFactory(ends_on="2031-12-31")
    page = ProjectPageFactory(organizer=organizer)
    assert end_of(organizer) == date(2031, 12, 31)

    take_away(admin_client, page)

    assert end_of(organizer) == date(2031, 12, 31)


def test_a_project_that_expires_ends_nothing_any_more(fi):
    organizer = OrganizerFactory()
    soon = timezone.now() + timedelta(days=1)
    project(organizer=organizer, expire_at=soon)

    with time_machine.travel(soon + timedelta(hours=1)):
        call_command("publish_scheduled")

    assert end_of(organizer) is None


def test_an_organizer_ends_with_the_project_that_is_left(fi):
    organizer = OrganizerFactory()
    later = ProjectPageFactory(ends_on="2031-12-31", organizer=organizer)
    project(organizer=organizer)

    later.unpublish()

    assert end_of(organizer) == date(2019, 12, 31)


def test_one_project_without_an_end_keeps_its_organizer_going(fi):
    organizer = OrganizerFactory()
    page = project(organizer=organizer)

    endless = ProjectPageFactory(organizer=organizer)
    assert end_of(organizer) is None

    endless.delete()
    assert end_of(organizer) == date(2019, 12, 31)
    page.ends_on = None
    page.save_revision().publish()
    assert end_of(organizer) is None


def test_a_draft_that_is_deleted_moves_no_end(fi):
    organizer = OrganizerFactory(ends_on=LAST)
    draft = ProjectPage(title="Luonnos", ends_on=LAST, organizer=organizer, live=False)
    ProjectIndexPageFactory().add_child(instance=draft)

    draft.delete()

    assert end_of(organizer) == date(2019, 12, 31)


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
