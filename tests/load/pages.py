"""Every kind of page in every language: is it accessible, valid, light, and cheap to make?

    python -m tests.load.pages            a table of the demo's pages, in Markdown
    python -m tests.load.pages --vnu vnu.jar    with the Nu checker (npm install vnu-jar; needs Java)
    python -m tests.load.pages --only "offer*" "slip" --language fi ar    some kinds, some languages

kB are HTML, CSS and JavaScript as gzip sends them, without images. Exit code 1 when a page breaks a
rule of accessibility or of HTML, weighs more than 100 kB, or takes more than 15 queries: 20 where
a form is sent.
"""

import tests.load.ready  # noqa: F401

# isort: split

import argparse
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from fnmatch import fnmatch
from io import StringIO
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.testcases import LiveServerThread
from django.test.utils import CaptureQueriesContext, override_settings
from playwright.sync_api import sync_playwright

from tests.journeys.addresses import Address, ask_for, open_page
from tests.journeys.test_accessibility import complaints
from tests.load.database import fresh_database
from tests.load.page_kinds import THOROUGH, addresses

MOST_QUERIES, MOST_QUERIES_OF_A_FORM, MOST_KB = 15, 20, 100
WIDTHS = (320, 1280)
SCHEMES = ("light", "dark")
CHROMIUM = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@dataclass
class Page:
    """What was found of one page."""

    address: Address
    html: bytes
    queries: int
    kilobytes: float
    complaints: list[str] = field(default_factory=list)
    invalid: list[str] = field(default_factory=list)

    @property
    def passes(self) -> bool:
        most = MOST_QUERIES if self.address.typed is None else MOST_QUERIES_OF_A_FORM
        cheap = self.queries <= most and self.kilobytes <= MOST_KB
        return cheap and not self.complaints and not self.invalid


def fetch(client: Client, address: Address) -> Page:
    ask_for(client, address)  # what is cached is cached: images, the site, content types
    with CaptureQueriesContext(connection) as captured:
        response = ask_for(client, address)
    return Page(address, response.content, len(captured), weight(response.content))


def weight(html: bytes) -> float:
    """kB over the wire: the page, its styles with what they import, and its scripts."""
    named = [part.split('"')[0] for part in html.decode().split(settings.STATIC_URL)[1:]]
    files = {Path(finders.find(name)) for name in named if name.endswith((".css", ".js"))}
    files |= {imported for file in files for imported in _imported(file)}
    contents = [html, *(file.read_bytes() for file in files)]
    return sum(len(gzip.compress(content)) for content in contents) / 1000


def _imported(file: Path) -> list[Path]:
    names = re.findall(r'@import url\("(.+?)"\)', file.read_text())
    paths = [(Path("/") / file.parent.name / name) for name in names]
    return [Path(finders.find(os.path.normpath(path).lstrip("/"))) for path in paths]


def look_at(pages: list[Page], base: str) -> None:
    """With axe in a real browser. The thorough languages in two widths, light and dark."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=CHROMIUM
        )
        for scheme in SCHEMES:
            for width in WIDTHS:
                context = browser.new_context(
                    base_url=base,
                    viewport={"width": width, "height": 800},
                    color_scheme=scheme,
                    reduced_motion="reduce",
                )
                tab = context.new_page()
                for page in pages:
                    if page.address.language in THOROUGH or (scheme, width) == ("light", 1280):
                        open_page(tab, page.address)
                        found = complaints(tab)
                        page.complaints += [f"{width} {scheme}: {one}" for one in found]
                context.close()
        browser.close()


def validate(pages: list[Page], vnu: Path) -> None:
    """With the Nu checker: all pages in one go."""
    with tempfile.TemporaryDirectory() as folder:
        for number, page in enumerate(pages):
            (Path(folder) / f"{number}.html").write_bytes(page.html)
        command = ["java", "-jar", vnu, "--errors-only", "--format", "json", "--exit-zero-always"]
        files = sorted(Path(folder).iterdir())
        checked = subprocess.run([*command, *files], capture_output=True, check=True)
    for message in json.loads(checked.stderr)["messages"]:
        number = int(Path(message["url"]).stem)
        pages[number].invalid.append(f"line {message.get('lastLine')}: {message['message']}")


@contextmanager
def live_server() -> Iterator[str]:
    """The site in a thread, on the database of this process by a connection of its own."""
    thread = LiveServerThread("localhost", StaticFilesHandler)
    thread.daemon = True
    thread.start()
    thread.is_ready.wait()
    if thread.error:
        raise thread.error
    try:
        yield f"http://localhost:{thread.port}"
    finally:
        thread.terminate()


def table(pages: list[Page], *, validated: bool) -> str:
    lines = ["| page | language | axe | HTML | kB | SQL |", "|---|---|---:|---:|---:|---:|"]
    for page in pages:
        valid = len(page.invalid) if validated else "–"
        kind, language = page.address.kind, page.address.language
        lines.append(
            f"| {kind} | {language} | {len(page.complaints)} | {valid} "
            f"| {page.kilobytes:.0f} | {page.queries} |"
        )
    return "\n".join(lines) + "\n"


def faults(pages: list[Page]) -> str:
    """Each complaint once, with how many pages have it and one of them."""
    where, count = {}, Counter()
    for page in pages:
        for complaint in dict.fromkeys([*page.complaints, *page.invalid]):
            where.setdefault(complaint, page.address.path)
            count[complaint] += 1
    return "".join(f"{n} × {one}  ({where[one]})\n" for one, n in count.most_common())


def _is_asked_for(address: Address, options: argparse.Namespace) -> bool:
    patterns = options.only or ["*"]
    is_kind = any(fnmatch(address.kind, pattern) for pattern in patterns)
    return is_kind and (not options.language or address.language in options.language)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--vnu", type=Path, help="the Nu checker's vnu.jar")
    parser.add_argument("--only", nargs="+", metavar="PATTERN", help="these kinds of page alone")
    parser.add_argument("--language", nargs="+", help="these languages alone")
    options = parser.parse_args()
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # Playwright keeps an event loop here
    with fresh_database(), live_server() as base, override_settings(ALLOWED_HOSTS=["localhost"]):
        call_command("demo", base_url=base, stdout=StringIO())
        client = Client(headers={"host": base.partition("//")[2]})
        found = [one for one in addresses() if _is_asked_for(one, options)]
        pages = [fetch(client, one) for one in found]
        look_at(pages, base)
    if options.vnu:
        validate(pages, options.vnu)
    sys.stdout.write(table(pages, validated=bool(options.vnu)) + "\n" + faults(pages))
    return 0 if all(page.passes for page in pages) else 1


if __name__ == "__main__":
    sys.exit(main())
