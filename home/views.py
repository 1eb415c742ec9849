"""The public side of news: the list and the feed."""

from datetime import datetime, time

from django.conf import settings
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_cache_control, set_response_etag
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from events.text import clean
from home.filters import NewsFilterForm
from home.models import NewsIndexPage, NewsPage

NEWS_ON_A_PAGE = 12
NEWS_IN_THE_FEED = 20
MAX_AGE_SECONDS = 900


@require_safe
def news_list(request, page: NewsIndexPage):
    filters = NewsFilterForm(request.GET, topic=list(page.topics))
    news = page.news.matching(**filters.chosen).for_cards()
    context = page.get_context(request) | {
        "filters": filters,
        "batch": Paginator(news, NEWS_ON_A_PAGE).get_page(request.GET.get("page")),
    }
    return TemplateResponse(request, "home/news_index_page.html", context)


@gzip_page
@require_safe
def news_feed(request, page: NewsIndexPage):
    body = _feed(page, list(page.news[:NEWS_IN_THE_FEED])).writeString("utf-8")
    response = HttpResponse(body, content_type="application/atom+xml; charset=utf-8")
    patch_cache_control(response, public=True, max_age=MAX_AGE_SECONDS)
    set_response_etag(response)
    return get_conditional_response(request, etag=response["ETag"], response=response)


def _feed(page: NewsIndexPage, news: list[NewsPage]) -> "NewsFeed":
    name = settings.WAGTAIL_SITE_NAME
    address = page.full_url + page.reverse_subpage("feed")
    feed = NewsFeed(
        title=f"{clean(page.title)} · {name}",
        link=page.full_url,
        description=clean(page.intro),
        language=page.locale.language_code,
        author_name=name,
        feed_url=address,
        feed_guid=f"urn:uuid:{page.translation_key}",
    )
    for piece in news:
        _add(feed, piece)
    return feed


def _add(feed: "NewsFeed", piece: NewsPage) -> None:
    """One entry. What editors paste may hold signs that XML forbids; a summary is read as HTML."""
    feed.add_item(
        title=clean(piece.title),
        link=piece.full_url,
        description=escape(clean(piece.intro)),
        unique_id=f"urn:uuid:{piece.translation_key}",
        pubdate=datetime.combine(piece.date, time.min, timezone.get_default_timezone()),
        updateddate=piece.last_published_at or piece.first_published_at,
        language=piece.locale.language_code,
    )


class NewsFeed(Atom1Feed):
    """A feed whose entries say which language they are in."""

    def item_attributes(self, item):
        return super().item_attributes(item) | {"xml:lang": item["language"]}
