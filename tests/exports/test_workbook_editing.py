"""Lists that are to come back: what may be changed in them, and what may not."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from planner.domain.kinds import Audience
from planner.domain.people import CategoryRow
from tests.exports.agendas import council
from tests.exports.lists import write_participants, write_roster
from tests.exports.people import delegation, options, participant, people
from tests.exports.workbooks import parts, read_me, sheet


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A list of two, of whom one has no category."""
    everybody = people(participant(1), participant(2, category_id=None), representations=(delegation(1, 1, "MLI"),))
    write_participants(everybody, options(Audience.PARTNER), tmp_path / "a.xlsx")
    return tmp_path / "a.xlsx"


def _column(page: Worksheet, title: str) -> str:
    return next(cell.column_letter for cell in page[1] if cell.value == title)


def test_headers_are_locked_and_all_else_is_open(path: Path) -> None:
    page = sheet(path, "Participants")
    assert page.protection.sheet
    assert page.protection.password is None
    assert all(cell.protection.locked for cell in page[1])
    assert not any(cell.protection.locked for row in page.iter_rows(min_row=2) for cell in row)
    below = page.column_dimensions["B"]
    assert not below.protection.locked  # rows that are added below the list


def test_sorting_filtering_and_adding_stay_possible(path: Path) -> None:
    allowed = sheet(path, "Participants").protection
    for name in ("sort", "autoFilter", "insertRows", "deleteRows", "formatColumns", "formatCells", "insertColumns"):
        assert not getattr(allowed, name), name  # in the file, true means locked
    assert sheet(path, "Participants").auto_filter.ref == "A1:U3"
    assert not sheet(path, "Participants").tables  # no table grows in a protected sheet


def test_keys_refuse_to_be_typed_over(path: Path) -> None:
    page = sheet(path, "Participants")
    keys = {_column(page, "uid"), _column(page, "export")}
    guarded = [rule for rule in page.data_validations.dataValidation if rule.type == "custom"]
    assert {str(rule.sqref)[0] for rule in guarded} == keys
    assert {(rule.formula1, rule.errorStyle) for rule in guarded} == {("FALSE", "stop")}


def test_cells_are_chosen_from_the_words_of_the_event(path: Path) -> None:
    book = load_workbook(path)
    assert book["Lists"].sheet_state == "hidden"
    page = sheet(path, "Participants")
    rules = {str(rule.sqref)[0]: rule for rule in page.data_validations.dataValidation if rule.type == "list"}
    for title, name, word in (
        ("Category", "Categories", "Member States"),
        ("Status", "Statuses", "approved"),
        ("Mode", "Modes", "remote"),
        ("Rank", "Ranks", "Adviser"),
        ("Country", "Countries", "Mali"),
    ):
        rule = rules[_column(page, title)]
        assert (rule.formula1, rule.errorStyle, rule.allow_blank) == (name, "warning", True)
        area = book.defined_names[name].attr_text.split("!")[1].replace("$", "")
        assert word in {cell.value for row in book["Lists"][area] for cell in row}
    assert "Genders" not in book.defined_names  # a partner's list has no genders


def test_what_is_missing_is_tinted(path: Path) -> None:
    page = sheet(path, "Participants")
    formats = {str(area.sqref): area.rules[0] for area in page.conditional_formatting}
    assert set(formats) == {"B2:B3", "C2:C3", "D2:D3"}
    assert formats["C2:C3"].formula == ["LEN(TRIM(C2))=0"]


def test_it_is_said_that_a_lock_is_no_secret(path: Path) -> None:
    assert "This keeps nothing secret: it has no password." in read_me(path)


def test_a_public_list_does_not_come_back(tmp_path: Path) -> None:
    write_participants(people(participant(1)), options(), tmp_path / "a.xlsx")
    page = sheet(tmp_path / "a.xlsx", "Participants")
    assert not page.protection.sheet
    assert page.tables
    assert "Lists" not in load_workbook(tmp_path / "a.xlsx").sheetnames
    assert "Editing" not in read_me(tmp_path / "a.xlsx")


def test_words_of_an_event_are_offered_as_they_are(tmp_path: Path) -> None:
    odd = CategoryRow(1, "c", 1, '=HYPERLINK("x") & <b>, «ü»', 1)
    write_participants(people(participant(1), categories=(odd,)), options(Audience.PARTNER), tmp_path / "a.xlsx")
    assert load_workbook(tmp_path / "a.xlsx")["Lists"]["A1"].value == odd.name
    assert "<f>" not in next(xml for name, xml in parts(tmp_path / "a.xlsx").items() if name.endswith("sheet4.xml"))


def test_panellists_come_back_too(tmp_path: Path) -> None:
    write_roster(council(), options(Audience.PARTNER), tmp_path / "a.xlsx")
    assert sheet(tmp_path / "a.xlsx", "Panellists").protection.sheet
