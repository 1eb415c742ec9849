"""`make serve`: the whole site on one machine, to try it or to work on it."""

import os
import secrets
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.cache import cache
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse
from wagtail.models import Site

from events import background
from events.models import Message
from home import roles
from home.models import HomePage

VAR = settings.BASE_DIR / "var"
HOST = "127.0.0.1"
USERNAME = "admin"
GRACE_SECONDS = 15


class Command(BaseCommand):
    help = "Prepares the database and runs web server and worker together until Ctrl-C."

    def add_arguments(self, parser):
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--login-file", type=Path, default=VAR / "admin-login.txt")

    def handle(self, *, port, login_file, **options):
        if not settings.DEBUG:
            raise CommandError("This is for trying the site: it needs DEBUG=true in .env.")
        _refuse_taken_port(port)
        self.prepare(site=f"http://localhost:{port}")
        login = admin_login(login_file)
        web = ["runserver", "--noreload", f"{HOST}:{port}"]
        stopped = background.on_signals()
        told = False
        with _running([web, ["worker"]], port) as children:
            while not stopped():
                _refuse_ended(children)
                if not told and _answers(port):
                    self.tell(f"http://localhost:{port}", login)
                    told = True
                time.sleep(0.2)

    def prepare(self, *, site):
        self.stdout.write("Preparing the database …")
        VAR.mkdir(exist_ok=True)
        call_command("migrate", verbosity=0)
        roles.make_groups()
        # A database made on another port would send people there.
        Site.objects.filter(hostname="localhost").update(port=int(site.rsplit(":", 1)[1]))
        cache.delete("wagtail_site_root_paths")
        if not HomePage.objects.exists():
            self.stdout.write("Loading the demo content …")
            call_command("demo", base_url=site)

    def tell(self, site, login):
        messages = reverse(Message.snippet_viewset.get_url_name("list"))
        self.stdout.write(
            f"\n  Site      {site}/"
            f"\n  Editors   {site}{reverse('wagtailadmin_home')}   {login}"
            f"\n  Mails     {site}{messages}"
            "\n\n  Ctrl-C stops it; everything is kept for the next start.\n"
        )
        self.stdout.flush()


def admin_login(file: Path) -> str:
    """Who may log in. On an empty site an account is made, and kept readable for its owner alone."""
    users = get_user_model().objects
    if not users.filter(is_superuser=True).exists():
        password = secrets.token_urlsafe(9)
        users.create_superuser(
            USERNAME, "admin@example.org", password, first_name="Ada", last_name="Admin"
        )
        file.touch(mode=0o600)
        file.write_text(f"{USERNAME} / {password}\n")
    return file.read_text().strip() if file.exists() else "with your own account"


def _refuse_taken_port(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise CommandError(
                f"Port {port} can't be used ({error.strerror}). "
                f"Choose another: make serve PORT={port + 1}"
            ) from error


@contextmanager
def _running(commands: list[list[str]], port: int):
    """The commands as processes, all of which are gone afterwards."""
    environment = {"BASE_URL": f"http://localhost:{port}", "DJANGO_RUNSERVER_HIDE_WARNING": "true"}
    manage = [sys.executable, settings.BASE_DIR / "manage.py"]
    children = []
    try:
        for command in commands:
            # What they have to say comes on stderr; stdout has only runserver's banner.
            child = subprocess.Popen(  # noqa: S603 - our own two commands
                [*manage, *command], env=environment | os.environ, stdout=subprocess.DEVNULL
            )
            children.append(child)
        yield children
    finally:
        _stop(children)


def _stop(children: list[subprocess.Popen]) -> None:
    for child in children:
        child.terminate()
    for child in children:
        try:
            child.wait(GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            child.kill()


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((HOST, port)) == 0


def _refuse_ended(children: list[subprocess.Popen]) -> None:
    """The site is whole or it is down: a server whose worker died would look healthy."""
    for child in children:
        code = child.poll()
        if code is not None:
            name = child.args[2]
            # A process that was killed has a negative code; a shell would say 128 + signal.
            raise CommandError(
                f"{name} ended by itself, so everything stops.",
                returncode=128 - code if code < 0 else code or 1,
            )
