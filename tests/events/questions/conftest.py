"""The language that editors are answered in."""

import pytest
from django.utils import translation


@pytest.fixture
def in_english():
    """What an editor is told stands in the code."""
    with translation.override("en"):
        yield
