"""Tables of records: a model made of column descriptions, and a view that keeps its selection by record."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from planner.errors import UserError
from planner.ui.cells import CHOICES, LOOK, TONE, VALUE, CellDelegate, CellLook
from planner.ui.fields import Choices
from planner.ui.theme import Tone

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column:
    """One column: what it says of a record, and how that is changed.

    ``edit`` stores what was typed or chosen and raises ``UserError`` where it is refused. With ``choices`` a value is
    chosen, and ``value`` gives the stored one. ``share`` is the part of the free width; 0 keeps ``width`` pixels.
    """

    title: str
    text: Callable[[Any], str]
    edit: Callable[[Any, Any], object] | None = None
    choices: Callable[[], Choices] | None = None
    value: Callable[[Any], Any] | None = None
    look: CellLook = "plain"
    tone: Callable[[Any], Tone] | None = None
    sort: Callable[[Any], Any] | None = None
    tip: Callable[[Any], str] | None = None
    width: int = 96
    share: int = 0
    centred: bool = False


@dataclass(frozen=True)
class Group:
    """A heading between records, over all columns."""

    id: str
    title: str
    note: str = ""


class RecordTableModel(QAbstractTableModel):
    """Records in rows; a record has an ``id``. Nothing is changed here: editing asks a column to store the value."""

    refused = Signal(object)

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._given: tuple[Any, ...] = ()
        self.records: tuple[Any, ...] = ()
        self._sorting: tuple[int, Qt.SortOrder] | None = None

    def show_records(self, records: Sequence[Any]) -> None:
        """Show records; cells are refreshed in place where they are the same ones in the same order."""
        self._given = tuple(records)
        ordered = self._ordered()
        if [record.id for record in ordered] == [record.id for record in self.records]:
            self.records = ordered
            if ordered:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ordered) - 1, len(self.columns) - 1))
        else:
            self.beginResetModel()
            self.records = ordered
            self.endResetModel()

    def _ordered(self) -> tuple[Any, ...]:
        if self._sorting is None:
            return self._given
        column, order = self._sorting
        key = self.columns[column].sort or self.columns[column].text
        return tuple(sorted(self._given, key=key, reverse=order == Qt.SortOrder.DescendingOrder))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the records by a column; a negative column gives back their own order."""
        self._sorting = (column, order) if column >= 0 else None
        self.show_records(self._given)

    def row_of(self, record_id: object) -> int | None:
        """Give where a record stands."""
        return next((row for row, record in enumerate(self.records) if record.id == record_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many records there are."""
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A column's title."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says and how it looks."""
        if not index.isValid():
            return None
        record, column = self.records[index.row()], self.columns[index.column()]
        if isinstance(record, Group):
            return _of_group(record, index.column(), role)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return column.text(record)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (column.tip or column.text)(record) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == LOOK:
            return column.look
        return _for_delegate(column, record, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be done with a cell."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        if isinstance(self.records[index.row()], Group):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        editable = self.columns[index.column()].edit is not None
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask the column to store what was typed; a refusal is told by ``refused`` and changes nothing."""
        column = self.columns[index.column()]
        record = self.records[index.row()]
        stored = (column.value or column.text)(record)
        if column.edit is None or value == stored or role != Qt.ItemDataRole.EditRole:
            return False
        try:
            column.edit(record, value)
        except UserError as problem:
            self.refused.emit(problem)
            return False
        return True


def _of_group(group: Group, column: int, role: int) -> Any:
    if column or role not in {Qt.ItemDataRole.DisplayRole, LOOK, TONE}:
        return None
    return {Qt.ItemDataRole.DisplayRole: group.title, LOOK: "group", TONE: group.note}[role]


def _for_delegate(column: Column, record: Any, role: int) -> Any:
    if role == TONE and column.tone:
        return column.tone(record)
    if role == CHOICES and column.choices:
        return tuple(column.choices())
    return column.value(record) if role == VALUE and column.value else None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignHCenter if column.centred else Qt.AlignmentFlag.AlignLeft
    if column.look == "number":
        side = Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


Fit = Literal["fill", "rows"]


class RecordTable(QTableView):
    """A table over a ``RecordTableModel``: Enter edits a cell, the selected record stays selected when rows change."""

    selected = Signal(object)

    def __init__(self, name: str, columns: Sequence[Column], *, fit: Fit = "fill", sortable: bool = False) -> None:
        super().__init__()
        self.records = RecordTableModel(columns)
        self._fit = fit
        self.setProperty("fit", fit)
        self._told: object = None
        self.setModel(self.records)
        self.setItemDelegate(CellDelegate(self, 16 if fit == "fill" else 8))
        self.setAccessibleName(name)
        self._dress()
        if sortable:
            header = self.horizontalHeader()
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            header.setSortIndicatorClearable(True)
            self.setSortingEnabled(True)
        self.records.modelReset.connect(self._span_groups)
        self.selectionModel().currentRowChanged.connect(self._tell_selected)

    def _dress(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
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
        self._share_width()

    def show_records(self, records: Sequence[Any]) -> None:
        """Show records and keep the selected one."""
        chosen, column = self.selected_id, max(self.currentIndex().column(), 0)
        self.records.show_records(records)
        self._span_groups()
        if self._fit == "rows":
            self.setFixedHeight(self.horizontalHeader().height() + len(records) * 32 + 1)
        if chosen is not None and self.selected_id != chosen:
            self.select(chosen, column)

    @property
    def selected_record(self) -> Any:
        """The record under the cursor; None where there is none."""
        row = self.currentIndex().row()
        record = self.records.records[row] if 0 <= row < len(self.records.records) else None
        return None if isinstance(record, Group) else record

    @property
    def selected_id(self) -> int | None:
        """The id of the record under the cursor."""
        record = self.selected_record
        return record.id if record is not None else None

    def select(self, record_id: object, column: int = 0) -> None:
        """Put the cursor on a record, where it is here."""
        row = self.records.row_of(record_id)
        if row is not None:
            self.setCurrentIndex(self.records.index(row, column))

    def _tell_selected(self) -> None:
        self.selected.emit(self.selected_record)

    def _span_groups(self) -> None:
        self.clearSpans()
        for row, record in enumerate(self.records.records):
            if isinstance(record, Group):
                self.setSpan(row, 0, 1, len(self.records.columns))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits the cell."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        editing = self.state() == QAbstractItemView.State.EditingState
        if enter and not editing and self.records.flags(self.currentIndex()) & Qt.ItemFlag.ItemIsEditable:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: Any) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        fixed = sum(column.width for column in self.records.columns)
        shares = sum(column.share for column in self.records.columns)
        free = max(self.viewport().width() - fixed, 0)
        for number, column in enumerate(self.records.columns):
            self.setColumnWidth(number, column.width + (free * column.share // shares if shares else 0))
