from tests.faults.mistakes import MISTAKES


def test_every_mistake_still_has_its_place_in_the_code():
    lost = [mistake.what for mistake in MISTAKES if not mistake.has_its_place]

    assert lost == []
