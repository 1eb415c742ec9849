"""Sensitive answers: given by consent, seen by few, erased early, and nowhere else."""

import json
from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone, translation
from wagtail.models import ReferenceIndex

from events import booking, outbox, publishing
from events.models import Answer, Consent, Registration, Status
from events.privacy import erase_sensitive_answers
from events.questions import words
from events.questions.answered import answered
from tests.events.questions.asking import block, form_of, given, page_asking, question_of
from tests.factories import EventPageFactory, OrganizerFactory

pytestmark = pytest.mark.django_db

SECRET = "Nuts make me ill"


@pytest.fixture
def allergies():
    return block("text", "Allergies", is_sensitive=True)


@pytest.fixture
def page(allergies):
    return page_asking(allergies, organizer=OrganizerFactory(name="Koti ry"))


@pytest.fixture
def name(page, allergies):
    return f"q_{question_of(page, allergies).pk}"


@pytest.fixture
def registration(page, name):
    """Somebody who answered, and agreed to it."""
    form = form_of(page, {name: SECRET, f"{name}_consent": "on"})
    given(form)
    return register(page, form)


def register(page, form) -> Registration:
    details = {"attendees": ["Ada"], "email": "ada@example.org", "phone": ""}
    return booking.register(page.event, answers=form.given, language="fi", **details)


def in_the_past(page, **ago):
    """A page whose only session ended so long ago."""
    end = timezone.now() - timedelta(**ago)
    page.sessions = []
    page.event.sessions.update(start=end - timedelta(hours=1), end=end)


# Consent


def test_an_answer_needs_a_consent_of_its_own(page, name):
    form = form_of(page, {name: SECRET})

    assert list(form.errors) == [f"{name}_consent"]


def test_without_an_answer_there_is_nothing_to_agree_to(page, name):
    assert given(form_of(page)) == {}
    assert given(form_of(page, {f"{name}_consent": "on"})) == {}


def test_to_need_no_interpreter_needs_no_consent():
    written = block("interpretation", is_sensitive=True)
    page = page_asking(written)
    name = f"q_{question_of(page, written).pk}"

    form = form_of(page, {name: "none"})

    assert list(given(form).values()) == [["none"]]
    assert form.given[0].consent_text == ""
    assert not form_of(page, {name: "sv"}).is_valid()


def test_the_consent_is_kept_in_the_words_that_were_shown(page, name):
    with translation.override("sv"):
        form = form_of(page, {name: SECRET, f"{name}_consent": "on"})
        given(form)
        shown = str(form[f"{name}_consent"].label)
        registration = register(page, form)

    consent = registration.consents.get()
    assert (consent.text, consent.language) == (shown, "sv")
    assert "Koti ry" in consent.text
    assert timezone.now() - consent.given_at < timedelta(minutes=1)


def test_the_words_of_the_editor_are_kept_with_their_own_language():
    picture = block("consent", "Kuvan saa julkaista", help_text="Verkossa")
    page = page_asking(picture)
    name = f"q_{question_of(page, picture).pk}"

    with translation.override("en"):
        form = form_of(page, {name: "on"})
        given(form)
        registration = register(page, form)

    consent = registration.consents.get()
    assert (consent.text, consent.language) == ("Kuvan saa julkaista\nVerkossa", "fi")


def test_what_was_agreed_to_stays_the_proof_when_the_form_is_saved_again(page, registration):
    before = Consent.objects.get()

    form = form_of(page, {f.name: f.value() for f in _fields(page, registration)})
    change(registration, form)

    assert Consent.objects.get() == before


def test_to_take_the_answer_back_is_to_withdraw_the_consent(page, registration):
    change(registration, form_of(page, registration=registration, people=1))

    consent = Consent.objects.get()
    assert not registration.answers.exists()
    assert timezone.now() - consent.withdrawn_at < timedelta(minutes=1)


def test_to_agree_anew_is_a_new_consent(page, name, registration):
    change(registration, form_of(page))

    change(registration, form_of(page, {name: "Milk", f"{name}_consent": "on"}))

    withdrawn = [consent.withdrawn_at is not None for consent in Consent.objects.order_by("pk")]
    assert withdrawn == [True, False]


def change(registration, form):
    given(form)
    details = {"attendees": ["Ada"], "email": registration.email, "phone": ""}
    booking.change(registration, answers=form.given, **details)


def _fields(page, registration):
    form = form_of(page, registration=registration, people=1)
    unbound = type(form)(page=page, registration=registration, people=1)
    return [field for field in unbound if field.name.startswith("q_")]


