"""Rooms that are called the same."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.affected import same_rooms
from planner.domain.event import RoomRow
from planner.ui.labels import label
from planner.ui.record_list import RecordList


class RoomNames(QWidget):
    """Tells below the list of rooms which names several rooms of one building have; they may have them."""

    def __init__(self, rooms: RecordList) -> None:
        super().__init__()
        self._words = label(look="quiet", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 0)
        column.addWidget(self._words)
        below = rooms.layout()
        assert isinstance(below, QVBoxLayout)
        below.addWidget(self)

    @property
    def words(self) -> str:
        """What it tells; empty where all names differ."""
        return self._words.text()

    def show_rooms(self, rooms: Sequence[RoomRow]) -> None:
        """Tell of the rooms as they are now."""
        two, many = self.tr("There are two rooms called “{name}”."), self.tr("There are {n} rooms called “{name}”.")
        said = ((two if n == 2 else many).format(n=n, name=name) for name, n in same_rooms(rooms).items())
        self._words.setText(" ".join(said))
        self.setVisible(bool(self._words.text()))
