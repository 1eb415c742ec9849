"""Builds the mails about leaders and never sends them."""

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.utils import translation
from wagtail.admin.admin_url_finder import AdminURLFinder

from events import conf
from resources.models import LeaderDirectoryPage, LeaderQuestion, LeaderReminder


def compose(letter: LeaderQuestion | LeaderReminder) -> EmailMessage | None:
    """The mail, in the language of the one who gets it. None where there is nobody to get it."""
    to = LeaderDirectoryPage.keepers_address() if letter.goes_to_keeper else letter.leader.email
    if not to:
        return None
    with translation.override(_language(letter)):
        return _mail(letter, to)


def _language(letter) -> str:
    return settings.LANGUAGE_CODE if letter.goes_to_keeper else letter.leader.introduced_in


def _mail(letter, to: str) -> EmailMessage:
    kind = letter._meta.model_name
    context = {
        "letter": letter,
        "leader": letter.leader,
        "keeper": LeaderDirectoryPage.keepers_address(),
        "admin_url": _admin_url(letter.leader),
    }
    subject = render_to_string(f"resources/emails/{kind}_subject.txt", context)
    return EmailMessage(
        subject=" ".join(subject.split()),
        body=render_to_string(f"resources/emails/{kind}.txt", context).strip() + "\n",
        from_email=conf.from_email(),
        to=[to],
        reply_to=[letter.email] if isinstance(letter, LeaderQuestion) else [],
        headers={
            "Message-ID": f"<{letter.guid}@{conf.uid_domain()}>",
            "Auto-Submitted": "auto-generated",
            "Content-Language": translation.get_language(),
        },
    )


def _admin_url(leader) -> str:
    return settings.WAGTAILADMIN_BASE_URL + (AdminURLFinder().get_edit_url(leader) or "")
