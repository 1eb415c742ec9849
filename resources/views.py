"""The resource bank: the list of leaders, one leader, and the form to ask.

What a reader may not see is not there: the answer is 404, as for a leader who never was.
"""

from http import HTTPStatus

from django.http import Http404
from django.template.response import TemplateResponse
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from events.limits import takes_a_turn, visitor
from events.models import Area
from events.views.responses import HttpResponseSeeOther
from resources.filters import LeaderFilterForm
from resources.forms import QuestionForm
from resources.models import Leader, LeaderQuestion
from resources.models.leaders import STAFF_PERMISSION
from resources.models.shared import topic_choices, topics_in

QUESTIONS_AN_HOUR = 5


def show_leaders(request, page):
    leaders = Leader.objects.visible_to(request.user)
    topics = topics_in(page.language)
    areas = Area.objects.named_by(leaders).choices()
    filters = LeaderFilterForm(request.GET, theme=topic_choices(topics), area=areas)
    found = leaders.matching(**filters.chosen).with_topics(topics)
    return _answer(request, page, "leaders", {"filters": filters, "leaders": found})


def show_leader(request, page, pk):
    leader = _find(request, page, pk)
    return _answer(request, page, "leader", {"leader": leader, "is_asked": "asked" in request.GET})


@require_http_methods(["GET", "HEAD", "POST"])
@cache_control(private=True, no_store=True)
@sensitive_post_parameters()
def ask_leader(request, page, pk):
    leader = _find(request, page, pk)
    form = QuestionForm(request.POST if request.method == "POST" else None)
    status = HTTPStatus.OK
    if form.is_valid():
        asker = visitor(request)
        if takes_a_turn(asker, what="question", times=QUESTIONS_AN_HOUR, seconds=3600):
            LeaderQuestion.objects.ask(leader, form.guid, **form.question)
            return HttpResponseSeeOther(f"{leader.url}?asked")
        form.add_error(None, _("You have asked many questions. Please try again in an hour."))
        status = HTTPStatus.TOO_MANY_REQUESTS
    return _answer(request, page, "ask_leader", {"leader": leader, "form": form}, status=status)


def _find(request, page, pk) -> Leader:
    found = Leader.objects.visible_to(request.user).filter(pk=pk)
    leader = next(iter(found.with_topics(topics_in(page.language))), None)
    if leader is None:
        raise Http404
    leader.url = page.url + page.reverse_subpage("leader", args=[leader.pk])
    return leader


def _answer(request, page, template, more, *, status=HTTPStatus.OK):
    context = (
        page.get_context(request)
        | more
        | {"sees_staff_leaders": request.user.has_perm(STAFF_PERMISSION)}
    )
    response = TemplateResponse(request, f"resources/{template}.html", context, status=status)
    if request.user.is_authenticated:
        patch_cache_control(response, private=True, no_store=True)
    return response
