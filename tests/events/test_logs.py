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


@pytest.mark.parametrize("end", ["", ".", ",", ")", ">", "%20", "?from=mail"])
def test_a_log_keeps_no_link_that_was_copied_with_the_end_of_a_sentence(end):
    record = logging.makeLogRecord({"msg": f"Not Found: /fi/r/{'a' * 32}{end}"})

    WithoutPrivateLinks().filter(record)

    assert record.getMessage() == f"Not Found: /fi/r/…{end}"


@pytest.mark.parametrize(
    "address",
    ["/fi/r/feed/{token}.ics", "/fi/r/mine/ImFkYUBleGFtcGxlLm9yZyI:1wXyZ:{token}/"],
)
def test_a_log_keeps_no_calendar_of_ones_own_and_no_signed_address(address):
    record = logging.makeLogRecord({"msg": "Gone: %s", "args": (address.format(token="a" * 32),)})

    WithoutPrivateLinks().filter(record)

    assert "a" * 32 not in record.getMessage()
    assert "ImFkYU" not in record.getMessage()
