"""The tab of the people who speak."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.checklist import Owing, late_papers
from planner.domain.kinds import AppearanceStatus
from planner.edits.replacing import replace_panellist
from planner.edits.rows import remove
from planner.ui.add_line import AddLine
from planner.ui.blank import Blank
from planner.ui.buttons import button
from planner.ui.counting import counted, line_of
from planner.ui.event_door import EventDoor
from planner.ui.fields import Choice
from planner.ui.labels import label
from planner.ui.page import EventPage, toolbar
from planner.ui.panellists import moves
from planner.ui.panellists.asking import AskBar
from planner.ui.panellists.columns import PanelColumns
from planner.ui.panellists.filters import BY_PERSON, PanelFilters
from planner.ui.panellists.inspector import WIDTH, PanellistInspector
from planner.ui.panellists.lines import PanelLine, panel_lines, person_lines, session_title
from planner.ui.panellists.replacing import ReplaceForm
from planner.ui.record_table import RecordTable
from planner.ui.row_drag import Gap, RowDrag
from planner.ui.timetable.seating import seat
from planner.ui.vocabulary import word


class PanellistsTab(EventPage):
    """One row for each person in each session; the one under the cursor at right, or who is to take their place."""

    def __init__(self, door: EventDoor) -> None:
        super().__init__(door)
        columns = PanelColumns(door, self)
        self.by_session = RecordTable(
            self.tr("Panellists by session"), columns.by_session(), many=True, together=door.together
        )
        self.by_person = RecordTable(
            self.tr("Panellists by name"), columns.by_person(), many=True, together=door.together
        )
        self.drag = RowDrag(self.by_session)
        self._owing: dict[int, Owing] = {}
        self.by_session.setObjectName("panellists by session")
        self.by_person.setObjectName("panellists by name")
        self.filters = PanelFilters()
        self.inspector = PanellistInspector(door)
        self.replacing = ReplaceForm()
        self.hint = label(self.tr("Choose a panellist to see what is printed of them."), "quiet", wrap=True)
        self.blank = Blank("panellists")
        self.session = Choice()
        self.session.setAccessibleName(self.tr("Session to add to"))
        self.session.setMinimumContentsLength(24)
        self.session.setMinimumWidth(144)
        self.line = AddLine(self.tr("Add a panellist by name"))
        self.line.setMinimumWidth(160)
        self.asking = AskBar()
        self.ask_button = button(self.tr("Ask for…"), self._open_asking)
        self.ask_button.setToolTip(self.tr("Ask everybody, or those selected, for papers by a day"))
        self.remind_button = button("", lambda: self.reminders_wanted.emit(0))
        self.overdue = button("", self.filters.show_overdue, "alarm")
        self._lay_out()
        self._connect()

    @property
    def table(self) -> RecordTable:
        """The table in view."""
        return self.by_person if self.filters.order.value == BY_PERSON else self.by_session

    @property
    def line_in_view(self) -> PanelLine | None:
        """Who is under the cursor."""
        line = self.table.selected_record
        return line if isinstance(line, PanelLine) else None

    def _lay_out(self) -> None:
        self.middle, self.side = QStackedWidget(), QStackedWidget()
        self.side.setObjectName("inspector")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for shown in (self.blank, self.by_session, self.by_person):
            self.middle.addWidget(shown)
        for beside in (self.hint, self.inspector, self.replacing):
            self.side.addWidget(beside)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.middle, 1)
        column.addWidget(self._legend())
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(self.side)
        split.setStretchFactor(0, 1)
        split.setSizes([960, WIDTH])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        tools = (self.remind_button, self.ask_button, self.session, self.line)
        outer.addWidget(toolbar(self.filters, None, *tools))
        outer.addWidget(self.asking)
        outer.addWidget(split, 1)

    def _legend(self) -> QWidget:
        words = self.tr("✓ cleared   ● received   ○ asked for   ! overdue   – not needed   ◐ in part   × refused")
        return toolbar(label(words, "quiet"), None, self.overdue)

    def _connect(self) -> None:
        self.line.entered.connect(self.add)
        self.asking.asked.connect(self.ask)
        self.asking.given_up.connect(self._close_asking)
        self.drag.dropped.connect(self.put)
        self.filters.changed.connect(self._show_lines)
        for table in (self.by_session, self.by_person):
            table.selected.connect(self._show_selected)
            table.records.refused.connect(self.refused)
            table.removing.connect(self.remove)
            table.chosen.connect(self._count_people)
        inspector = self.inspector
        inspector.refused.connect(self.refused)
        inspector.removing.connect(self.remove)
        inspector.replacing.connect(self.ask_successor)
        inspector.reminding.connect(self._remind_one)
        inspector.wording.changed.connect(self._show_selected)
        self.replacing.accepted.connect(self.replace)
        self.replacing.given_up.connect(self._stop_replacing)
        self._key("Ctrl+R", self, self.ask_successor)
        self._key("Alt+Up", self.by_session, partial(self.move_line, -1))
        self._key("Alt+Down", self.by_session, partial(self.move_line, 1))
        self._key("Alt+Shift+Up", self.by_session, partial(self.move_to_session, -1))
        self._key("Alt+Shift+Down", self.by_session, partial(self.move_to_session, 1))

    def _key(self, keys: str, widget: QWidget, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def refresh(self) -> None:
        """Show everybody as they are now, with the cursor where it was."""
        agenda = self.door.agenda
        chosen = self.session.currentData()
        sessions = [row for row in (*agenda.timed, *agenda.unplaced) if not row.kind.is_pause]
        self.session.set_choices([(row.id, session_title(agenda, row)) for row in sessions])
        self.session.setCurrentIndex(max(self.session.findData(chosen), 0))
        self.line.setEnabled(bool(sessions))
        self.line.offer([person.name for person in agenda.participants])
        today = datetime.now().date()
        self._owing = {line.participant.id: line for line in self.filters.show_agenda(agenda, today)}
        owing = sum(bool(line.gaps) for line in self._owing.values())
        self.remind_button.setText(self.tr("Reminders ({n})").format(n=owing))
        self.remind_button.setEnabled(owing > 0)
        overdue = len(late_papers(self._owing.values()))
        self.overdue.setText(counted(overdue, self.tr("1 overdue"), self.tr("{n} overdue")))
        self.overdue.setVisible(overdue > 0)
        self._show_lines()

    def _show_lines(self) -> None:
        agenda = self.door.agenda
        chosen = self.inspected_id
        lay_out = person_lines if self.table is self.by_person else panel_lines
        lines = lay_out(agenda, self.filters.keeps)
        self.table.show_records(lines)
        if chosen is not None and self.table.selected_id is None:
            self.table.select(chosen)
        self.middle.setCurrentWidget(self.table if lines else self.blank)
        if agenda.appearances:
            show_all = (self.tr("Show everybody"), self.filters.show_all)
            self.blank.say(self.tr("Nobody is like that"), self.tr("Choose others above."), show_all)
        elif self.session.count():
            hint = self.tr("Choose a session above and type a name, or import the programme with Ctrl+I.")
            self.blank.say(self.tr("Nobody is on a panel yet"), hint, (self.tr("Add a panellist"), self.line.setFocus))
        else:
            hint = self.tr("Panellists sit in sessions. Add sessions in the timetable, or import the programme.")
            self.blank.say(self.tr("No sessions yet"), hint)
        self._show_selected()

    @property
    def inspected_id(self) -> int | None:
        """The appearance that the inspector shows; None where it shows none."""
        return self.inspector.appearance_id if self.side.currentWidget() is not self.hint else None

    @property
    def main_view(self) -> QWidget | None:
        """What stands in the middle now."""
        return self.middle.currentWidget()

    def counts(self) -> str:
        """Say how sure the panels are."""
        rows = [row for row in self.door.agenda.appearances if row.replaced_by is None]
        people = len({row.participant_id for row in rows})
        numbers = Counter(row.status for row in rows)
        parts = [f"{numbers[status]} {word(status).lower()}" for status in AppearanceStatus if numbers[status]]
        return line_of(counted(people, self.tr("1 panellist"), self.tr("{n} panellists")), *parts)

    def show_row(self, noun: str, row_id: int) -> bool:
        """Put the cursor on an appearance, or on the first one of a participant, also where the filters hide it."""
        rows = self.door.agenda.appearances
        match = "id" if noun == "appearance" else "participant_id"
        found = next((row for row in rows if getattr(row, match) == row_id), None)
        if found is None or noun not in {"appearance", "participant"}:
            return False
        if self.table.records.row_of(found.id) is None:
            self.filters.show_all()
        self.table.select(found.id)
        return True

    def add(self, name: str) -> None:
        """Put somebody on the panel of the chosen session."""
        session_id = self.session.currentData()
        write = partial(seat, event_id=self.door.event_id, session_id=session_id, name=name)
        self.attempt(lambda: self.door.edit(self.tr("Add"), name, write))

    def remove(self) -> None:
        """Take all who are selected from their sessions."""
        lines = self.lines_selected
        if lines:
            ids = [line.appearance.id for line in lines]
            self.attempt(lambda: self.door.edit(self.tr("Remove"), self._named(lines), partial(_remove, ids=ids)))

    @property
    def lines_selected(self) -> tuple[PanelLine, ...]:
        """All who are selected."""
        return tuple(line for line in self.table.selected_records if isinstance(line, PanelLine))

    def _named(self, lines: Sequence[PanelLine]) -> str:
        names = list(dict.fromkeys(line.participant.name for line in lines))
        return names[0] if len(names) == 1 else self.tr("{n} panellists").format(n=len(names))

    # Asking for papers

    def _open_asking(self) -> None:
        if self.asking.isVisible():
            self._close_asking()
        else:
            self.asking.show()
            self._count_people()
            self.asking.open()

    def _close_asking(self) -> None:
        self.asking.hide()
        self.table.setFocus()

    def _count_people(self) -> None:
        """Say in the line that asks whom it can ask; laying everybody out takes a while, and waits until it is seen."""
        if self.asking.isVisible():
            agenda = self.door.agenda
            everybody = person_lines(agenda, lambda line: line.stands)
            shown = tuple(line for line in self.table.records.records if isinstance(line, PanelLine))
            self.asking.show_people(everybody, shown, self.lines_selected, agenda.event.starts_on)

    def ask(self) -> None:
        """Ask the chosen people for the chosen papers, in one step."""
        if self.attempt(lambda: self.asking.store(self.door)):
            self._close_asking()

    # Moving

    def move_line(self, by: int) -> None:
        """Let the one under the cursor change places with the neighbour above (-1) or below (1) in their session."""
        line = self.line_in_view
        if line is not None:
            self.attempt(lambda: moves.step(self.door, line, by))

    def move_to_session(self, by: int) -> None:
        """Let the one under the cursor speak last in the session before (-1) or behind (1) theirs."""
        line = self.line_in_view
        if line is not None:
            self.attempt(lambda: moves.step_session(self.door, line, by))

    def put(self, line: PanelLine, gap: Gap) -> None:
        """Put somebody where they were dropped."""
        self.attempt(lambda: moves.put(self.door, line, gap))

    # Replacing

    def ask_successor(self) -> None:
        """Ask who takes the place of the one under the cursor."""
        line = self.line_in_view
        if line is not None and line.appearance.replaced_by is None:
            self.side.setCurrentWidget(self.replacing)
            self.replacing.ask(self.door.agenda, self.door.participants.participants, line.appearance)

    def replace(self) -> None:
        """Let the one who was typed take the place, and put the cursor on them."""
        line, successor, everywhere = self.line_in_view, self.replacing.successor, self.replacing.everywhere
        if line is None:
            return
        event_id, old = self.door.event_id, line.participant.name
        write = partial(replace_panellist, event_id=event_id, appearance_id=line.id, successor=successor)
        added: list[int] = []
        edit = partial(self.door.edit, self.tr("Replace"), old, partial(write, everywhere=everywhere))
        if self.attempt(lambda: added.append(edit())):
            self._stop_replacing()
            self.refresh()
            self.show_row("appearance", added[0])

    def _stop_replacing(self) -> None:
        self.side.setCurrentWidget(self.inspector)
        self.table.setFocus()

    def _show_selected(self) -> None:
        line, agenda = self.line_in_view, self.door.agenda
        seats = agenda.appearances_of(line.appearance.session_id) if line is not None else ()
        seat = next((row for row in seats if line is not None and row.id == line.id), None)
        if line is None or seat is None:  # also of a line that the table still shows although it has gone
            self.side.setCurrentWidget(self.hint)
            return
        moved = line.id != self.inspector.appearance_id
        owing = self._owing.get(line.participant.id)
        self.inspector.show_panellist(agenda, seat, owes=owing is not None and bool(owing.gaps))
        self.session.setCurrentIndex(self.session.findData(seat.session_id))
        if moved or self.side.currentWidget() is not self.replacing:
            self.side.setCurrentWidget(self.inspector)

    def _remind_one(self) -> None:
        if self.line_in_view is not None:
            self.reminders_wanted.emit(self.line_in_view.participant.id)

    def close_tasks(self) -> None:
        """Give up what runs beside the window."""
        self.inspector.close_tasks()


def _remove(tx: Any, ids: Sequence[int]) -> None:
    for appearance_id in ids:
        remove(tx, "appearance", appearance_id)
