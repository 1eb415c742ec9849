"""One settings file, safe by default. What differs between machines comes from the environment."""

from pathlib import Path

import environ
from django.conf.locale import LANG_INFO
from django.utils.translation import gettext_lazy as _

BASE_DIR = Path(__file__).resolve().parent.parent.parent

env = environ.Env()
env.read_env(env.path("ENV_FILE", default=BASE_DIR / ".env"))

DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = env.str("SECRET_KEY")  # no default: a forgotten variable stops the start-up
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

INSTALLED_APPS = [
    "config",
    "home",
    "home.search",
    "resources",
    "events",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.redirects",
    "wagtail.contrib.routable_page",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "anymail",
    "django_tasks",
    "django_tasks_db",
    "modelcluster",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "events.middleware.EventsMiddleware",
    "home.translation.middleware.TranslationGateMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# Data

DATABASES = {
    "default": env.db("DATABASE_URL", default=f"sqlite:///{BASE_DIR / 'var' / 'db.sqlite3'}")
}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # Without these two, registrations at the same moment fail or oversell (events.E001).
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
    }
else:
    DATABASES["default"]["CONN_MAX_AGE"] = env.int("CONN_MAX_AGE", default=60)
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# By default each process has its own. Visitors' limits hold for all of them in a shared one.
CACHES = {"default": env.cache_url("CACHE_URL", default="locmemcache://")}

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
# What the worker does in every round, beside mail about events and Wagtail's tasks.
BACKGROUND_WORK = [
    "resources.outbox.send_questions",
    "resources.outbox.send_reminders",
    "home.search.indexing.forget_outdated",
]

# Whether links in texts may lead the link check to machines inside the server's own network.
LINK_CHECK_ASKS_INTERNAL_HOSTS = False

# Languages

LANGUAGE_CODE = "fi"
TIME_ZONE = "Europe/Helsinki"
USE_I18N = True
USE_TZ = True

# Django knows neither Somali nor plain Finnish.
LANG_INFO["so"] = {"bidi": False, "code": "so", "name": "Somali", "name_local": "Soomaali"}
LANG_INFO["fi-x-selko"] = {
    "bidi": False,
    "code": "fi-x-selko",
    "name": "Plain Finnish",
    "name_local": "selkosuomi",
}

LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [
    ("fi", _("Finnish")),
    ("fi-x-selko", _("Plain Finnish")),
    ("sv", _("Swedish")),
    ("en", _("English")),
    ("ru", _("Russian")),
    ("uk", _("Ukrainian")),
    ("ar", _("Arabic")),
    ("fa", _("Dari / Persian")),
    ("so", _("Somali")),
]
LOCALE_PATHS = [
    BASE_DIR / "site" / "locale",
    BASE_DIR / "site" / "config" / "formats" / "locale",  # what Django itself says, in Somali
]
FORMAT_MODULE_PATH = ["config.formats"]  # English as in Europe, Somali
# A new translation is a draft, also where the original is published.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False

# Files

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "var" / "static"
STATICFILES_DIRS = [BASE_DIR / "site" / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = env.path("MEDIA_ROOT", default=BASE_DIR / "var" / "media")
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if not DEBUG
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}

# Mail. The default sends nowhere: messages are read in Wagtail, under Registrations > Messages.

mail = env.email_url("EMAIL_URL", default="dummymail://")
EMAIL_BACKEND = env.str("EMAIL_BACKEND", default=mail["EMAIL_BACKEND"])
EMAIL_HOST, EMAIL_PORT = mail["EMAIL_HOST"], mail["EMAIL_PORT"]
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = mail["EMAIL_HOST_USER"], mail["EMAIL_HOST_PASSWORD"]
EMAIL_USE_TLS, EMAIL_USE_SSL = mail.get("EMAIL_USE_TLS", False), mail.get("EMAIL_USE_SSL", False)
EMAIL_FILE_PATH = mail["EMAIL_FILE_PATH"]
EMAIL_TIMEOUT = 10
ANYMAIL = {"REQUESTS_TIMEOUT": 10, **env.dict("ANYMAIL", default={})}
# "user:password", as in the address that the mail service reports to; two while one replaces the other.
if webhook_secret := env.list("WEBHOOK_SECRET", default=[]):
    ANYMAIL["WEBHOOK_SECRET"] = webhook_secret
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="tapahtumat@example.org")

# Security

SECURE_SSL_REDIRECT = env.bool("HTTPS", default=False)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT
SECURE_HSTS_SECONDS = 31536000 if SECURE_SSL_REDIRECT else 0
EVENTS_BEHIND_PROXY = env.bool("PROXY", default=False)  # its X-Forwarded-… headers are trusted
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if EVENTS_BEHIND_PROXY else None
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in [
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    ]
]

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"without_private_links": {"()": "events.logs.WithoutPrivateLinks"}},
    "loggers": {
        name: {"filters": ["without_private_links"]}
        for name in ["django.request", "django.security.csrf", "django.server"]
    },
}

# Wagtail

WAGTAIL_SITE_NAME = "Kotopaikka"
WAGTAIL_FRONTEND_LOGIN_URL = "login"  # for pages that editors have closed to the public
port = env.str("PORT", default="8000")  # of `make serve`
WAGTAILADMIN_BASE_URL = env.str("BASE_URL", default=f"http://localhost:{port}")
WAGTAIL_I18N_ENABLED = True
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]  # sessions take place here, wherever an editor is today
# As people in Finland type a date. Wagtail's picker takes any other for today.
WAGTAIL_DATE_FORMAT = "%d.%m.%Y"
WAGTAIL_DATETIME_FORMAT = "%d.%m.%Y %H:%M"
WAGTAILADMIN_PERMITTED_LANGUAGES = [("fi", "suomi"), ("sv", "svenska"), ("en", "English")]
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAILDOCS_EXTENSIONS = ["docx", "odt", "pdf", "pptx", "txt", "xlsx"]
WAGTAILDOCS_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
# Nothing of ours asks a third party anything.
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILSEARCH_BACKENDS = {
    "default": {"BACKEND": "wagtail.search.backends.database", "SEARCH_CONFIG": "finnish"}
}

# The booking plugin

EVENTS_FROM_EMAIL = env.str("EVENTS_FROM_EMAIL", default=DEFAULT_FROM_EMAIL)
EVENTS_UID_DOMAIN = env.str("EVENTS_UID_DOMAIN", default="kotopaikka.example.org")
EVENTS_CALENDAR_MODE = env.str("EVENTS_CALENDAR_MODE", default="invite")
EVENTS_DELIVERY_LEASE_SECONDS = env.int("EVENTS_DELIVERY_LEASE_SECONDS", default=300)
EVENTS_LOCK_TIMEOUT_MS = env.int("EVENTS_LOCK_TIMEOUT_MS", default=3000)
EVENTS_HOLD_MINUTES = env.int("EVENTS_HOLD_MINUTES", default=60)
EVENTS_SENSITIVE_DAYS = env.int("EVENTS_SENSITIVE_DAYS", default=7)
EVENTS_VISITOR_LIMIT = env.int("EVENTS_VISITOR_LIMIT", default=100)
EVENTS_MAILBOX_LIMIT = env.int("EVENTS_MAILBOX_LIMIT", default=30)
EVENTS_SMS_BACKEND = env.str("EVENTS_SMS_BACKEND", default="")
EVENTS_SMS_URL = env.str("EVENTS_SMS_URL", default="")
EVENTS_SMS_TOKEN = env.str("EVENTS_SMS_TOKEN", default="")
EVENTS_SMS_FROM = env.str("EVENTS_SMS_FROM", default="")
