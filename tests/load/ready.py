"""What a program imports first: Django must be up before models are. In pytest it is already."""

import os
import sys
from pathlib import Path

import django
from django.apps import apps

if not apps.ready:
    sys.path.insert(1, str(Path(__file__).resolve().parents[2] / "site"))
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    django.setup()
