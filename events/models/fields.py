"""A field for a few language codes, the same on every database."""

from django import forms
from django.db import models

from events import conf


class LanguagesField(models.Field):
    """A list of language codes, kept as ",fi,ar," so that `contains` finds one of them.

    Not a CharField: wagtail-localize would offer it for translation.
    """

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("default", list)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs | {"max_length": 200})

    def get_internal_type(self):
        return "CharField"

    def from_db_value(self, value, expression, connection):
        return self.to_python(value)

    def to_python(self, value):
        if isinstance(value, str):
            return [code for code in value.split(",") if code]
        return list(value or [])

    def get_prep_value(self, value):
        if isinstance(value, str):  # a lookup such as contains=",fi,"
            return value
        return f",{','.join(value)}," if value else ""

    def value_to_string(self, obj):
        return self.get_prep_value(self.value_from_object(obj))

    def formfield(self, **kwargs):
        return forms.MultipleChoiceField(
            choices=conf.event_languages,
            widget=forms.CheckboxSelectMultiple,
            label=self.verbose_name,
            help_text=self.help_text,
            required=False,
        )
