import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.exports.typesetting.text import paragraphs, prepared


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("plain", "plain"),
        ("two\tcolumns\r\nand  lines", "two columns and lines"),
        ("soft\u00adhyphen", "softhyphen"),
        ("bell\x07 and null\x00", "bell and null"),
        ("half \ud83d of a pair", "half \ufffd of a pair"),
        ("Bocˇek C\u030c", "Bocˇek Č"),
        ("10\u00a0000\u202f%", "10\u00a0000\u202f%"),
        ("\u200eright\u202emark\ufeff", "rightmark"),
        (" ends stay ", " ends stay "),
    ],
)
def test_text_is_made_printable(typed: str, printed: str) -> None:
    assert prepared(typed) == printed


@given(st.text(st.characters()))
def test_prepared_text_can_be_encoded_and_needs_no_second_preparation(text: str) -> None:
    printed = prepared(text)
    printed.encode("utf-8")
    assert prepared(printed) == printed
    assert not any(ord(character) < 32 for character in printed)


def test_paragraphs_part_at_line_ends_and_drop_empty_ones() -> None:
    assert paragraphs("one\r\n\r\n two \n\u2028three\n") == ("one", "two", "three")
    assert paragraphs("\n \n") == ()
