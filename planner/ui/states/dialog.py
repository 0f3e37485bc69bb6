"""The window of States: find, name, say what they are to the body, and take a list over."""

from functools import partial
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.kinds import Standing
from planner.domain.names import fold
from planner.domain.state_register import StateEntry, StateRegister
from planner.errors import UserError
from planner.stating import load_register
from planner.ui.buttons import button
from planner.ui.counting import counted, line_of
from planner.ui.drops import files_in
from planner.ui.event_door import EventDoor
from planner.ui.fields import Choice
from planner.ui.foot import foot
from planner.ui.help.link import help_link
from planner.ui.labels import label
from planner.ui.lines import Line
from planner.ui.notices import Notice
from planner.ui.page import toolbar
from planner.ui.screens import within_screen
from planner.ui.signals import WorkspaceSignals
from planner.ui.state_offers import group_words
from planner.ui.states.table import StatesTable, holds
from planner.ui.states.taking import TakingPage
from planner.ui.steps import step_words
from planner.ui.vocabulary import choices
from planner.workspace import Workspace

_SIZE = QSize(1240, 700)
_GROUPS = ("AFR", "APG", "EEG", "LAC", "WEO")
_ALL, _UNSAID, _HERE, _OWN, _NO_GROUP = "all", "unsaid", "here", "own", "none"


