"""Do the tests notice? Puts one mistake after the other into a copy of the code and runs them.

`python -m tests.faults.mistakes` prints a table and exits with 1 if a mistake goes unnoticed.
Mistakes about row locks need a server: `python -m tests.postgres python -m tests.faults.mistakes`.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "var", "__pycache__", ".*_cache", ".hypothesis")


@dataclass
class Mistake:
    invariant: str
    what: str
    file: str
    right: str
    wrong: str
    tests: str
    needs_postgres: bool = False


MISTAKES = [
    Mistake(
        "EU-01",
        "an event goes out without what its funders want to be seen",
        "events/models/readiness.py",
        "        if missing:\n            raise NotReadyToPublish",
        "        if False:\n            raise NotReadyToPublish",
        "tests/events/test_funding.py",
    ),
    Mistake(
        "1",
        "capacity is ignored",
        "events/booking.py",
        "return places is None or party <= places",
        "return True",
        "tests/events/test_booking.py",
    ),
    Mistake(
        "1",
        "registrations are counted instead of people",
        "events/models/schedule.py",
        'annotate(n=Count("pk"))',
        'annotate(n=Count("registration", distinct=True))',
        "tests/events/test_booking.py",
    ),
    Mistake(
        "2",
        "the event is not locked",
        "events/booking.py",
        '            Event.objects.select_for_update(of=("self",), no_key=True).get(pk=event.pk)\n',
        "",
        "tests/events/test_booking_races.py",
        needs_postgres=True,
    ),
    Mistake(
        "2",
        "a lazy queryset stands for the lock",
        "events/booking.py",
        "no_key=True).get(pk=event.pk)",
        "no_key=True).filter(pk=event.pk)",
        "tests/events/test_booking_races.py",
        needs_postgres=True,
    ),
    Mistake(
        "2",
        "people are counted before the lock",
        "events/booking.py",
        '            Event.objects.select_for_update(of=("self",), no_key=True).get(pk=event.pk)\n'
        "        except OperationalError as error:\n"
        "            raise TryAgain from error\n"
        "        # A statement of its own: a count inside the locking one would see the time before the wait.\n"
        "        yield Event.objects.for_booking().get(pk=event.pk)\n",
        "            early = Event.objects.for_booking().get(pk=event.pk)\n"
        '            Event.objects.select_for_update(of=("self",), no_key=True).get(pk=event.pk)\n'
        "        except OperationalError as error:\n"
        "            raise TryAgain from error\n"
        "        yield early\n",
        "tests/events/test_booking_races.py",
        needs_postgres=True,
    ),
    Mistake(
        "3",
        "a newcomer overtakes those who wait",
        "events/models/schedule.py",
        "return 0 if self.waiting else max(",
        "return max(",
        "tests/events/test_booking.py",
    ),
    Mistake(
        "3",
        "the queue is turned round",
        "events/models/registration.py",
        'WAITLISTED).order_by("joined_at", "pk")',
        'WAITLISTED).order_by("-joined_at", "-pk")',
        "tests/events/test_booking.py",
    ),
    Mistake(
        "3",
        "a freed place is passed to nobody",
        "events/booking.py",
        "        promote(event)\n        registration.refresh_from_db()\n",
        "        registration.refresh_from_db()\n",
        "tests/events/test_booking.py",
    ),
    Mistake(
        "3",
        "more places are passed to nobody",
        "events/publishing.py",
        "        booking.promote(event)\n",
        "",
        "tests/events/test_publishing.py",
    ),
    Mistake(
        "3",
        "a party that does not fit gets a place",
        "events/booking.py",
        "elif registration.people <= free:",
        "elif free > 0:",
        "tests/events/test_booking.py",
    ),
    Mistake(
        "4",
        "a smaller capacity demotes the last ones",
        "events/publishing.py",
        "        booking.promote(event)\n",
        '        event.registrations.confirmed().update(status="waitlisted")\n'
        "        booking.promote(event)\n",
        "tests/events/test_publishing.py",
    ),
    Mistake(
        "5",
        "a submission sent again registers again",
        "events/booking.py",
        "if earlier := _same_submission(event, submission_key):",
        "if earlier := None:",
        "tests/events/test_booking.py",
    ),
    Mistake(
        "6",
        "opening the cancel page cancels",
        "events/views/private.py",
        '    if request.method != "POST":\n'
        '        return TemplateResponse(request, "events/registration_cancel.html", context)\n',
        "",
        "tests/events/test_views_private.py",
    ),
    Mistake(
        "7",
        "the message is written in a transaction of its own, after the change",
        "events/outbox.py",
        "    queue_all(kind, [registration], about=about)",
        "    transaction.on_commit(lambda: queue_all(kind, [registration], about=about))",
        "tests/events/test_outbox.py",
    ),
    Mistake(
        "7",
        "a claim never runs out",
        "events/models/outbox.py",
        "self.filter(state__in=[Message.State.QUEUED, Message.State.SENDING])",
        "self.filter(state__in=[Message.State.QUEUED])",
        "tests/events/test_outbox.py",
    ),
    Mistake(
        "7",
        "a temporary error gives up",
        "events/mailers.py",
        "return code >= 500",
        "return code >= 400",
        "tests/events/test_outbox.py",
    ),
    Mistake(
        "7",
        "two workers send the same message",
        "events/claims.py",
        "timezone.now() + conf.delivery_lease()",
        "timezone.now()",
        "tests/events/test_outbox.py",
    ),
    Mistake(
        "8",
        "mails are in the language of whoever runs the worker",
        "events/emails.py",
        "with translation.override(message.language), timezone.override(None):",
        "with timezone.override(None):",
        "tests/events/test_emails.py",
    ),
    Mistake(
        "9",
        "a moved session keeps its SEQUENCE",
        "events/publishing.py",
        "    elif what:\n        session.sequence += 1\n",
        "",
        "tests/events/test_publishing.py",
    ),
    Mistake(
        "9",
        "a cancelled registration keeps its SEQUENCE",
        "events/models/registration.py",
        '            sequence=F("sequence") + 1,\n',
        "",
        "tests/events/test_booking.py",
    ),
    Mistake(
        "9",
        "two registrations share a UID",
        "events/calendars/personal.py",
        'uid = f"{registration.uid}-{session.key}"',
        'uid = f"{session.key}"',
        "tests/events/test_emails.py",
    ),
    Mistake(
        "9",
        "a moved session gets a new key",
        "events/publishing.py",
        "    session.address = _address(row)\n",
        "    session.address = _address(row)\n    session.key = uuid.uuid4()\n",
        "tests/events/test_publishing.py",
    ),
    Mistake(
        "10",
        "the public calendar shows the private link",
        "events/models/shared.py",
        'return self.online_url if self.online_url_is_public else ""',
        "return self.online_url",
        "tests/events/test_calendars.py",
    ),
    Mistake(
        "9",
        "a new address of a venue is told to nobody",
        "events/publishing.py",
        "if moves or _address(row) != session.address:",
        "if moves:",
        "tests/events/test_publishing.py",
    ),
    Mistake(
        "9",
        "a drafted session gets another key at each save",
        "events/models/page_forms.py",
        'return self.cleaned_data["key"] or uuid.uuid4()',
        "return uuid.uuid4()",
        "tests/events/test_admin_editing.py",
    ),
    Mistake(
        "10",
        "a former address learns the private link",
        "events/emails.py",
        "registration.is_confirmed and not message.is_farewell",
        "registration.is_confirmed",
        "tests/events/test_emails.py",
    ),
    Mistake(
        "10",
        "people who wait get the private link",
        "events/emails.py",
        '"shows_links": registration.is_confirmed and not message.is_farewell,',
        '"shows_links": not message.is_farewell,',
        "tests/events/test_emails.py",
    ),
    Mistake(
        "13",
        "any page with the key moves the event",
        "events/publishing.py",
        "    if event is None or event.source_page_id != page.pk:\n",
        "    if event is None:\n",
        "tests/events/test_publishing.py",
    ),
    Mistake(
        "13",
        "a copied page keeps its dates",
        "events/models/pages.py",
        'exclude_fields_in_copy = ["sessions", "opens_at", "closes_at"]',
        "exclude_fields_in_copy = []",
        "tests/events/test_publishing.py",
    ),
]


def notices(mistake: Mistake) -> bool:
    """Whether a test fails when the mistake is made. Raises if the code no longer has the place."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        shutil.copytree(ROOT, copy, ignore=LEFT_OUT)
        path = copy / mistake.file
        code = path.read_text()
        if code.count(mistake.right) != 1:
            raise LookupError(f"{mistake.file} has not exactly one place for: {mistake.what}")
        path.write_text(code.replace(mistake.right, mistake.wrong))
        return _tests_fail(copy, mistake.tests)


def _tests_fail(copy: Path, tests: str) -> bool:
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", tests]
    done = subprocess.run(command, cwd=copy, capture_output=True, text=True)
    if done.returncode not in (0, 1):  # neither passed nor failed: the run itself broke
        raise RuntimeError(done.stdout[-2000:] + done.stderr[-2000:])
    return done.returncode == 1


def main() -> int:
    on_postgres = os.environ.get("DATABASE_URL", "").startswith("postgres")
    missed = 0
    for mistake in MISTAKES:
        if mistake.needs_postgres and not on_postgres:
            verdict = "skipped (needs PostgreSQL)"
        else:
            noticed = notices(mistake)
            missed += not noticed
            verdict = "noticed" if noticed else "NOT NOTICED"
        sys.stdout.write(f"{mistake.invariant:>3}  {mistake.what:<70} {verdict}\n")
        sys.stdout.flush()
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
