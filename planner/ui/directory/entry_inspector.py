"""What the two inspectors of the directory have in common."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from planner.ui.buttons import button
from planner.ui.directory.door import DirectoryDoor
from planner.ui.directory.links import Links
from planner.ui.labels import label
from planner.ui.places import Place


class EntryInspector(QScrollArea):
    """A column of parts that scrolls, the places that lead into the window, and a button that removes the entry.

    ``went`` leads to a place, ``removing`` asks for the entry to go.
    """

    went = Signal(Place)
    removing = Signal()

    def __init__(self, door: DirectoryDoor, nowhere: str, remove: str) -> None:
        """``nowhere`` is said where no place is known, ``remove`` names the button."""
        super().__init__(widgetResizable=True)
        self.setObjectName("inspector")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._door = door
        self.places = Links()
        self.places.went.connect(self.went)
        self.remove_button = button(remove, self.removing.emit)
        self._nowhere = label(nowhere, "quiet")

    def begin(self) -> QVBoxLayout:
        """Give the column that the parts are put into, from above."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 24)
        column.setSpacing(8)
        self.setWidget(content)
        return column

    def add_places(self, column: QVBoxLayout, heading: str) -> None:
        """Put the places into the column under a heading."""
        column.addSpacing(8)
        column.addWidget(label(heading, "section"))
        column.addWidget(self._nowhere)
        column.addWidget(self.places)
        column.addSpacing(12)
