"""The real site under gunicorn, on a free port of this machine and the database of this process."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import psutil

from tests.load.database import database_url

ROOT = Path(__file__).resolve().parents[2]
HOST = "127.0.0.1"
WORKERS = 3


def environment(**more: str) -> dict[str, str]:
    """What a process of the site needs to know."""
    return os.environ | {
        "DJANGO_SETTINGS_MODULE": "tests.load.settings",
        "SECRET_KEY": "only for proofs",
        "DEBUG": "false",
        "DATABASE_URL": database_url(),
        **more,
    }


class Server:
    """gunicorn with its workers. What it has to say is kept in `log`."""

    def __init__(self, log: TextIO):
        self.log = log
        with socket.create_server((HOST, 0)) as probe:
            self.port = probe.getsockname()[1]

    def start(self) -> None:
        gunicorn = [sys.executable, "-m", "gunicorn", "--preload", "--no-control-socket"]
        self.process = subprocess.Popen(
            [*gunicorn, *self._options, "config.wsgi"],
            cwd=ROOT,
            env=environment(),
            stdout=self.log,
            stderr=self.log,
            start_new_session=True,  # so that a kill takes master and workers at once
        )
        wait_until(self._answers)

    @property
    def _options(self) -> list[str]:
        return [f"--workers={WORKERS}", f"--bind={HOST}:{self.port}", "--pythonpath=site"]

    def worker_ids(self) -> list[int]:
        return [child.pid for child in psutil.Process(self.process.pid).children()]

    def kill(self) -> None:
        """What a power cut or an empty memory does: no process gets to say anything."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(20)
        finally:
            _kill_what_is_left(self.process.pid)

    def said(self) -> str:
        self.log.seek(0)
        return self.log.read()

    def _answers(self) -> bool:
        if self.process.poll() is not None:
            raise RuntimeError(f"gunicorn ended by itself:\n{self.said()}")
        with socket.socket() as probe:
            return probe.connect_ex((HOST, self.port)) == 0


@contextmanager
def serving() -> Iterator[Server]:
    with tempfile.TemporaryFile("w+") as log:
        server = Server(log)
        try:
            server.start()
            yield server
        finally:
            server.stop()


def wait_until(true: Callable[[], bool], *, seconds: float = 60) -> None:
    """Look again and again, but not for ever."""
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            raise TimeoutError(f"{true} did not become true in {seconds} seconds.")
        time.sleep(0.02)


def _kill_what_is_left(group: int) -> None:
    try:
        os.killpg(group, signal.SIGKILL)
    except ProcessLookupError:
        return
