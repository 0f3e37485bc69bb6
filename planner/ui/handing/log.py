"""What has left the house: every list that was handed out, with when, by whom, to whom and under which name."""

from datetime import UTC
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.privacy import HandedOutRow
from planner.leaving import load_handed_out
from planner.ui.buttons import button
from planner.ui.foot import foot
from planner.ui.handing.words import audience_words, sheet_words
from planner.ui.labels import label
from planner.ui.record_table import Column, RecordTable
from planner.ui.screens import within_screen
from planner.workspace import Workspace

_SIZE = QSize(1040, 480)
_SHORT = 12


class HandedOutDialog(QDialog):
    """The lists of an event that left the house, the newest first; nothing here can be changed."""

    def __init__(self, workspace: Workspace, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = workspace.read(partial(load_handed_out, event_id=event_id))
        self.setWindowTitle(self.tr("Handed out"))
        self.resize(within_screen(_SIZE))
        self.table = RecordTable(self.tr("Lists that left the house"), self._columns())
        self.table.show_records(rows)
        empty = label(self.tr("No list of this event has left the house yet."), "quiet")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for page in (self.table, empty):
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self.table if rows else empty)
        note = self.tr(
            "A file is known by its digest (SHA-256), also under another name. Times are those of this computer."
        )
        self._lay_out(note)

    def _lay_out(self, note: str) -> None:
        words = label(note, "quiet", wrap=True)
        buttons = foot(words, button(self.tr("Close"), self.reject))
        buttons.setStretchFactor(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addLayout(buttons)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("When"), _when, width=136),
            Column(self.tr("By"), lambda row: row.author, share=2),
            Column(self.tr("List"), lambda row: sheet_words(row.document), share=3),
            Column(self.tr("For"), lambda row: audience_words(row.audience), width=96),
            Column(self.tr("Rows"), lambda row: f"{row.row_count:,}", width=72),
            Column(self.tr("Handed to"), lambda row: row.recipient, share=3),
            Column(self.tr("File"), lambda row: row.file_name, share=4, tip=lambda row: row.file_name),
            Column(self.tr("Digest"), lambda row: row.sha256[:_SHORT], width=112, tip=lambda row: row.sha256),
        )


def _when(row: HandedOutRow) -> str:
    return f"{row.made_at.replace(tzinfo=UTC).astimezone():%Y-%m-%d %H:%M}"
