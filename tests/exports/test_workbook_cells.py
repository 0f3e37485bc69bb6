from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape
from python_calamine import CalamineWorkbook

from planner.exports.workbook.cells import LONGEST_TEXT, cell_text
from planner.exports.workbook.contents import Formula
from tests.exports.workbooks import cells, parts, values, written

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("https://example.org","x")',
        "=1+1",
        "=",
        "+41 22 555 01 23",
        "-",
        "@x",
        "#REF!",
        "0041",
        "1E5",
        "C/96/2",
        "TRUE",
        "'quoted",
        "  outer space ",
        "two\nlines",
        "<b>&amp;</b>]]>",
        "_x0041_",
        "👩‍🚀 Ωé 漢字 عربى",
    ],
)
def test_any_text_stays_the_text_it_is(tmp_path: Path, text: str) -> None:
    path = written(tmp_path / "a.xlsx", [text])
    (cell,) = cells(path)
    assert cell.data_type == "s"
    assert unescape(str(cell.value)) == text
    assert "<f>" not in parts(path)["xl/worksheets/sheet2.xml"]


@pytest.mark.parametrize("text", ["=1+1", "+41", "-", "@x"])
def test_what_looks_like_input_is_quoted_for_editing(tmp_path: Path, text: str) -> None:
    (cell,) = cells(written(tmp_path / "a.xlsx", [text]))
    assert cell.quotePrefix
    assert cell.number_format == "@"


def test_another_reader_sees_the_same(tmp_path: Path) -> None:
    texts = ["=1+1", "+41 22", "-", "a & b", "<x>", "👩‍🚀", "two\nlines"]
    path = written(tmp_path / "a.xlsx", texts)
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Values").to_python()
    assert [row[0] for row in rows] == ["Value", *texts]


@settings(max_examples=60, deadline=None)
@given(texts=st.lists(ANY_TEXT, min_size=1, max_size=20))
def test_no_text_is_ever_a_formula(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    path = written(tmp_path_factory.mktemp("any") / "a.xlsx", texts)
    for cell, text in zip(cells(path), texts, strict=True):
        assert cell.data_type == ("s" if cell_text(text) else "n")
        assert unescape(str(cell.value or "")) == cell_text(text)


@given(ANY_TEXT)
def test_cleaning_keeps_every_printable_sign(text: str) -> None:
    cleaned = cell_text(text)
    assert cell_text(cleaned) == cleaned
    assert [sign for sign in cleaned if sign.isprintable()] == [sign for sign in text if sign.isprintable()]


def test_what_xml_forbids_is_left_out(tmp_path: Path) -> None:
    texts = ["a\x00b", "a\x0bb", "a\r\nb", "a\ud800b", "a\ufffeb", "\x01"]
    assert values(written(tmp_path / "a.xlsx", texts)) == ["ab", "a\nb", "a\nb", "ab", "ab", None]


@pytest.mark.parametrize("sign", ["x", "é", "👩"])
def test_a_text_too_long_for_excel_is_cut_visibly(tmp_path: Path, sign: str) -> None:
    (value,) = values(written(tmp_path / "a.xlsx", [sign * 40_000]))
    assert isinstance(value, str)
    assert LONGEST_TEXT - 1 <= len(value.encode("utf-16-le")) // 2 <= LONGEST_TEXT
    assert value.endswith(sign + "… [cut]")


def test_the_longest_text_is_whole(tmp_path: Path) -> None:
    assert values(written(tmp_path / "a.xlsx", ["x" * LONGEST_TEXT])) == ["x" * LONGEST_TEXT]


def test_dates_and_times_are_real(tmp_path: Path) -> None:
    day, hour, midnight, number = cells(
        written(tmp_path / "a.xlsx", [date(2008, 12, 2), time(10, 5), time(0, 0), 1_234])
    )
    assert (str(day.value), day.number_format) == ("2008-12-02 00:00:00", "dd mmm yyyy")
    assert (hour.value, hour.number_format) == (time(10, 5), "hh:mm")
    assert midnight.value == time(0, 0)
    assert number.value == 1_234


@given(st.times().map(lambda moment: moment.replace(second=0, microsecond=0)))
@settings(max_examples=30, deadline=None)
def test_every_minute_is_the_minute_it_is(tmp_path_factory: pytest.TempPathFactory, moment: time) -> None:
    assert values(written(tmp_path_factory.mktemp("any") / "a.xlsx", [moment])) == [moment]


def test_a_formula_of_ours_carries_its_value(tmp_path: Path) -> None:
    path = written(tmp_path / "a.xlsx", [Formula('SUM(1,2)&""<"9"', 3)])
    assert values(path) == ['=SUM(1,2)&""<"9"']
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Values").to_python()
    assert rows[1][0] == 3
