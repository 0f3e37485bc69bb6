"""A roster of panellists of ours that comes back: who appears how, field by field."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from planner.domain.agenda import Agenda
from planner.domain.kinds import AppearanceStatus, Audience, Role
from planner.domain.list_fields import ListField
from planner.domain.list_titles import in_english
from planner.domain.lists import Cause, Entry, FieldChange, ListLine, ListPlan, ListTable, Mapped, Remark, RowPlan
from planner.domain.names import fold
from planner.domain.people import AppearanceRow
from planner.domain.printed import is_in_roster
from planner.domain.words import ENGLISH, words
from planner.imports.lists.cells import tidy
from planner.imports.lists.readings import plain_words
from planner.imports.lists.words import mode_of

_TITLES: Mapping[str, ListField] = {
    "Name": ListField.NAME,
    "Role": ListField.ROLE,
    "Order": ListField.ORDER,
    "Function": ListField.FUNCTION,
    "Organization": ListField.ORGANISATION,
    "Country": ListField.COUNTRY,
    "Status": ListField.STATUS,
    "Mode": ListField.MODE,
    "Notes": ListField.NOTES,
    "uid": ListField.UID,
    "export": ListField.EXPORT,
}
ROSTER_FIELDS = tuple(field for field in _TITLES.values() if field is not ListField.EXPORT)
"""What a column of a roster can hold; days, rooms, titles and printed lines belong to the programme."""

_MAY_BE_EMPTY = frozenset({ListField.FUNCTION, ListField.ORGANISATION, ListField.COUNTRY, ListField.NOTES})
_KEYS = frozenset({ListField.UID, ListField.EXPORT})


@dataclass(frozen=True)
class HandedRoster:
    """The people of a programme as they were when a roster of ours left the house for an audience."""

    agenda: Agenda
    audience: Audience

    @cached_property
    def by_uid(self) -> Mapping[str, AppearanceRow]:
        """Appearances by the keys that the roster carries."""
        return {row.uid: row for row in self.agenda.appearances}

    @cached_property
    def orders(self) -> Mapping[int, int]:
        """The place of each appearance that was listed, counted from 1 in its session."""
        return orders_in(self.agenda, self.audience)

    @cached_property
    def listed(self) -> Mapping[str, AppearanceRow]:
        """The appearances that stood on the roster, by their keys."""
        return {uid: row for uid, row in self.by_uid.items() if row.id in self.orders}

    def words(self, uid: str, field: ListField) -> str | None:
        """Give what the roster said; None where it said nothing of this appearance."""
        row = self.by_uid.get(uid)
        return None if row is None else _words(self.agenda, row, field, self.orders)


def orders_in(agenda: Agenda, audience: Audience) -> Mapping[int, int]:
    """Give the place of each appearance that an audience may see, counted from 1 in its session."""
    found: dict[int, int] = {}
    for session in agenda.sessions:
        seen = (
            row
            for talks in agenda.talks_of(session.id).values()
            for talk in talks
            for row in talk.appearances
            if is_in_roster(agenda, row, audience)
        )
        found |= {row.id: order for order, row in enumerate(seen, 1)}
    return found


def roster_fields(table: ListTable) -> Mapped:
    """Give what the columns of a roster hold by the titles that we give them, in any of our languages."""
    titles = {in_english(column.title): number for number, column in enumerate(table.columns)}
    return {field: titles[title] for title, field in _TITLES.items() if title in titles}


def is_roster(table: ListTable, agenda: Agenda) -> bool:
    """Whether a list carries keys of appearances of this programme."""
    column = roster_fields(table).get(ListField.UID)
    known = {row.uid for row in agenda.appearances}
    return column is not None and any(line.cells[column].lower() in known for line in table.lines)


def plan_roster(
    table: ListTable,
    mapped: Mapped,
    agenda: Agenda,
    handed: Mapping[str, HandedRoster],
    report: Callable[[int, int], object] = lambda _done, _total: None,
) -> ListPlan:
    """Compare a roster that comes back with the programme as it is, and as it was when the roster left."""
    planning = _Planning(mapped, agenda, handed)
    rows = tuple(planning.row(line) for line in table.lines)
    report(len(rows), len(rows))
    struck = tuple(planning.struck())
    return ListPlan(agenda.event.id, table, mapped, rows, (), bool(handed), struck, roster=True)


class _Planning:
    """One roster on its way back."""

    def __init__(self, mapped: Mapped, agenda: Agenda, handed: Mapping[str, HandedRoster]) -> None:
        self._mapped = mapped
        self._agenda = agenda
        self._handed = handed
        self._only = next(iter(handed.values())) if len(handed) == 1 else None
        self._by_uid = {row.uid: row for row in agenda.appearances}
        self._by_name: dict[tuple[str, str], list[AppearanceRow]] = defaultdict(list)
        for row in agenda.appearances:
            name = _words(agenda, row, ListField.NAME, {})
            self._by_name[fold(name), _words(agenda, row, ListField.ROLE, {})].append(row)
        self._taken: dict[int, int] = {}
        self._said: dict[tuple[int, ListField], tuple[str, int]] = {}

    def row(self, line: ListLine) -> RowPlan:
        """Say what becomes of one row."""
        entry = Entry({field: self._cell(line, field) for field in self._mapped if self._cell(line, field)})
        found = self._find(line)
        if found is None:
            return _refused(line, entry, Remark(Cause.ON_NO_PANEL, entry.name))
        earlier = self._taken.setdefault(found.id, line.number)
        if earlier != line.number:
            return _refused(line, entry, Remark(Cause.REPEATED, entry.name, str(earlier)))
        compared = list(self._compared(line, found))
        changes = tuple(one for one in compared if isinstance(one, FieldChange))
        remarks = tuple(one for one in compared if isinstance(one, Remark))
        other = next((row for change in changes if (row := self._contradicted(found, change, line.number))), 0)
        if other:
            return _refused(line, entry, Remark(Cause.CONTRADICTED, entry.name, str(other)))
        return RowPlan(
            line.number,
            "changed" if changes else "unchanged",
            entry,
            changes,
            found.participant_id,
            remarks=remarks,
            hidden=line.hidden,
            appearance_id=found.id,
        )

    def struck(self) -> Iterator[str]:
        """Give the names of those whose rows stood on the roster and are missing now."""
        for handed in self._handed.values():
            for uid in handed.listed:
                row = self._by_uid.get(uid)
                if row is not None and row.id not in self._taken:
                    yield _words(self._agenda, row, ListField.NAME, {})

    def _cell(self, line: ListLine, field: ListField) -> str:
        column = self._mapped.get(field)
        return "" if column is None else plain_words(line.cells[column], field)

    def _find(self, line: ListLine) -> AppearanceRow | None:
        """Find the appearance by its key; where that is lost, by name and role if only one is like that."""
        by_uid = self._by_uid.get(self._cell(line, ListField.UID).lower())
        if by_uid is not None:
            return by_uid
        key = fold(self._cell(line, ListField.NAME)), self._cell(line, ListField.ROLE)
        alike = [row for row in self._by_name.get(key, ()) if row.id not in self._taken]
        return alike[0] if len(alike) == 1 else None

    def _compared(self, line: ListLine, row: AppearanceRow) -> Iterator[FieldChange | Remark]:
        handed = self._handed.get(self._cell(line, ListField.EXPORT).lower(), self._only)
        orders = orders_in(self._agenda, handed.audience) if handed and ListField.ORDER in self._mapped else {}
        for field in self._mapped:
            if field in _KEYS or (field is ListField.ORDER and handed is None):
                continue
            cell, old = self._cell(line, field), _words(self._agenda, row, field, orders)
            was = handed.words(row.uid, field) if handed else None
            if _same(cell, old, field) or (was is not None and _same(cell, was, field)):
                continue
            new = _understood(cell, field)
            if cell and not new:
                yield Remark(Cause.WORD_UNKNOWN, cell, field.value)
            elif new != old and new != was and (cell or (was is not None and field in _MAY_BE_EMPTY)):
                yield FieldChange(field, old, new, both=was is not None and was != old)

    def _contradicted(self, row: AppearanceRow, change: FieldChange, number: int) -> int:
        """Give the number of an earlier row that says something else of the same person; 0 where none does."""
        if change.field in {ListField.ROLE, ListField.ORDER, ListField.STATUS, ListField.MODE, ListField.NOTES}:
            return 0
        said, earlier = self._said.setdefault((row.participant_id, change.field), (change.new, number))
        return earlier if said != change.new else 0


def _refused(line: ListLine, entry: Entry, why: Remark) -> RowPlan:
    return RowPlan(line.number, "refused", entry, why=why, hidden=line.hidden)


def _same(cell: str, stored: str, field: ListField) -> bool:
    return cell == stored or cell == plain_words(tidy(stored), field)


def _words(agenda: Agenda, row: AppearanceRow, field: ListField, orders: Mapping[int, int]) -> str:
    """Give what our roster says of an appearance; its states by the names under which they are stored."""
    person = agenda.participant_by_id[row.participant_id]
    match field:
        case ListField.NAME:
            return row.printed_name or person.name
        case ListField.FUNCTION:
            return row.printed_function or person.function
        case ListField.ORGANISATION:
            return row.printed_organisation or ", ".join(filter(None, (person.unit, person.organisation)))
        case ListField.COUNTRY:
            return row.printed_country or person.country
        case ListField.ROLE:
            return words(ENGLISH).role(row.role, 1)
        case ListField.ORDER:
            return str(orders.get(row.id, ""))
        case ListField.STATUS:
            return row.status.value
        case ListField.MODE:
            return row.mode.value
        case ListField.NOTES:
            return row.notes
    return ""


def _understood(cell: str, field: ListField) -> str:
    """Give a cell as it would be stored; empty where it cannot be."""
    match field:
        case ListField.ROLE:
            return next((one for one in _roles() if fold(one) == fold(cell)), "")
        case ListField.STATUS:
            plain = fold(cell).replace(" ", "_")
            return plain if plain in set(AppearanceStatus) else ""
        case ListField.MODE:
            return mode_of(cell)
        case ListField.ORDER:
            return cell if cell.isascii() and cell.isdigit() else ""
    return cell


def _roles() -> Iterator[str]:
    return (words(ENGLISH).role(role, 1) for role in Role)
