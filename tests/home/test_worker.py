"""The background process runs what waits, then rests."""

import sys
from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone
from django_tasks import task
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult
from wagtail.models import Page

from events.exceptions import TryAgain
from events.models import Message
from home.link_check import check_links
from home.management.commands.worker import Command
from tests.factories import EventPageFactory, MessageFactory


@task
def add(a, b):
    return a + b


@task
def fail():
    raise ValueError("this task is broken")


def result_of(its_task) -> DBTaskResult:
    """Not the only one: publishing a page queues tasks of Wagtail's own."""
    return DBTaskResult.objects.get(task_path=its_task.module_path)


@pytest.fixture
def worker(settings):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    command = Command()
    # Stands for a task of many minutes. The real program would work on another database.
    command.tasks.program = [sys.executable, "-c", "import time; time.sleep(600)"]
    yield command
    command.tasks.stop()


@pytest.mark.django_db(transaction=True)
def test_worker_sends_messages_and_runs_tasks(worker):
    message = MessageFactory()
    add.enqueue(1, 2)

    while worker.work(stopped=lambda: False):
        pass

    message.refresh_from_db()
    assert message.state == Message.State.SENT
    assert result_of(add).return_value == 3


@pytest.mark.django_db(transaction=True)
def test_worker_goes_on_after_a_task_that_fails(worker):
    fail.enqueue()
    add.enqueue(1, 2)

    while worker.work(stopped=lambda: False):
        pass

    statuses = DBTaskResult.objects.order_by("task_path").values_list("status", flat=True)
    assert list(statuses) == [TaskResultStatus.SUCCESSFUL, TaskResultStatus.FAILED]


@pytest.mark.django_db(transaction=True)
def test_worker_begins_nothing_once_it_is_told_to_stop(worker):
    message = MessageFactory()
    add.enqueue(1, 2)

    worker.work(stopped=lambda: True)

    message.refresh_from_db()
    assert message.state == Message.State.QUEUED
    assert result_of(add).status == TaskResultStatus.READY


@pytest.mark.django_db(transaction=True)
def test_mail_waits_for_no_more_than_one_task(worker):
    add.enqueue(1, 2)
    add.enqueue(3, 4)

    assert worker.work(stopped=lambda: False)  # there may be more, so no rest

    statuses = DBTaskResult.objects.values_list("status", flat=True)
    assert sorted(statuses) == [TaskResultStatus.READY, TaskResultStatus.SUCCESSFUL]


@pytest.mark.django_db(transaction=True)
def test_mail_does_not_wait_for_a_check_of_all_links(worker):
    check_links.enqueue()
    worker.work(stopped=lambda: False)
    message = MessageFactory()

    worker.work(stopped=lambda: False)

    message.refresh_from_db()
    assert message.state == Message.State.SENT
    assert worker.tasks.process.poll() is None
    assert result_of(check_links).status == TaskResultStatus.RUNNING


@pytest.mark.django_db(transaction=True)
def test_a_worker_that_stops_leaves_its_long_task_to_the_next(worker):
    check_links.enqueue()
    worker.work(stopped=lambda: False)

    worker.tasks.stop()

    assert worker.tasks.process.poll() is not None
    assert result_of(check_links).status == TaskResultStatus.READY


@pytest.mark.django_db(transaction=True)
def test_a_long_task_keeps_what_came_of_it(worker):
    check_links.enqueue()

    call_command("worker", task=str(result_of(check_links).pk))

    assert result_of(check_links).status == TaskResultStatus.SUCCESSFUL


@pytest.mark.django_db(transaction=True)
def test_a_part_that_fails_stops_no_other(worker, settings, caplog):
    settings.BACKGROUND_WORK = [f"{__name__}.held_by_others"]
    message = MessageFactory()
    add.enqueue(1, 2)

    while worker.work(stopped=lambda: False):
        pass

    message.refresh_from_db()
    assert message.state == Message.State.SENT
    assert result_of(add).return_value == 3
    assert "held_by_others" in caplog.text


def held_by_others(*, stopped):
    raise TryAgain


@pytest.mark.django_db(transaction=True)
def test_worker_publishes_what_an_editor_gave_a_time(worker):
    page = EventPageFactory(publish=False)
    page.go_live_at = timezone.now() + timedelta(hours=1)
    page.save_revision().publish()

    worker.work(lambda: False)
    assert not Page.objects.get(pk=page.pk).live

    worker.publish_at = 0.0
    with time_machine.travel(timezone.now() + timedelta(hours=2)):
        worker.work(lambda: False)
    assert Page.objects.get(pk=page.pk).live
