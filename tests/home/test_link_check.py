"""Links that lead nowhere, found with a real server on the other side."""

import io
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import requests
from django.core.management import call_command
from django.urls import reverse

from home import link_check, public_hosts
from home.models import BrokenLink, ContentPage
from tests.factories import OrganizerFactory, root_page

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _other_sites_are_on_this_machine(settings):
    settings.LINK_CHECK_ASKS_INTERNAL_HOSTS = True


class Stranger(BaseHTTPRequestHandler):
    """Another site: answers with the status that the address asks for."""

    def do_GET(self):
        self.send_response(int(self.path.rpartition("/")[2]))
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


@pytest.mark.parametrize(
    "address",
    ["http://a..b/", f"http://{'a' * 64}.example/", "http://[::1/", "http://*.example.org/"],
)
def test_an_address_that_makes_no_sense_is_told_like_one_that_does_not_answer(address):
    assert link_check.problem_of(address) == BrokenLink.Problem.UNREACHABLE


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "10.0.0.1", "169.254.169.254", "[::1]", "[::ffff:7f00:1]"]
)
def test_no_machine_inside_the_network_is_asked(settings, host):
    settings.LINK_CHECK_ASKS_INTERNAL_HOSTS = False

    with public_hosts.session() as session, pytest.raises(public_hosts.InternalHost):
        session.get(f"http://{host}/", timeout=1)


def test_who_is_sent_on_to_a_machine_inside_the_network_is_stopped_there(settings):
    """As it goes from hop to hop: each is sent through the same door."""
    settings.LINK_CHECK_ASKS_INTERNAL_HOSTS = False
    answer = requests.Response()
    answer.status_code, answer.raw = 302, io.BytesIO()
    answer.headers["Location"] = "http://127.0.0.1/"
    request = requests.Request("GET", "https://www.example.org/").prepare()
    answer.url, answer.request = request.url, request

    with public_hosts.session() as session, pytest.raises(public_hosts.InternalHost):
        next(session.resolve_redirects(answer, request))


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_name_that_leads_inside_once_it_was_looked_at_leads_to_nothing(
    settings, stranger, monkeypatch, scheme
):
    settings.LINK_CHECK_ASKS_INTERNAL_HOSTS = False
    find, answers = socket.getaddrinfo, iter(["8.8.8.8", "127.0.0.1"])
    monkeypatch.setattr(socket, "getaddrinfo", lambda _host, *rest: find(next(answers), *rest))
    address = f"{scheme}://twofold.example.org:{stranger.rpartition(':')[2]}/200"

    with public_hosts.session() as session, pytest.raises(public_hosts.InternalHost):
        session.get(address, timeout=1)


def test_no_proxy_is_asked_in_our_place(stranger, nobody, monkeypatch):
    monkeypatch.setenv("http_proxy", stranger)
    monkeypatch.setenv("no_proxy", "")

    assert link_check.problem_of(f"{nobody}200") == BrokenLink.Problem.UNREACHABLE


def test_what_two_looks_at_once_have_written_twice_is_healed(stranger):
    page = page_with(f'<p><a href="{stranger}/404">this</a></p>')
    twice = {"content_type_id": page.content_type_id, "object_id": page.pk}
    for _look in range(2):
        BrokenLink.objects.create(**twice, address=f"{stranger}/404", problem="fails")
    oldest = BrokenLink.objects.order_by("since", "pk").first()

    assert broken() == [("Sivu", f"{stranger}/404", "not_found")]
    assert BrokenLink.objects.get().pk == oldest.pk


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
