"""Who is where when: a row for each person, a column for each day."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.domain.agenda import Agenda
from planner.domain.availability import Band, closed, times_of
from planner.domain.conflicts.check import Findings
from planner.domain.conflicts.conflict import Severity
from planner.domain.loads import Load, loads
from planner.domain.spans import minutes
from planner.domain.time_grid import Block, columns, hours, lay_out, packed, shown_days
from planner.ui.counting import counted, line_of
from planner.ui.timetable.session_card import session_card
from planner.ui.typed import short_day

CELL = Qt.ItemDataRole.UserRole + 1
"""The ``DayCell`` of a day, or the ``Load`` of a person."""

_MOST_DAYS = 14
"""A longer event shows the days that have sessions."""

NAME, LOAD, FIRST_DAY = 0, 1, 2
"""The columns; from ``FIRST_DAY`` on there is one for each day."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class DayCell:
    """A person's day: their sessions, when they are not to be had, and the span that all cells show.

    ``closed`` and ``shown`` are in minutes since midnight; ``marks`` gives how grave what clashes for them is.
    """

    blocks: tuple[Block, ...]
    closed: tuple[Band, ...]
    shown: Band
    marks: dict[int, Severity]


class PeopleModel(QAbstractTableModel):
    """Everybody who is expected somewhere, in the order of their names or of their load."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.findings: Findings | None = None
        self.loads: tuple[Load, ...] = ()
        self.days: tuple[date, ...] = ()
        self._hours = (9, 18)
        self._sorting = NAME, Qt.SortOrder.AscendingOrder

    @property
    def agenda(self) -> Agenda:
        """The programme that is shown."""
        assert self.findings is not None
        return self.findings.agenda

    def show_findings(self, findings: Findings) -> None:
        """Show a programme and what clashes in it."""
        self.beginResetModel()
        self.findings = findings
        self.days = shown_days(findings.agenda, _MOST_DAYS)
        self._hours = hours(columns(lay_out(findings.agenda, "days")))
        self.loads = self._sorted()
        self.endResetModel()

    def _sorted(self) -> tuple[Load, ...]:
        column, order = self._sorting
        found = loads(self.agenda)
        if column == LOAD:
            found = tuple(sorted(found, key=lambda load: load.minutes))
        return found[::-1] if order == Qt.SortOrder.DescendingOrder else found

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the people by name or by load; days give no order."""
        if column < FIRST_DAY:
            self._sorting = max(column, NAME), order
        if self.findings is not None:
            self.show_findings(self.findings)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many people there are."""
        return 0 if parent.isValid() else len(self.loads)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The name, the load, and the days."""
        return 0 if parent.isValid() else FIRST_DAY + len(self.days)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A day with its hours, or what else a column says."""
        if orientation is not Qt.Orientation.Horizontal or section >= self.columnCount():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < FIRST_DAY:
            return (self.tr("Name"), self.tr("Load"))[section]
        first, last = self._hours
        return line_of(short_day(self.days[section - FIRST_DAY]), f"{first:02}–{last % 24:02}")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says in words, or what is painted of it."""
        if not index.isValid():
            return None
        load, column = self.loads[index.row()], index.column()
        if role == CELL:
            return load if column < FIRST_DAY else self._day_cell(load, self.days[column - FIRST_DAY])
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(load, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == NAME:
            person = load.participant
            parts = person.name, person.function, person.organisation or person.country
            return ", ".join(part for part in parts if part)
        return None

    def _words(self, load: Load, column: int) -> str:
        if column == NAME:
            return load.participant.name
        if column == LOAD:
            return self._load_words(load)
        day = self.days[column - FIRST_DAY]
        return "; ".join(session_card(self.agenda, row).spoken for row in load.on(day)) or self.tr("Free all day")

    def _load_words(self, load: Load) -> str:
        """How much is asked of somebody, such as ``3 sessions · 4 h 30``."""
        hour, minute = divmod(load.minutes, 60)
        length = self.tr("{h} h {m}").format(h=hour, m=f"{minute:02}") if minute else self.tr("{h} h").format(h=hour)
        return line_of(
            counted(len(load.sessions), self.tr("1 session"), self.tr("{n} sessions")),
            length if load.minutes else "",
            counted(load.unplaced, self.tr("1 not placed"), self.tr("{n} not placed")),
        )

    def _day_cell(self, load: Load, day: date) -> DayCell:
        midnight = minutes(datetime.combine(day, datetime.min.time()))
        first, last = (hour * 60 for hour in self._hours)
        times = times_of(self.agenda, "participant", load.participant.id)
        bands = closed(times, midnight + first, midnight + last)
        shut = tuple((start - midnight, end - midnight) for start, end in bands)
        return DayCell(packed(load.on(day), day), shut, (first, last), self._marks(load))

    def _marks(self, load: Load) -> dict[int, Severity]:
        """How grave is what clashes for a person; information alone leaves no mark."""
        assert self.findings is not None
        accepted = {row.facts for row in self.agenda.acceptances}
        marks: dict[int, Severity] = {}
        for conflict in self.findings.found.get(("person", load.participant.id), ()):
            severity = self.findings.severity(conflict)
            if severity in {Severity.SETTLE, Severity.WARNING} and conflict.facts not in accepted:
                for session in conflict.sessions:
                    marks[session] = Severity.SETTLE if marks.get(session) is Severity.SETTLE else severity
        return marks

    def row_of(self, participant_id: int) -> int | None:
        """Give where a person stands."""
        return next((row for row, load in enumerate(self.loads) if load.participant.id == participant_id), None)
