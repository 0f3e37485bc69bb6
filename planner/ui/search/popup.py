"""Ctrl+K: a field over the window that finds people, sessions, documents, events and commands."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.search import Findable, Index
from planner.finding import load_findables
from planner.ui.labels import label, named
from planner.ui.places import Place
from planner.ui.record_table import Column, Group, RecordTable
from planner.ui.search.hits import Hit, action_words, hits, shown

if TYPE_CHECKING:
    from planner.ui.desk import Desk

_WIDTH, _MOST_LINES = 720, 12
_TOP = 64
_MOST = 6
"""How many of each group are offered."""

_COMMANDS = "command"


class _Field(QLineEdit):
    """Leaves the arrows to the list."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go through what was found."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class QuickSearch(QFrame):
    """One field and what it finds, in groups; Enter goes there (``went``) or carries a command out, Esc closes."""

    went = Signal(Place)

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._actions = tuple(actions)
        self._event_id: int | None = None
        self._index = Index((), None)
        self._commands = Index((), None)
        self.field = _Field(placeholderText=self.tr("Find people, sessions, documents, events or commands"))
        self.field.setAccessibleName(self.tr("Find anything"))
        columns = (
            Column(self.tr("Name"), lambda hit: hit.title, look="strong", share=5, width=120),
            Column(self.tr("More of it"), lambda hit: hit.note, look="quiet", share=6, width=120),
            Column(self.tr("Event or keys"), lambda hit: hit.aside, look="quiet", share=4, width=96),
        )
        self.table = RecordTable(self.tr("What was found"), columns)
        self.hint = label("", "quiet", wrap=True)
        self._lay_out()
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self.choose)
        self.field.stepped.connect(self._step)
        self.table.clicked.connect(self.choose)

    def _lay_out(self) -> None:
        self.setObjectName("search")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH)
        self.table.horizontalHeader().hide()
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setContentsMargins(32, 32, 32, 32)
        head = named(QWidget(), "toolbar")
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = QVBoxLayout(head)
        line.setContentsMargins(12, 12, 12, 12)
        line.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.table)
        column.addWidget(self.hint)

    def open_over(self, desk: "Desk") -> None:
        """Stand over the window, empty, and look into the desk's database as it is now."""
        self._event_id = desk.event_id
        found = desk.workspace.read(partial(load_findables, event_id=self._event_id))
        self._index = Index(map(shown, found), self._event_id)
        possible = [
            Findable(_COMMANDS, place, 0, action_words(action))
            for place, action in enumerate(self._actions)
            if action.isEnabled() and not action.isSeparator() and action.text()
        ]
        self._commands = Index(possible, None)
        self.field.clear()
        self._search()
        window = desk.window()
        left = max((window.width() - self.width()) // 2, 0)
        self.move(window.mapToGlobal(QPoint(left, _TOP)))
        self.show()
        self.field.setFocus()

    def choose(self) -> None:
        """Go to the line under the cursor, or carry it out."""
        hit = self.table.selected_record
        if not isinstance(hit, Hit):
            return
        self.hide()
        if hit.command is not None:
            hit.command.trigger()
        elif hit.place is not None:
            self.went.emit(hit.place)

    def _search(self) -> None:
        words = self.field.text()
        commands = self._commands.find(words, _MOST).get(_COMMANDS, ())
        lines = hits(
            self._index.find(words, _MOST), [self._actions[found.row_id] for found in commands], self._event_id
        )
        self.table.show_records(lines)
        self.table.setFixedHeight(min(len(lines), _MOST_LINES) * self.table.verticalHeader().defaultSectionSize())
        self.table.setVisible(bool(lines))
        self.hint.setVisible(not lines)
        self.hint.setText(self._hint(words.strip()))
        self.adjustSize()
        self._select_first(lines)

    def _hint(self, words: str) -> str:
        if not words:
            return self.tr("Type a few letters of a name, a title or a command. Accents and capitals do not matter.")
        return self.tr("Nothing found for “{words}”. Try fewer letters, or another spelling.").format(words=words)

    def _select_first(self, lines: Sequence[Any]) -> None:
        first = next((line for line in lines if isinstance(line, Hit)), None)
        if first is not None:
            self.table.select(first.id)
            self.table.scrollToTop()

    def _step(self, by: int) -> None:
        """Move the cursor over lines that can be chosen, from either end to the other."""
        records = self.table.records.records
        rows = [row for row, record in enumerate(records) if not isinstance(record, Group)]
        if rows:
            now = self.table.currentIndex().row()
            at = rows.index(now) if now in rows else -1
            far = (at + by) % len(rows) if abs(by) == 1 else min(max(at + by, 0), len(rows) - 1)
            self.table.setCurrentIndex(self.table.records.index(rows[far], 0))
