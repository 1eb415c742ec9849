"""The database of a test run: a file that threads and processes share, or DATABASE_URL's server."""

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import environ

VAR = Path(__file__).resolve().parent.parent / "var"


def databases() -> dict:
    """DATABASES for the tests. Without a DATABASE_URL each run has an SQLite file of its own."""
    VAR.mkdir(exist_ok=True)
    database = environ.Env().db("DATABASE_URL", default=f"sqlite:///{VAR / 'unused.sqlite3'}")
    if database["ENGINE"] == "django.db.backends.sqlite3":
        database["OPTIONS"] = {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;",
        }
        # In memory, threads would share one connection and processes nothing at all.
        database["TEST"] = {"NAME": str(VAR / f"test-{os.getpid()}.sqlite3")}
    return {"default": database}


@contextmanager
def without_garbage_collection() -> Iterator[None]:
    """For migrations, which keep what they make: looking for garbage is half of their time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
