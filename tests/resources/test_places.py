"""Where editors may put the pages of resources."""

import pytest

from home.models import ContentPage, HomePage
from resources.models import (
    GuidePage,
    LeaderDirectoryPage,
    LinkListPage,
    PublicationIndexPage,
    ServiceMapPage,
    ServiceModelIndexPage,
)


@pytest.mark.parametrize(
    "model",
    [
        GuidePage,
        LeaderDirectoryPage,
        LinkListPage,
        PublicationIndexPage,
        ServiceMapPage,
        ServiceModelIndexPage,
    ],
)
def test_guides_and_lists_stand_below_the_home_page_or_a_page_that_gathers_them(model):
    assert set(model.allowed_parent_page_models()) == {ContentPage, HomePage}
