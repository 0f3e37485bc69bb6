"""The rows of a list that were not imported, as a sheet that says why, to be mended and imported again."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from planner.domain.event import EventRow
from planner.domain.lists import ListColumn, ListLine
from planner.exports.files import Report, no_report
from planner.exports.list_words import counted
from planner.exports.workbook.contents import Column, ListOptions, ReadMe, Sheet
from planner.exports.workbook.writing import write_workbook

_WHY = "Why it waits"

Left: TypeAlias = tuple[ListLine, str]
"""A row, and the sentence that says why it was left."""


def write_left_rows(
    event: EventRow,
    columns: Sequence[ListColumn],
    rows: Sequence[Left],
    options: ListOptions,
    target: Path,
    report: Report = no_report,
) -> None:
    """Write rows with the headings that they had, after a column with the reasons; raises what ``replacing`` raises."""
    shown = [number for number, column in enumerate(columns) if column.title or column.samples]
    titles = _different([columns[number].words for number in shown])
    of_list = tuple(Column(title, partial(_cell, number=number)) for title, number in zip(titles, shown, strict=True))
    sheet = Sheet("Rows to check", (Column[Left](_WHY, lambda row: row[1]), *of_list), rows)
    note = counted(len(rows), "", "1 row was not imported.", "{:,} rows were not imported.")
    notes = (note, f"Mend them here and import this file again; the column “{_WHY}” is not read.")
    write_workbook(target, (sheet,), ReadMe("Rows that wait", event, options, notes), report)


def _cell(row: Left, number: int) -> str:
    return row[0].cells[number]


def _different(titles: Sequence[str]) -> list[str]:
    """Number headings that occur again; no two may differ in case only."""
    seen = Counter([_WHY.casefold()])
    different = []
    for title in titles:
        key = title.casefold()
        seen[key] += 1
        different.append(title if seen[key] == 1 else f"{title} ({seen[key]})")
    return different
