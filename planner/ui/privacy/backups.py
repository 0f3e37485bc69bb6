"""What becomes of backups that hold what is erased."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.counting import counted
from planner.ui.labels import label
from planner.ui.notices import Notice
from planner.ui.segments import Segments
from planner.workspace import Workspace


class BackupChoice(QWidget):
    """Cleaning backups, or removing those that hold it; hidden where there are none."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._words = label()
        self.choice = Segments(self.tr("Backups"))
        self.choice.offer(((True, self.tr("Clean them")), (False, self.tr("Remove those that hold it"))))
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self._words)
        line.addWidget(self.choice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        elsewhere = self.tr("Copies, packages and lists that were saved elsewhere are not reached.")
        column.addWidget(label(elsewhere, "quiet", wrap=True))
        self.refresh()

    @property
    def keeps(self) -> bool:
        """Whether backups are cleaned and kept."""
        return bool(self.choice.value)

    def refresh(self) -> None:
        """Count the backups anew."""
        count = len(self._workspace.backups)
        one, many = self.tr("1 backup lies beside the database"), self.tr("{n} backups lie beside the database")
        self._words.setText(counted(count, one, many) or self.tr("There are no backups."))
        self.choice.setVisible(count > 0)


@contextmanager
def busy(dialog: QWidget, notice: Notice, words: str) -> Iterator[None]:
    """Say in a dialog what is being done, and let nothing be started meanwhile: what is clicked or typed is dropped."""
    notice.say(words)
    inside = [one for one in dialog.children() if isinstance(one, QWidget) and one is not notice and one.isEnabled()]
    for one in inside:
        one.setEnabled(False)
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)  # paints the words, not greyed
    dialog.setEnabled(False)
    try:
        yield
    finally:
        QApplication.processEvents()  # what was clicked and typed falls on a dialog that takes nothing
        QApplication.restoreOverrideCursor()
        dialog.setEnabled(True)
        for one in inside:
            one.setEnabled(True)
