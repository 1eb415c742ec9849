import pytest

from events import invitations
from events.models import Invitation
from tests.factories import EventFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def event():
    return EventFactory(registration_mode="invitation")


def test_as_many_codes_are_made_as_asked_for_each_for_as_many_people(event):
    made = invitations.make(event, number=3, people=5, note="Elders")

    assert len({one.code for one in made}) == 3
    assert {(one.event, one.people, one.note) for one in made} == {(event, 5, "Elders")}


def test_a_code_is_withdrawn_once(event):
    code, other = invitations.make(event, number=2, people=1)

    assert [invitations.withdraw(code) for _time in range(2)] == [True, False]
    assert list(Invitation.objects.filter(is_revoked=False)) == [other]
