"""Names that were typed in capitals, each with a proposal; it is written only where somebody says so."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from planner.domain.directory import PersonEntry
from planner.domain.name_cases import language_of, natural_cases
from planner.edits.directory import rename_people
from planner.errors import UserError
from planner.ui.blank import Blank
from planner.ui.buttons import button
from planner.ui.counting import counted
from planner.ui.directory.door import DirectoryDoor
from planner.ui.labels import label
from planner.ui.page import toolbar
from planner.ui.record_table import Column, RecordTable


@dataclass(frozen=True)
class Proposal:
    """A name as stored, and how it may be written: ``name`` is what would be stored, ``others`` other ways."""

    id: int
    stored: str
    name: str
    others: tuple[str, ...]


class CapitalsPage(QWidget):
    """The original beside the proposal, which can be typed over; only selected lines are written."""

    refused = Signal(object)

    def __init__(self, door: DirectoryDoor) -> None:
        super().__init__()
        self._door = door
        self._typed: dict[int, str] = {}
        self.table = RecordTable(self.tr("Names in capitals"), self._columns(), many=True)
        self.table.setObjectName("directory_capitals")
        self.state = label("", "quiet")
        self.write_button = button(self.tr("Write the selected as proposed"), self.write, "primary")
        self.write_button.setToolTip(self.tr("Ctrl+A selects all lines"))
        self.table.chosen.connect(self._allow)
        self.blank = Blank("directory")
        self.middle = QStackedWidget()
        for part in (self.blank, self.table):
            self.middle.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar(self.state, None, self.write_button))
        column.addWidget(self.middle, 1)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("As stored"), lambda one: one.stored, look="strong", share=3, width=200),
            Column(self.tr("Proposed"), lambda one: one.name, self._type, share=3, width=200),
            Column(self.tr("Or"), lambda one: " · ".join(one.others), look="quiet", share=4, width=200),
        )

    def refresh(self) -> None:
        """Show the names as they are stored now."""
        found = [proposal for person in self._door.people.entries if (proposal := self._proposal(person)) is not None]
        self.table.show_records(found)
        self.state.setText(counted(len(found), self.tr("1 name in capitals"), self.tr("{n} names in capitals")))
        self.middle.setCurrentWidget(self.table if found else self.blank)
        if not found:
            self.blank.say(
                self.tr("No name stands in capitals"),
                self.tr("Names are stored as they were given. Capitals of the family name are a style of printing."),
            )
        self._allow()

    def _proposal(self, person: PersonEntry) -> Proposal | None:
        country = next(iter(person.countries)) if len(person.countries) == 1 else ""
        ways = natural_cases(person.name, language_of(country))
        if not ways or ways[0] == person.name:
            return None
        return Proposal(person.id, person.name, self._typed.get(person.id, ways[0]), ways[1:])

    def _type(self, proposal: Proposal, words: str) -> None:
        self._typed[proposal.id] = words.strip() or proposal.name
        self.refresh()

    def _allow(self) -> None:
        self.write_button.setEnabled(bool(self.table.selected_records))

    def write(self) -> None:
        """Store the selected names as proposed or typed, in one step."""
        chosen = self.table.selected_records
        if not chosen:
            return
        subject = chosen[0].stored if len(chosen) == 1 else self.tr("{n} names").format(n=len(chosen))
        write = partial(rename_people, names={one.id: one.name for one in chosen})
        try:
            self._door.edit(self.tr("Write in natural case"), subject, write)
        except UserError as problem:
            self.refused.emit(problem)
