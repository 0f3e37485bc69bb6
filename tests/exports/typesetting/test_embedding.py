from planner.exports.typesetting.embedding import EmbeddedFont
from planner.exports.typesetting.faces import face


def font() -> EmbeddedFont:
    return EmbeddedFont(face("Regular"), "F1")


def test_codes_are_given_out_in_order_of_use() -> None:
    assert font().written("noon") == "<0001000200020001>"
    ours = font()
    ours.written("something before")
    assert ours.written("noon") != "<0001000200020001>"


def test_pairs_are_kerned() -> None:
    assert face("Regular").width("To") < face("Regular").width("T") + face("Regular").width("o")
    before, kern, after = font().written("To").replace("<", " ").replace(">", " ").split()
    assert (before, after) == ("0001", "0002")
    assert int(kern) > 0


def test_figures_are_tabular() -> None:
    assert len({face("Regular").width(figure) for figure in "0123456789"}) == 1


def test_words_are_joined_by_a_space_of_their_own() -> None:
    assert font().written("a a") == "<000100020001>"
    assert font().written("") == ""


def test_a_mark_over_a_capital_is_raised() -> None:
    assert " Ts [" in font().written("Q\u0303")


def test_missing_characters_are_gathered() -> None:
    ours = font()
    ours.written("Wang 王小明 \ufffd")
    assert ours.missing == set("王小明")
