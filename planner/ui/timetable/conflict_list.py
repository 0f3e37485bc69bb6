"""The conflicts of the event in view: a sentence each, and the way to it."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from planner.domain.conflicts.check import Findings
from planner.domain.conflicts.conflict import USUAL, Conflict, Severity
from planner.domain.conflicts.sentences import sentence
from planner.ui.labels import label, named

_SHAPES = {Severity.SETTLE: "●", Severity.WARNING: "▲", Severity.INFORMATION: "○"}


class ConflictList(QWidget):
    """What is to be settled, warned of or known; ``chosen`` gives the session that a line is about."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        named(self, "conflicts")
        self.heading = label("", "section")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Conflicts in this event"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.activated.connect(self._choose)
        self.list.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.list, 1)

    def show_findings(self, findings: Findings) -> None:
        """Show the conflicts of a programme, the gravest first."""
        self.heading.setText(self.tr("Conflicts in this event"))
        self.list.clear()
        for conflict in findings.conflicts:
            item = QListWidgetItem(f"{_SHAPES[USUAL[conflict.rule]]}  {sentence(conflict, findings.agenda)}")
            item.setData(Qt.ItemDataRole.UserRole, _session(conflict))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, self._word(USUAL[conflict.rule]))
            item.setToolTip(self._word(USUAL[conflict.rule]))
            self.list.addItem(item)
        self.setVisible(bool(findings.conflicts))

    def _word(self, severity: Severity) -> str:
        return {
            Severity.SETTLE: self.tr("To settle before the final programme"),
            Severity.WARNING: self.tr("Warning"),
            Severity.INFORMATION: self.tr("For information"),
        }[severity]

    def _choose(self, index: QModelIndex) -> None:
        session = index.data(Qt.ItemDataRole.UserRole)
        if session:
            self.chosen.emit(session)


def _session(conflict: Conflict) -> int:
    """The session that a line leads to; 0 where it is about none."""
    return conflict.sessions[-1] if conflict.sessions else 0
