"""The site as the tests run it: the same settings, with fast and local parts."""

import os

# A developer's .env must not reach the tests; the environment (DATABASE_URL) may.
os.environ["ENV_FILE"] = os.devnull
os.environ.setdefault("SECRET_KEY", "only for tests")

from config.settings import *  # noqa: F403
from config.settings import MIDDLEWARE, STORAGES
from tests.databases import databases

DATABASES = databases()
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
ANYMAIL = {"WEBHOOK_SECRET": "reports:only for tests"}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}

# Static files as they lie: no collectstatic before a test.
MIDDLEWARE = [name for name in MIDDLEWARE if not name.startswith("whitenoise.")]
STORAGES = STORAGES | {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
