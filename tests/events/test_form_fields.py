"""An address and a phone number: the same rules for visitors and for the staff who type for them."""

import pytest

from events.admin.forms import DetailsForm
from events.forms import ContactForm

both = pytest.mark.parametrize("kind", [ContactForm, DetailsForm])


@both
@pytest.mark.parametrize("address", ["a@b.fi", " Ada.L+x@example.org ", "ada@jyväskylä.fi"])
def test_an_address_that_mail_can_reach_is_taken(kind, address):
    form = kind({"email": address})

    assert "email" not in form.errors
    assert form.cleaned_data["email"] == address.strip()


@both
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
def test_an_address_that_mail_cannot_reach_is_refused(kind, address):
    assert "email" in kind({"email": address}).errors


@both
@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("050 000 0001", "050 000 0001"),
        ("+358 (0)50-000", "+358 (0)50-000"),
        ("٠٥٠٠٠٠١", "0500001"),
    ],
)
def test_a_phone_number_is_taken_as_people_write_it(kind, typed, kept):
    form = kind({"phone": typed})

    assert "phone" not in form.errors
    assert form.cleaned_data["phone"] == kept


@both
@pytest.mark.parametrize("typed", ["1234", "call me", "=1+1+1+1+1", "0" * 31])
def test_what_is_no_phone_number_is_refused(kind, typed):
    assert "phone" in kind({"phone": typed}).errors
