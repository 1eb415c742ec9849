"""Our kinds of questions as form fields, made by Wagtail's own form builder."""

from django import forms
from django.utils.translation import gettext as _
from wagtail.contrib.forms.forms import FormBuilder

from events.form_fields import CleanCharField, MailboxField, PhoneField
from events.text import clean

LINE_LENGTH = 300
TEXT_LENGTH = 2000
# More choices than that are easier to find in a menu than as buttons.
MOST_BUTTONS = 8


class CleanTextField(forms.CharField):
    """Readable text, with the lines as they were typed."""

    def to_python(self, value):
        return clean(super().to_python(value), lines=True)


class OpensQuestions:
    """A widget with choices. Those that open follow-ups are marked with `opens-N` for style sheets."""

    def __init__(self, *args, opens: dict[str, list[int]], **kwargs):
        super().__init__(*args, **kwargs)
        self.opens = opens

    def create_option(self, name, value, *args, **kwargs):
        option = super().create_option(name, value, *args, **kwargs)
        if numbers := self.opens.get(str(value)):
            option["attrs"]["class"] = " ".join(f"opens-{number}" for number in numbers)
        return option


class Buttons(OpensQuestions, forms.RadioSelect):
    pass


class Menu(OpensQuestions, forms.Select):
    pass


class Boxes(OpensQuestions, forms.CheckboxSelectMultiple):
    pass


class QuestionFields(FormBuilder):
    """Wagtail's form builder, for our kinds of questions and with our fields."""

    def create_text_field(self, field, options):
        return CleanCharField(max_length=LINE_LENGTH, widget=_input(), **options)

    def create_long_text_field(self, field, options):
        return CleanTextField(max_length=TEXT_LENGTH, widget=forms.Textarea, **options)

    def create_number_field(self, field, options):
        widget = _input(inputmode="decimal")
        return forms.DecimalField(
            max_digits=12, decimal_places=2, localize=True, widget=widget, **options
        )

    def create_date_field(self, field, options):
        widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
        return forms.DateField(widget=widget, **options)

    def create_email_field(self, field, options):
        widget = forms.EmailInput(attrs={"autocomplete": "off"})
        return MailboxField(widget=widget, **options)

    def create_phone_field(self, field, options):
        return PhoneField(widget=_input(type="tel"), **options)

    def create_consent_field(self, field, options):
        return box(**options | {"initial": bool(field.default_value)})

    def create_one_choice_field(self, field, options):
        """Who may leave it unanswered can also take an answer back."""
        choices = field.choices
        is_long = len(choices) > MOST_BUTTONS
        if is_long:
            choices = [("", _("Choose")), *choices]
        elif field.can_be_left:
            choices = [*choices, ("", _("No answer"))]
        widget = (Menu if is_long else Buttons)(opens=field.opens)
        return forms.ChoiceField(choices=choices, widget=widget, **options)

    def create_many_choices_field(self, field, options):
        widget = Boxes(opens=field.opens)
        return forms.MultipleChoiceField(choices=field.choices, widget=widget, **options)


def box(**options) -> forms.BooleanField:
    """A box to tick, before the words that one agrees to."""
    return forms.BooleanField(template_name="events/components/question_box.html", **options)


def _input(**attrs) -> forms.TextInput:
    return forms.TextInput(attrs={"autocomplete": "off", **attrs})