class StatesDialog(QDialog):
    """All States as one event sees them, as at its beginning or at a sitting."""

    def __init__(self, workspace: Workspace, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.door = EventDoor(workspace, event_id)
        self._opened = workspace.latest_edit
        self.setAcceptDrops(True)
        self.resize(within_screen(_SIZE))
        self.table = StatesTable(self.door, self._load())
        self.setWindowTitle(self.tr("States at {title}").format(title=self.table.register.event.title))
        self.taking = TakingPage(self.table.register)
        self.notice = Notice(closable=True)
        self.finder = Line(placeholderText=self.tr("Find a State"), clearButtonEnabled=True)
        self.groups, self.standings, self.sitting = Choice(), Choice(), Choice()
        self.counts = label("", "quiet")
        self.set_buttons = [
            button(words, partial(self.set_selected, standing)) for standing, words in self.table.standing_choices()[1:]
        ]
        self.set_buttons.append(button(self.tr("Not said"), partial(self.set_selected, None)))
        self._lay_out()
        self._offer()
        self._connect()
        self.refresh()

    def _load(self) -> StateRegister:
        register = self._workspace.read(partial(load_register, event_id=self.door.event_id))
        assert register is not None, "an event in view is there while nobody can remove it"
        return register

    def _lay_out(self) -> None:
        self.pages = QStackedWidget()
        states = QWidget()
        column = QVBoxLayout(states)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.finder.setMinimumWidth(200)
        as_at = label(self.tr("As at"), "label")
        as_at.setBuddy(self.sitting)
        column.addWidget(toolbar(self.finder, self.groups, self.standings, None, as_at, self.sitting))
        column.addWidget(self.notice)
        column.addWidget(self.table, 1)
        column.addLayout(self._foot())
        for page in (states, self.taking):
            self.pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)

    def _foot(self) -> QHBoxLayout:
        self.chosen = label(self.tr("Those selected are"), "label")
        self.list_button = button(self.tr("Take a list…"), self.take_list, "primary")
        self.close_button = button(self.tr("Close"), self.accept)
        buttons = foot(
            self.chosen, *self.set_buttons, self.counts, help_link("states"), self.list_button, self.close_button
        )
        buttons.setStretchFactor(self.counts, 1)
        return buttons

    def _offer(self) -> None:
        for box, name in (
            (self.groups, self.tr("Regional groups shown")),
            (self.standings, self.tr("Standings shown")),
            (self.sitting, self.tr("Standing as at")),
        ):
            box.setAccessibleName(name)
            box.setMinimumContentsLength(16)
        self.finder.setAccessibleName(self.tr("Find a State"))
        groups = [(code, group_words(code)) for code in _GROUPS]
        self.groups.set_choices(((_ALL, self.tr("All groups")), *groups, (_NO_GROUP, self.tr("In no group"))))
        self.standings.set_choices(
            (
                (_ALL, self.tr("All standings")),
                *choices(Standing),
                (_UNSAID, self.tr("Not said")),
                (_HERE, self.tr("With delegates here")),
                (_OWN, self.tr("Named by this event")),
            )
        )

    def _connect(self) -> None:
        self._signals = WorkspaceSignals(self._workspace, self)
        self._signals.changed.connect(self.refresh)
        self.finder.textChanged.connect(self.search)
        self.groups.currentIndexChanged.connect(self.search)
        self.standings.currentIndexChanged.connect(self.search)
        self.sitting.currentIndexChanged.connect(self._show_sitting)
        self.table.records.refused.connect(self.notice.tell)
        self.table.chosen.connect(self._allow)
        self.taking.taken.connect(self._take)
        self.taking.left.connect(partial(self.pages.setCurrentIndex, 0))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self.finder.setFocus)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(self.undo)

    # What is shown

    def refresh(self) -> None:
        """Show the States as they are now."""
        self.table.register = self._load()
        sittings = self.table.sitting_choices()
        chosen = self.sitting.currentData()
        self.sitting.set_choices(sittings)
        self.sitting.setCurrentIndex(max(self.sitting.findData(chosen), 0))
        self.taking.show_register(self.table.register, sittings)
        self._show_sitting()

    def _show_sitting(self) -> None:
        self.table.sitting_id = self.sitting.currentData()
        self.search()

    def search(self) -> None:
        """Show the States that have all the words typed, in the group and of the standing that are chosen."""
        words = fold(self.finder.text()).split()
        everybody = self.table.register.entries(self.table.sitting_id)
        found = [entry for entry in everybody if self._is_wanted(entry) and holds(entry, words)]
        self.table.show_records(found)
        counts = self.table.register.counts(self.table.sitting_id)
        self.counts.setText(
            line_of(
                counted(counts.get(Standing.MEMBER, 0), self.tr("1 Member"), self.tr("{n} Members")),
                counted(counts.get(Standing.OBSERVER, 0), self.tr("1 observer"), self.tr("{n} observers")),
                self.tr("{n} shown").format(n=len(found)) if len(found) < len(everybody) else "",
            )
        )
        self._allow()

    def _is_wanted(self, entry: StateEntry) -> bool:
        group, standing = self.groups.currentData(), self.standings.currentData()
        in_group = group in {_ALL, entry.group} or (group == _NO_GROUP and not entry.group)
        wanted = {
            _ALL: True,
            _UNSAID: entry.standing is None,
            _HERE: bool(entry.delegates),
            _OWN: bool(entry.own),
        }
        return in_group and wanted.get(standing, entry.standing == standing)

    def _allow(self) -> None:
        for one in self.set_buttons:
            one.setEnabled(bool(self.table.selected_records))

    # What is done

    def set_selected(self, standing: Standing | None) -> None:
        """Say what the selected States are."""
        self._attempt(partial(self.table.set_standing, self.table.selected_records, standing))

    def take_list(self) -> None:
        """Go on to a list that somebody has."""
        self.taking.sitting.setCurrentIndex(self.sitting.currentIndex())
        self.pages.setCurrentWidget(self.taking)
        self.taking.text.setFocus()

    def _take(self, said: dict[str, Standing | None], sitting_id: int | None) -> None:
        subject = self.tr("1 State") if len(said) == 1 else self.tr("{n} States").format(n=len(said))
        self._attempt(lambda: self._lay(subject, said, sitting_id))

    def _lay(self, subject: str, said: dict[str, Standing | None], sitting_id: int | None) -> None:
        changed = self.table.lay_standings(subject, said, sitting_id)
        if self.taking.keep_left():
            return
        self.sitting.setCurrentIndex(max(self.sitting.findData(sitting_id), 0))
        self.pages.setCurrentIndex(0)
        words = counted(changed, self.tr("1 State was changed"), self.tr("{n} States were changed"))
        self.notice.say(words or self.tr("All of the list was known already"), tone="done")

    def undo(self) -> None:
        """Take the latest step back that was made here; what was done before the window opened stays."""
        history = self._workspace.history(self.door.event_id)
        latest = next((entry for entry in history if entry.kind != "undo" and not entry.reverted), None)
        if latest is None or latest.id <= self._opened:
            self.notice.say(self.tr("There is nothing here to take back."))
        else:
            self._attempt(partial(self._undo, step_words(latest.verb, latest.subject)))

    def _undo(self, step: str) -> None:
        self._workspace.undo(self.door.event_id)
        self.notice.say(self.tr("Taken back: {step}").format(step=step), tone="done")

    def _attempt(self, act: Any) -> None:
        try:
            act()
        except UserError as problem:
            self.notice.tell(problem)
            self.taking.notice.tell(problem)

    def done(self, result: int) -> None:
        """Close, after giving up what is still read."""
        self.taking.bar.close_task()
        self._signals.close()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the sheet that was dropped; of several, the first."""
        event.acceptProposedAction()
        if paths := files_in(event.mimeData()):
            self.take_list()
            self.taking.open_file(paths[0])
