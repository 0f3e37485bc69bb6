"""How long a long list takes from the file to the plan, beside the bare reader of workbooks, and how that grows."""

from datetime import date, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from planner.domain.event import EventRow
from planner.domain.lists import Answers
from planner.domain.people import ParticipantList
from planner.domain.programme import Provenance
from planner.imports.lists import read_list
from planner.imports.lists.plan import plan_list
from planner.imports.lists.proposal import propose
from tests.bench.figures import Figure, seconds
from tests.exports.people import people

_SIZES = (1_000, 5_000, 50_000)
_MOST = 3.0
_HEADINGS = (
    *("Name", "Honorific", "Function", "Organization", "Country", "Delegation"),
    *("Category", "Status", "E-mail", "Phone", "Arrival", "Notes"),
)
_GIVEN = ("Ana", "Bo", "Chloé", "Dmitri", "Eva", "Fatou", "Gül", "Hana", "Iván", "Jun")
_FAMILY = ("Lima", "Chen", "Dubois", "Ivanov", "Ruiz", "Ndiaye", "Çelik", "Sato", "García", "Kim")
_STATES = ("France", "Portugal", "Peru", "Brazil", "Japan", "Côte d’Ivoire", "Kenya", "Spain")


def measure() -> list[Figure]:
    """Give the time to plan lists of growing length as a ratio to reading their cells and nothing else."""
    with TemporaryDirectory() as folder:
        return [_measured(_a_list(Path(folder) / f"{rows}.xlsx", rows), rows) for rows in _SIZES]


def _measured(path: Path, rows: int) -> Figure:
    ratio = seconds(lambda: _plan(path, people().event)) / seconds(lambda: _bare(path))
    note = f"{len(_HEADINGS)} columns; the bare reader gives the cells as Python values"
    return Figure(f"A list of {rows:,} rows into a plan", ratio, "×", f"≤ {_MOST:g} ×", ratio <= _MOST, note)


def _plan(path: Path, event: EventRow) -> None:
    proposal = propose(read_list(path))
    plan_list(proposal.table, proposal.mapped, ParticipantList(event), Provenance(), Answers())


def _bare(path: Path) -> None:
    with CalamineWorkbook.from_path(path) as book:
        book.get_sheet_by_index(0).to_python()


def _a_list(path: Path, rows: int) -> Path:
    book, chance = Workbook(write_only=True), Random(rows)
    sheet = book.create_sheet("Delegates")
    sheet.append(_HEADINGS)
    for number in range(rows):
        middle = "".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=6)).title()
        state, family = chance.choice(_STATES), chance.choice(_FAMILY)
        sheet.append(
            (
                f"{chance.choice(_GIVEN)} {middle} {family}",
                "Ms." if number % 2 else "Mr.",
                "Adviser",
                f"Ministry of {family}",
                state,
                state,
                "Member States",
                "confirmed",
                f"person{number}@example.org",
                f"+33 1 {number:08}",
                datetime(2026, 4, 1 + number % 20, number % 24),
                date(2026, 1, 1),
            )
        )
    book.save(path)
    return path
