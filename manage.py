#!/usr/bin/env python
"""Run a Django command for this project."""

import os
import sys
from pathlib import Path

# site/ is a folder, not a package: Python's own "site" module owns that name.
sys.path.insert(1, str(Path(__file__).resolve().parent / "site"))

if __name__ == "__main__":
    from django.core.management import execute_from_command_line

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    execute_from_command_line(sys.argv)
