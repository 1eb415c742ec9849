"""Finds the links on public pages that lead nowhere any more.

Looks at what editors wrote: the addresses in texts and fields of live pages and of snippets, and
the pages that they point to. What it finds stands in BrokenLink until the next look.
"""

import json
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import requests
import urllib3
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from django_tasks import task
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page, ReferenceIndex
from wagtail.snippets.models import get_snippet_models

from home import public_hosts
from home.models import BrokenLink

ADDRESS = re.compile(r"https?://[^\s\"'<>\\]+")
WRITTEN = (models.URLField, RichTextField, StreamField)
# Sites that keep machines out are not broken: they want a login, a person, or fewer questions.
NOT_FOR_MACHINES = {401, 403, 405, 406, 429, 503, 999}
PATIENCE_SECONDS = 10
AT_ONCE = 8

Place = tuple[int, int]  # content type and key of what the link stands in


@task()
def check_links() -> None:
    """Look at every link, and keep what is broken in the place of what was."""
    places = list(_addresses())
    problems = _look_at({address for _place, address in places})
    broken = [(place, address, problems[address]) for place, address in places]
    broken += [(place, title, BrokenLink.Problem.HIDDEN) for place, title in _hidden_pages()]
    _keep([one for one in broken if one[2]])


def _addresses() -> Iterator[tuple[Place, str]]:
    """Every address of another site, with where it stands. Once for each place."""
    for instance in _written():
        place = ContentType.objects.get_for_model(instance).pk, instance.pk
        for address in sorted(_addresses_in(instance)):
            yield place, address


def _written() -> Iterator[models.Model]:
    yield from Page.objects.live().specific().iterator()
    for model in get_snippet_models():
        if any(isinstance(field, WRITTEN) for field in model._meta.concrete_fields):
            yield from model._default_manager.iterator()


def _addresses_in(instance: models.Model) -> set[str]:
    texts = [_text(instance, field) for field in instance._meta.concrete_fields]
    found = {address for text in texts for address in ADDRESS.findall(text)}
    return {address.rstrip(".,;:)") for address in found}


def _text(instance: models.Model, field: models.Field) -> str:
    if not isinstance(field, WRITTEN):
        return ""
    value = getattr(instance, field.attname)
    if isinstance(field, StreamField):
        return json.dumps(list(value.raw_data), ensure_ascii=False)
    return str(value or "")


def _look_at(addresses: set[str]) -> dict[str, str]:
    """What is wrong with each address; nothing where nothing is."""
    with ThreadPoolExecutor(AT_ONCE) as helpers:
        return dict(zip(addresses, helpers.map(problem_of, addresses), strict=True))


def problem_of(address: str) -> str:
    """What a reader who follows this link would meet: a kind of BrokenLink.Problem, or "".

    Reads no more than the first lines of the answer, and says who asks.
    """
    headers = {"User-Agent": f"{settings.WAGTAIL_SITE_NAME} link check"}
    try:
        with (
            public_hosts.session() as session,
            session.get(address, headers=headers, timeout=PATIENCE_SECONDS, stream=True) as answer,
        ):
            status = answer.status_code
    except (requests.RequestException, urllib3.exceptions.HTTPError, ValueError):
        # Some nonsense in an address is left to the library below, or to Python, to refuse.
        return BrokenLink.Problem.UNREACHABLE
    if status in (404, 410):
        return BrokenLink.Problem.NOT_FOUND
    fails = status >= 400 and status not in NOT_FOR_MACHINES
    return BrokenLink.Problem.FAILS if fails else ""


def _hidden_pages() -> Iterator[tuple[Place, str]]:
    """Links between our own pages whose target is not public."""
    pages = ContentType.objects.get_for_model(Page)
    links = ReferenceIndex.objects.filter(base_content_type=pages, to_content_type=pages)
    live = {str(pk): title for pk, title in Page.objects.live().values_list("pk", "title")}
    titles = {str(pk): title for pk, title in Page.objects.values_list("pk", "title")}
    for link in links.filter(object_id__in=live).exclude(to_object_id__in=live):
        yield (link.content_type_id, int(link.object_id)), titles.get(link.to_object_id, "–")


@transaction.atomic
def _keep(found: list[tuple[Place, str, str]]) -> None:
    """Those that were broken before keep the time since when. Heals what two looks at the same
    time have written twice."""
    wanted = {(*place, address): problem for place, address, problem in found}
    # The oldest of doubles comes last, and stays.
    before = {_key(link): link for link in BrokenLink.objects.order_by("-since", "-pk")}
    kept = [link for key, link in before.items() if key in wanted]
    BrokenLink.objects.exclude(pk__in=[link.pk for link in kept]).delete()
    for link in kept:
        link.problem = wanted[_key(link)]
    BrokenLink.objects.bulk_update(kept, ["problem"])
    new = [key for key in wanted if key not in before]
    BrokenLink.objects.bulk_create([_new(*key, problem=wanted[key]) for key in new])


def _key(link: BrokenLink) -> tuple[int, int, str]:
    return link.content_type_id, link.object_id, link.address


def _new(content_type: int, pk: int, address: str, *, problem: str) -> BrokenLink:
    return BrokenLink(content_type_id=content_type, object_id=pk, address=address, problem=problem)
