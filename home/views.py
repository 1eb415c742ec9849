"""The site's own views."""

from http import HTTPStatus

from django.shortcuts import render


def csrf_failure(request, reason=""):
    """Say in plain words that the form was too old. What was typed is still behind "back"."""
    return render(request, "403_csrf.html", status=HTTPStatus.FORBIDDEN)
