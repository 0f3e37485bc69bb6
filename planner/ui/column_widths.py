"""How wide the columns of a table are: sharing the free width, until somebody drags them."""

from itertools import pairwise

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTableView, QWidget

from planner.ui.record_model import Column

Widths = dict[str, list[int]]
"""The widths of columns in pixels, by the name under which a table is remembered."""


class ColumnWidths(QObject):
    """Shares a table's width among its columns; ``changed`` follows every width that is dragged."""

    changed = Signal()

    def __init__(self, table: QTableView, columns: tuple[Column, ...]) -> None:
        super().__init__(table)
        self._table = table
        self._columns = columns
        self._dragged: list[int] = []
        self._fitting = False
        table.horizontalHeader().sectionResized.connect(self._note)

    @property
    def name(self) -> str:
        """The name under which the table is remembered; empty where it is not."""
        return self._table.objectName()

    @property
    def dragged(self) -> list[int]:
        """The widths in pixels as somebody dragged them; empty while they are shared."""
        return self._dragged

    def take(self, widths: list[int]) -> None:
        """Use widths as they were dragged once; other than one a column is none."""
        self._dragged = list(widths) if len(widths) == len(self._columns) else []
        self.fit()

    def fit(self) -> None:
        """Set the columns to the width that the table has now."""
        self._fitting = True
        for number, width in enumerate(self._dragged or self._shared()):
            self._table.setColumnWidth(number, width)
        self._fitting = False

    def _shared(self) -> list[int]:
        fixed = sum(column.width for column in self._columns)
        shares = sum(column.share for column in self._columns)
        free = max(self._table.viewport().width() - fixed, 0)
        ends = [
            free * sum(column.share for column in self._columns[:number]) for number in range(1 + len(self._columns))
        ]
        parts = [(end // shares - start // shares) if shares else 0 for start, end in pairwise(ends)]
        return [column.width + part for column, part in zip(self._columns, parts, strict=True)]

    def _note(self) -> None:
        if not self._fitting:
            self._dragged = [self._table.columnWidth(number) for number in range(len(self._columns))]
            self.changed.emit()


def remember_widths(parent: QWidget, widths: Widths) -> None:
    """Give the named tables inside a widget the widths kept under their names, and keep what is dragged from now on."""
    for kept in parent.findChildren(ColumnWidths):
        name = kept.name
        if name:
            kept.take(widths.get(name, []))
            kept.changed.connect(lambda kept=kept, name=name: widths.update({name: kept.dragged}))
