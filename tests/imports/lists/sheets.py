"""Sheets of invented delegates, as secretariats send them."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from zipfile import ZipFile

from openpyxl import Workbook as Excel

Cells = Sequence[Sequence[object]]

HEADINGS = ("N°", "Nom", "Prénom", "Civilité", "Fonction", "Institution", "Pays", "Courriel", "Bus")
DELEGATES: Cells = (
    (1, "DUBOIS", "Chloé", "Mme", "Conseillère", "Ministère de l’Intérieur", "France", "chloe@example.org", "Astra"),
    (2, "N’DIAYE", "Awa", "Mme", "Directrice", "Agence des migrations", "Sénégal", "", "Astra"),
    (3, "Kim", "Min-jun", "M.", "Attaché", "", "Corée", "", ""),
    (4, "", "", "", "Interprète", "", "Suisse", "", ""),
    (5, "Lima", "Ana", "Mme", "Ministre conseillère", "Mission permanente", "Portugal", "ana@example.org", ""),
)


def a_list_under_a_logo(path: Path) -> Path:
    """A French list as sent: title rows, a merged heading over two rows, a blank row, totals, a hidden row."""
    book = Excel()
    notes = book.active
    assert notes is not None
    notes.title = "Notes"
    notes["A1"] = "Merci de vérifier"
    sheet = book.create_sheet("Délégués")
    sheet["A1"] = "RÉPUBLIQUE IMAGINAIRE"
    sheet.merge_cells("A1:I1")
    sheet["A2"] = "Liste des participants au 22 novembre"
    for column, title in enumerate(HEADINGS, 1):
        sheet.cell(4, column, title)
    sheet["G4"], sheet["H4"], sheet["I4"] = "Pays", "Contact", None
    sheet.merge_cells("H4:I4")
    sheet["H5"], sheet["I5"] = "Courriel", "Bus"
    for number, row in enumerate(DELEGATES, 6):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column, value or None)
    sheet.row_dimensions[7].hidden = True
    sheet["A12"], sheet["B12"] = "Total", 5
    book.save(path)
    return path


def a_sheet(path: Path, rows: Cells, merged: Sequence[str] = ()) -> Path:
    """A workbook of one sheet."""
    return a_workbook(path, {"Sheet1": rows}, merged)


def a_workbook(path: Path, sheets: Mapping[str, Cells], merged: Sequence[str] = ()) -> Path:
    """A workbook of several sheets; cells are merged in the first."""
    book = Excel()
    for number, (name, rows) in enumerate(sheets.items()):
        sheet = book.active if number == 0 else book.create_sheet()
        assert sheet is not None
        sheet.title = name
        for row in rows:
            sheet.append(list(row))
    for area in merged:
        book.worksheets[0].merge_cells(area)
    book.save(path)
    return path


_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def an_opendocument_sheet(path: Path) -> Path:
    """Two delegates of one merged delegation, the second in a row that a filter hides."""
    rows = (
        _row(_cell("Delegation"), _cell("Name")),
        _row(_cell("France", ' table:number-rows-spanned="2"'), _cell("Chloé Dubois")),
        _row("<table:covered-table-cell/>", _cell("Luc Martin"), ' table:visibility="filter"'),
    )
    body = f'<table:table table:name="Sheet">{"".join(rows)}</table:table>'
    spaces = f'xmlns:office="{_OFFICE}" xmlns:table="{_TABLE}" xmlns:text="{_TEXT}"'
    inside = f"<office:body><office:spreadsheet>{body}</office:spreadsheet></office:body>"
    with ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", f"<office:document-content {spaces}>{inside}</office:document-content>")
    return path


def _row(first: str, second: str, how: str = "") -> str:
    return f"<table:table-row{how}>{first}{second}</table:table-row>"


def _cell(words: str, how: str = "") -> str:
    return f'<table:table-cell{how} office:value-type="string"><text:p>{words}</text:p></table:table-cell>'
