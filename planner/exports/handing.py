"""Lists that are looked at before they leave: the very workbook, and which columns it holds."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from planner.domain.agenda import Agenda
from planner.domain.kinds import Audience
from planner.domain.people import ParticipantList
from planner.exports.drafts import ListDraft
from planner.exports.files import Report, no_report
from planner.exports.paper import Paper
from planner.exports.participants_xlsx import write_participants
from planner.exports.roster_xlsx import write_roster
from planner.exports.workbook.contents import ListOptions


def draft_participants(
    people: ParticipantList, audience: Audience, as_at: datetime, paper: Paper, target: Path, report: Report = no_report
) -> ListDraft:
    """Write the list of participants to ``target``, and say what it holds."""
    nobody = replace(people, participants=(), representations=())
    rows = write_participants(people, ListOptions(audience, as_at, paper=paper), target, report)
    return _described(rows, audience, lambda options, path: write_participants(nobody, options, path, no_report), as_at)


def draft_roster(
    agenda: Agenda, audience: Audience, as_at: datetime, paper: Paper, target: Path, report: Report = no_report
) -> ListDraft:
    """Write the roster of panellists to ``target``, and say what it holds."""
    nobody = replace(agenda, sessions=(), appearances=())
    rows = write_roster(agenda, ListOptions(audience, as_at, paper=paper), target, report)
    return _described(rows, audience, lambda options, path: write_roster(nobody, options, path, no_report), as_at)


def _described(
    rows: int, audience: Audience, write_empty: Callable[[ListOptions, Path], int], as_at: datetime
) -> ListDraft:
    columns = _columns(write_empty, ListOptions(audience, as_at))
    of_the_house = _columns(write_empty, ListOptions(Audience.INTERNAL, as_at))
    hidden = frozenset(title for title, is_hidden in columns.items() if is_hidden)
    return ListDraft(rows, tuple(columns), hidden, tuple(title for title in of_the_house if title not in columns))


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
