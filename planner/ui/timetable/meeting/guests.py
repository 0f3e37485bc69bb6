"""Who is to meet: those of the session, and others who are added by name."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from planner.domain.names import fold
from planner.domain.people import ParticipantRow
from planner.ui.add_line import AddLine

_ROW, _MOST_ROWS = 26, 5


class Guests(QWidget):
    """A box for each person; ``changed`` follows every box, ``unknown`` gives a name that nobody here has."""

    changed = Signal()
    unknown = Signal(str)

    def __init__(self, everybody: Sequence[ParticipantRow], expected: Collection[int]) -> None:
        super().__init__()
        self._everybody = everybody
        self.boxes: dict[int, QCheckBox] = {}
        self.line = AddLine(self.tr("+ Add a person of this event"))
        self.line.offer([person.name for person in everybody])
        self.line.setProperty("look", "add")
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._list = QScrollArea(widgetResizable=True)
        inside = QWidget()
        inside.setLayout(self._rows)
        self._list.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._list)
        column.addWidget(self.line)
        for person in everybody:
            if person.id in expected:
                self._show(person)
        self._fit()
        self.line.entered.connect(self.add)

    @property
    def people(self) -> frozenset[int]:
        """The participants whose boxes are set."""
        return frozenset(number for number, box in self.boxes.items() if box.isChecked())

    def add(self, name: str) -> None:
        """Add somebody of the event by name."""
        person = next((row for row in self._everybody if fold(row.name) == fold(name)), None)
        if person is None:
            self.unknown.emit(name)
        elif person.id in self.boxes:
            self.boxes[person.id].setChecked(True)
        else:
            self._show(person)
            self._fit()
            self.changed.emit()

    def _show(self, person: ParticipantRow) -> None:
        box = self.boxes[person.id] = QCheckBox(person.name.replace("&", "&&"))
        box.setFixedHeight(_ROW)
        box.setChecked(True)
        box.toggled.connect(self.changed)
        self._rows.addWidget(box)

    def _fit(self) -> None:
        self._list.setFixedHeight(_ROW * min(len(self.boxes), _MOST_ROWS))
        self._list.setVisible(bool(self.boxes))