# Who sees them


def test_sensitive_answers_are_seen_with_the_permission_alone(page, registration):
    few = answered(registration, page, with_sensitive=True)
    others = answered(registration, page, with_sensitive=False)

    assert [one.words for one in few.answers] == [[SECRET]]
    assert (others.answers, others.consents, others.hides_some) == ([], [], True)


def test_the_permission_can_be_given_to_a_group(admin_client):
    page = admin_client.get("/admin/groups/new/").content.decode()

    assert "Can see sensitive answers" in page


def test_sensitive_answers_are_in_no_mail_no_calendar_no_page_and_no_index(
    client, page, registration
):
    outbox.deliver_due()
    row = page.sessions.get()
    row.start -= timedelta(hours=1)
    row.save()
    publishing.apply(page)
    outbox.deliver_due()
    booking.cancel(registration)
    outbox.deliver_due()

    texts = [text for message in mail.outbox for text in _parts(message.message())]
    assert len(mail.outbox) == 3
    assert any("Ada" in text for text in texts)
    assert not any(SECRET in text or "Allergies" in text for text in texts)
    for url in [page.url, page.calendar_url, page.register_url]:
        assert SECRET not in client.get(url).content.decode()
    assert not ReferenceIndex.objects.filter(base_content_type__model="answer").exists()


def _parts(message) -> list[str]:
    parts = [part for part in message.walk() if not part.is_multipart()]
    return [part.get_payload(decode=True).decode(errors="replace") for part in parts]


def test_a_sensitive_answer_is_not_taken_to_an_event_that_asks_without_care(registration):
    there = EventPageFactory(questions=json.dumps([block("diet"), block("text", "Allergies")]))

    booking.move(registration, to=there.event)

    assert not registration.answers.exists()


# Erased early


@pytest.mark.parametrize(("minutes", "is_erased"), [(-1, False), (1, True)])
def test_they_are_erased_seven_days_after_the_last_session(page, registration, minutes, is_erased):
    in_the_past(page, days=7, minutes=minutes)

    erased = erase_sensitive_answers()

    assert (erased, Answer.objects.exists()) == (int(is_erased), not is_erased)


def test_the_site_says_after_how_many_days(page, registration, settings):
    settings.EVENTS_SENSITIVE_DAYS = 2
    in_the_past(page, days=3)

    assert erase_sensitive_answers() == 1
    assert "2" in words.consent_line(page.event)


def test_consents_stay_as_proof_without_the_answer(page, registration):
    in_the_past(page, days=8)

    erase_sensitive_answers()

    assert registration.consents.get().text
    assert erase_sensitive_answers() == 0


def test_other_answers_stay():
    page = page_asking(block("text", "Why?"))
    name = f"q_{page.event.questions.get().pk}"
    form = form_of(page, {name: "Because"})
    given(form)
    register(page, form)
    in_the_past(page, days=8)

    assert erase_sensitive_answers() == 0
    assert Answer.objects.exists()


def test_a_session_that_is_still_to_come_keeps_them_but_one_called_off_does_not(page, registration):
    in_the_past(page, days=8)
    later = page.event.sessions.get()
    later.pk = None
    later.key = registration.uid
    later.end = timezone.now()
    later.save()

    assert erase_sensitive_answers() == 0
    page.event.sessions.filter(pk=later.pk).update(status="cancelled")
    assert erase_sensitive_answers() == 1


def test_those_of_a_cancelled_registration_are_erased_as_early(registration):
    booking.cancel(registration)
    assert erase_sensitive_answers() == 0
    Registration.objects.update(cancelled_at=timezone.now() - timedelta(days=8))

    assert erase_sensitive_answers() == 1


@pytest.mark.parametrize(
    ("status", "erased"), [("declined", 1), ("applied", 0), ("waitlisted", 0), ("confirmed", 0)]
)
def test_those_of_people_who_were_not_chosen_are_erased_at_once(registration, status, erased):
    Registration.objects.update(status=status)

    assert erase_sensitive_answers() == erased
    assert registration.consents.get().text


def test_an_event_that_was_called_off_may_yet_be_restored(page, registration):
    publishing.cancel(page.event, reason="Snow")
    Registration.objects.update(cancelled_at=timezone.now() - timedelta(days=8))

    assert erase_sensitive_answers() == 0
    assert registration.event.registrations.get().status == Status.CANCELLED


def test_the_consent_says_when_the_answer_is_erased(page):
    with translation.override("en"):
        line = words.consent_line(page.event)

    assert "7 days" in line
