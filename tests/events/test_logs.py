import logging

import pytest

from events.logs import WithoutPrivateLinks
from tests.factories import RegistrationFactory

pytestmark = pytest.mark.django_db


def test_a_log_of_requests_keeps_no_private_link(client, caplog):
    registration = RegistrationFactory(status="waitlisted")
    private = f"/fi/r/{registration.token}/calendar.ics"
    logger = logging.getLogger("django.request")
    keeper = WithoutPrivateLinks()
    logger.addFilter(keeper)

    try:
        assert client.get(private).status_code == 404
    finally:
        logger.removeFilter(keeper)

    assert "Not Found: /fi/r/…/calendar.ics" in caplog.text
    assert registration.token not in caplog.text
