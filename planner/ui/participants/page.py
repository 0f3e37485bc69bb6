"""The tab of everybody who attends."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.delegates import Delegate, delegates
from planner.domain.kinds import Audience, ParticipantStatus
from planner.domain.people import ParticipantRow
from planner.edits.people import add_participant
from planner.edits.rows import remove
from planner.ui.add_line import AddLine
from planner.ui.blank import Blank
from planner.ui.buttons import IconButton, button
from planner.ui.counting import counted, line_of
from planner.ui.event_door import EventDoor
from planner.ui.fields import Choice
from planner.ui.labels import label
from planner.ui.lines import Line
from planner.ui.page import EventPage, toolbar
from planner.ui.participants.inspector import WIDTH, ParticipantInspector
from planner.ui.participants.roster import Roster
from planner.ui.participants.several import SeveralInspector
from planner.ui.participants.table import ParticipantTable
from planner.ui.vocabulary import choices

_PAUSE_MS = 100


class ParticipantsTab(EventPage):
    """One table: filter by typing, sort by a column, edit in place; who is selected at right."""

    def __init__(self, door: EventDoor) -> None:
        super().__init__(door)
        self._listed: dict[int, Delegate] | None = None
        self.filter = Line(placeholderText=self.tr("Find a name or country"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Find participants"))
        self.filter.setMinimumWidth(208)
        self.categories, self.states = Choice(), Choice()
        self.categories.setAccessibleName(self.tr("Categories shown"))
        self.states.setAccessibleName(self.tr("Statuses shown"))
        self.states.set_choices(((None, self.tr("All statuses")), *choices(ParticipantStatus)))
        self.line = AddLine(self.tr("Add a participant by name"))
        self.line.setToolTip(self.tr("Type a name and press Enter, or paste rows from Excel"))
        self.line.setMinimumWidth(208)
        self.line.takes_blocks = True
        self.up = IconButton("up", self.tr("Move up"), self.move_up)
        self.up.setToolTip(self.tr("Move up, within the delegation too (Alt+Up)"))
        self.down = IconButton("down", self.tr("Move down"), self.move_down)
        self.down.setToolTip(self.tr("Move down, within the delegation too (Alt+Down)"))
        self.remove_button = button(self.tr("Remove"), self.remove)
        self.remove_button.setToolTip(self.tr("Remove who is selected (Ctrl+Delete)"))
        self.table = ParticipantTable(door)
        self.inspector = ParticipantInspector(door)
        self.several = SeveralInspector(door)
        self.blank = Blank("participants")
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._connect()

    @property
    def roster(self) -> Roster:
        """Everybody at the event, as shown last."""
        return self.table.roster

    def _lay_out(self) -> None:
        self.middle, self.side = QStackedWidget(), QStackedWidget()
        self.side.setObjectName("inspector")
        self.hint = label(self.tr("Choose a participant to see and edit them."), "quiet", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setContentsMargins(24, 0, 24, 0)
        for box in (self.categories, self.states):
            box.setMinimumWidth(136)
        for beside in (self.hint, self.inspector, self.several):
            self.side.addWidget(beside)
        for part in (self.blank, self.table):
            self.middle.addWidget(part)
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        split.setHandleWidth(1)
        split.addWidget(self.middle)
        split.addWidget(self.side)
        split.setStretchFactor(0, 1)
        split.setSizes([960, WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        left, right = (self.filter, self.categories, self.states), (self.line, self.up, self.down, self.remove_button)
        column.addWidget(toolbar(*left, None, *right))
        column.addWidget(split, 1)

    def _connect(self) -> None:
        self._pause.timeout.connect(self.search)
        self.filter.textEdited.connect(self._pause.start)
        self.filter.textChanged.connect(self._cleared)
        self.categories.currentIndexChanged.connect(self.search)
        self.states.currentIndexChanged.connect(self.search)
        self.line.entered.connect(self.add)
        self.line.pasted.connect(self.add_block)
        self.table.records.refused.connect(self.refused)
        self.table.chosen.connect(self._show_selected)
        self.inspector.refused.connect(self.refused)
        for asking in (self.table, self.inspector, self.several):
            asking.removing.connect(self.remove)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._allow)
        paste = QKeySequence(QKeySequence.StandardKey.Paste)
        for widget, keys, act in (
            (self.blank, paste, self.paste),
            (self.table, QKeySequence("Alt+Up"), self.move_up),
            (self.table, QKeySequence("Alt+Down"), self.move_down),
        ):
            shortcut = QShortcut(keys, widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # What is shown

    def refresh(self) -> None:
        """Show everybody as they are now."""
        if self.roster.people.event.id != self.door.event_id:
            self.show_all()
        self.table.roster = Roster(self.door.participants)
        self._listed = None
        offered = self.table.category_choices()
        self.inspector.show_people(self.roster.people, offered)
        self.several.show_people(self.roster.people, offered)
        chosen = self.categories.currentData()
        self.categories.set_choices(((None, self.tr("All categories")), *self.roster.categories.items()))
        self.categories.blockSignals(True)
        self.categories.setCurrentIndex(max(self.categories.findData(chosen), 0))
        self.categories.blockSignals(False)
        self.search()

    @property
    def main_view(self) -> QWidget | None:
        """What stands in the middle now."""
        return self.middle.currentWidget()

    def counts(self) -> str:
        """Say how many attend."""
        people = self.roster.people.participants
        waiting = sum(person.status is ParticipantStatus.PENDING for person in people)
        everybody, shown = len(people), len(self.table.records.records)
        parts = [
            counted(everybody, self.tr("1 participant"), self.tr("{n} participants")),
            self.tr("{n} pending").format(n=waiting) if waiting else "",
            self.tr("{n} shown").format(n=shown) if shown != everybody else "",
        ]
        return line_of(*parts)

    def search(self) -> None:
        """Show those whose name, function, organization, country or category has all the words typed."""
        found = self.roster.find(self.filter.text(), self.categories.currentData(), self.states.currentData())
        everybody = len(found) == len(self.roster.people.participants)
        self.table.add = self.table.bring if everybody else None
        self.table.show_records(found)
        self.middle.setCurrentWidget(self.table if found else self.blank)
        if not found:
            self._say_why_blank()
        self._show_selected()

    def _say_why_blank(self) -> None:
        if self.roster.people.participants:
            self.blank.say(
                self.tr("Nobody is like that"),
                self.tr("Find other words, or choose another category or state above."),
                (self.tr("Show everybody"), self.show_all),
            )
        else:
            self.blank.say(
                self.tr("Nobody is on the list yet"),
                self.tr("Drop an Excel list here, paste its rows, or type a name above."),
                (self.tr("Import a list…"), self.list_wanted.emit),
                (self.tr("Paste rows (Ctrl+V)"), self.paste),
                (self.tr("Type a name"), self.line.setFocus),
            )

    def show_all(self) -> None:
        """Show everybody, whatever was looked for."""
        self.categories.setCurrentIndex(0)
        self.states.setCurrentIndex(0)
        self.filter.clear()

    def show_row(self, noun: str, row_id: int) -> bool:
        """Put the cursor on a participant, also one that the filters hide."""
        if noun != "participant" or row_id not in self.roster.by_id:
            return False
        if self.table.records.row_of(row_id) is None:
            self.show_all()
        self.table.select(row_id)
        return True

    def _cleared(self, words: str) -> None:
        if not words:
            self.search()

    def _show_selected(self) -> None:
        people = self.table.selected_records
        self._allow()
        if len(people) > 1:
            self.several.show_several(people)
            self.side.setCurrentWidget(self.several)
        elif people:
            self.inspector.show_person(people[0], self._delegate(people[0]))
            self.side.setCurrentWidget(self.inspector)
        else:
            self.side.setCurrentWidget(self.hint)

    def _allow(self) -> None:
        people = self.table.selected_records
        self.remove_button.setEnabled(bool(people))
        for mover in (self.up, self.down):
            mover.setEnabled(len(people) == 1 and not self.table.records.is_sorted)

    def _delegate(self, person: ParticipantRow) -> Delegate | None:
        if self._listed is None:
            listed = delegates(self.roster.people, Audience.PUBLIC)
            self._listed = {delegate.participant.id: delegate for delegate in listed}
        return self._listed.get(person.id)

    # What is done

    def add(self, name: str) -> None:
        """Add somebody and put the cursor on them."""
        self.attempt(lambda: self._add(name))

    def _add(self, name: str) -> None:
        write = partial(add_participant, event_id=self.door.event_id, name=name)
        participant_id = self.door.edit(self.tr("Add"), name, write)
        self.show_all()
        self.refresh()
        self.table.select(participant_id)

    def paste(self) -> None:
        """Add a participant for each line on the clipboard."""
        self.add_block(QGuiApplication.clipboard().text())

    def add_block(self, text: str) -> None:
        """Add a participant for each line of a block from a spreadsheet: name, function, organization and so on."""
        self.show_all()
        self.table.add_block(text)

    def move_up(self) -> None:
        """Move the selected participant before the one above."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the selected participant after the one below."""
        self._move(2)

    def _move(self, by: int) -> None:
        person, shown = self.table.selected_record, self.table.records.records
        if person is None or not self.up.isEnabled():
            return
        to = shown.index(person) + by
        if 0 <= to <= len(shown):
            before = shown[to].id if to < len(shown) else None
            act = partial(self.door.place, self.tr("Move"), person.name, "participant", person.id, before)
            self.attempt(act)

    def remove(self) -> None:
        """Take all who are selected from the event."""
        people = self.table.selected_records
        if people:
            name = people[0].name if len(people) == 1 else self.tr("{n} participants").format(n=len(people))
            ids = [person.id for person in people]
            self.attempt(lambda: self.door.edit(self.tr("Remove"), name, partial(_remove, ids=ids)))


def _remove(tx: Any, ids: list[int]) -> None:
    for participant_id in ids:
        remove(tx, "participant", participant_id)
