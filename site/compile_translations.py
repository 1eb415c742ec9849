"""Compile every *.po of the project whose *.mo is missing or older. Needs no gettext."""

import os
from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ["events", "home", "resources", "site"]


def compile_translations(root: Path = ROOT) -> list[Path]:
    """The catalogues that were compiled."""
    catalogues = [path for name in FOLDERS for path in sorted((root / name).rglob("*.po"))]
    outdated = [path for path in catalogues if _is_outdated(path)]
    for path in outdated:
        _compile(path)
    return outdated


def _is_outdated(source: Path) -> bool:
    target = source.with_suffix(".mo")
    return not target.exists() or target.stat().st_mtime < source.stat().st_mtime


def _compile(source: Path) -> None:
    # Under another name first: a process that starts meanwhile never reads half a file.
    half = source.with_suffix(f".{os.getpid()}.tmp")
    polib.pofile(source).save_as_mofile(half)
    half.replace(source.with_suffix(".mo"))


if __name__ == "__main__":
    compile_translations()
