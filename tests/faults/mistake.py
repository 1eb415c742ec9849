"""One mistake that could be made in the code, and whether the tests would notice."""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "var", "__pycache__", ".*_cache", ".hypothesis")


@dataclass(frozen=True)
class Mistake:
    invariant: str
    what: str
    file: str
    right: str
    wrong: str
    tests: str
    needs_postgres: bool = False

    @property
    def has_its_place(self) -> bool:
        """The code has exactly one place where it can be made."""
        path = ROOT / self.file
        return path.exists() and path.read_text().count(self.right) == 1


def in_events(invariant, what, file, right, wrong, tests, **more) -> Mistake:
    """One in the booking plugin, that one file of its tests should notice."""
    path = Path("tests/events", tests)
    noticed_by = path.with_name(f"test_{path.name}.py").as_posix()
    return Mistake(invariant, what, f"events/{file}", right, wrong, noticed_by, **more)


def notices(mistake: Mistake) -> bool:
    """Whether a test fails when the mistake is made. Raises if the code no longer has the place."""
    if not mistake.has_its_place:
        raise LookupError(f"{mistake.file} has not exactly one place for: {mistake.what}")
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        shutil.copytree(ROOT, copy, ignore=LEFT_OUT)
        path = copy / mistake.file
        path.write_text(path.read_text().replace(mistake.right, mistake.wrong))
        (ROOT / "var").mkdir(exist_ok=True)
        (copy / "var").symlink_to(ROOT / "var")  # where a migrated database is kept for all
        return _tests_fail(copy, mistake)


def _tests_fail(copy: Path, mistake: Mistake) -> bool:
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", mistake.tests]
    environment = dict(os.environ)
    if not mistake.needs_postgres:
        environment.pop("DATABASE_URL", None)  # SQLite is there at once
    done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True)
    if done.returncode not in (0, 1):  # neither passed nor failed: the run itself broke
        raise RuntimeError(done.stdout[-2000:] + done.stderr[-2000:])
    return done.returncode == 1
