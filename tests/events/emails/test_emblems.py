"""Mails carry the emblems that they show."""

from email import policy
from email.parser import BytesParser

import pytest
from django.core.files.storage import default_storage

from events import emails, emblems, mailers
from tests.factories import (
    EventFactory,
    FunderFactory,
    MessageFactory,
    OrganizerFactory,
    RegistrationFactory,
)

pytestmark = pytest.mark.django_db

STATEMENT = "Euroopan unionin osarahoittama"


@pytest.fixture
def funder():
    return FunderFactory(is_eu=True, statement=STATEMENT, emblem_text="EU:n lippu")


@pytest.fixture
def registration(funder):
    return RegistrationFactory(event=EventFactory(organizer=OrganizerFactory(funders=[funder])))


def written(registration):
    message = MessageFactory(registration=registration)
    emails.write(message)
    return message


def on_the_wire(message):
    mail = emails.compose(message).message().as_bytes()
    return BytesParser(policy=policy.default).parsebytes(mail)


def images(mail):
    return [part for part in mail.walk() if part.get_content_maintype() == "image"]


def test_a_mail_says_who_pays_in_text_and_shows_it_in_html(registration):
    message = written(registration)

    assert STATEMENT in message.text
    assert STATEMENT in message.html
    assert 'alt="EU:n lippu"' in message.html


def test_the_emblem_travels_with_the_mail(registration):
    message = written(registration)

    (image,) = images(on_the_wire(message))

    assert image.get_content_type() == "image/png"
    assert image.get_content_disposition() == "inline"
    assert f'src="cid:{image["Content-ID"].strip("<>")}"' in message.html
    assert image.get_content().startswith(b"\x89PNG")
    assert "http" not in message.html.partition("<img")[2].partition(">")[0]


def test_a_mail_with_an_emblem_still_has_its_calendar(registration):
    types = [part.get_content_type() for part in on_the_wire(written(registration)).walk()]

    assert types.count("text/calendar") == types.count("application/ics") == 1


@pytest.mark.parametrize("backend", sorted(mailers.WITHOUT_IMAGES) + ["somebody.elses.Backend"])
def test_where_a_service_takes_no_pictures_the_words_stand_alone(registration, settings, backend):
    settings.EMAIL_BACKEND = backend

    message = written(registration)

    assert STATEMENT in message.html
    assert "<img" not in message.html


def test_a_mail_goes_out_although_the_emblem_is_lost(registration, funder, caplog):
    message = written(registration)
    default_storage.delete(funder.emblem.get_rendition(emblems.RENDITION).file.name)

    mail = on_the_wire(message)

    assert images(mail) == []
    assert STATEMENT in mail.get_body(["html"]).get_content()
    assert "is lost" in caplog.text
