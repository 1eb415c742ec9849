"""Kill -9 of web servers, then of workers: `python -m tests.faults.kills`.

Exit code 1 when a registration or a message was lost, doubled or left half done.
On PostgreSQL: `python -m tests.postgres python -m tests.faults.kills`.
"""

import tests.load.ready  # noqa: F401

# isort: split

import argparse
import secrets
import sys

from django.db import connection

from tests.faults.web import register_while_killing
from tests.faults.worker import deliver_while_killing
from tests.load.database import fresh_database


def main() -> int:
    options = _options()
    _say(f"{connection.vendor}, seed {options.seed}")
    with fresh_database():
        web = register_while_killing(options.web, seed=options.seed)
        _tell("Web processes killed", web)
        worker = deliver_while_killing(options.worker, seed=options.seed)
        _tell("Workers killed", worker)
    return 0 if web.are_good and worker.are_good else 1


def _tell(title: str, figures) -> None:
    lines = [f"  {name:<14}{value:>7}" for name, value in vars(figures).items()]
    _say("\n".join([title, *lines]))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--web", type=int, default=60, metavar="KILLS")
    parser.add_argument("--worker", type=int, default=60, metavar="KILLS")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10_000))
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
