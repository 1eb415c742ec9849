"""A real browser before the running site, with a mail server beside it."""

import os
import re
import shutil
from contextlib import contextmanager

import pytest
from django.contrib.auth.models import Group, Permission
from playwright.sync_api import Page as Tab
from playwright.sync_api import expect, sync_playwright
from wagtail.models import GroupPagePermission, Page, Site

from home.models import HomePage
from tests.factories import EventIndexPageFactory
from tests.journeys.content import make_content
from tests.journeys.desk import Desk
from tests.journeys.person import Person
from tests.smtp import smtp_server

PROGRAMS = ["chromium", "chromium-browser", "google-chrome"]
# As root in a container, and without what a browser does on its own account.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# Two processes share one machine in CI: slow is not broken.
PATIENCE_MS = 20_000


@pytest.fixture(scope="package")
def browser():
    """Chromium. Where there is none these tests are skipped, but never in CI."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        give_up = pytest.fail if os.environ.get("CI") else pytest.skip
        give_up("No browser is installed: apt-get install chromium")
    expect.set_options(timeout=PATIENCE_MS)
    with _database_beside_an_event_loop(), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield browser
        browser.close()


@contextmanager
def _database_beside_an_event_loop():
    # Playwright's synchronous API keeps an event loop in this thread, and Django then refuses
    # the database. No coroutine of ours ever runs in it.
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        yield


class Watch:
    """What must not happen on any page: another host asked, a script that fails, a 500."""

    def __init__(self):
        self.strangers: list[str] = []
        self.faults: list[str] = []

    def over(self, context, *, host: str) -> None:
        context.route(re.compile(rf"^https?://(?!{re.escape(host)}/)"), self._refuse)
        context.on("weberror", lambda error: self.faults.append(str(error.error)))
        context.on("response", self._look_at)

    def _refuse(self, route) -> None:
        self.strangers.append(route.request.url)
        route.abort()

    def _look_at(self, response) -> None:
        if response.status >= 500:
            self.faults.append(f"{response.status} {response.url}")


@pytest.fixture
def watch():
    watch = Watch()
    yield watch
    assert watch.strangers == []
    assert watch.faults == []


@pytest.fixture
def open_tab(browser, live_server, watch):
    """Somebody sits down at a browser of their own: no cookies, no memory."""
    contexts = []

    def open_tab(*, language="en", width=1280, **options) -> Tab:
        context = browser.new_context(
            base_url=live_server.url,
            locale=language,
            viewport={"width": width, "height": 800},
            reduced_motion="reduce",
            **options,
        )
        contexts.append(context)
        context.set_default_timeout(PATIENCE_MS)
        watch.over(context, host=live_server.url.removeprefix("http://"))
        return context.new_page()

    yield open_tab
    for context in contexts:
        context.close()


@pytest.fixture
def home(live_server, fi) -> HomePage:
    """The site, at the address where it runs: links in pages and mails lead to it."""
    page = Page.get_first_root_node() or Page.add_root(
        instance=Page(title="Root", slug="root", locale=fi)
    )
    home = page.add_child(instance=HomePage(title="Kotopaikka", slug="kotopaikka", locale=fi))
    address = {"hostname": live_server.thread.host, "port": live_server.thread.port}
    Site.objects.update_or_create(is_default_site=True, defaults={**address, "root_page": home})
    return home


@pytest.fixture
def content(home, settings, tmp_path):
    """Each kind of page of home and resources in Finnish, with pictures that a browser gets."""
    settings.MEDIA_ROOT = tmp_path
    on_disk = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    settings.STORAGES = settings.STORAGES | {"default": on_disk}
    make_content()


@pytest.fixture
def events(home, en):
    """The list of events in English: its texts are those in the code."""
    home = home.copy_for_translation(en)
    home.save_revision().publish()
    return EventIndexPageFactory(parent=home, title="Events", slug="events", show_in_menus=True)


@pytest.fixture
def finnish_events(home):
    """The list of events in the language of the site."""
    return EventIndexPageFactory(
        parent=home, title="Tapahtumat", slug="tapahtumat", show_in_menus=True
    )


@pytest.fixture
def mailbox(settings):
    with smtp_server(settings) as mailbox:
        yield mailbox


@pytest.fixture
def person(open_tab, mailbox):
    """Somebody at a phone without JavaScript, whose mails come to NAME@example.org."""

    def person(name, *, language="fi", width=390) -> Person:
        tab = open_tab(language=language, width=width, java_script_enabled=False)
        email = f"{name.lower()}@example.org"
        return Person(tab, email=email, language=language, mailbox=mailbox)

    return person


@pytest.fixture
def staff(live_server, django_user_model):
    """Make somebody who may do just this: model permissions, and acts on all pages."""

    def staff(name, *codenames, pages=()):
        group = Group.objects.create(name=f"Where {name} works")
        group.permissions.set(Permission.objects.filter(codename__in=["access_admin", *codenames]))
        for act in pages:
            GroupPagePermission.objects.create(
                group=group,
                page=Page.get_first_root_node(),
                permission=Permission.objects.get(
                    codename=f"{act}_page", content_type__app_label="wagtailcore"
                ),
            )
        user = django_user_model.objects.create_user(name, password="secret")
        user.groups.add(group)
        return user

    return staff


@pytest.fixture
def log_in(open_tab):
    def log_in(user, *, language="en") -> Desk:
        desk = Desk(open_tab(language=language), language)
        desk.log_in(user.get_username(), "secret")
        return desk

    return log_in
