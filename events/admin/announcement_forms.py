"""What an organizer writes to many, and when it is sent."""

import re

from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from events import moments
from events.admin.labels import local_time
from events.announcements import WRITTEN_TO
from events.emails.quotes import PLACEHOLDER
from events.form_fields import CleanCharField
from events.models import Announcement, Event, Way
from events.questions.fields import CleanTextField

SUBJECT_LENGTH = Announcement._meta.get_field("subject").max_length
TEXT_LENGTH = Announcement._meta.get_field("text").max_length
BRACED = re.compile(r"\{\s*\w+\s*\}")


class SessionField(forms.ModelChoiceField):
    def label_from_instance(self, session):
        return local_time(session.start)


class AnnouncementForm(forms.ModelForm):
    """The words, and whom they are for."""

    subject = CleanCharField(
        label=_("Subject"),
        max_length=SUBJECT_LENGTH,
        help_text=_("One line. The name of the event stands before it by itself."),
    )
    text = CleanTextField(
        label=_("Text"),
        max_length=TEXT_LENGTH,
        widget=forms.Textarea(attrs={"rows": 12, "dir": "auto"}),
        help_text=_(
            "Plain text; addresses of web pages become links. In place of {name} stands the name "
            "of the reader, of {event} the name of the event, of {reference} the reference code."
        ),
    )
    statuses = forms.MultipleChoiceField(
        label=_("To those with the status"),
        choices=[(status.value, status.label) for status in WRITTEN_TO],
        widget=forms.CheckboxSelectMultiple,
    )
    session = SessionField(
        label=_("Not to those who came in after"),
        queryset=None,
        required=False,
        empty_label=_("To all, whenever they came in"),
        help_text=_("Those who got their place when this session was over have missed it."),
    )
    way = forms.ChoiceField(
        label=_("Takes part"), choices=[("", _("In any way")), *Way.choices], required=False
    )
    language = forms.ChoiceField(
        label=_("Language"),
        required=False,
        help_text=_("Only to those who registered in this language. Write it in that language."),
    )

    class Meta:
        model = Announcement
        fields = ["subject", "text", "statuses", "session", "way", "language"]

    def __init__(self, *args, event: Event, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.event = event
        self.fields["language"].choices = [("", _("To all, in whatever language")), *_used(event)]
        self.fields["session"].queryset = event.sessions.all()
        if len(event.scheduled_sessions) < 2:
            del self.fields["session"]
        if not event.has_online_places:
            del self.fields["way"]

    def clean_subject(self):
        return _without_unknown_braces(self.cleaned_data["subject"])

    def clean_text(self):
        return _without_unknown_braces(self.cleaned_data["text"])


class SendForm(forms.Form):
    """Now or later. `shown` is how many were to get it when the page was opened."""

    shown = forms.IntegerField(widget=forms.HiddenInput)
    send_at = forms.DateTimeField(
        label=_("Send at"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        help_text=_("Empty: now. Otherwise by the clock at the venue."),
    )
    at_night = forms.BooleanField(
        label=_("Send it at night all the same"),
        required=False,
        help_text=_("Between 21 and 8 most people would rather not hear from you."),
    )

    def __init__(self, *args, recipients: int, **kwargs):
        super().__init__(*args, **kwargs)
        self.recipients = recipients
        self.fields["shown"].initial = recipients

    def clean_send_at(self):
        send_at, now = self.cleaned_data["send_at"], timezone.now()
        if send_at and send_at < now:
            raise forms.ValidationError(gettext("This time has passed."))
        return send_at or now

    def clean(self):
        data = self.cleaned_data
        if data.get("shown") != self.recipients:
            # The field shows the new number when the form comes back.
            self.data = self.data.copy()
            self.data["shown"] = self.recipients
            raise forms.ValidationError(
                gettext("Meanwhile the number of those who get it has changed. Please look again.")
            )
        if "send_at" in data and moments.is_night(data["send_at"]) and not data["at_night"]:
            self.add_error(
                "at_night",
                gettext("That is at night. Choose another time, or tick this if it can't wait."),
            )


def _used(event: Event) -> list[tuple[str, str]]:
    """The languages that people registered in."""
    used = set(event.registrations.active().order_by().values_list("language", flat=True))
    return [(code, name) for code, name in settings.LANGUAGES if code in used]


def _without_unknown_braces(text: str) -> str:
    unknown = [word for word in BRACED.findall(text) if not PLACEHOLDER.fullmatch(word)]
    if unknown:
        raise forms.ValidationError(
            gettext("%(word)s stands for nothing. Write {name}, {event} or {reference}.")
            % {"word": unknown[0]}
        )
    return text
