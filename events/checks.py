"""System checks: what would lose a place or a message stops the start-up, not a visitor."""

from django.core.checks import Error, Tags, register
from django.db import connections


@register(Tags.database)
def check_sqlite_is_safe(databases=None, **kwargs):
    """SQLite must queue its writers from the first statement on, and let readers read meanwhile."""
    errors = []
    for alias in databases or []:
        connection = connections[alias]
        if connection.vendor == "sqlite":
            errors += _sqlite_errors(connection)
    return errors


def _sqlite_errors(connection):
    options = connection.settings_dict.get("OPTIONS", {})
    hint = (
        'OPTIONS = {"transaction_mode": "IMMEDIATE", "timeout": 20, '
        '"init_command": "PRAGMA journal_mode=WAL;"}'
    )
    if str(options.get("transaction_mode", "")).upper() != "IMMEDIATE":
        yield Error("SQLite runs without transaction_mode IMMEDIATE.", hint=hint, id="events.E001")
    if not connection.is_in_memory_db() and _journal_mode(connection) != "wal":
        yield Error("SQLite runs without WAL.", hint=hint, id="events.E002")


def _journal_mode(connection) -> str:
    with connection.cursor() as cursor:
        return cursor.execute("PRAGMA journal_mode").fetchone()[0]
