"""The list in a sheet is found, and its columns are told by their headings in six languages and by their cells."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from planner.domain.list_fields import ListField
from planner.domain.lists import Dropped, Sheet
from planner.imports.lists import read_list
from planner.imports.lists.mapping import choose, column_named, propose_mapping
from planner.imports.lists.proposal import Proposal, propose
from planner.imports.lists.table import find_table, letter
from tests.imports.lists.sheets import a_list_under_a_logo, a_sheet, a_workbook


def _mapped(rows: Sequence[Sequence[str]]) -> dict[str, str]:
    """Give the field of each heading."""
    table = find_table(Sheet("", tuple(map(tuple, rows))))
    return {table.columns[number].words: field.value for field, number in propose_mapping(table).items()}


def _under_a_logo(tmp_path: Path) -> Proposal:
    return propose(read_list(a_list_under_a_logo(tmp_path / "d.xlsx")))


def test_the_list_is_found_in_its_sheet_under_titles_and_headings_of_two_rows(tmp_path: Path) -> None:
    proposal = _under_a_logo(tmp_path)
    assert proposal.book.sheets[proposal.sheet].name == "Délégués"
    titles = {proposal.table.columns[number].title: field for field, number in proposal.mapped.items()}
    assert titles == {
        "Nom": ListField.FAMILY,
        "Prénom": ListField.GIVEN,
        "Civilité": ListField.HONORIFIC,
        "Fonction": ListField.FUNCTION,
        "Institution": ListField.ORGANISATION,
        "Pays": ListField.COUNTRY,
        "Contact Courriel": ListField.EMAIL,
    }


def test_an_empty_sheet_of_a_workbook_can_be_chosen(tmp_path: Path) -> None:
    book = read_list(a_workbook(tmp_path / "d.xlsx", {"A": (("Name",), ("Bo Li",)), "B": ()}))
    empty = propose(book, 1)
    assert (empty.table.columns, empty.table.lines, empty.mapped) == ((), (), {})


def test_every_row_is_a_line_or_counted(tmp_path: Path) -> None:
    proposal = _under_a_logo(tmp_path)
    rows = proposal.book.sheets[proposal.sheet].rows
    blank_above = 1
    assert proposal.table.dropped == Dropped(above=4, blank=1, totals=1)
    assert len(proposal.table.lines) + proposal.table.dropped.count + blank_above == len(rows)
    assert [line.number for line in proposal.table.lines] == [6, 7, 8, 9, 10]
    assert [line.hidden for line in proposal.table.lines] == [False, True, False, False, False]


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        (("Full name", "Job title", "Organization", "Country"), "name function organisation country"),
        (("Surname", "First name(s)", "E-mail address", "Tel."), "family given email phone"),
        (("Nom", "Prénom(s)", "Fonction", "Pays"), "family given function country"),
        (("Nom et prénom", "Qualité", "Organisme", "Délégation"), "name function organisation delegation"),
        (("Nombre", "Apellidos", "Cargo", "País"), "given family function country"),
        (("Nombre y apellidos", "Institución", "Correo electrónico", "Idioma"), "name organisation email languages"),
        (("Фамилия", "Имя", "Должность", "Страна"), "family given function country"),
        (("ФИО", "Организация", "Эл. почта", "Телефон"), "name organisation email phone"),
        (("姓名", "职务", "单位", "国家"), "name function organisation country"),
        (("الاسم", "المنصب", "المنظمة", "البلد"), "name function organisation country"),
        (("Name / Nom", "Function / Fonction", "Country / Pays", "E-mail / Courriel"), "name function country email"),
        (("Name of the delegate", "Mobile No.", "E-Mail ID", "Dept."), "name phone email unit"),
        (("姓名（英文）", "Телефон", "جهة العمل"), "name phone organisation"),
        (("Nachname", "Vorname", "Firma", "Land"), "family given organisation country"),
        (
            ("NAME:", "Position in delegation", "Type of participant", "Registration status"),
            "name rank category status",
        ),
    ],
)
def test_headings_are_known_in_many_languages(headings: tuple[str, ...], fields: str) -> None:
    person = ("Lima", "Ana", "Nobody", "Portugal")
    assert _mapped((headings, person[: len(headings)])) == dict(zip(headings, fields.split(), strict=True))


@pytest.mark.parametrize("heading", ["No.", "S. No.", "N°", "ID", "1", "Shoe size", "Address"])
def test_headings_that_mean_no_field_are_left(heading: str) -> None:
    assert _mapped((("Name", heading), ("Ana Lima", "x"))) == {"Name": "name"}


def test_a_heading_of_family_names_is_one_of_whole_names_where_the_given_name_stands_in_it() -> None:
    rows = (("Nom", "Prénom", "Pays"), ("Chloé Dubois", "Chloé", "France"), ("Awa Diop", "Awa", "Sénégal"))
    assert _mapped(rows)["Nom"] == "name"


@pytest.mark.parametrize(
    ("cells", "field"), [(("Mr.", "Ms.", "H.E. Mr."), "honorific"), (("Minister", "Adviser", "Head"), "function")]
)
def test_a_title_is_an_honorific_or_a_function_by_what_the_cells_say(cells: Sequence[str], field: str) -> None:
    names = ("Ana Lima", "Bo Chen", "Eva Ruiz")
    assert _mapped((("Name", "Title"), *zip(names, cells, strict=True)))["Title"] == field


def test_columns_without_headings_are_told_by_their_cells() -> None:
    rows = [
        ("Ana Lima", "Portugal", "ana@example.org", "+351 21 000 00 00", "2026-12-01"),
        ("Bo Chen", "Singapore", "bo@example.org", "+65 6000 0000", "2026-12-01"),
    ]
    assert _mapped(rows) == {"A": "name", "B": "country", "C": "email", "D": "phone"}


def test_repeated_headings_totals_and_names_of_states_between_rows_are_nobody() -> None:
    head = ("Name", "Function", "E-mail")
    rows = (
        head,
        ("France", "", ""),
        ("Chloé Dubois", "Adviser", ""),
        head,
        ("Grand total: 2", "", ""),
        ("Total", "2", ""),
        ("Portugal", "", ""),
        ("Ana Lima", "Minister", ""),
        ("Totalina Ruiz", "Adviser", ""),
    )
    table = find_table(Sheet("", rows))
    assert [(line.cells[0], line.section) for line in table.lines] == [
        ("Chloé Dubois", "France"),
        ("Ana Lima", "Portugal"),
        ("Totalina Ruiz", "Portugal"),
    ]
    assert table.dropped == Dropped(above=1, totals=2, headings=3)


def test_merged_cells_are_filled_down_and_titles_are_not_filled_across(tmp_path: Path) -> None:
    rows = (
        ("List of delegates", "", ""),
        ("Delegation", "Name", "Rank"),
        ("France", "Chloé Dubois", "Head of delegation"),
        (None, "Luc Martin", None),
        (None, "Zoé Petit", "Adviser"),
    )
    merged = ("A1:C1", "A3:A5", "C3:C4")
    table = find_table(read_list(a_sheet(tmp_path / "d.xlsx", rows, merged)).sheets[0])
    assert [line.cells for line in table.lines] == [
        ("France", "Chloé Dubois", "Head of delegation"),
        ("France", "Luc Martin", "Head of delegation"),
        ("France", "Zoé Petit", "Adviser"),
    ]


def test_a_column_holds_one_field_and_a_field_stands_in_one_column() -> None:
    mapped = {ListField.NAME: 0, ListField.FUNCTION: 1}
    assert choose(mapped, 1, ListField.NAME) == {ListField.NAME: 1}
    assert choose(mapped, 2, ListField.NOTES) == {**mapped, ListField.NOTES: 2}
    assert choose(mapped, 0, None) == {ListField.FUNCTION: 1}


def test_a_column_is_named_by_its_heading_or_its_letter() -> None:
    table = find_table(Sheet("", (("Name", "B", "E-mail"), ("Ana", "x", ""))))
    assert [column_named(table, name) for name in ("e mail", "C", "b", "D", "")] == [2, 2, 1, None, None]
    assert [letter(number) for number in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
