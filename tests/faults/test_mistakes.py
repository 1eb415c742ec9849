from tests.faults.mistakes import MISTAKES, ROOT


def test_every_mistake_still_has_its_place_in_the_code():
    lost = [m.what for m in MISTAKES if (ROOT / m.file).read_text().count(m.right) != 1]

    assert lost == []
