"""Links that lead nowhere, found with a real server on the other side."""

import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from django.core.management import call_command
from django.urls import reverse

from home import link_check
from home.models import BrokenLink, ContentPage
from tests.factories import OrganizerFactory, root_page

pytestmark = pytest.mark.django_db


class Stranger(BaseHTTPRequestHandler):
    """Another site: answers with the status that the address asks for."""

    def do_GET(self):
        self.send_response(int(self.path.strip("/")))
        self.end_headers()

    def log_message(self, *arguments):
        pass


@pytest.fixture
def stranger():
    with ThreadingHTTPServer(("127.0.0.1", 0), Stranger) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def nobody():
    """An address where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    return f"http://127.0.0.1:{port}/"


def page_with(html: str, *, title="Sivu", live=True) -> ContentPage:
    page = ContentPage(title=title, live=live, body=[("text", html)])
    root_page().add_child(instance=page)
    page.save_revision()
    return page


def broken() -> list[tuple]:
    link_check.check_links.func()
    return [(str(link.place), link.address, link.problem) for link in BrokenLink.objects.all()]


@pytest.mark.parametrize(
    ("status", "problem"),
    [(200, ""), (404, "not_found"), (410, "not_found"), (500, "fails"), (403, ""), (429, "")],
)
def test_what_the_other_site_answers_decides(stranger, status, problem):
    assert link_check.problem_of(f"{stranger}/{status}") == problem


def test_a_site_that_does_not_answer_is_told(nobody):
    assert link_check.problem_of(nobody) == BrokenLink.Problem.UNREACHABLE


def test_a_broken_link_is_named_with_the_page_that_it_stands_in(stranger):
    page_with(f'<p>See <a href="{stranger}/404">this</a>, <a href="{stranger}/200">that</a>.</p>')

    assert broken() == [("Sivu", f"{stranger}/404", "not_found")]


def test_links_of_snippets_are_looked_at_too(stranger):
    organizer = OrganizerFactory(website=f"{stranger}/404")

    assert broken() == [(organizer.name, f"{stranger}/404", "not_found")]


def test_drafts_are_left_alone(stranger):
    page_with(f'<p><a href="{stranger}/404">this</a></p>', live=False)

    assert broken() == []


def test_a_link_to_a_page_that_was_hidden_is_told():
    target = page_with("<p>Text</p>", title="Piilossa")
    page_with(f'<p><a linktype="page" id="{target.pk}">that</a></p>')
    assert broken() == []

    target.unpublish()

    assert broken() == [("Sivu", "Piilossa", "hidden")]


def test_a_mended_link_is_forgotten_and_a_broken_one_keeps_its_date(stranger):
    page = page_with(f'<p><a href="{stranger}/404">1</a> <a href="{stranger}/410">2</a></p>')
    broken()
    since = BrokenLink.objects.get(address=f"{stranger}/404").since

    page.body = [("text", f'<p><a href="{stranger}/404">1</a></p>')]
    page.save()
    broken()

    (link,) = BrokenLink.objects.all()
    assert (link.address, link.since) == (f"{stranger}/404", since)


def test_the_command_says_what_it_found(stranger, capsys):
    page_with(f'<p><a href="{stranger}/404">this</a></p>')

    call_command("check_links")

    assert f"{stranger}/404 (Sivu)" in capsys.readouterr().out


def test_the_report_lists_them_for_editors_and_offers_a_new_check(client, admin_user, stranger):
    page = page_with(f'<p><a href="{stranger}/404">this</a></p>')
    client.force_login(admin_user)
    report = client.get(reverse("broken_links")).content.decode()
    assert "/404" not in report

    client.post(reverse("check_links_now"))

    report = client.get(reverse("broken_links")).content.decode()
    assert f"{stranger}/404" in report
    assert reverse("wagtailadmin_pages:edit", args=[page.pk]) in report


def test_only_a_post_by_an_editor_starts_a_check(client, admin_user, django_user_model):
    client.force_login(admin_user)
    assert client.get(reverse("check_links_now")).status_code == 405

    client.force_login(django_user_model.objects.create_user("bo"))
    assert client.post(reverse("check_links_now")).status_code == 302
    assert not BrokenLink.objects.exists()
