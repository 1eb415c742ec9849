"""The database of a proof: new, migrated, and gone afterwards. Other processes can open it too."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from django.db import connection, connections
from django.test.utils import setup_databases, teardown_databases


@contextmanager
def fresh_database() -> Iterator[None]:
    """A database as the tests have it, never the developer's: here and in `database_url`."""
    if connection.vendor == "postgresql":
        connection.settings_dict["TEST"]["NAME"] = f"proof_{os.getpid()}"
    former = setup_databases(verbosity=0, interactive=False)
    try:
        yield
    finally:
        connections.close_all()
        teardown_databases(former, verbosity=0)


def database_url() -> str:
    """The address of the database that this process uses."""
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        return f"sqlite:///{name}"
    return urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()
