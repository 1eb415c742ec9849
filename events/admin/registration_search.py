"""Finds people by what they say at the desk: a code, a name, an address, a phone number."""

import re
import unicodedata

from django.db.models import Q, QuerySet, Value
from django.db.models.functions import Replace

from events.models import Registration
from events.models.codes import as_typed

# What people put between the digits of a number. "(0)" before its brackets.
BETWEEN_DIGITS = ["(0)", " ", "-", "(", ")", "/", "."]
# What a Finnish number begins with, at home and from abroad: the rest is the same.
TRUNK = re.compile(r"^(\+358|00358|0)")
FEWEST_DIGITS = 3


def found(registrations: QuerySet[Registration], typed: str) -> QuerySet[Registration]:
    """Those with such a name, address, code or phone number, however it was typed. Nobody by signs
    alone: every code has a hyphen.

    By pk: a search through the attendees would list a party once for each of them.
    """
    if not any(sign.isalnum() for sign in typed):
        return registrations.none()
    wanted = Q(attendees__name__icontains=typed) | Q(contact__icontains=typed)
    wanted |= Q(email__icontains=typed) | Q(reference__icontains=typed)
    wanted |= Q(reference__icontains=as_typed(typed))
    matches = Registration.objects.order_by()
    if number := _number(typed):
        matches = matches.annotate(digits=_digits_of("phone"))
        wanted |= Q(digits__contains=number)
    return registrations.filter(pk__in=matches.filter(wanted).values("pk"))


def _number(typed: str) -> str:
    """The digits that a number has both at home and abroad; "" of anything else."""
    plain = "".join(str(unicodedata.digit(sign, sign)) for sign in typed)
    for sign in BETWEEN_DIGITS:
        plain = plain.replace(sign, "")
    number = TRUNK.sub("", plain)
    return number if number.isdecimal() and len(number) >= FEWEST_DIGITS else ""


def _digits_of(field: str):
    digits = field
    for sign in BETWEEN_DIGITS:
        digits = Replace(digits, Value(sign), Value(""))
    return digits
