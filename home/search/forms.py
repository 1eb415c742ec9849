"""What visitors type into the search, checked."""

from django import forms
from django.utils.translation import gettext_lazy as _

LONGEST_QUERY = 200


class SearchForm(forms.Form):
    q = forms.CharField(
        label=_("Search for"),
        required=False,
        max_length=LONGEST_QUERY,
        widget=forms.TextInput(attrs={"type": "search", "enterkeyhint": "search"}),
        error_messages={"max_length": _("That is too long. A few words are enough.")},
    )

    def __init__(self, data):
        # What is too long is not written back onto the page.
        super().__init__({"q": data.get("q", "")[: LONGEST_QUERY + 1]}, label_suffix="")

    @property
    def query(self) -> str:
        return self.cleaned_data.get("q", "") if self.is_valid() else ""
