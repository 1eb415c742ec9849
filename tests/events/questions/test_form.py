"""Which questions a form asks, and whom."""

import pytest
from django.utils.translation import gettext as _

from events.questions.form import known_way
from tests.events.questions.asking import after, block, form_of, given, name_of, page_asking
from tests.factories import EventPageFactory

pytestmark = pytest.mark.django_db


def test_a_required_question_says_so_in_the_page_too():
    must, may = block("text", "Must", is_required=True), block("text", "May")
    form = form_of(page_asking(must, may))

    must, may = [place.fields[0] for place in form.party_questions]

    assert "required" in str(must)
    assert "required" not in str(may)
    assert may.label == f"May {_('(optional)')}"


# Each person


def test_each_person_who_is_named_is_asked():
    written = block("text", "Age", is_per_attendee=True, is_required=True)
    page = page_asking(written)
    ages = {name_of(page, written, number): f"{number}0" for number in range(3)}

    form = form_of(page, {"other_2": "Bo", **ages})

    assert given(form) == {("Age", 0): ["00"], ("Age", 1): ["20"]}


def test_a_required_answer_is_missing_for_a_named_person_alone():
    written = block("text", "Age", is_per_attendee=True, is_required=True)
    page = page_asking(written)

    form = form_of(page, {"other_2": "Bo", name_of(page, written, 0): "30"})

    assert list(form.errors) == [name_of(page, written, 2)]


def test_nobody_is_asked_who_is_not_there():
    written = block("number", "Age", is_per_attendee=True)
    page = page_asking(written)

    form = form_of(page, {name_of(page, written, 1): "not a number"})

    assert given(form) == {}


# Follow-ups


@pytest.fixture
def bus():
    """A page that asks about the bus; only who comes by bus says from where, and must."""
    which = block("one_choice", "Which?", choices=["Bus", "Car"])
    where = block("text", "Where?", is_required=True, **after("Bus"))
    seat = block("yes_no", "Seat?", **after("Bus"))
    belt = block("text", "Belt?", **after("no"))
    page = page_asking(which, where, seat, belt)
    page.names = [name_of(page, one) for one in [which, where, seat, belt]]
    return page


def test_a_follow_up_must_be_answered_when_it_is_asked(bus):
    which, where, *_others = bus.names

    assert list(form_of(bus, {which: "Bus"}).errors) == [where]
    assert form_of(bus, {which: "Car"}).is_valid()
    assert form_of(bus).is_valid()


def test_an_answer_to_a_question_that_was_not_asked_is_dropped(bus):
    which, where, *_others = bus.names

    form = form_of(bus, {which: "Car", where: "Keuruu"})

    assert given(form) == {("Which?", None): ["Car"]}


def test_a_dropped_answer_opens_nothing(bus):
    which, _where, seat, belt = bus.names

    form = form_of(bus, {which: "Car", seat: "no", belt: "x"})

    assert given(form) == {("Which?", None): ["Car"]}


def test_a_mistake_in_a_question_that_was_not_asked_is_none():
    which, age = block("yes_no", "Children?"), block("number", "How old?", **after("yes"))
    page = page_asking(which, age)

    form = form_of(page, {name_of(page, which): "no", name_of(page, age): "young"})

    assert form.is_valid()


def test_a_follow_up_to_each_person_depends_on_that_person():
    which = block("yes_no", "Child?", is_per_attendee=True)
    age = block("text", "Age?", is_per_attendee=True, **after("yes"))
    page = page_asking(which, age)
    answers = {name_of(page, which, 0): "no", name_of(page, which, 1): "yes"}
    answers |= {name_of(page, age, number): "7" for number in range(2)}

    form = form_of(page, {"other_1": "Bo", **answers})

    assert given(form) == {("Child?", 0): ["no"], ("Child?", 1): ["yes"], ("Age?", 1): ["7"]}


def test_a_follow_up_stands_inside_its_question_and_says_when_it_is_asked(bus):
    (which,) = form_of(bus).party_questions

    (group,) = which.follow_ups
    assert group.answers == "<q>Bus</q>"
    assert [str(place.entry.question) for place in group.places] == ["Where?", "Seat?"]
    assert 'class="opens-1"' in str(which.fields[0])


# On site or online


@pytest.fixture
def both_ways():
    on_site = block("text", "Coat?", is_required=True, shown_when="on_site")
    online = block("text", "Camera?", shown_when="online")
    page = page_asking(on_site, online)
    page.names = [name_of(page, on_site), name_of(page, online)]
    return page


def test_only_those_who_come_to_the_place_are_asked_what_concerns_it(both_ways):
    coat, camera = both_ways.names

    form = form_of(both_ways, {coat: "Red", camera: "On"}, way="on_site")

    assert given(form) == {("Coat?", None): ["Red"]}
    assert camera not in form.fields
    assert list(form_of(both_ways, way="on_site").errors) == [coat]


def test_where_people_choose_themselves_both_are_shown_and_none_must_be_answered(both_ways):
    form = form_of(both_ways)

    lead_ins = [place.lead_in for place in form.party_questions]

    assert form.is_valid()
    assert lead_ins == [_("If you come to the place:"), _("If you take part online:")]


def test_the_way_is_known_where_all_sessions_are_alike():
    on_site, online = EventPageFactory(), EventPageFactory(venue=None)
    mixed = EventPageFactory(has_online_places=True)

    assert known_way(on_site.event) == "on_site"
    assert known_way(online.event) == "online"
    assert known_way(mixed.event) == ""
