"""The mail as the active backend can carry it: its headers, its alternatives, what is attached."""

from email.headerregistry import Address
from email.mime.text import MIMEText
from email.utils import parseaddr

from django.core.mail import EmailMultiAlternatives

from events import calendars, conf, emblems, mailers
from events.emails import links
from events.mailers import Carries
from events.models import Message, Organizer


def compose(message: Message) -> EmailMultiAlternatives:
    """A message that was written, ready to be sent."""
    organizer = _organizer(message)
    mail = EmailMultiAlternatives(
        subject=message.subject,
        body=message.text,
        from_email=_sender(organizer),
        to=[message.to],
        reply_to=[organizer.email] if organizer and message.registration else [],
        headers=_headers(message),
    )
    mail.attach_alternative(message.html, "text/html")
    for emblem in emblems.carried(message.html):
        mail.attach(emblem)
    _attach_calendars(mail, message.calendars)
    return mail


def _headers(message: Message) -> dict[str, str]:
    """Who reads it, and that nobody should answer by machine (RFC 3834).

    RFC 8058: the button of the mail program that ends such mails never cancels a registration.
    """
    headers = {
        "Message-ID": f"<{message.guid}@{conf.uid_domain()}>",
        "X-Message-GUID": str(message.guid),  # some services put a Message-ID of their own
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "OOF, AutoReply",
        "Content-Language": message.language,
    }
    if quiet_url := links.quiet(message):
        headers["List-Unsubscribe"] = f"<{quiet_url}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    return headers


def _organizer(message: Message) -> Organizer | None:
    event = message.registration.event if message.registration else message.event
    return event.organizer if event else None


def _attach_calendars(mail: EmailMultiAlternatives, files: list[dict]) -> None:
    carries = Carries.FILE if conf.calendar_mode() == "file" else mailers.calendars()
    if carries is Carries.ALTERNATIVE and files:
        # Readers act on one calendar part only: the next session; the others are attached.
        mail.attach_alternative(files[0]["body"], f"text/calendar; method={files[0]['method']}")
    for number, file in enumerate(files, start=1):
        _attach(mail, carries, _file_name(file["method"], number, len(files)), file)


def _attach(mail: EmailMultiAlternatives, carries: Carries, name: str, file: dict) -> None:
    body, method = file["body"], file["method"]
    match carries:
        case Carries.ALTERNATIVE:
            mail.attach(name, body.encode(), "application/ics")
        case Carries.ATTACHMENT:
            mail.attach(name, body, f"text/calendar; method={method}")
        case Carries.MIME_ATTACHMENT:
            mail.attach(_mime_part(name, body, method))
        case Carries.FILE:
            mail.attach(name, calendars.as_file(body.encode()).decode(), "text/calendar")


def _mime_part(name: str, body: str, method: str) -> MIMEText:
    part = MIMEText(body, "calendar", "utf-8")
    part.set_param("method", method)
    part.add_header("Content-Disposition", "attachment", filename=name)
    return part


def _file_name(method: str, number: int, total: int) -> str:
    """ASCII: some services garble other letters in the names of files."""
    stem = "invite" if method == "REQUEST" else "cancel"
    return f"{stem}.ics" if total == 1 else f"{stem}-{number}.ics"


def _sender(organizer: Organizer | None) -> str:
    """The organizer's name before the site's address, or the site's own; no name can smuggle in a
    header."""
    name, mailbox = parseaddr(conf.from_email())
    name = organizer.name if organizer else name
    printable = "".join(c for c in name if c.isprintable())
    return str(Address(display_name=printable, addr_spec=mailbox))
