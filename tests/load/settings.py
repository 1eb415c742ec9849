"""The site as a server runs it. Its database and its mail server come from the program that starts it."""

import os
from datetime import UTC, datetime

# A developer's .env must not reach a proof.
os.environ["ENV_FILE"] = os.devnull

from config.settings import *  # noqa: F403
from config.settings import MIDDLEWARE, STORAGES

# Static files as they lie: no collectstatic before a proof.
MIDDLEWARE = [name for name in MIDDLEWARE if not name.startswith("whitenoise.")]
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
# Offers are made by day alone, and proofs run at any hour: it is always about noon here.
TIME_ZONE = f"Etc/GMT{datetime.now(UTC).hour - 12:+d}"
# Below the short lease that tests/faults/worker.py gives: a slow answer isn't a dead worker.
EMAIL_TIMEOUT = 3
# A rush comes from one address.
EVENTS_VISITOR_LIMIT = EVENTS_MAILBOX_LIMIT = 1_000_000
