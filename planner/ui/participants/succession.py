"""Who came in whose place, and replacing somebody in one action."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.domain.attending import Attendee, Namesake
from planner.edits.successions import replace_participant
from planner.errors import UserError
from planner.ui.add_line import AddLine
from planner.ui.buttons import button
from planner.ui.event_door import EventDoor
from planner.ui.labels import label


class Succession(QWidget):
    """The chain of those who came in each other's place, both ways, and a line to name the next.

    ``wanted`` asks for a participant of the chain to come into view.
    """

    wanted = Signal(int)
    refused = Signal(object)

    def __init__(self, door: EventDoor) -> None:
        super().__init__()
        self._door = door
        self._person: Attendee | None = None
        self.links: list[QPushButton] = []
        self.before, self.after = QWidget(), QWidget()
        self.replace_button = button(self.tr("Replace…"), self.ask)
        self.replace_button.setToolTip(self.tr("Let somebody else come, with the same category, delegation and rank"))
        self.line = AddLine(self.tr("Who comes instead? Type a name and press Enter"))
        self.line.entered.connect(self._replace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.before, self.after):
            line = QHBoxLayout(part)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(4)
            column.addWidget(part)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.replace_button)
        row.addWidget(self.line, 1)
        row.addStretch(0)
        column.addLayout(row)

    def show_person(self, person: Attendee) -> None:
        """Show who came before and after a participant."""
        self._person = person
        self.line.hide()
        self.replace_button.setVisible(not person.after)
        self.links = []
        self._show(self.before, self.tr("In the place of"), person.before)
        self._show(self.after, self.tr("Replaced by"), person.after)

    def _show(self, part: QWidget, words: str, people: Sequence[Namesake]) -> None:
        line = part.layout()
        assert isinstance(line, QHBoxLayout)
        while (item := line.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        line.addWidget(label(words, "label"))
        for place, one in enumerate(people):
            if place:
                line.addWidget(label("→", "quiet"))
            link = button(one.name, partial(self.wanted.emit, one.id), "link")
            self.links.append(link)
            line.addWidget(link)
        line.addStretch(1)
        part.setVisible(bool(people))

    def ask(self) -> None:
        """Ask who comes instead."""
        self.replace_button.hide()
        self.line.show()
        self.line.setFocus()

    def _replace(self, name: str) -> None:
        assert self._person is not None
        write = partial(replace_participant, participant_id=self._person.row.id, name=name)
        try:
            successor = self._door.edit(self.tr("Replace"), self._person.row.name, write)
        except UserError as problem:
            self.refused.emit(problem)
            return
        self.wanted.emit(successor)
