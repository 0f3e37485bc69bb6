"""Fields in labelled rows under small headings."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.fields import Field
from planner.ui.labels import label

_LABELS = 112
HEADING = 28
"""The height of a group's heading, the same beside forms and lists."""


class Form(QWidget):
    """One group of fields: a heading, then rows of label and field."""

    def __init__(self, heading: str = "", labels: int = _LABELS) -> None:
        super().__init__()
        self._labels = labels
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.heading = label(heading, "section")
        self.heading.setFixedHeight(HEADING)
        column.addWidget(self.heading)
        if not heading:
            self.heading.hide()
        self._rows = QFormLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(8)
        self._rows.setVerticalSpacing(4)
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(self._rows)

    def add(self, *fields: Field, name: str = "") -> None:
        """Add one row: several fields stand side by side, by default under the name of the first."""
        title = label(name or fields[0].name, "label")
        title.setFixedWidth(self._labels)
        title.setContentsMargins(0, 5, 0, 0)
        title.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        title.setWordWrap(True)
        title.setBuddy(fields[0])
        self._rows.addRow(title, fields[0] if len(fields) == 1 else _line(fields))

    def end_with(self, widget: QWidget) -> None:
        """Put a widget below the fields, as wide as its words."""
        self._column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)


def _line(fields: tuple[Field, ...]) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for field in fields:
        row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return line
