"""The settings of the site, read from a .env as on a server: in a process of its own."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from events import conf

ROOT = Path(__file__).resolve().parent.parent.parent
# As the function of each in events/conf.py begins.
NAMES = re.findall(r'"""(EVENTS_[A-Z_]+):', Path(conf.__file__).read_text())
# Languages are pairs, and come from LANGUAGES. PROXY also says what else to trust.
ELSEWHERE = {"EVENTS_LANGUAGES", "EVENTS_BEHIND_PROXY"}


def read(tmp_path, expression, **values):
    """What the settings say with these values in .env."""
    file = tmp_path / ".env"
    file.write_text("".join(f"{name}={value}\n" for name, value in values.items()))
    environment = {"PATH": os.environ["PATH"], "ENV_FILE": str(file), "SECRET_KEY": "x"}
    code = f"from config import settings; print({expression})"
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        cwd=ROOT / "site",
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", sorted(set(NAMES) - ELSEWHERE))
def test_an_operator_sets_what_the_plugin_asks_for_in_the_environment(tmp_path, name):
    assert read(tmp_path, f"settings.{name}", **{name: "17"}).stdout == "17\n"


def test_a_number_that_is_none_stops_the_start_up(tmp_path):
    failed = read(tmp_path, "", EVENTS_HOLD_MINUTES="an hour")

    assert failed.returncode != 0
    assert "EVENTS_HOLD_MINUTES" in failed.stderr


def test_every_setting_of_the_plugin_stands_in_the_table_of_the_readme():
    table = (ROOT / "README.md").read_text()

    assert [name for name in NAMES if f"`{name}`" not in table] == []
