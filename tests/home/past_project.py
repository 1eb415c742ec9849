"""A project that ran from March 2018 to the end of 2019."""

from tests.home.factories import ProjectPageFactory

FIRST, LAST = "2018-03-01", "2019-12-31"


def project(**fields):
    return ProjectPageFactory(starts_on=FIRST, ends_on=LAST, **fields)
