"""Work of the worker: publishing neither waits for the index nor fails because of it."""

from django_tasks import task

from home.search import indexing, sources


@task()
def refresh_page(pk: int) -> None:
    indexing.refresh_page(pk)


@task()
def refresh_object(name: str, pk: int) -> None:
    indexing.refresh_object(sources.find(name), pk)
