"""The participants workbook beside XlsxWriter, which writes the same cells in the same run."""

import tracemalloc
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import xlsxwriter

from planner.domain.agenda import Agenda
from planner.domain.delegates import Delegate
from planner.domain.kinds import Audience
from planner.domain.people import ParticipantList, ParticipantRow
from planner.exports.pack.source import PackSource
from planner.exports.pack.writing import write_pack
from planner.exports.participants_xlsx import participants_part
from planner.exports.workbook.contents import Column, ListOptions
from tests.bench.figures import Figure, seconds
from tests.exports.people import CATEGORIES, EVENT, participant

SIZES = (1_000, 5_000, 50_000)
_OPTIONS = ListOptions(Audience.INTERNAL, datetime(2008, 7, 6, 18))
_MEGABYTE = 1 << 20


def measure() -> list[Figure]:
    """Give our time as a share of XlsxWriter's at each size, and how memory grows with the rows."""
    with TemporaryDirectory() as folder:
        target = Path(folder) / "list.xlsx"
        figures = [_beside(PackSource(Agenda(EVENT), _people(size)), size, target) for size in SIZES]
        return [*figures, _memory(target)]


def _beside(source: PackSource, size: int, target: Path) -> Figure:
    """Both evaluate the columns of the list; XlsxWriter writes in constant memory, typed, without guessing."""
    part = participants_part(source, _OPTIONS)
    columns = part.sheet.columns
    ours = seconds(lambda: write_pack(source, _WANTED, _OPTIONS, target))
    theirs = seconds(lambda: _with_xlsxwriter(columns, part.sheet.rows, target))
    ratio = ours / theirs
    note = f"{ours:.2f} s beside {theirs:.2f} s, read-me, widths and row heights included"
    return Figure(f"Participants workbook, {size:,} × {len(columns)}", ratio, "×", "≤ 1 ×", ratio <= 1, note)


_WANTED = frozenset({"participants"})


def _with_xlsxwriter(columns: Sequence[Column[Any]], rows: Sequence[Delegate], target: Path) -> None:
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(str(target), options) as book:
        page = book.add_worksheet("Participants")
        look = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@", "bottom": 7, "locked": False})
        page.freeze_panes(1, 2)
        page.autofilter(0, 0, len(rows), len(columns) - 1)
        for across, column in enumerate(columns):
            page.write_string(0, across, column.title, look)
        write: dict[type, Callable[..., object]] = {str: page.write_string, int: page.write_number}
        for down, row in enumerate(rows, 1):
            for across, column in enumerate(columns):
                value = column.value(row)
                write[type(value)](down, across, value, look)


def _memory(target: Path) -> Figure:
    """What writing needs beyond the people themselves, at the largest size for each 1,000 rows."""
    small, large = (_peak(PackSource(Agenda(EVENT), _people(size)), target) for size in (5_000, 50_000))
    growth = (large - small) / 45
    note = f"{small:.0f} MB at 5,000 rows, {large:.0f} MB at 50,000: the list in its order, never its cells"
    return Figure("Memory of a workbook, each 1,000 rows", growth, "MB", "≤ 0.5 MB", growth <= 0.5, note)


def _peak(source: PackSource, target: Path) -> float:
    tracemalloc.start()
    write_pack(source, _WANTED, _OPTIONS, target)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / _MEGABYTE


def _people(size: int) -> ParticipantList:
    return ParticipantList(EVENT, categories=CATEGORIES, participants=tuple(map(_person, range(1, size + 1))))


def _person(number: int) -> ParticipantRow:
    """Somebody whose words are about as long as those of real lists, some of them not in ASCII."""
    function = "Deputy Minister for Foreign Affairs and International Cooperation" if number % 3 else "Counsellor"
    return participant(
        number,
        name=f"Amina Çelik-{number}" if number % 5 else f"Мария Иванова {number}",
        given="Amina",
        family=f"Çelik-{number}",
        function=function,
        unit="Department of Migration" if number % 2 else "",
        organisation=f"Ministry of the Interior {number % 190}",
        country="Côte d’Ivoire" if number % 4 else "Sierra Leone",
        category_id=1 + number % 2,
        email=f"person{number}@example.org",
        phone=f"+41 22 555 {number:05}",
        languages="en, fr",
        consent_contact=bool(number % 3),
    )
