"""Sheets of every kind are read in a child of its own, or refused in plain words."""

import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from planner.cli import main
from planner.edits.event import create_event
from planner.errors import UserError
from planner.imports.lists import read_list, workbook_from_json, workbook_to_json
from planner.imports.lists.cells import tidy
from planner.imports.lists.limits import MOST_COLUMNS, MOST_ROWS
from planner.imports.lists.separated import read_separated
from planner.imports.lists.table import find_table
from planner.worker import read_foreign_list
from planner.workspace import Workspace
from tests.conftest import SHARED, shared
from tests.dumps import dump
from tests.imports.lists.sheets import a_list_under_a_logo, a_sheet, a_workbook, an_opendocument_sheet

ROWS = (("Nom", "Pays"), ("Чайковский", "Côte d’Ivoire"))


def test_a_workbook_is_read_with_its_merged_cells_and_hidden_rows(tmp_path: Path) -> None:
    book = read_foreign_list(a_list_under_a_logo(tmp_path / "d.xlsx"))
    notes, sheet = book.sheets
    assert (notes.name, sheet.name, sheet.hidden) == ("Notes", "Délégués", False)
    assert sheet.hidden_rows == {6}
    assert (3, 7, 3, 8) in sheet.merged
    assert sheet.rows[5][:4] == ("1", "DUBOIS", "Chloé", "Mme")


@pytest.mark.parametrize("kind", ["xls", "ods"])
def test_old_excel_and_opendocument_are_read(tmp_path: Path, kind: str) -> None:
    names = {"xls": "data/adversarial/xls/calamine_biff5_write.xls", "ods": "data/speakers_sheets/voc_deu_schedule.ods"}
    book = read_list(shared(names[kind]))
    assert any(any(row) for row in book.sheets[0].rows)


def test_merged_cells_and_hidden_rows_of_opendocument_are_known(tmp_path: Path) -> None:
    (sheet,) = read_foreign_list(an_opendocument_sheet(tmp_path / "d.ods")).sheets
    assert sheet.merged == ((1, 0, 2, 0),)
    assert sheet.hidden_rows == {2}
    lines = find_table(sheet).lines
    assert [(line.cells, line.hidden) for line in lines] == [
        (("France", "Chloé Dubois"), False),
        (("France", "Luc Martin"), True),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_text_in_unicode_is_read_with_any_separator(encoding: str, separator: str) -> None:
    text = "\r\n".join(separator.join(f'"{cell}"' for cell in row) for row in ROWS)
    assert read_separated(text.encode(encoding), "d.csv").sheets[0].rows == ROWS


@pytest.mark.parametrize(
    ("encoding", "rows"),
    [
        ("cp1252", (("Prénom", "Pays"), ("Chloé", "Sénégal"), ("José", "España"), ("MÜLLER", "Österreich"))),
        ("cp1251", (("Фамилия", "Страна"), ("Иванова", "Российская Федерация"), ("ПЕТРОВ", "Беларусь"))),
        ("cp1256", (("الاسم", "البلد"), ("محمد علي", "مصر"), ("فاطمة الزهراء", "المغرب"))),
    ],
)
def test_text_in_an_old_encoding_of_windows_is_told_by_its_words(
    encoding: str, rows: tuple[tuple[str, ...], ...]
) -> None:
    data = "\n".join(";".join(row) for row in rows).encode(encoding)
    assert read_separated(data, "d.csv").sheets[0].rows == rows


def test_quoted_cells_keep_separators_and_line_ends() -> None:
    rows = read_separated(b'Name;Notes\n"Lima; Ana";"one\ntwo ""three"""\n', "d.csv").sheets[0].rows
    assert rows[1] == ("Lima; Ana", 'one\ntwo "three"')


@pytest.mark.parametrize(("letters", "refused"), [(200_000, False), (1_000_001, True)])
def test_a_cell_of_many_letters(letters: int, refused: bool) -> None:
    data = b'Name;Notes\nAna;"' + b"x" * letters + b'"\n'
    if refused:
        with pytest.raises(UserError) as refusal:
            read_separated(data, "d.csv")
        assert refusal.value.code == "no-list"
    else:
        assert len(read_separated(data, "d.csv").sheets[0].rows[1][1]) == letters


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("  Ana\u00a0Lima \n", "Ana\u00a0Lima"),
        ("An\u00ada", "An\u00ada"),
        ("ＬＩＭＡ", "ＬＩＭＡ"),
        ("'+41 22 000 00 00", "'+41 22 000 00 00"),
        ("NaN", ""),
        ("NA", ""),
        ("–", ""),
        ("Na Li", "Na Li"),
        ("=1+1", "=1+1"),
    ],
)
def test_a_cell_is_what_a_person_sees_in_it(cell: str, text: str) -> None:
    assert tidy(cell) == text


