"""Which texts of the code visitors read: found in the code itself, so that no list can fall behind.

A text is public until its place says that only editors see it. So a new view, form or template
is asked for in every language at once, and a new screen for editors is not.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
# Folders and modules of the admin, of commands, and of the content of the demo.
FOR_EDITORS = {"admin", "demo", "editing", "management", "migrations", "previews", "translation"}
FOR_EDITORS |= {"apps.py", "checks.py", "outbox.py", "previews.py", "roles.py", "wagtail_hooks.py"}
# Why a page is not published yet, where links lead nowhere, how settings look.
FOR_EDITORS |= {
    "events/funding.py",
    "term_checks.py",
    "registration_panels.py",
    "home/models/links.py",
    "site_settings_preview.html",
}
# Here labels and help texts are what editors fill in; only choices and functions speak to visitors.
FIELDS = {"blocks", "blocks.py", "models", "models.py"}
# … but not those that tell editors what is still wrong
CHECKS = {"clean", "missing", "_speak_where_shown"}
CALL = re.compile(r"""\b(?:_|n?p?gettext)\((?:u?(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')[,\s]*)+""")
GETTEXT = {"_", "gettext", "gettext_lazy", "gettext_noop", "ngettext", "ngettext_lazy"}
PGETTEXT = {"pgettext", "pgettext_lazy", "npgettext", "npgettext_lazy"}

Text = tuple[str | None, str]  # context and msgid, as in a catalogue


def public_texts(*folders: str) -> set[Text]:
    """All that visitors can read in these folders of the project."""
    files = [path for folder in folders for path in (ROOT / folder).rglob("*")]
    return {text for path in files if _is_public(path) for text in _texts_of(path)}


def _is_public(path: Path) -> bool:
    place = path.relative_to(ROOT)
    is_for_editors = FOR_EDITORS & {place.as_posix(), *place.parts}
    return path.suffix in {".html", ".txt", ".py"} and not is_for_editors


def _texts_of(path: Path) -> Iterator[Text]:
    source = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        yield from _calls(ast.parse(source), is_public=not FIELDS & set(path.parts))
        return
    for call in CALL.findall(templatize(source)):
        yield from _calls(ast.parse(call.rstrip(", \n") + ")"), is_public=True)


def _calls(node: ast.AST, *, is_public: bool) -> Iterator[Text]:
    """The texts in a piece of code; `is_public` says so of the place where the node stands."""
    if is_public and isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        yield from _text_of(node)
    if isinstance(node, ast.ClassDef) and any(
        "Choices" in ast.unparse(base) for base in node.bases
    ):
        is_public = True
    elif isinstance(node, ast.FunctionDef):
        is_public = is_public or node.name not in CHECKS
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, is_public=is_public)


def _text_of(call: ast.Call) -> Iterator[Text]:
    words = [word.value for word in call.args if isinstance(word, ast.Constant)]
    if call.func.id in GETTEXT:
        yield None, words[0]
    elif call.func.id in PGETTEXT:
        yield words[0], words[1]
