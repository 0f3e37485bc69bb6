"""Lists that are looked at before they leave: the very workbook, and which columns it holds."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from planner.domain.agenda import Agenda
from planner.domain.kinds import Audience
from planner.domain.people import ParticipantList
from planner.exports.drafts import ListDraft
from planner.exports.files import Report, no_report
from planner.exports.participants_xlsx import write_participants
from planner.exports.roster_xlsx import write_roster
from planner.exports.workbook.contents import ListOptions


def draft_participants(
    people: ParticipantList, options: ListOptions, target: Path, report: Report = no_report
) -> ListDraft:
    """Write the list of participants to ``target``, and say what it holds."""
    nobody = replace(people, participants=(), representations=())
    rows = write_participants(people, options, target, report)
    return _described(target, rows, options, lambda how, path: write_participants(nobody, how, path, no_report))


def draft_roster(agenda: Agenda, options: ListOptions, target: Path, report: Report = no_report) -> ListDraft:
    """Write the roster of panellists to ``target``, and say what it holds."""
    nobody = replace(agenda, sessions=(), appearances=())
    rows = write_roster(agenda, options, target, report)
    return _described(target, rows, options, lambda how, path: write_roster(nobody, how, path, no_report))


def _described(
    target: Path, rows: int, options: ListOptions, write_empty: Callable[[ListOptions, Path], int]
) -> ListDraft:
    columns = _columns(write_empty, options)
    of_the_house = _columns(write_empty, replace(options, audience=Audience.INTERNAL))
    hidden = frozenset(title for title, is_hidden in columns.items() if is_hidden)
    withheld = tuple(title for title in of_the_house if title not in columns)
    return ListDraft(rows, tuple(columns), hidden, withheld, _pages_wide(target))


def _columns(write_empty: Callable[[ListOptions, Path], int], options: ListOptions) -> dict[str, bool]:
    """Read the columns of a list without rows, and whether they are hidden: the file itself is the witness."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.xlsx"
        write_empty(options, path)
        sheet = load_workbook(path).worksheets[1]
    return {
        str(cell.value): sheet.column_dimensions[get_column_letter(number)].hidden
        for number, cell in enumerate(sheet[1], 1)
    }


def _pages_wide(target: Path) -> int:
    """Read how many pages beside each other a list prints on, without reading its rows into cells."""
    with ZipFile(target) as archive:
        found = re.search(rb'fitToWidth="(\d+)"', archive.read("xl/worksheets/sheet2.xml"))
    return int(found[1]) if found else 1
