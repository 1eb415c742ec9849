"""People who gave a phone number and no address, and the hours of a day soon."""

from datetime import timedelta

from django.utils import timezone

from tests.factories import RegistrationFactory

PHONE = "050 000 0002"
NUMBER = "+358500000002"


def clock(hour, *, days=1):
    """Some day soon at that hour, in Helsinki."""
    local = timezone.localtime().replace(hour=hour, minute=0, second=0, microsecond=0)
    return local + timedelta(days=days)


def by_phone(**kwargs):
    return RegistrationFactory(**{"email": "", "phone": PHONE, "language": "en"} | kwargs)
