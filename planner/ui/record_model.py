"""What a table of records shows: descriptions of columns, and the model that they make."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from planner.domain.names import fold
from planner.errors import UserError
from planner.ui.cells import CHOICES, KNOWN, LOOK, TONE, VALUE, CellLook
from planner.ui.fields import Choices
from planner.ui.theme import Tone

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column:
    """One column: what it says of a record, and how that is changed.

    ``edit`` stores what was typed or chosen and raises ``UserError`` where it is refused. With ``choices`` a value is
    chosen, and ``value`` gives the stored one; ``known`` are words to offer while typing. ``share`` is the part of the
    free width; 0 keeps ``width`` pixels. ``hint`` stands in grey where a cell would be empty.
    """

    title: str
    text: Callable[[Any], str]
    edit: Callable[[Any, Any], object] | None = None
    choices: Callable[[], Choices] | None = None
    value: Callable[[Any], Any] | None = None
    known: Callable[[], Sequence[str]] | None = None
    look: CellLook = "plain"
    tone: Callable[[Any], Tone] | None = None
    sort: Callable[[Any], Any] | None = None
    tip: Callable[[Any], str] | None = None
    hint: Callable[[Any], str] | None = None
    width: int = 96
    share: int = 0
    centred: bool = False

    def stored(self, record: Any) -> Any:
        """Give what is stored of a record: its value, or the words that can be typed."""
        return (self.value or self.text)(record)

    def hinted(self, record: Any) -> str:
        """Give what stands in grey where the cell would be empty."""
        return self.hint(record) if self.hint else ""

    def words(self, record: Any) -> str:
        """Give the whole of what a cell says, where it shows less: the word of what was chosen."""
        if self.choices is None:
            return self.text(record)
        value = self.stored(record)
        return next((word for known, word in self.choices() if known == value), self.text(record))

    def choice_of(self, words: str) -> Any:
        """Give the value that a word stands for in the window's language; raises ``UserError`` ``no-choice``."""
        assert self.choices is not None
        choices = self.choices()
        found = [value for value, word in choices if fold(word) == fold(words)]
        if not found and not words:
            found = [value for value, _ in choices if value is None]
        if not found:
            happened = QCoreApplication.translate("Column", "“{words}” is not known as “{column}”.")
            named = happened.format(words=words, column=self.title)
            raise UserError("no-choice", named, next=QCoreApplication.translate("Column", "Choose one from the list."))
        return found[0]


@dataclass(frozen=True)
class Group:
    """A heading between records, over all columns."""

    id: str
    title: str
    note: str = ""


class Rows(Sequence[Any]):
    """Records that are read when they are looked at; their ``ids`` are known before. There are no groups among them."""

    ids: Sequence[Any]

    @abstractmethod
    def in_order(self, key: Callable[[Any], Any], *, reverse: bool) -> "Rows":
        """Give the same records by a key; equal ones keep their order."""


def ids_of(records: Sequence[Any]) -> Sequence[Any]:
    """Give the ids of records, without reading those that are not read yet."""
    return records.ids if isinstance(records, Rows) else [record.id for record in records]


class RecordTableModel(QAbstractTableModel):
    """Records in rows; a record has an ``id``. Nothing is changed here: editing asks a column to store the value."""

    refused = Signal(object)

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._given: Sequence[Any] = ()
        self.records: Sequence[Any] = ()
        self.movable = False
        self._sorting: tuple[int, Qt.SortOrder] | None = None

    def show_records(self, records: Sequence[Any]) -> None:
        """Show records; cells are refreshed in place where they are the same ones in the same order."""
        self._given = records if isinstance(records, Rows) else tuple(records)
        ordered = self._ordered()
        if ids_of(ordered) == ids_of(self.records):
            self.records = ordered
            if ordered:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ordered) - 1, len(self.columns) - 1))
        else:
            self.beginResetModel()
            self.records = ordered
            self.endResetModel()

    def _ordered(self) -> Sequence[Any]:
        if self._sorting is None:
            return self._given
        column, order = self._sorting
        key = self.columns[column].sort or self.columns[column].text
        reverse = order == Qt.SortOrder.DescendingOrder
        if isinstance(self._given, Rows):
            return self._given.in_order(key, reverse=reverse)
        return tuple(sorted(self._given, key=key, reverse=reverse))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the records by a column; a negative column gives back their own order."""
        self._sorting = (column, order) if column >= 0 else None
        self.show_records(self._given)

    @property
    def is_sorted(self) -> bool:
        """Whether the records stand in the order of a column, not in their own."""
        return self._sorting is not None

    def row_of(self, record_id: object) -> int | None:
        """Give where a record stands."""
        ids = ids_of(self.records)
        return ids.index(record_id) if record_id in ids else None

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
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(record) or column.hinted(record)
        if role == Qt.ItemDataRole.EditRole:
            return column.text(record)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (column.tip or column.text)(record) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.words(record)}"
        if role == LOOK:
            return "quiet" if column.hinted(record) and not column.text(record) else column.look
        return _for_delegate(column, record, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be done with a cell."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        if isinstance(self.records[index.row()], Group):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if self.movable:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        editable = self.columns[index.column()].edit is not None
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask the column to store what was typed; a refusal is told by ``refused`` and changes nothing."""
        column = self.columns[index.column()]
        record = self.records[index.row()]
        if column.edit is None or value == column.stored(record) or role != Qt.ItemDataRole.EditRole:
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
    if role == KNOWN and column.known:
        return tuple(column.known())
    return column.value(record) if role == VALUE and column.value else None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignHCenter if column.centred else Qt.AlignmentFlag.AlignLeft
    if column.look == "number":
        side = Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
