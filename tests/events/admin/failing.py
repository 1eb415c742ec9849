"""A database that fails in the middle of an act, as when its disk is full or it is started anew."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

from events.models import Message

# What PostgreSQL does at the first row that is written.
FAULTS = {
    "deadlock": "RAISE EXCEPTION USING ERRCODE = 'deadlock_detected'",
    "statement timeout": "RAISE EXCEPTION USING ERRCODE = 'query_canceled'",
    "disk full": "RAISE EXCEPTION USING ERRCODE = 'disk_full'",
    "connection lost": "PERFORM pg_terminate_backend(pg_backend_pid())",
}


@contextmanager
def failing(fault: str = "disk full", *, writes=Message) -> Iterator[None]:
    """Every row that is added to the table of a model breaks the act off."""
    table = writes._meta.db_table
    is_postgres = connection.vendor == "postgresql"
    start, stop = _of_postgres(fault, table) if is_postgres else _of_sqlite(table)
    _execute(start)
    try:
        yield
    finally:
        _execute(stop)


def _of_postgres(fault: str, table: str) -> tuple[list[str], list[str]]:
    body = f"BEGIN {FAULTS[fault]}; RETURN NEW; END"
    return (
        [
            f"CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ {body} $$",
            f"CREATE TRIGGER fail BEFORE INSERT ON {table} EXECUTE FUNCTION fail()",
        ],
        [f"DROP TRIGGER fail ON {table}", "DROP FUNCTION fail()"],
    )


def _of_sqlite(table: str) -> tuple[list[str], list[str]]:
    connection.ensure_connection()
    # A function that fails is an OperationalError, as a full disk is.
    connection.connection.create_function("fail", 0, lambda: 1 / 0)
    start = f"CREATE TEMP TRIGGER fail BEFORE INSERT ON main.{table} BEGIN SELECT fail(); END"
    return [start], ["DROP TRIGGER IF EXISTS fail"]


def _execute(statements: list[str]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