def test_numbers_dates_and_answers_become_text(tmp_path: Path) -> None:
    rows = (("Name", "Phone", "Since", "Photo"), ("Ana Lima", 41220000000.0, date(2026, 4, 3), True))
    sheet = read_list(a_sheet(tmp_path / "d.xlsx", rows)).sheets[0]
    assert sheet.rows[1] == ("Ana Lima", "41220000000", "2026-04-03", "yes")


def test_a_workbook_survives_the_way_between_processes() -> None:
    book = read_separated("Name;País\nAna;España".encode(), "d.csv")
    assert workbook_from_json(workbook_to_json(book)) == book


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _blank(path: Path) -> None:
    a_workbook(path, {"One": (), "Two": ((None,),)})


def _damaged(path: Path) -> None:
    whole = a_sheet(path, ROWS).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def _without_parts(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook")


def _protected(path: Path) -> None:
    path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"))


def _protected_sheet_of_opendocument(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", b"\x01\x02")
        archive.writestr("META-INF/manifest.xml", "<manifest:encryption-data/>")


def _picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)


def _word(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")


def _page(path: Path) -> None:
    path.write_bytes(b"<html><body><table></table></body></html>")


def _long(path: Path) -> None:
    path.write_text("Name\n" + "Ana Lima\n" * MOST_ROWS, encoding="utf-8")


def _wide(path: Path) -> None:
    path.write_text(";".join("a" * (MOST_COLUMNS + 1)), encoding="utf-8")


def _far_away(path: Path) -> None:
    """A legal workbook of 6 KB whose one cell stands in the last corner of the sheet."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"], sheet["XFD1048576"] = "Name", "Ana Lima"
    book.save(path)


REFUSED: dict[Callable[[Path], None], str] = {
    _empty: "no-rows",
    _blank: "no-rows",
    _damaged: "damaged",
    _without_parts: "damaged",
    _protected: "password",
    _protected_sheet_of_opendocument: "password",
    _picture: "no-list",
    _word: "no-list",
    _page: "no-list",
    _long: "too-many-rows",
    _wide: "too-wide",
    _far_away: "unreadable",
}


@pytest.mark.parametrize("make", REFUSED, ids=lambda make: make.__name__)
def test_what_is_no_list_is_refused_in_plain_words(tmp_path: Path, make: Callable[[Path], None]) -> None:
    path = tmp_path / "delegates.xlsx"
    make(path)
    with pytest.raises(UserError) as refusal:
        read_foreign_list(path)
    assert refusal.value.code == REFUSED[make]
    assert "delegates.xlsx" in refusal.value.happened
    assert refusal.value.kept == "Nothing was imported."
    assert refusal.value.next


def _adversarial() -> list[Path]:
    folders = (SHARED / "data/adversarial" / kind for kind in ("csv", "xls", "xlsx", "ods"))
    return [path for folder in folders for path in sorted(folder.glob("*"))]


@pytest.mark.parametrize("path", _adversarial(), ids=lambda path: path.name)
def test_an_adversarial_file_is_taken_whole_or_refused_in_one_sentence(
    workspace: Workspace, capsys: pytest.CaptureFixture[str], path: Path
) -> None:
    event_id = workspace.edit("Create", "Forum", lambda tx: create_event(tx, title="Forum"))
    before = dump(workspace)
    workspace.close()
    words = ["import", str(path), "--as", "participants", "--event", str(event_id), "--db", str(workspace.path)]
    code = main(words)
    said = capsys.readouterr()
    assert code in {0, 2}
    if code == 2:
        assert (said.out, said.err.count("\n")) == ("", 1)
        assert "Nothing was imported." in said.err
        reopened = Workspace.open(workspace.path, create=False)
        assert dump(reopened) == before
        reopened.close()
