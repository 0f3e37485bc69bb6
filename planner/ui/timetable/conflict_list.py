"""The conflicts of the event in view: a sentence each, the way to it, and what can be done about it."""

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from planner.domain.conflicts.check import Findings
from planner.domain.conflicts.conflict import Conflict, Severity
from planner.domain.conflicts.fixes import Fix, LaterStart, LongerEvent, fix
from planner.edits.looking import accept_conflict, set_severity
from planner.edits.moving import place_sessions
from planner.errors import UserError
from planner.ui.buttons import button
from planner.ui.event_door import EventDoor
from planner.ui.labels import label, named
from planner.ui.theme import tokens_now
from planner.ui.timetable.grid.painting import paint_mark
from planner.ui.timetable.reason_line import ReasonLine
from planner.ui.timetable.sayings import told

_MARK = 14
_MOST = 200
"""So many lines are more than anybody settles in one go."""

_CONFLICT = Qt.ItemDataRole.UserRole


class ConflictList(QWidget):
    """What is to be settled, warned of or known; ``chosen`` gives the session that a line is about."""

    chosen = Signal(int)
    refused = Signal(object)

    def __init__(self, door: EventDoor) -> None:
        super().__init__()
        named(self, "conflicts")
        self._door = door
        self._findings: Findings | None = None
        self.heading = label("", "section")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Conflicts in this event"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.mend = button("", self.settle)
        self.accept = button(self.tr("Accept with reason…"), self.ask_reason)
        self.reason = ReasonLine()
        self._reasoned = ""
        self.list.setIconSize(QSize(_MARK, _MARK))
        self._lay_out()
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.list.currentItemChanged.connect(self._offer)
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        self.reason.given.connect(self.accept_with)
        self.reason.closed.connect(self._leave_reason)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.list, 1)
        column.addWidget(self.reason)
        self._steps = QWidget()
        line = QHBoxLayout(self._steps)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for widget in (self.mend, self.accept):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(button(self.tr("Rules…"), self.open_rules))
        column.addWidget(self._steps)

    def show_findings(self, findings: Findings) -> None:
        """Show the conflicts of a programme, the gravest first, and keep the line under the cursor."""
        self._findings = findings
        facts = self.conflict.facts if self.conflict else ""
        accepted = len(findings.accepted)
        waiting = len(findings.conflicts) - _MOST
        parts = (
            self.tr("Conflicts in this event"),
            self.tr("{n} more follow").format(n=waiting) if waiting > 0 else "",
            self.tr("{n} accepted").format(n=accepted) if accepted else "",
        )
        self.heading.setText("   ".join(filter(None, parts)))
        with QSignalBlocker(self.list):
            self.list.clear()
            for conflict in findings.conflicts[:_MOST]:
                self._add(findings, conflict)
                if conflict.facts == facts:
                    self.list.setCurrentRow(self.list.count() - 1)
        self._offer()

    def _add(self, findings: Findings, conflict: Conflict) -> None:
        severity = findings.severity(conflict)
        item = QListWidgetItem(_mark_of(severity), told(conflict, findings.agenda))
        item.setData(_CONFLICT, conflict)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, self.word(severity))
        item.setToolTip(self.word(severity))
        self.list.addItem(item)

    def word(self, severity: Severity) -> str:
        """Give the word for how much something matters."""
        return {
            Severity.SETTLE: self.tr("Settle before final"),
            Severity.WARNING: self.tr("Warning"),
            Severity.INFORMATION: self.tr("For information"),
            Severity.OFF: self.tr("Do not look"),
        }[severity]

    @property
    def conflict(self) -> Conflict | None:
        """The conflict under the cursor."""
        item = self.list.currentItem()
        found = item.data(_CONFLICT) if item is not None else None
        return found if isinstance(found, Conflict) else None

    def _go(self) -> None:
        if self.conflict and self.conflict.sessions:
            self.chosen.emit(self.conflict.sessions[-1])

    def _fix(self) -> Fix | None:
        return fix(self._findings, self.conflict) if self._findings and self.conflict else None

    def _offer(self) -> None:
        step = self._fix()
        self.accept.setEnabled(self.conflict is not None)
        if self.conflict is None or self.conflict.facts != self._reasoned:
            self.reason.close_line()
        self.mend.setVisible(step is not None)
        if isinstance(step, LaterStart):
            self.mend.setText(self.tr("Start it at {time}").format(time=f"{step.at:%H:%M}"))
        elif isinstance(step, LongerEvent):
            self.mend.setText(self.tr("Make it a day of the event"))

    def settle(self) -> None:
        """Take the one step that settles the conflict under the cursor."""
        step = self._fix()
        assert self._findings is not None
        agenda = self._findings.agenda
        if isinstance(step, LaterStart):
            title = agenda.session_by_id[step.session_id].title
            self._try(self.tr("Move"), title, partial(place_sessions, placements=step.placements))
        elif isinstance(step, LongerEvent):
            values: dict[str, Any] = {"starts_on": step.first, "ends_on": step.last}
            self._door.change(self.tr("Change"), agenda.event.title, "event", agenda.event.id, **values)

    def ask_reason(self) -> None:
        """Ask below the list why the conflict under the cursor can stay, and accept it."""
        self._reasoned = self.conflict.facts if self.conflict else ""
        self._steps.hide()
        self.reason.open_line()

    def _leave_reason(self) -> None:
        self._steps.show()
        self.list.setFocus()

    def accept_with(self, reason: str) -> None:
        """Accept the conflict under the cursor for a reason."""
        if self.conflict is not None and self._findings is not None:
            words = told(self.conflict, self._findings.agenda)
            event, facts, author = self._door.event_id, self.conflict.facts, self._door.workspace.author
            write = partial(accept_conflict, event_id=event, facts=facts, reason=reason, author=author)
            self._try(self.tr("Accept"), words, write)

    def weigh(self, severity: Severity) -> None:
        """Say how much the rule of the conflict under the cursor matters to this event."""
        if self.conflict is not None:
            rule = self.conflict.rule
            write = partial(set_severity, event_id=self._door.event_id, rule=rule, severity=severity)
            self._try(self.tr("Weigh"), rule.replace("-", " "), write)

    def open_rules(self) -> None:
        """Weigh all rules, and look at what was accepted."""
        from planner.ui.timetable.rules_dialog import RulesDialog

        dialog = RulesDialog(self._door, self)
        dialog.refused.connect(self.refused)
        dialog.exec()
        dialog.deleteLater()

    def _try(self, verb: str, subject: str, write: Any) -> None:
        try:
            self._door.edit(verb, subject, write)
        except UserError as problem:
            self.refused.emit(problem)

    def menu(self) -> QMenu:
        """Give the menu of how much the rule under the cursor matters."""
        menu = QMenu(self)
        menu.addSection(self.tr("How much this matters here"))
        for severity in Severity:
            action = menu.addAction(self.word(severity), partial(self.weigh, severity))
            action.setCheckable(True)
            if self._findings and self.conflict:
                action.setChecked(self._findings.severity(self.conflict) is severity)
        return menu

    def _open_menu(self, at: QPoint) -> None:
        if self.conflict is not None:
            menu = self.menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.list.viewport().mapToGlobal(at))


def _mark_of(severity: Severity) -> QIcon:
    """The shape that marks sessions in the grid, sharp on screens of two pixels a point."""
    picture = QPixmap(2 * _MARK, 2 * _MARK)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_mark(painter, QPointF(_MARK / 2, _MARK / 2), tokens_now(), severity)
    painter.end()
    return QIcon(picture)
