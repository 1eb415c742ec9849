"""An address and a phone number, as visitors type them and the staff for them."""

import pytest
from django import forms

from events.form_fields import MailboxField, PhoneField


class ContactForm(forms.Form):
    email = MailboxField(required=False)
    phone = PhoneField(required=False)


@pytest.mark.parametrize("address", ["a@b.fi", " Ada.L+x@example.org ", "ada@jyväskylä.fi"])
def test_an_address_that_mail_can_reach_is_taken(address):
    form = ContactForm({"email": address})

    assert "email" not in form.errors
    assert form.cleaned_data["email"] == address.strip()


@pytest.mark.parametrize(
    "address",
    [
        "ada",
        "ada@localhost",
        "ada@[127.0.0.1]",
        "a" * 65 + "@example.org",
        "ada@" + "a." * 125 + "fi",
        "ada@example.org, bo@example.org",
        "ada@example.org\nBcc: bo@example.org",
    ],
)
def test_an_address_that_mail_cannot_reach_is_refused(address):
    assert "email" in ContactForm({"email": address}).errors


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("050 000 0001", "050 000 0001"),
        ("+358 (0)50-000", "+358 (0)50-000"),
        ("٠٥٠٠٠٠١", "0500001"),
    ],
)
def test_a_phone_number_is_taken_as_people_write_it(typed, kept):
    form = ContactForm({"phone": typed})

    assert "phone" not in form.errors
    assert form.cleaned_data["phone"] == kept


@pytest.mark.parametrize("typed", ["1234", "call me", "=1+1+1+1+1", "0" * 31])
def test_what_is_no_phone_number_is_refused(typed):
    assert "phone" in ContactForm({"phone": typed}).errors
