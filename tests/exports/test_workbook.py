"""What a workbook looks like on the screen, on paper and from outside."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from openpyxl import load_workbook

from planner.domain.event import ContactRow
from planner.domain.kinds import Audience
from planner.errors import Cancelled, UserError
from planner.exports.paper import Paper
from planner.exports.workbook.contents import Column, ReadMe, Sheet
from planner.exports.workbook.paper import header_text
from planner.exports.workbook.writing import write_workbook
from tests.exports.people import EVENT, options
from tests.exports.workbooks import parts, read_me, sheet, values, written


def test_the_header_and_the_name_stay_in_view(tmp_path: Path) -> None:
    page = sheet(written(tmp_path / "a.xlsx", ["x", "y"]), "Values")
    assert page["A1"].value == "Value"
    assert page.freeze_panes == "B2"
    assert page.print_title_rows == "$1:$1"
    assert not page.merged_cells.ranges


def test_the_table_is_just_what_stands_in_the_sheet(tmp_path: Path) -> None:
    page = sheet(written(tmp_path / "a.xlsx", ["x", "y"]), "Values")
    (table,) = page.tables.values()
    assert (table.ref, table.autoFilter.ref) == ("A1:B3", "A1:B3")
    assert table.column_names == [cell.value for cell in page[1]]
    assert table.tableStyleInfo.showRowStripes


def test_a_list_of_nobody_has_a_header_and_no_table(tmp_path: Path) -> None:
    page = sheet(written(tmp_path / "a.xlsx", []), "Values")
    assert (page.max_row, page["A1"].value, page.auto_filter.ref) == (1, "Value", "A1:B1")
    assert not page.tables


def test_the_key_is_hidden(tmp_path: Path) -> None:
    page = sheet(written(tmp_path / "a.xlsx", ["x"]), "Values")
    assert page["B1"].value == "uid"
    assert page.column_dimensions["B"].hidden
    assert not page.column_dimensions["A"].hidden


@pytest.mark.parametrize(("text", "low", "high"), [("x", 6, 9), ("x" * 30, 30, 34), ("word " * 40, 45, 45)])
def test_a_column_is_as_wide_as_its_text_up_to_45(tmp_path: Path, text: str, low: int, high: int) -> None:
    page = sheet(written(tmp_path / "a.xlsx", [text]), "Values")
    assert low <= page.column_dimensions["A"].width <= high
    assert page["A2"].alignment.wrap_text


def test_long_text_makes_its_row_higher(tmp_path: Path) -> None:
    page = sheet(written(tmp_path / "a.xlsx", ["short", "word " * 40, "x\ny\nz", "x\n" * 999]), "Values")
    heights = [page.row_dimensions[row].height for row in range(2, 6)]
    assert heights[0] is None
    assert heights[1] >= 60
    assert heights[2:] == [45, 409]


def test_a_list_of_many_columns_is_kept_narrower(tmp_path: Path) -> None:
    columns = [Column[str](f"Column {number}", lambda text: text) for number in range(12)]
    write_workbook(tmp_path / "a.xlsx", [Sheet("Wide", columns, ["word " * 20])], ReadMe("Wide", EVENT, options()))
    assert 22 <= sheet(tmp_path / "a.xlsx", "Wide").column_dimensions["A"].width < 45


@pytest.mark.parametrize(("paper", "number"), [("a4", 9), ("letter", 1)])
def test_it_prints_one_page_wide(tmp_path: Path, paper: Paper, number: int) -> None:
    path = written(tmp_path / "a.xlsx", ["x"], options(paper=paper))
    page = sheet(path, "Values")
    assert (page.page_setup.orientation, page.page_setup.paperSize) == ("landscape", number)
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (1, 0)
    assert page.sheet_properties.pageSetUpPr is not None
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert sheet(path, "Read me").page_setup.orientation == "portrait"


def _headers(xml: str) -> list[str]:
    return [unescape(line) for line in re.findall("<odd(?:Header|Footer)>(.*?)</odd", xml)]


@pytest.mark.parametrize("title", ["Values", "Read me"])
def test_every_page_says_what_for_whom_and_when(tmp_path: Path, title: str) -> None:
    path = written(tmp_path / "a.xlsx", ["x"], options(Audience.INTERNAL))
    number = 1 + load_workbook(path).sheetnames.index(title)
    header, footer = _headers(parts(path)[f"xl/worksheets/sheet{number}.xml"])
    middle = "&CValues" if title == "Values" else ""
    assert header == f"&LReturn Migration: Challenges && Opportunities{middle}&RInternal – do not pass on"
    assert footer == "&LAs at 6 July 2008, 18:00 (Geneva)&CProvisional&RPage &P of &N"


def test_a_final_list_is_not_called_provisional(tmp_path: Path) -> None:
    path = written(tmp_path / "a.xlsx", ["x"], options(provisional=False))
    assert "Provisional" not in "".join(parts(path).values())
    assert "Final" in read_me(path)


def test_a_header_is_never_longer_than_excel_allows(tmp_path: Path) -> None:
    event = replace(EVENT, title="Research & Development 👩 " * 40, city="Rio & " * 90)
    columns = [Column[str]("Value", lambda text: text)]
    path = tmp_path / "a.xlsx"
    write_workbook(path, [Sheet("Values", columns, ["x"])], ReadMe("A list", event, options(Audience.INTERNAL)))
    for line in _headers(parts(path)["xl/worksheets/sheet2.xml"]):
        assert len(line.encode("utf-16-le")) // 2 <= 255


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a & b", "a && b"), ("two\nlines", "two lines"), ("&&&&&&&", "&&&&&&&&…"), ("abcdefghij", "abcdefghij")],
)
def test_a_header_is_literal_and_short(text: str, shown: str) -> None:
    assert header_text(text, 10) == shown


def test_nobody_is_named_as_the_author(tmp_path: Path) -> None:
    path = written(tmp_path / "a.xlsx", ["x"])
    about = load_workbook(path).properties
    assert (about.creator, about.lastModifiedBy) == ("Plenary", None)
    assert about.title == "List of values: Return Migration: Challenges & Opportunities"


def test_equal_input_gives_equal_bytes(tmp_path: Path) -> None:
    one, other = written(tmp_path / "a.xlsx", ["x"]), written(tmp_path / "b.xlsx", ["x"])
    assert one.read_bytes() == other.read_bytes()


def test_the_read_me_comes_first_and_says_what_this_is(tmp_path: Path) -> None:
    contact = ContactRow(1, "k", 1, "Ana Example", "Protocol", "", "general", "+41 22 555 01 23\n", "a@example.org", 1)
    columns = [Column[str]("Value", lambda text: text, "what is tested.")]
    readme = ReadMe("A list", EVENT, options(Audience.PARTNER), ["3 values."], [contact])
    write_workbook(tmp_path / "a.xlsx", [Sheet("Values", columns, ["x"])], readme)
    assert load_workbook(tmp_path / "a.xlsx").sheetnames == ["Read me", "Values"]
    assert read_me(tmp_path / "a.xlsx").splitlines() == [
        "A list",
        *("Event", "Return Migration: Challenges & Opportunities", "Managing return migration"),
        *("Dates", "7–8 July 2008"),
        *("Venue", "United Nations Office at Geneva, Geneva, Switzerland"),
        *("For", "For partner secretariats"),
        *("Status", "Provisional. As at 6 July 2008, 18:00 (Geneva)."),
        *("Contents", "3 values."),
        *("Columns", "Value: what is tested."),
        *("Contact", "Ana Example, Protocol, +41 22 555 01 23, a@example.org (general)"),
        *("Privacy", "This list holds personal data. Use it for this event only, and delete it afterwards."),
    ]


def test_an_event_of_which_nothing_is_known_has_a_read_me(tmp_path: Path) -> None:
    event = replace(EVENT, title="", theme="", venue="", city="", country="", starts_on=None, ends_on=None)
    write_workbook(tmp_path / "a.xlsx", [], ReadMe("A list", event, options()))
    assert read_me(tmp_path / "a.xlsx").splitlines()[:3] == ["A list", "For", "Public"]


def test_rows_are_reported(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    columns = [Column[int]("Value", lambda number: number)]
    sheets = [Sheet("One", columns, range(1_200)), Sheet("Two", columns, range(5))]
    write_workbook(tmp_path / "a.xlsx", sheets, ReadMe("A list", EVENT, options()), lambda *step: seen.append(step))
    assert seen == [(500, 1205), (1000, 1205), (1205, 1205)]


def test_giving_up_leaves_the_old_file(tmp_path: Path) -> None:
    def give_up(done: int, total: int) -> None:
        raise Cancelled

    path = written(tmp_path / "a.xlsx", ["old"])
    before = path.read_bytes()
    columns = [Column[str]("Value", lambda text: text)]
    with pytest.raises(Cancelled):
        write_workbook(path, [Sheet("Values", columns, ["new"])], ReadMe("A list", EVENT, options()), give_up)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_read_only_file_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path / "a.xlsx", ["old"])
    before = path.read_bytes()
    path.chmod(0o444)
    monkeypatch.setattr("os.access", lambda *_: False)  # root may write anything
    with pytest.raises(UserError) as told:
        written(path, ["new"])
    assert told.value.code == "read-only"
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_written_file_replaces_the_old_one(tmp_path: Path) -> None:
    written(tmp_path / "a.xlsx", ["old"])
    assert values(written(tmp_path / "a.xlsx", ["new"])) == ["new"]
