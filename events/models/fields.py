"""A field for a few codes, the same on every database."""

from django import forms
from django.db import models
from django.db.models.lookups import Contains

from events import conf


class ListField(models.Field):
    """A list of codes, chosen from `choices`. `reminders__has="P1D"` finds those with one of them.

    Kept as ",P1D,PT3H,", with a comma on either side of each code.

    Not a CharField: wagtail-localize would offer it for translation.
    """

    def __init__(self, *args, choices=None, **kwargs):
        self.codes = choices
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
        codes = self.to_python(value)
        return f",{','.join(codes)}," if codes else ""

    def value_to_string(self, obj):
        return self.get_prep_value(self.value_from_object(obj))

    def formfield(self, **kwargs):
        defaults = {
            "form_class": forms.MultipleChoiceField,
            "choices": self.codes,
            "widget": forms.CheckboxSelectMultiple,
            "show_hidden_initial": False,
        }
        return super().formfield(**defaults | kwargs)


class LanguagesField(ListField):
    """A list of language codes. `held_in__has="fi"` finds those with one of them."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, choices=conf.event_languages, **kwargs)


@ListField.register_lookup
class Has(models.Lookup):
    """One code is in the list."""

    lookup_name = "has"
    prepare_rhs = False  # one code, not a list

    def as_sql(self, compiler, connection):
        return Contains(self.lhs, f",{self.rhs},").as_sql(compiler, connection)
