"""What editors put on the home page, and what is the same on every page."""

import pytest
from django.urls import reverse
from wagtail.models import Site

from home.models import HomePage, SiteSettings
from tests.home.factories import ContentPageFactory, NewsPageFactory, as_json, image, site_home

pytestmark = pytest.mark.django_db


def test_the_home_page_shows_the_three_newest_news_in_two_queries(fi, django_assert_num_queries):
    home = site_home()
    news = [
        NewsPageFactory(date=f"2018-05-0{day}", image=image(), image_is_decorative=True)
        for day in range(1, 5)
    ]

    with django_assert_num_queries(2):
        shown = list(home.latest_news)
        assert all(piece.image.title and piece.locale for piece in shown)

    assert shown == news[:0:-1]


def test_the_home_page_leads_each_group_of_readers_on(client, fi):
    page, home = ContentPageFactory(title="Opas"), site_home()
    links = [{"type": "item", "value": {"text": "Oppaaseen", "page": page.pk}, "id": "1"}]
    home.audiences = as_json([("audience", {"title": "Työntekijälle", "text": "Välineitä"})])
    home.audiences[0].value["links"] = (
        home.audiences.stream_block.child_blocks["audience"].child_blocks["links"].to_python(links)
    )
    home.save_revision().publish()

    text = client.get(HomePage.objects.get(pk=home.pk).url).text

    assert "<h2>Työntekijälle</h2>" in text
    assert f'<a href="{page.url}">Oppaaseen</a>' in text


def test_the_site_settings_can_be_looked_at_before_they_are_saved(admin_client, fi):
    site_home()
    site = Site.objects.get(is_default_site=True)
    url = reverse("wagtailsettings:edit", args=["home", "sitesettings", site.pk])

    assert admin_client.get(url).status_code == 200
    settings = SiteSettings(site=site, organization="Kotopaikka-verkosto", share_image=image())
    response = settings.make_preview_request()

    assert "<h1>Kotopaikka-verkosto</h1>" in response.text
