"""Do the tests notice? Puts one mistake after the other into a copy of the code and runs them.

`python -m tests.faults.mistakes` prints a table and exits with 1 if a mistake goes unnoticed.
With words it tries those mistakes alone that have one of them: `… mistakes overtakes lapsed`.
Mistakes about row locks need a server: `python -m tests.postgres python -m tests.faults.mistakes`.
"""

import os
import sys

from tests.faults.mistake import Mistake, notices
from tests.faults.mistakes_around import AROUND
from tests.faults.mistakes_of_order import OUT_OF_ORDER, UNTRUE
from tests.faults.mistakes_of_places import OVERSOLD, UNLOCKED

MISTAKES = [*OVERSOLD, *UNLOCKED, *OUT_OF_ORDER, *UNTRUE, *AROUND]


def verdict(mistake: Mistake) -> str:
    on_postgres = os.environ.get("DATABASE_URL", "").startswith("postgres")
    if mistake.needs_postgres and not on_postgres:
        return "skipped (needs PostgreSQL)"
    return "noticed" if notices(mistake) else "NOT NOTICED"


def main(words: list[str]) -> int:
    missed = 0
    for mistake in MISTAKES:
        if words and not any(word in mistake.what for word in words):
            continue
        said = verdict(mistake)
        missed += said == "NOT NOTICED"
        sys.stdout.write(f"{mistake.invariant:>5}  {mistake.what:<70} {said}\n")
        sys.stdout.flush()
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
