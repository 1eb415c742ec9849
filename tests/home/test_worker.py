"""The background process runs what waits, then rests."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone
from django_tasks import task
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult
from wagtail.models import Page

from events.models import Message
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
    command.worker_id = "test"
    return command


@pytest.mark.django_db(transaction=True)
def test_worker_sends_messages_and_runs_tasks_in_one_round(worker):
    message = MessageFactory()
    add.enqueue(1, 2)

    worker.work(stopped=lambda: False)

    message.refresh_from_db()
    assert message.state == Message.State.SENT
    assert result_of(add).return_value == 3


@pytest.mark.django_db(transaction=True)
def test_worker_goes_on_after_a_task_that_fails(worker):
    fail.enqueue()
    add.enqueue(1, 2)

    worker.work(stopped=lambda: False)

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
