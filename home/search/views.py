"""The search page. What was typed is kept nowhere."""

from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from home.search.forms import SearchForm
from home.search.matching import Matches
from home.search.results import Results
from home.search.suggestions import suggest


@require_safe
def search(request):
    form = SearchForm(request.GET)
    context = {"form": form} | _found(request, form.query)
    response = TemplateResponse(
        request, "search/search.html", context, status=400 if form.errors else 200
    )
    response["X-Robots-Tag"] = "noindex"
    return response


def _found(request, query: str) -> dict:
    if not query:
        return {}
    reads, chosen = get_language(), request.GET
    matches = Matches(query, reads)
    results = Results(
        matches, reads, language=chosen.get("language", ""), kind=chosen.get("kind", "")
    )
    batch = results.batch(chosen.get("page"))
    return {
        "query": query,
        "results": results,
        "batch": batch,
        "items": results.of(batch, request),
        "suggestion": "" if matches.every_word else suggest(query, matches, reads),
    }
