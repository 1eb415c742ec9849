"""Rules about the files themselves."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import polib
import pytest

from compile_translations import compile_translations

ROOT = Path(__file__).resolve().parent.parent
LOCK_FILES = ["requirements.txt", "requirements-dev.txt"]
MAX_LINES = 300


def tracked_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("Not a git checkout: there is nothing to say about what it holds.")
    return [Path(name) for name in listed.stdout.split("\0") if name]


def test_site_is_no_package_because_python_owns_that_name():
    assert not (ROOT / "site" / "__init__.py").exists()


@pytest.mark.parametrize("name", LOCK_FILES)
def test_every_requirement_is_one_version_with_hashes(name):
    lines = (ROOT / name).read_text().replace("\\\n", " ").splitlines()
    requirements = [line for line in lines if line and not line.lstrip().startswith("#")]

    loose = [line for line in requirements if not re.match(r"\S+==\S+ .*--hash=sha256:", line)]

    assert requirements
    assert loose == []


def test_nothing_made_or_secret_is_in_git():
    forbidden = {".mo", ".sqlite3", ".pyc", ".pem", ".key"}

    found = [
        path
        for path in tracked_files()
        if path.suffix in forbidden or path.name == ".env" or path.parts[0] in {"var", ".venv"}
    ]

    assert found == []


def test_no_module_is_longer_than_a_reader_can_hold():
    modules = [
        path
        for path in tracked_files()
        if path.suffix == ".py" and not {"migrations", "tests"} & set(path.parts)
    ]
    existing = [path for path in modules if (ROOT / path).exists()]

    long = [path for path in existing if len((ROOT / path).read_text().splitlines()) > MAX_LINES]

    assert long == []


# Imports run one way, config → resources → home → events; names in strings too.
ABOVE = {
    "events": {"home", "resources", "config"},
    "home": {"resources", "config"},
    "resources": {"config"},
}


def named_apps(path: Path) -> set[str]:
    """What a module imports, or names in strings: "home.Page", "home/page.html". Not an icon "home"."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
        elif isinstance(node, ast.Constant) and re.fullmatch(r"\w+[./][\w./]+", str(node.value)):
            names.add(node.value)
    return {re.split(r"[./]", str(name))[0] for name in names}


@pytest.mark.parametrize("app", ABOVE)
def test_an_app_names_nothing_of_those_above_it(app):
    modules = [path for path in (ROOT / app).rglob("*.py") if "migrations" not in path.parts]

    found = {path.name: named_apps(path) & ABOVE[app] for path in modules}

    assert modules
    assert {name: names for name, names in found.items() if names} == {}


def test_every_test_that_the_docs_name_is_there():
    named = {
        name
        for page in (ROOT / "docs").glob("*.md")
        for name in re.findall(r"`(test_\w+)`", page.read_text())
    }
    written = "".join(path.read_text() for path in (ROOT / "tests").rglob("test_*.py"))

    assert named
    assert {name for name in named if f"def {name}(" not in written} == set()


def test_every_link_between_the_docs_leads_somewhere():
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
    links = [
        (page, target)
        for page in pages
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text())
    ]

    broken = [
        f"{page.name}: {target}" for page, target in links if not (page.parent / target).exists()
    ]

    assert links
    assert broken == []


def test_manage_py_finds_the_settings_from_any_folder(tmp_path):
    checked = subprocess.run(
        [sys.executable, "-W", "error", ROOT / "manage.py", "check"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert checked.returncode == 0, checked.stderr


@pytest.fixture
def catalogue(tmp_path):
    """A Finnish catalogue of one sentence, where the project would have it."""
    path = tmp_path / "events" / "locale" / "fi" / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True)
    catalogue = polib.POFile()
    catalogue.metadata = {"Content-Type": "text/plain; charset=utf-8"}
    catalogue.append(polib.POEntry(msgid="Welcome", msgstr="Tervetuloa"))
    catalogue.save(path)
    return path


def test_translations_are_compiled_without_gettext(tmp_path, catalogue):
    compile_translations(tmp_path)

    [entry] = polib.mofile(catalogue.with_suffix(".mo"))
    assert entry.msgstr == "Tervetuloa"


def test_translations_are_compiled_again_only_when_they_changed(tmp_path, catalogue):
    assert compile_translations(tmp_path) == [catalogue]
    assert compile_translations(tmp_path) == []
