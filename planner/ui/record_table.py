"""A table of records: a view with the keys of a spreadsheet, which keeps its selection by record."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby
from typing import Any, Literal

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableView

from planner.errors import UserError
from planner.ui.cell_blocks import MOST_LINES, Add, Block, Pasted, left_over, paste, read_block, write_block
from planner.ui.cells import CellDelegate, Leave
from planner.ui.column_widths import ColumnWidths
from planner.ui.record_model import Column, Group, RecordTableModel, Rows, ids_of

__all__ = ["Column", "Group", "RecordTable", "RecordTableModel"]

Fit = Literal["fill", "rows"]

Place = Callable[[Any, Any], object]
"""Puts a record before another, or at the end where that is None."""

Together = Callable[[str, str, Callable[[], Any]], Any]
"""Makes every edit that a call asks for one, named by a verb and a subject."""


class RecordTable(QTableView):
    """A table over a ``RecordTableModel``, edited with the keys of a spreadsheet.

    ``selected`` gives the record under the cursor, ``chosen`` follows every change of what is selected, ``removing``
    asks for the selected records to be removed. ``together`` lets a block be pasted, ``many`` several be selected;
    lines pasted beyond the last record make new ones where ``add`` is set. Widths are remembered under the object name.
    """

    selected = Signal(object)
    chosen = Signal()
    removing = Signal()

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        *,
        fit: Fit = "fill",
        sortable: bool = False,
        many: bool = False,
        together: Together | None = None,
    ) -> None:
        super().__init__()
        self.records = RecordTableModel(columns, self)
        self.add: Add | None = None
        self._place: Place | None = None
        self._fit = fit
        self._together = together
        self.setProperty("fit", fit)
        self.setModel(self.records)
        delegate = CellDelegate(self, 16 if fit == "fill" else 8)
        delegate.left.connect(self._leave)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.widths = ColumnWidths(self, self.records.columns)
        self._dress(many=many)
        if sortable:
            header = self.horizontalHeader()
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            header.setSortIndicatorClearable(True)
            self.setSortingEnabled(True)
        # the header would look through every cell of a selection, each time it is painted, for what it does not show
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(self.records, self))
        self.records.modelReset.connect(self._span_groups)
        self.selectionModel().currentRowChanged.connect(self._tell_selected)
        self.selectionModel().selectionChanged.connect(self.chosen)

    def _dress(self, *, many: bool) -> None:
        modes = QAbstractItemView.SelectionMode
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(modes.ExtendedSelection if many else modes.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(False)
        vertical, header = self.verticalHeader(), self.horizontalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(36 if self._fit == "fill" else 32)
        header.setFixedHeight(34 if self._fit == "fill" else 28)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(32)
        if self._fit == "rows":
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.widths.fit()

    def take_order(self, place: "Place") -> None:
        """Let a record be dragged; ``place`` gets it and the one it is to stand before, or None at the end."""
        self._place = place
        self.records.movable = True
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Let own records be dropped while they stand in their own order."""
        super().dragMoveEvent(event)
        if event.source() is self and not self.records.is_sorted:
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the record under the cursor to be placed where it is dropped."""
        record = self.selected_record
        if self._place is None or event.source() is not self or record is None or self.records.is_sorted:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.IgnoreAction)  # Qt would remove the row: the records are shown anew instead
        event.accept()
        before = self._before(event.position().toPoint())
        if before is None or before.id != record.id:
            self._place(record, before)

    def _before(self, point: QPoint) -> Any:
        """The record that something dropped at a point stands before; None where that is the end."""
        index = self.indexAt(point)
        row = index.row() if index.isValid() else len(self.records.records)
        if index.isValid() and point.y() > self.visualRect(index).center().y():
            row += 1
        return self.records.records[row] if row < len(self.records.records) else None

    # What is shown and selected

    def show_records(self, records: Sequence[Any]) -> None:
        """Show records and keep those selected that are still there."""
        chosen, column = self.selected_id, max(self.currentIndex().column(), 0)
        several = set(self.selected_ids)
        self.records.show_records(records)
        self._span_groups()
        if self._fit == "rows":
            self.setFixedHeight(self.horizontalHeader().height() + len(records) * 32 + 1)
        if chosen is not None and self.selected_id != chosen:
            self.select(chosen, column)
        if len(several) > 1 and len(self.selected_ids) < len(several):
            self._select_several(several)

    def _select_several(self, ids: set[Any]) -> None:
        last, selection = len(self.records.columns) - 1, QItemSelection()
        rows = [row for row, record_id in enumerate(ids_of(self.records.records)) if record_id in ids]
        for _, neighbours in groupby(enumerate(rows), key=lambda numbered: numbered[1] - numbered[0]):
            run = [row for _, row in neighbours]
            selection.select(self.records.index(run[0], 0), self.records.index(run[-1], last))
        self.selectionModel().select(selection, self.selectionModel().SelectionFlag.ClearAndSelect)

    @property
    def selected_record(self) -> Any:
        """The record under the cursor; None where there is none."""
        row = self.currentIndex().row()
        record = self.records.records[row] if 0 <= row < len(self.records.records) else None
        return None if isinstance(record, Group) else record

    @property
    def selected_records(self) -> tuple[Any, ...]:
        """All selected records in their order."""
        records = (self.records.records[row] for row in self._selected_rows())
        return tuple(record for record in records if not isinstance(record, Group))

    @property
    def selected_ids(self) -> list[Any]:
        """The ids of all selected records in their order."""
        if isinstance(self.records.records, Rows):
            ids = self.records.records.ids
            return [ids[row] for row in self._selected_rows()]
        return [record.id for record in self.selected_records]

    def _selected_rows(self) -> list[int]:
        selection = self.selectionModel().selection()
        ranges = (selection.at(number) for number in range(selection.count()))
        return sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})

    @property
    def selected_id(self) -> Any:
        """The id of the record under the cursor."""
        row, records = self.currentIndex().row(), self.records.records
        if isinstance(records, Rows):
            return records.ids[row] if 0 <= row < len(records) else None
        record = self.selected_record
        return record.id if record is not None else None

    def select(self, record_id: object, column: int = 0) -> None:
        """Put the cursor on a record and nothing else, where it is here, whatever keys are held down."""
        row = self.records.row_of(record_id)
        if row is not None:
            alone = self.selectionModel().SelectionFlag.ClearAndSelect | self.selectionModel().SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self.records.index(row, column), alone)

    def _tell_selected(self) -> None:
        self.selected.emit(self.selected_record)

    def _span_groups(self) -> None:
        self.clearSpans()
        if isinstance(self.records.records, Rows):
            return
        for row, record in enumerate(self.records.records):
            if isinstance(record, Group):
                self.setSpan(row, 0, 1, len(self.records.columns))

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the cells from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._act_for(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, edit, clear, copy and paste like a spreadsheet."""
        act = self._act_for(event)
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def _act_for(self, event: QKeyEvent) -> Callable[[], object] | None:
        if self.state() == QAbstractItemView.State.EditingState:
            return None
        if event.matches(QKeySequence.StandardKey.Copy):
            return self.copy
        if event.matches(QKeySequence.StandardKey.Paste):
            return self.paste
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        keys = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        none = Qt.KeyboardModifier.NoModifier
        acts: dict[tuple[int, Qt.KeyboardModifier], Callable[[], object]] = {
            (Qt.Key.Key_Return, none): self._enter,
            (Qt.Key.Key_Enter, none): self._enter,
            (Qt.Key.Key_Return, shift): partial(self._leave, "up"),
            (Qt.Key.Key_Enter, shift): partial(self._leave, "up"),
            (Qt.Key.Key_F2, none): self._edit_on,
            (Qt.Key.Key_Delete, none): self.clear_cell,
            (Qt.Key.Key_Delete, control): self.removing.emit,
            (Qt.Key.Key_Tab, control): partial(self._leave_table, True),
            (Qt.Key.Key_Backtab, control | shift): partial(self._leave_table, False),
        }
        return acts.get(keys)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from cell to cell that can be edited, and after the last one out of the table."""
        return self._step(1 if forward else -1) or super().focusNextPrevChild(forward)

    def _leave_table(self, forward: bool) -> None:
        super().focusNextPrevChild(forward)

    def _enter(self) -> None:
        if not self._edit_cell():
            self._leave("down")

    def _edit_cell(self) -> bool:
        editable = bool(self.records.flags(self.currentIndex()) & Qt.ItemFlag.ItemIsEditable)
        if editable:
            self.edit(self.currentIndex())
        return editable

    def _edit_on(self) -> None:
        """Edit what the cell says from its end on."""
        if self._edit_cell():
            for line in self.viewport().findChildren(QLineEdit):
                line.deselect()
                line.end(False)

    def _leave(self, where: Leave) -> None:
        index = self.currentIndex()
        if where in {"down", "up"}:
            self._go(self._row_beside(index.row(), 1 if where == "down" else -1), index.column())
        else:
            self._step(1 if where == "next" else -1)

    def _row_beside(self, row: int, by: int) -> int:
        rows = range(row + by, len(self.records.records) if by > 0 else -1, by)
        return next((other for other in rows if not isinstance(self.records.records[other], Group)), row)

    def _step(self, by: int) -> bool:
        """Go to the next or previous cell that can be edited; say whether there is one."""
        index = self.currentIndex()
        editable = [number for number, column in enumerate(self.records.columns) if column.edit]
        if not index.isValid() or not editable:
            return False
        row = index.row()
        here = () if isinstance(self.records.records[row], Group) else editable
        onward = [number for number in here if (number - index.column()) * by > 0]
        if not onward:
            onward, row = editable, self._row_beside(row, by)
        if row == index.row() and onward is editable:
            return False
        self._go(row, onward[0] if by > 0 else onward[-1])
        return True

    def _go(self, row: int, column: int) -> None:
        self.setCurrentIndex(self.records.index(row, column))

    # Cells as blocks

    def clear_cell(self) -> None:
        """Empty the cell under the cursor, where it may be empty."""
        index = self.currentIndex()
        if self.selected_record is None:
            return
        choices = self.records.columns[index.column()].choices
        empty = [value for value, _ in choices() if not value] if choices else [""]
        if empty:
            self.records.setData(index, empty[0])

    def copy(self) -> None:
        """Copy the cell under the cursor, or all cells of several selected records."""
        records, columns = self.selected_records, self.records.columns
        if len(records) < 2:
            records, columns = records[:1], columns[max(self.currentIndex().column(), 0) :][:1]
        if records:
            block = [[column.words(record) for column in columns] for record in records]
            QGuiApplication.clipboard().setMimeData(write_block(block))

    def paste(self) -> None:
        """Paste the clipboard over the cells from the cursor on; one cell goes to all selected records."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        records = self.records.records[row : row + MOST_LINES] if row >= 0 else ()
        self._paste(QGuiApplication.clipboard().text(), records, max(column, 0))

    def add_block(self, text: str) -> None:
        """Add a record for each line of a block that a spreadsheet has copied."""
        self._paste(text, (), 0)

    def _paste(self, text: str, records: Sequence[Any], column: int) -> None:
        if self._together is None or not text.strip("\n"):
            return
        try:
            block = read_block(text)
            several = len(self.selected_ids)
            if several > 1 and len(block) == len(block[0]) == 1:
                block, records = [block[0]] * several, self.selected_records
            done = self._together(self.tr("Paste"), self._counted(block), self._act_of(block, records, column))
        except UserError as problem:
            self.records.refused.emit(problem)
            return
        left = left_over(done)
        if left is not None:
            self.records.refused.emit(left)

    def _act_of(self, block: Block, records: Sequence[Any], column: int) -> Callable[[], Pasted]:
        over = tuple(record for record in records if not isinstance(record, Group))
        add = self.add if column == 0 else None
        return partial(paste, block, self.records.columns[column:], over, add)

    def _counted(self, block: Block) -> str:
        cells = sum(len(line) for line in block)
        return self.tr("1 cell") if cells == 1 else self.tr("{n} cells").format(n=cells)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self.widths.fit()
