"""What the two lists of the directory have in common: find, a table, and the entry under the cursor at right."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.directory import Listing
from planner.ui.blank import Blank
from planner.ui.buttons import button
from planner.ui.directory.door import DirectoryDoor
from planner.ui.labels import label
from planner.ui.lines import Line
from planner.ui.page import toolbar
from planner.ui.places import Place
from planner.ui.record_model import Rows
from planner.ui.record_table import Column, RecordTable
from planner.ui.refusals import attempt

INSPECTOR = 376
_PAUSE_MS = 60


class Entries(Rows):
    """Entries of a listing by their ids, so that tens of thousands are shown at every keystroke."""

    def __init__(self, listing: Listing[Any], ids: Sequence[int]) -> None:
        self._listing = listing
        self.ids = ids

    def __len__(self) -> int:
        return len(self.ids)

    def __getitem__(self, at: Any) -> Any:
        """Give one entry, or some of them."""
        if isinstance(at, slice):
            return [self._listing.by_id[row_id] for row_id in self.ids[at]]
        return self._listing.by_id[self.ids[at]]

    def in_order(self, key: Callable[[Any], Any], *, reverse: bool) -> "Entries":
        """Give the same entries by a key; equal ones keep their order."""
        by_id = self._listing.by_id
        return Entries(self._listing, sorted(self.ids, key=lambda row_id: key(by_id[row_id]), reverse=reverse))


class EntryPage(QWidget):
    """One list of the directory. ``went`` leads to a place in the window, ``merging`` asks to merge two entries.

    ``refused`` gives what could not be stored; ``unused_wanted`` asks for the entries to go that are at no event.
    """

    went = Signal(Place)
    merging = Signal(int, int)
    refused = Signal(object)
    unused_wanted = Signal()

    def __init__(self, door: DirectoryDoor, name: str, columns: Sequence[Column], unused: str) -> None:
        """``name`` is that of the table; ``unused`` names the button that removes what is at no event."""
        super().__init__()
        self.door = door
        self.filter = Line(clearButtonEnabled=True)
        self.filter.setMinimumWidth(264)
        self.table = RecordTable(name, columns, sortable=True, many=True)
        self.merge_button = button(self.tr("Merge the two…"), self.merge)
        self.merge_button.setToolTip(self.tr("Select two lines with Ctrl (Ctrl+M)"))
        self.merge_button.setShortcut("Ctrl+M")
        self.unused_button = button(unused, self.unused_wanted.emit)
        self.blank = Blank("directory")
        self.middle, self.side = QStackedWidget(), QStackedWidget()
        self._hint = label("", "quiet", wrap=True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.search)
        self.filter.textChanged.connect(self._pause.start)
        self.table.chosen.connect(self._show_selected)

    def lay_out(self, inspector: QWidget, hint: str, *tools: QWidget) -> None:
        """Put the parts together; ``tools`` stand at right above the table."""
        self._hint.setText(hint)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setContentsMargins(24, 0, 24, 0)
        self.side.setObjectName("inspector")
        self.side.setMinimumWidth(INSPECTOR)
        for beside in (self._hint, inspector):
            self.side.addWidget(beside)
        for part in (self.blank, self.table):
            self.middle.addWidget(part)
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        split.setHandleWidth(1)
        split.addWidget(self.middle)
        split.addWidget(self.side)
        split.setStretchFactor(0, 1)
        split.setSizes([760, INSPECTOR])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar(self.filter, None, *tools, self.unused_button, self.merge_button))
        column.addWidget(split, 1)

    @property
    def listing(self) -> Listing[Any]:
        """The entries as they are now."""
        raise NotImplementedError

    def show_entry(self, entry: Any) -> None:
        """Show the entry under the cursor in the inspector."""
        raise NotImplementedError

    def say_blank(self) -> None:
        """Say why nothing is listed."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the entries as they are now."""
        self.search()
        QTimer.singleShot(0, self, lambda: self.listing.prepare())

    def search(self) -> None:
        """Show the entries that have all the words typed."""
        self._pause.stop()
        found = self.listing.find(self.filter.text())
        self.table.show_records(Entries(self.listing, found))
        self.middle.setCurrentWidget(self.table if found else self.blank)
        if not found:
            self.say_blank()
        self._show_selected()

    def select(self, entry_id: int) -> None:
        """Put the cursor on an entry, also one that was not looked for."""
        if self.table.records.row_of(entry_id) is None:
            self.filter.clear()
            self.search()
        self.table.select(entry_id)

    def _show_selected(self) -> None:
        chosen = self.table.selected_records
        self.merge_button.setEnabled(len(chosen) == 2)
        if len(chosen) == 1:
            self.show_entry(chosen[0])
            self.side.setCurrentIndex(1)
        else:
            self.side.setCurrentIndex(0)

    def merge(self) -> None:
        """Ask how the two selected entries become one."""
        chosen = self.table.selected_records
        if len(chosen) == 2:
            self.merging.emit(chosen[0].id, chosen[1].id)

    def attempt(self, act: Callable[[], object]) -> bool:
        """Carry out a write; tell a refusal and give whether it was stored."""
        return attempt(act, self.refused.emit)
