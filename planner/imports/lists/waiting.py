"""What would become of the rows that wait, now that somebody looks at them again."""

from collections.abc import Iterable, Mapping

from planner.domain.list_fields import ListField
from planner.domain.lists import Answers, Beside, ListColumn, ListLine, ListPlan, ListTable
from planner.domain.people import ParticipantList, WaitingRow
from planner.domain.programme import Provenance
from planner.domain.waiting import unpacked
from planner.imports.lists.plan import plan_list

_Shape = tuple[tuple[tuple[str, str], ...], tuple[tuple[ListField, int], ...], bool, bool | None]
"""Headings, what their columns hold, and how dates are meant: rows alike in these are planned together."""


def plan_waiting(
    rows: Iterable[WaitingRow],
    people: ParticipantList,
    provenance: Provenance,
    answers: Answers,
    beside: Beside,
) -> Mapping[int, ListPlan]:
    """Give a plan for each row that waits, by its id; ``answers`` name rows by their ids too."""
    plans = {}
    for (columns, fields, from_1904, day_first), lines in _alike(rows).items():
        titles = tuple(ListColumn(*column) for column in columns)
        table = ListTable("", titles, tuple(lines), from_1904=from_1904, day_first=day_first)
        plan = plan_list(table, dict(fields), people, provenance, answers, beside)
        for line in lines:
            plans[line.number] = plan.only(line.number)
    return plans


def _alike(rows: Iterable[WaitingRow]) -> Mapping[_Shape, list[ListLine]]:
    found: dict[_Shape, list[ListLine]] = {}
    for row in rows:
        table, mapped = unpacked(row.cells, row.id)
        columns = tuple((column.letter, column.title) for column in table.columns)
        shape = (columns, tuple(mapped.items()), table.from_1904, table.day_first)
        found.setdefault(shape, []).extend(table.lines)
    return found
