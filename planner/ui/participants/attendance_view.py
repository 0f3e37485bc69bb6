"""Who was in which sitting: people ticked in a list, or by their badges."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from planner.attending import count_attendance, load_attendance
from planner.domain.attending import PersonLine
from planner.domain.session import SittingRow
from planner.edits.attendance import tick, untick
from planner.edits.timetable import propose_sittings
from planner.errors import UserError
from planner.ui.blank import Blank
from planner.ui.buttons import button
from planner.ui.counting import line_of
from planner.ui.event_door import EventDoor
from planner.ui.fields import Choice
from planner.ui.labels import label
from planner.ui.page import toolbar
from planner.ui.participants.badges import BadgeDesk
from planner.ui.participants.inspector import WIDTH
from planner.ui.participants.roster import People, Roster, folded
from planner.ui.record_table import Column, RecordTable
from planner.ui.typed import short_day


class TickTable(RecordTable):
    """People with a tick each; the space bar, Enter or a click on the tick asks by ``ticked`` for those selected."""

    ticked = Signal()

    def __init__(self, name: str, columns: Sequence[Column]) -> None:
        super().__init__(name, columns, sortable=True, many=True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._click)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick or untick whoever is selected."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.ticked.emit()
        else:
            super().keyPressEvent(event)

    def _click(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.ticked.emit()


class AttendanceView(QWidget):
    """A sitting is chosen above; whoever is ticked below was there."""

    refused = Signal(object)

    def __init__(self, door: EventDoor) -> None:
        super().__init__()
        self._door = door
        self._roster: Roster | None = None
        self._here: frozenset[int] = frozenset()
        self._shown: int | None = None
        self.sittings = Choice()
        self.sittings.setAccessibleName(self.tr("Sitting"))
        self.sittings.setMinimumWidth(280)
        self.count = label("", "quiet")
        self.tick_button = button(self.tr("Tick or untick (Space)"), self.turn)
        self.table = TickTable(self.tr("Who was there"), self._columns())
        self.badges = BadgeDesk(door)
        self.blank = Blank("participants")
        self._lay_out()
        self.sittings.currentIndexChanged.connect(self._choose)
        self.table.ticked.connect(self.turn)
        self.badges.noted.connect(self._note_badge)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("", self._mark, sort=lambda line: line.id not in self._here, look="mark", width=48, centred=True),
            Column(self.tr("Name"), _text("name"), sort=self._name_key, look="strong", width=112, share=3),
            Column(self.tr("Function"), _text("function"), sort=_folded("function"), width=80, share=3),
            Column(self.tr("Organization"), _text("organisation"), sort=_folded("organisation"), width=80, share=3),
            Column(self.tr("Country"), _text("country"), sort=_folded("country"), width=80, share=2),
            Column(self.tr("Category"), self._category, look="quiet", width=80, share=2),
        )

    def _mark(self, line: PersonLine) -> str:
        return "✓" if line.id in self._here else ""

    def _name_key(self, line: PersonLine) -> str:
        assert self._roster is not None
        return self._roster.name_key(line)

    def _category(self, line: PersonLine) -> str:
        assert self._roster is not None
        return self._roster.category(line)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        split.setHandleWidth(1)
        split.addWidget(self.table)
        self.badges.setMinimumWidth(WIDTH)
        split.addWidget(self.badges)
        split.setStretchFactor(0, 1)
        split.setSizes([960, WIDTH])
        self.middle = QStackedWidget()
        self.middle.addWidget(self.blank)
        self.middle.addWidget(split)
        self.tools = toolbar(self.sittings, self.count, None, self.tick_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.middle, 1)

    @property
    def sitting_id(self) -> int | None:
        """The sitting in view."""
        chosen: int | None = self.sittings.currentData()
        return chosen

    @property
    def ticked(self) -> frozenset[int]:
        """Who was in the sitting in view."""
        return self._here

    def show_people(self, roster: Roster, people: People) -> None:
        """Show these people with their ticks."""
        self._roster = roster
        self._offer_sittings()
        self._read()
        self.table.show_records(people)
        any_sitting = self.sitting_id is not None
        self.tools.setVisible(any_sitting)
        self.middle.setCurrentIndex(int(any_sitting and bool(roster.ids)))
        if not any_sitting:
            self.blank.say(
                self.tr("No sitting yet"),
                self.tr("Attendance is noted by sitting: a morning or an afternoon that people come to."),
                (self.tr("Propose sittings from the programme"), self._propose),
            )
        elif not roster.ids:
            self.blank.say(self.tr("Nobody is on the list yet"), self.tr("Add people in the list first."))

    def _offer_sittings(self) -> None:
        chosen = self.sitting_id
        counts = self._door.workspace.read(partial(count_attendance, event_id=self._door.event_id))
        rows = self._door.agenda.sittings
        self.sittings.set_choices([(row.id, self._named(row, counts.get(row.id, 0))) for row in rows])
        self.sittings.blockSignals(True)
        self.sittings.setCurrentIndex(max(self.sittings.findData(chosen), 0) if rows else -1)
        self.sittings.blockSignals(False)

    def _named(self, row: SittingRow, number: int) -> str:
        ends_at = row.starts_at + timedelta(minutes=row.length_minutes)
        span = f"{short_day(row.starts_at.date())} {row.starts_at:%H:%M}–{ends_at:%H:%M}"
        there = self.tr("{n} there").format(n=f"{number:,}") if number else ""
        return line_of(row.label, span, there)

    def _read(self) -> None:
        sitting = self.sitting_id
        self._here = frozenset()
        if sitting is not None:
            self._here = self._door.workspace.read(partial(load_attendance, sitting_id=sitting))
        self.badges.show_sitting(self._here, another=sitting != self._shown)
        self._shown = sitting
        everybody = len(self._roster.ids) if self._roster is not None else 0
        self.count.setText(self.tr("{n} of {all} were there").format(n=f"{len(self._here):,}", all=f"{everybody:,}"))

    def _choose(self) -> None:
        self._read()
        self.table.records.show_records(self.table.records.records)

    def turn(self) -> None:
        """Tick whoever is selected, or untick them where all are ticked."""
        ids = self.table.selected_ids
        if ids:
            write = untick if self._here.issuperset(ids) else tick
            name = self._name(ids)
            verb = self.tr("Note as absent") if write is untick else self.tr("Note as present")
            self._edit(verb, name, write, ids)

    def _name(self, ids: Sequence[int]) -> str:
        assert self._roster is not None
        return self._roster.line(ids[0]).name if len(ids) == 1 else self.tr("{n} participants").format(n=len(ids))

    def _note_badge(self, participant_id: int, name: str) -> None:
        self._edit(self.tr("Note as present"), name, tick, [participant_id])

    def _edit(self, verb: str, name: str, write: Callable[..., None], ids: Sequence[int]) -> None:
        sitting = self.sitting_id
        try:
            self._door.edit(verb, name, partial(write, sitting_id=sitting, ids=ids))
        except UserError as problem:
            self.refused.emit(problem)

    def _propose(self) -> None:
        write = partial(propose_sittings, event_id=self._door.event_id)
        try:
            self._door.edit(self.tr("Propose"), self.tr("Sittings"), write)
        except UserError as problem:
            self.refused.emit(problem)


def _text(field: str) -> Callable[[PersonLine], str]:
    place = PersonLine._fields.index(field)
    return lambda line: str(line[place])


def _folded(field: str) -> Callable[[PersonLine], str]:
    place = PersonLine._fields.index(field)
    return lambda line: folded(str(line[place]))
