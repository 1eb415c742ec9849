"""Forms answer naughty strings: with errors or with the next page, never with a 500."""

from urllib.parse import urlencode

import pytest
from django.urls import reverse

from events.models import Registration
from tests.factories import EventPageFactory, RegistrationFactory
from tests.naughty import MORE, NAUGHTY

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

FORM = "application/x-www-form-urlencoded"
ANSWERS = {200, 302, 303}
# As bytes: half a character can be sent, though it can't be written.
SENT = [naughty.encode(errors="surrogatepass") for naughty in NAUGHTY]


# For forms that have the fields of the one for registering, which tries all.
SOME = [*SENT[::10], *SENT[-len(MORE) :]]


def answers(client, url, fields, plain, strings=SENT):
    """The statuses of all answers, with each string in the fields at once."""
    forms = [urlencode({**plain, **dict.fromkeys(fields, naughty)}) for naughty in strings]
    return {client.post(url, form, content_type=FORM).status_code for form in forms}


@pytest.mark.parametrize("fields", [["name", "other_1"], ["email", "phone", "submission_key"]])
def test_the_form_for_registering(client, settings, fields):
    settings.EVENTS_VISITOR_LIMIT = settings.EVENTS_MAILBOX_LIMIT = 10_000
    url = EventPageFactory(capacity=None, party_limit=3).register_url
    plain = {"name": "Ada", "other_1": "Bo", "email": "ada@example.org", "phone": "050 000 0001"}

    assert answers(client, url, fields, plain) <= ANSWERS


def test_the_form_for_changes(client):
    registration = RegistrationFactory()
    url = reverse("events:change", args=[registration.token])
    plain = {"name": "Ada", "email": registration.email, "phone": ""}

    assert answers(client, url, ["name"], plain, SOME) <= ANSWERS
    # Who gives up an address gets a new link: the former one leads nowhere.
    assert answers(client, url, ["email", "phone"], plain, SOME) <= ANSWERS | {404}


def test_the_filters_of_the_list(client):
    page = EventPageFactory()
    url = page.get_parent().url

    for naughty in SENT:
        filters = dict.fromkeys(["area", "language", "kind", "page"], naughty)
        assert client.get(f"{url}?{urlencode(filters)}").status_code == 200


def test_the_form_for_staff(admin_client):
    event = EventPageFactory().event
    url = reverse("wagtailsnippets_events_registration:add")
    plain = {"event": event.pk, "name": "Ada", "email": "", "phone": "", "language": "fi"}

    assert answers(admin_client, url, ["name"], plain, SOME) <= ANSWERS
    assert answers(admin_client, url, [*plain], plain, SOME) == {200}
    assert Registration.objects.exists()


def test_the_search_of_the_desk(admin_client):
    url = reverse("wagtailsnippets_events_registration:list")

    for naughty in SENT:
        assert admin_client.get(f"{url}?{urlencode({'q': naughty[:1000]})}").status_code == 200


def test_the_reason_for_cancelling(admin_client):
    page = EventPageFactory()
    url = reverse("events_admin:cancel", args=[page.pk])

    assert answers(admin_client, url, ["reason"], {}) <= ANSWERS
