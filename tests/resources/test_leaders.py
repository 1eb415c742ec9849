"""The resource bank: who is shown to whom."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.core.exceptions import ValidationError

from home.dates import today
from resources.models import Leader
from tests.factories import AreaFactory
from tests.resources.factories import LeaderDirectoryPageFactory, LeaderFactory, TopicFactory

pytestmark = pytest.mark.django_db

STAFF = Leader.Visibility.STAFF


@pytest.fixture
def directory():
    return LeaderDirectoryPageFactory()


@pytest.fixture
def staff_client(client, django_user_model):
    """Somebody from a municipality, signed in."""
    user = django_user_model.objects.create_user("reader", "reader@example.org", "secret")
    user.user_permissions.add(Permission.objects.get(codename="view_staff_leaders"))
    client.force_login(user)
    return client


def addresses_of(directory, leader) -> list[str]:
    return [f"{directory.url}{leader.pk}/", f"{directory.url}{leader.pk}/ask/"]


def test_everybody_sees_a_leader_who_is_shown_to_everybody(client, directory):
    leader = LeaderFactory()

    listed = client.get(directory.url).text
    assert leader.name in listed
    assert f'href="{directory.url}{leader.pk}/ask/"' in listed
    for url in addresses_of(directory, leader):
        assert client.get(url).status_code == 200


@pytest.mark.parametrize("query", ["", "?online=on", "?language=fi", "?theme=1", "?page=x"])
def test_the_public_finds_no_trace_of_a_leader_for_staff(client, directory, query):
    leader = LeaderFactory(visibility=STAFF, online=True, languages=["fi"], areas=[AreaFactory()])

    text = client.get(directory.url + query).text

    assert leader.name not in text
    assert leader.introduction not in text
    assert leader.areas.first().name not in text


def test_a_leader_for_staff_has_no_address_for_the_public(client, directory):
    leader = LeaderFactory(visibility=STAFF)

    for url in addresses_of(directory, leader):
        assert client.get(url).status_code == 404
        assert client.post(url, {"name": "A", "email": "a@example.org"}).status_code == 404


def test_signing_in_is_not_enough(client, directory, django_user_model):
    leader = LeaderFactory(visibility=STAFF)
    client.force_login(django_user_model.objects.create_user("other", "o@example.org", "secret"))

    assert leader.name not in client.get(directory.url).text
    assert client.get(addresses_of(directory, leader)[0]).status_code == 404


def test_staff_see_all_who_consent(staff_client, directory):
    public, staff = LeaderFactory(), LeaderFactory(visibility=STAFF)

    text = staff_client.get(directory.url).text

    assert public.name in text
    assert staff.name in text
    assert staff_client.get(addresses_of(directory, staff)[0]).status_code == 200


@pytest.mark.parametrize(
    ("given", "until", "shown"),
    [(0, 0, True), (-9, 0, True), (0, 9, True), (-9, -1, False), (1, 9, False)],
)
def test_a_leader_is_shown_from_the_first_day_of_the_consent_to_the_last(
    staff_client, directory, given, until, shown
):
    leader = LeaderFactory(
        consent_given_on=today() + timedelta(days=given),
        consent_until=today() + timedelta(days=until),
    )

    assert (leader.name in staff_client.get(directory.url).text) == shown
    for url in addresses_of(directory, leader):
        assert staff_client.get(url).status_code == (200 if shown else 404)


def test_an_address_is_never_on_a_page(staff_client, directory):
    leader = LeaderFactory(email="secret.box@example.org")

    for url in [directory.url, *addresses_of(directory, leader)]:
        assert "secret.box" not in staff_client.get(url).text


def test_what_is_for_staff_is_kept_by_no_cache(staff_client, directory):
    leader = LeaderFactory()

    for url in [directory.url, *addresses_of(directory, leader)]:
        assert "private" in staff_client.get(url)["Cache-Control"]


def test_the_list_depends_on_who_reads(client, directory):
    assert "Cookie" in client.get(directory.url)["Vary"]


def test_the_public_is_told_that_staff_see_more_and_where_to_sign_in(client, directory):
    text = client.get(directory.url).text

    assert f'href="/fi/login/?next={directory.url}"' in text


def test_signing_in_leads_back_to_the_list(client, directory, django_user_model):
    django_user_model.objects.create_user("reader", "reader@example.org", "secret")

    form = {"username": "reader", "password": "secret", "next": directory.url}
    response = client.post("/fi/login/", form)

    assert response.url == directory.url


def test_signing_out_leads_back_to_the_list(staff_client, directory):
    assert '<form class="no-print" method="post" action="/fi/logout/">' in (
        staff_client.get(directory.url).text
    )

    response = staff_client.post("/fi/logout/", {"next": directory.url})

    assert response.url == directory.url


def test_the_form_to_sign_in_says_what_is_wrong(client):
    response = client.post("/fi/login/", {"username": "nobody", "password": "x"})

    assert response.status_code == 200
    assert 'role="alert"' in response.text


def test_leaders_are_found_by_what_a_reader_chooses(client, directory):
    area, theme = AreaFactory(), TopicFactory()
    fits = LeaderFactory(online=True, languages=["ar", "fi"], areas=[area], themes=[theme])
    LeaderFactory()

    for query in ["online=on", "language=ar", f"area={area.pk}", f"theme={theme.pk}"]:
        response = client.get(f"{directory.url}?{query}")
        assert [leader.pk for leader in response.context["leaders"]] == [fits.pk], query


@pytest.mark.parametrize("query", ["area=x", "area=-1", "theme='", "language=%00", "online=ö"])
def test_nonsense_in_a_filter_is_no_error(client, directory, query):
    LeaderFactory(online=True)

    response = client.get(f"{directory.url}?{query}")

    assert response.status_code == 200
    assert len(response.context["leaders"]) == 1


def test_the_introduction_says_which_language_it_is_in(client, directory):
    leader = LeaderFactory(introduction="مرحبا", introduced_in="ar")

    assert '<p class="card__text" lang="ar" dir="rtl">مرحبا</p>' in client.get(directory.url).text
    assert ' lang="ar" dir="rtl">' in client.get(addresses_of(directory, leader)[0]).text


def test_a_list_of_leaders_takes_the_same_queries_whatever_its_length(queries_of, directory):
    LeaderFactory(themes=[TopicFactory()], areas=[AreaFactory()])
    one = queries_of(directory.url)

    for _number in range(3):
        LeaderFactory(themes=[TopicFactory()], areas=[AreaFactory()])

    assert queries_of(directory.url) == one
    assert one <= 15


def test_a_consent_ends_after_it_begins():
    leader = LeaderFactory.build(consent_given_on=today(), consent_until=today())
    leader.full_clean()

    leader.consent_until -= timedelta(days=1)
    with pytest.raises(ValidationError, match="__all__"):
        leader.full_clean()


def test_the_name_of_a_leader_is_not_in_what_a_log_keeps():
    leader = LeaderFactory(name="Ada Invented")

    assert "Ada" not in str(leader)
