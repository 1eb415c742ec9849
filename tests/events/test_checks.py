import pytest
from django.core.checks import run_checks

from events import checks

SAFE = {"transaction_mode": "IMMEDIATE", "init_command": "PRAGMA journal_mode=WAL;"}


def ids(problems):
    return [problem.id for problem in problems]


def test_the_settings_of_the_tests_are_sound():
    assert run_checks() == []


@pytest.mark.parametrize(
    ("options", "problems"),
    [
        (SAFE, []),
        (SAFE | {"init_command": "PRAGMA journal_mode = wal; PRAGMA synchronous=NORMAL"}, []),
        ({"init_command": SAFE["init_command"]}, ["events.E001"]),
        (SAFE | {"transaction_mode": "DEFERRED"}, ["events.E001"]),
        ({"transaction_mode": "IMMEDIATE"}, ["events.E002"]),
        ({}, ["events.E001", "events.E002"]),
    ],
)
def test_sqlite_is_refused_without_immediate_transactions_and_wal(options, problems):
    assert ids(checks._check_sqlite_options(options)) == problems


@pytest.mark.parametrize(
    ("mode", "backend", "problems"),
    [
        ("invite", "django.core.mail.backends.smtp.EmailBackend", []),
        ("invite", "anymail.backends.brevo.EmailBackend", ["events.W001"]),
        ("file", "anymail.backends.brevo.EmailBackend", []),
        ("files", "django.core.mail.backends.smtp.EmailBackend", ["events.E003"]),
    ],
)
def test_the_calendar_mode_must_fit_the_mail_backend(settings, mode, backend, problems):
    settings.EVENTS_CALENDAR_MODE, settings.EMAIL_BACKEND = mode, backend

    assert ids(checks.check_calendar_mode()) == problems


@pytest.mark.parametrize(
    ("mailbox", "mode", "problems"),
    [
        ("events@example.org", "invite", []),
        ("noreply@example.org", "invite", ["events.W004"]),
        ("Kotopaikka <No-Reply@example.org>", "invite", ["events.W004"]),
        ("donotreply@example.org", "invite", ["events.W004"]),
        ("do-not-reply@example.org", "invite", ["events.W004"]),
        ("noreply@example.org", "file", []),
        ("norea@example.org", "invite", []),
    ],
)
def test_somebody_reads_what_calendars_answer(settings, mailbox, mode, problems):
    settings.EVENTS_FROM_EMAIL, settings.EVENTS_CALENDAR_MODE = mailbox, mode

    assert ids(checks.check_from_email()) == problems


@pytest.mark.parametrize(
    ("lease", "timeout", "problems"),
    [(300, 10, []), (10, 10, ["events.W002"]), (300, None, ["events.W002"])],
)
def test_a_lease_is_longer_than_a_slow_mail_server(settings, lease, timeout, problems):
    settings.EVENTS_DELIVERY_LEASE_SECONDS, settings.EMAIL_TIMEOUT = lease, timeout

    assert ids(checks.check_delivery_lease()) == problems


@pytest.mark.parametrize(
    ("backend", "secret", "problems"),
    [
        ("anymail.backends.brevo.EmailBackend", "", ["events.E004"]),
        ("anymail.backends.brevo.EmailBackend", [], ["events.E004"]),
        ("anymail.backends.brevo.EmailBackend", "reports:x", []),
        ("anymail.backends.brevo.EmailBackend", ["reports:x", "reports:y"], []),
        ("anymail.backends.scaleway.EmailBackend", "", []),  # it reports nothing
        ("django.core.mail.backends.smtp.EmailBackend", "", []),
    ],
)
def test_a_mail_service_that_reports_needs_a_secret(settings, backend, secret, problems):
    settings.EMAIL_BACKEND, settings.ANYMAIL = backend, {"WEBHOOK_SECRET": secret}

    assert ids(checks.check_webhook_secret()) == problems


@pytest.mark.parametrize(
    ("backend", "url", "token", "problems"),
    [
        ("", "", "", []),
        ("events.sms.ConsoleSender", "", "", []),
        ("events.sms.HttpSender", "https://sms.example.org", "x", []),
        ("events.sms.HttpSender", "", "x", ["events.E006"]),
        ("events.sms.HttpSender", "https://sms.example.org", "", ["events.E006"]),
        ("events.sms.NoSender", "", "", ["events.E005"]),
        ("nothing", "", "", ["events.E005"]),
    ],
)
def test_text_messages_need_a_sender_that_knows_where_to(settings, backend, url, token, problems):
    settings.EVENTS_SMS_BACKEND = backend
    settings.EVENTS_SMS_URL, settings.EVENTS_SMS_TOKEN = url, token

    assert ids(checks.check_text_messages()) == problems
