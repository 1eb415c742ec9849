"""The database of a test run: a file that threads and processes share, or DATABASE_URL's server."""

import gc
import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import environ

ROOT = Path(__file__).resolve().parent.parent
VAR = ROOT / "var"
# What a migrated database depends on.
SOURCES = [
    "requirements.txt",
    "site/config/settings*.py",
    "tests/settings*.py",
    "*/migrations/*.py",
]


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


def migrated_before(settings_module: str) -> Path:
    """Where an SQLite file is kept that has all migrations, as long as none of them changes."""
    files = sorted(file for pattern in SOURCES for file in ROOT.glob(pattern))
    contents = [settings_module.encode(), *(file.read_bytes() for file in files)]
    digest = hashlib.sha256(b"".join(contents)).hexdigest()
    return VAR / f"test-migrated-{digest[:16]}.sqlite3"


def copy(kept: Path, name: str | Path) -> bool:
    """Begin with a copy of what is kept. False where nothing is."""
    with suppress(FileNotFoundError):
        shutil.copyfile(kept, name)
        return True
    return False


def keep(connection, kept: Path) -> None:
    """Keep the migrated database for the next run; several processes may do so at once."""
    half = kept.with_suffix(f".{os.getpid()}")
    connection.cursor().execute("VACUUM INTO %s", [str(half)])
    half.replace(kept)


def remove(name: str) -> None:
    for ending in ["", "-wal", "-shm"]:
        Path(name + ending).unlink(missing_ok=True)
