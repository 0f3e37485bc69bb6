"""What is proposed and written only where somebody says so: each proposal beside what is stored."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from planner.ui.blank import Blank
from planner.ui.buttons import button
from planner.ui.directory.door import DirectoryDoor
from planner.ui.labels import label
from planner.ui.page import toolbar
from planner.ui.record_table import Column, RecordTable
from planner.ui.refusals import attempt


@dataclass(frozen=True)
class Proposal:
    """A line: ``stored`` is what there is, ``proposed`` what would be written, ``note`` what else is worth saying."""

    id: Any
    stored: str
    proposed: str
    note: str = ""
    whose: str = ""


class ProposalsPage(QWidget):
    """Proposals that can be typed over; only the selected ones are written, in one step."""

    refused = Signal(object)

    def __init__(self, door: DirectoryDoor, name: str, columns: Sequence[Column]) -> None:
        super().__init__()
        self.door = door
        self._typed: dict[Hashable, str] = {}
        proposed = Column(self.tr("Proposed"), lambda one: one.proposed, self._type, share=3, width=200)
        self.table = RecordTable(name, (*columns[:-1], proposed, columns[-1]), many=True)
        self.state = label("", "quiet")
        self.write_button = button(self.tr("Write the selected as proposed"), self.write, "primary")
        self.write_button.setToolTip(self.tr("Ctrl+A selects all lines"))
        self.table.chosen.connect(self._allow)
        self.table.records.refused.connect(self.refused)
        self.blank = Blank("directory")
        self.middle = QStackedWidget()
        for part in (self.blank, self.table):
            self.middle.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar(self.state, None, self.write_button))
        column.addWidget(self.middle, 1)

    def proposals(self) -> Sequence[Proposal]:
        """Give what is proposed now."""
        raise NotImplementedError

    def counted(self, number: int) -> str:
        """Say how many proposals there are."""
        raise NotImplementedError

    def say_blank(self) -> None:
        """Say why nothing is proposed."""
        raise NotImplementedError

    def store(self, chosen: Sequence[Proposal]) -> None:
        """Write what somebody chose."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what is proposed now; what was typed over a proposal stays."""
        found = [
            Proposal(one.id, one.stored, self._typed.get(one.id, one.proposed), one.note, one.whose)
            for one in self.proposals()
        ]
        self.table.show_records(found)
        self.state.setText(self.counted(len(found)))
        self.middle.setCurrentWidget(self.table if found else self.blank)
        if not found:
            self.say_blank()
        self._allow()

    def _type(self, proposal: Proposal, words: str) -> None:
        self._typed[proposal.id] = words.strip() or proposal.proposed
        self.refresh()

    def _allow(self) -> None:
        self.write_button.setEnabled(bool(self.table.selected_records))

    def write(self) -> None:
        """Write the selected ones."""
        chosen = self.table.selected_records
        if chosen:
            attempt(partial(self.store, chosen), self.refused.emit)
