"""kills.py, short: kill -9 of real processes, on the database of this test run."""

import pytest

from tests.faults.web import register_while_killing
from tests.faults.worker import deliver_side_by_side, deliver_while_killing

pytestmark = [pytest.mark.slow, pytest.mark.django_db(transaction=True)]
KILLS = 5


def test_a_killed_web_server_leaves_nothing_lost_doubled_or_half_done():
    figures = register_while_killing(KILLS, seed=1)

    assert figures.are_good, figures


def test_a_killed_worker_loses_no_message():
    figures = deliver_while_killing(KILLS, seed=1)

    assert figures.are_good, figures
    assert figures.arrived == figures.messages


def test_workers_and_cron_side_by_side_send_each_message_once():
    figures = deliver_side_by_side(100)

    assert figures.are_good, figures
    assert (figures.arrived, figures.duplicates) == (100, 0)
