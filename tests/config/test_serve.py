"""`manage.py serve` as `make serve` starts it: real processes, a database of their own."""

import os
import signal
import socket
import stat
import subprocess
import sys
from contextlib import contextmanager

import psutil
import pytest
from django.conf import settings
from django.contrib.auth import authenticate, get_user_model
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command

from config.management.commands.serve import Command, admin_login
from tests import databases
from tests.home.factories import site_home

SITE = """
from django.core.management import call_command
from tests.databases import without_garbage_collection
from tests.home.factories import site_home

with without_garbage_collection():
    call_command("migrate", verbosity=0)
site_home()
"""


@pytest.mark.django_db
def test_admin_login_makes_an_account_that_works_on_an_empty_site(tmp_path):
    login = admin_login(tmp_path / "login.txt")

    username, password = login.split(" / ")
    assert authenticate(username=username, password=password).is_superuser


@pytest.mark.django_db
def test_admin_login_is_readable_for_its_owner_alone(tmp_path):
    file = tmp_path / "login.txt"

    admin_login(file)

    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.django_db
def test_admin_login_is_the_same_at_the_second_start(tmp_path):
    first = admin_login(tmp_path / "login.txt")

    assert admin_login(tmp_path / "login.txt") == first


@pytest.mark.django_db
def test_admin_login_makes_no_account_beside_an_existing_one(tmp_path):
    get_user_model().objects.create_superuser("own", "own@example.org", "secret")

    login = admin_login(tmp_path / "login.txt")

    assert login == "with your own account"


def test_serve_says_when_the_port_is_taken(settings):
    settings.DEBUG = True
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]

        with pytest.raises(CommandError, match=f"make serve PORT={port + 1}"):
            call_command("serve", port=port)


@pytest.fixture(scope="module")
def environment(tmp_path_factory, django_db_setup):
    """A site that has a front page. That all content is made is shown by the tests of the demo."""
    folder = tmp_path_factory.mktemp("site")
    databases.copy(databases.migrated_before(settings.SETTINGS_MODULE), folder / "db.sqlite3")
    environment = os.environ | {
        "DEBUG": "true",
        "DATABASE_URL": f"sqlite:///{folder / 'db.sqlite3'}",
        "MEDIA_ROOT": str(folder / "media"),
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "LOGIN_FILE": str(folder / "login.txt"),
    }
    subprocess.run([sys.executable, "manage.py", "shell", "-c", SITE], env=environment, check=True)
    return environment


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


@contextmanager
def serving(environment):
    """A site that has said that it is ready, with its web and worker processes."""
    command = [sys.executable, "manage.py", "serve", f"--port={free_port()}"]
    command += [f"--login-file={environment['LOGIN_FILE']}"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as site:
        try:
            assert any("Ctrl-C" in line for line in site.stdout)
            yield site, psutil.Process(site.pid).children()
        finally:
            site.terminate()


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_serve_stops_web_and_worker_at_a_signal(environment, number):
    with serving(environment) as (site, children):
        site.send_signal(number)

        assert site.wait(20) == 0
        assert [child for child in children if child.is_running()] == []


@pytest.mark.slow
def test_serve_stops_with_the_exit_code_of_a_dead_child(environment):
    with serving(environment) as (site, children):
        worker = next(child for child in children if "worker" in child.cmdline())
        worker.kill()

        assert site.wait(20) == 128 + signal.SIGKILL
        assert [child for child in children if child.is_running()] == []


@pytest.mark.django_db
def test_serve_makes_the_groups_that_people_are_put_in():
    site_home()

    Command().prepare(site="http://localhost:8000")

    assert Group.objects.filter(name="Kuntien lukijat").exists()
