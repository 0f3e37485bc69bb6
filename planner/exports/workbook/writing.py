"""Writing a workbook: the frame first, then its rows streamed into it, into a file that appears whole or not at all."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice, zip_longest
from math import inf
from pathlib import Path
from types import MappingProxyType
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl.utils import get_column_letter

from planner.exports.files import Report, no_report, replacing
from planner.exports.workbook.cells import cell_xml, row_xml, text_xml
from planner.exports.workbook.contents import Choices, Column, Formula, ReadMe, Row, Sheet
from planner.exports.workbook.fitting import FILTER_BUTTON, fitted, lines_needed
from planner.exports.workbook.frame import PROSE_WIDTH, framed
from planner.exports.workbook.readme import readme_lines
from planner.exports.workbook.speaking import in_language
from planner.exports.workbook.styles import CellStyles

NO_CHOICES: Choices = MappingProxyType({})
_ROWS_A_REPORT = 500
_PACKED = 4
"""How hard a file is packed: nearly as small as at the hardest, in half the time."""

_NO_ROWS = b"<sheetData></sheetData>"


def write_workbook(
    target: Path,
    sheets: Sequence[Sheet[Any]],
    readme: ReadMe,
    report: Report = no_report,
    choices: Choices = NO_CHOICES,
) -> None:
    """Write a workbook of a read-me and lists to ``target``, reporting rows.

    Sheet titles are ours: at most 31 letters, digits and spaces, each different. Edited cells are chosen from
    ``choices``, which lie in a hidden sheet. Raises what ``replacing`` raises.
    """
    sheets = [in_language(sheet, readme.options.language) for sheet in sheets]
    fits = [fitted(sheet) for sheet in sheets]
    wanted = {name: words for name, words in choices.items() if words and _asked_for(name, sheets)}
    frame = framed(readme, sheets, fits, wanted)
    counted = _counter(report, sum(len(sheet.rows) for sheet in sheets))
    rows = {_part(1): _readme_rows(readme, sheets, frame.styles)}
    for number, (sheet, fit) in enumerate(zip(sheets, fits, strict=True), 2):
        rows[_part(number)] = _list_rows(sheet, fit.widths, frame.styles, counted)
    rows[_part(len(sheets) + 2)] = _choice_rows(wanted, frame.styles)
    with replacing(target) as partial, ZipFile(partial, "w", ZIP_DEFLATED, compresslevel=_PACKED) as archive:
        for name, content in frame.parts.items():
            _write_part(archive, name, content, rows.get(name, iter(())))


def _asked_for(name: str, sheets: Sequence[Sheet[Any]]) -> bool:
    return any(sheet.edited and column.choices == name for sheet in sheets for column in sheet.columns)


def _part(number: int) -> str:
    return f"xl/worksheets/sheet{number}.xml"


def _write_part(archive: ZipFile, name: str, content: bytes, rows: Iterator[str]) -> None:
    before, split, after = content.partition(_NO_ROWS)
    with archive.open(name, "w") as part:
        part.write(before)
        if split:
            part.write(b"<sheetData>")
            while some := list(islice(rows, _ROWS_A_REPORT)):
                part.write("".join(some).encode())
            part.write(b"</sheetData>" + after)


def _counter(report: Report, total: int) -> Callable[[], None]:
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        if done % _ROWS_A_REPORT == 0 or done == total:
            report(done, total)

    return count


def _list_rows(
    sheet: Sheet[Any], widths: Sequence[float], styles: CellStyles, counted: Callable[[], None]
) -> Iterator[str]:
    columns = [
        (get_column_letter(number), inf if column.hidden else width, column)
        for number, (column, width) in enumerate(zip(sheet.columns, widths, strict=True), 1)
    ]
    headers = [
        text_xml(f"{letter}1", column.title, _header_style(column, sheet, styles)) for letter, _, column in columns
    ]
    yield row_xml(1, headers, max(lines_needed(column.title, width - FILTER_BUTTON) for _, width, column in columns))
    for number, row in enumerate(sheet.rows, 2):
        cells, lines = [], 1
        for letter, width, column in columns:
            value = column.value(row)
            cells.append(cell_xml(f"{letter}{number}", value, styles))
            if isinstance(value, str):
                lines = max(lines, lines_needed(value, width))
        yield row_xml(number, cells, lines, sheet.height)
        counted()


def _header_style(column: Column[Row], sheet: Sheet[Row], styles: CellStyles) -> int:
    counts = bool(sheet.rows) and isinstance(column.value(sheet.rows[0]), int | Formula)
    return styles.number_header if counts else styles.header


def _readme_rows(readme: ReadMe, sheets: Sequence[Sheet[Any]], styles: CellStyles) -> Iterator[str]:
    yield row_xml(1, [text_xml("A1", readme.title, styles.title)], 2)
    for number, (label, words) in enumerate(readme_lines(readme, sheets), 3):
        cells = [text_xml(f"A{number}", label, styles.label), text_xml(f"B{number}", words, styles.prose)]
        yield row_xml(number, cells, lines_needed(words, PROSE_WIDTH))


def _choice_rows(choices: Choices, styles: CellStyles) -> Iterator[str]:
    for number, words in enumerate(zip_longest(*choices.values(), fillvalue=""), 1):
        cells = [text_xml(f"{get_column_letter(at)}{number}", word, styles.text) for at, word in enumerate(words, 1)]
        yield row_xml(number, cells, 1)
