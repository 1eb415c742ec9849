"""What the season shows of the terms of registration, and of the people who came by them."""

import pytest

from events.models import Answer, Event, Registration
from home.demo.building import page_at
from home.demo.coming import workplace_visit
from tests.demo.test_site import coming_events, event_at

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]


def test_the_season_shows_every_way_in():
    modes = {event.registration_mode for event in coming_events()}

    assert modes == set(Event.Mode.values)
    assert event_at("neuvontaa-keskiviikkoisin").takes_registrations is False


def test_organizers_have_answered_applications_before_them_and_a_few_notes():
    applications = event_at("kokemusasiantuntijakoulutus").registrations.applications()
    answered = Answer.objects.filter(registration__in=applications, question__kind="long_text")

    assert answered.count() == applications.count() == 6
    assert set(applications.values_list("decision", flat=True)) == {"selected", "reserve", ""}
    assert event_at("kotoutumisraati-haku").registrations.filter(status="declined").exists()


def test_nobody_answers_a_sensitive_question_without_consent():
    for answer in Answer.objects.sensitive().select_related("registration"):
        consents = answer.registration.consents.filter(
            question=answer.question_id, attendee=answer.attendee_id
        )
        assert consents.exclude(text="").count() == 1


def test_a_full_stop_offers_its_free_place_while_others_have_room():
    stop = event_at("aamubrunssi-keuruulla")

    assert stop.offers_places
    assert stop.waiting >= 2
    assert stop.registrations.filter(status__in=["offered", "confirmed"]).count() in (9, 10)


def test_the_hybrid_seminar_has_people_on_both_sides_and_a_group_with_places_of_its_own():
    registrations = event_at("kunnat-koolla").registrations

    assert set(registrations.values_list("way", flat=True)) == set(Registration.Way.values)
    assert registrations.exclude(quota=None).exists()


def test_the_page_by_invitation_is_there_for_those_with_the_code(client):
    url = page_at("aamu-tyopaikalla").url

    assert client.get(url).status_code == 404
    assert client.get(url, {"code": workplace_visit.CODE}).status_code == 200
