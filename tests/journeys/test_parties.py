"""People who speak for others: a family of which one stays at home, an adviser with clients."""

import pytest
from playwright.sync_api import expect

from events import booking
from events.models import EventPage
from tests.factories import EventPageFactory
from tests.journeys.content_addresses import in_language
from tests.journeys.person import entry_in, text_of
from tests.journeys.test_accessibility import PHONE

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

OTHERS = "Others: people who come with you, or whom you register"
FAMILY = {"fi": ["Maija", "Ville", "Elli"], "ar": ["ليلى", "عمر", "سارة"]}
COMMA = {"fi": ", ", "ar": "، "}
CLIENTS = ["Amina", "Yusuf", "Olena", "Dilan"]


@pytest.fixture
def outing(finnish_events) -> EventPage:
    return EventPageFactory(parent=finnish_events, title="Perheretki", capacity=3)


def expect_people(person, names: list[str]) -> None:
    """The own page lists just these."""
    title = person.words("Who is coming")
    region = person.tab.get_by_role("region", name=title)
    expect(region.get_by_role("listitem")).to_have_text(names)


def line_of_attendees(person, mail) -> str:
    [line] = [
        line for line in text_of(mail).splitlines() if line.startswith(person.words("Attendees:"))
    ]
    return line.removeprefix(person.words("Attendees:")).strip()


@pytest.mark.parametrize("language", ["fi", "ar"])
def test_the_place_of_one_of_three_who_stays_at_home_goes_to_the_one_who_waits(
    outing, person, language
):
    page, (first, second, third) = in_language(outing, language), FAMILY[language]
    parent = person("parent", language=language, width=PHONE)
    tab = parent.tab

    # A family takes the last three places. Somebody else waits.
    tab.goto(page.url)
    parent.follow("Register")
    parent.fill("Your name", first)
    parent.fill("E-mail (optional)", parent.email)
    tab.get_by_text(parent.words(OTHERS)).click()
    for number, name in enumerate([second, third], start=1):
        tab.get_by_label(parent.words("Other person %(number)d: name", number=number)).fill(name)
    parent.expect_to_fit()
    parent.press("Register")
    parent.expect_heading("You have a place")
    expect_people(parent, FAMILY[language])
    parent.expect_to_fit()
    samir = person("samir", language=language)
    booking.register(outing.event, attendees=["Samir"], email=samir.email, language=language)

    # The mail names all three. Days later its link leads to the question who doesn't come.
    [confirmed] = parent.mails()
    assert line_of_attendees(parent, confirmed) == COMMA[language].join(FAMILY[language])
    parent.open_link_in(confirmed)
    parent.follow("Some of us don't come")
    parent.expect_heading("Who doesn't come?")
    parent.expect_to_fit()
    tab.get_by_label(second).check()
    parent.press("Continue")
    parent.expect_heading("Don't these people come?")
    expect(tab.get_by_role("main").get_by_role("listitem")).to_have_text([second])
    parent.expect_to_fit()
    assert outing.event.registrations.waiting().exists()
    parent.press("Yes, they don't come")

    # Two are left: on the page, in the mail, and with their entry in the calendar.
    parent.expect_heading("You have a place")
    parent.expect_to_read("The others are still coming.")
    expect_people(parent, [first, third])
    parent.expect_to_fit()
    _confirmed, changed = parent.mails()
    assert line_of_attendees(parent, changed) == COMMA[language].join([first, third])
    (_method, before), (method, after) = entry_in(confirmed), entry_in(changed)
    assert (method, after["STATUS"], after["UID"]) == ("REQUEST", "CONFIRMED", before["UID"])
    assert after["SEQUENCE"] >= before["SEQUENCE"]
    parent.subscribe()
    [subscribed] = parent.feed()
    assert (subscribed["STATUS"], subscribed["UID"]) == ("CONFIRMED", before["UID"])

    # Whoever waited has the third place.
    _waiting, good_news = samir.mails()
    expected = samir.words("You now have a place: %(title)s", title=page.title)
    assert good_news["Subject"].strip() == expected  # it may begin on the second line
    samir.open_link_in(good_news)
    samir.expect_heading("You have a place")


def test_an_adviser_takes_four_places_names_the_clients_later_and_finds_them_again(
    finnish_events, person
):
    page = EventPageFactory(parent=finnish_events, title="Työpaja", capacity=4)
    adviser = person("neuvoja")
    tab = adviser.tab

    # Four places at once, for people whose names are not known yet.
    tab.goto(page.url)
    adviser.follow("Register")
    tab.get_by_label(adviser.words("I register others and don't come myself")).check()
    adviser.fill("Your name", "Nea Neuvoja")
    adviser.fill("E-mail (optional)", adviser.email)
    tab.get_by_text(adviser.words(OTHERS)).click()
    adviser.fill("More people, whose names you give later", "4")
    adviser.press("Register")
    adviser.expect_heading("The people you registered have a place")
    expect_people(adviser, [adviser.words("person %(number)s", number=n) for n in range(1, 5)])
    assert [one.name for one in page.event.registrations.get().attendees.all()] == [""] * 4

    # When the names are known, the link in the mail leads to where they are given.
    [confirmed] = adviser.mails()
    title = {"title": page.title}
    expected = adviser.words("The people you registered have a place at %(title)s.", **title)
    assert expected in text_of(confirmed)
    adviser.open_link_in(confirmed)
    adviser.follow("Give the names")
    for number, name in enumerate(CLIENTS, start=1):
        adviser.tab.get_by_label(adviser.words("Name of person %(number)d", number=number)).fill(
            name
        )
    adviser.press("Save changes")
    adviser.expect_to_read("Your changes are saved.")
    expect_people(adviser, CLIENTS)
    _confirmed, named = adviser.mails()
    assert line_of_attendees(adviser, named) == ", ".join(CLIENTS)

    # Weeks later, on another phone: a link by mail leads to all that the adviser has registered.
    adviser = person("neuvoja")
    adviser.tab.goto(page.url)
    adviser.follow("Already registered? Get your links by mail")
    adviser.fill("Your e-mail address", adviser.email)
    adviser.press("Send me the link")
    *_earlier, links = adviser.mails()
    assert links["Subject"] == adviser.words("Your registrations")
    adviser.open_link_in(links)
    adviser.expect_heading("Your registrations")
    own = adviser.tab.locator(".own-event").filter(has_text=page.title)
    expect(own).to_contain_text(adviser.words("The people you registered have a place"))
    expect(own.locator(".own-event__people").get_by_role("listitem")).to_have_text(CLIENTS)
    own.get_by_role("link").click()
    expect_people(adviser, CLIENTS)
