"""The topics that the lists of resources are read by."""

from django.db import models

from home.models import Topic
from home.translation.queries import in_language


def topics_in(code: str) -> dict:
    """Every topic by its key: in the language, or as it was first named."""
    topics = in_language(Topic.objects.order_by("name"), code)
    return {topic.translation_key: topic for topic in topics}


def topic_choices(topics: dict) -> list[tuple[str, str]]:
    return [(str(topic.pk), topic.name) for topic in topics.values()]


def with_topics(rows: models.QuerySet, topics: dict, *, field: str = "topics") -> list:
    """The rows as a list, each with its topics as `shown_topics`, in the order of `topics`."""
    rows = list(rows.prefetch_related(field))
    for row in rows:
        keys = {topic.translation_key for topic in getattr(row, field).all()}
        row.shown_topics = [topic for key, topic in topics.items() if key in keys]
    return rows
