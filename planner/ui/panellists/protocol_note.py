"""The order that protocol proposes for a panel, beside the order that somebody gave it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.agenda import Agenda
from planner.domain.panel_order import is_in_protocol_order, proposed_people
from planner.domain.people import AppearanceRow
from planner.domain.protocol import Ranked
from planner.edits.seating import put_in_protocol_order
from planner.ui.buttons import button
from planner.ui.event_door import EventDoor
from planner.ui.labels import label
from planner.ui.vocabulary import word


class ProtocolNote(QWidget):
    """Says whether a panel stands in the order of protocol, and proposes that order where it does not.

    Nothing is ever moved by itself. Hidden where nobody could change places.
    """

    def __init__(self, door: EventDoor) -> None:
        super().__init__()
        self._door = door
        self._appearance: AppearanceRow | None = None
        self._words = label("", "quiet", wrap=True)
        self._words.setAccessibleName(self.tr("Order of the panel"))
        self.apply_button = button(self.tr("Put in protocol order"), self.apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Order"), "section"))
        column.addWidget(self._words)
        column.addWidget(self.apply_button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def words(self) -> str:
        """What is said of the order."""
        return self._words.text()

    def show_appearance(self, agenda: Agenda, appearance: AppearanceRow) -> None:
        """Show the order of those who have the same role in the session."""
        self._appearance = appearance
        where = appearance.session_id, appearance.role
        people = proposed_people(agenda, *where)
        kept = is_in_protocol_order(agenda, *where)
        self.setVisible(len(people) > 1)
        self.apply_button.setVisible(not kept)
        names = ", ".join(f"{number} {_short(row)}" for number, row in enumerate(people, 1))
        proposal = self.tr("Arranged by hand. Protocol order: {names}").format(names=names)
        self._words.setText(self.tr("This is the order of protocol.") if kept else proposal)
        self.setToolTip("\n".join(f"{number}  {self._reason(row)}" for number, row in enumerate(people, 1)))

    def apply(self) -> None:
        """Give the panel the order of protocol, in one step."""
        assert self._appearance is not None
        session_id, role = self._appearance.session_id, self._appearance.role
        title = self._door.agenda.session_by_id[session_id].title
        write = partial(put_in_protocol_order, event_id=self._door.event_id, session_id=session_id, role=role)
        self._door.edit(self.tr("Put in protocol order"), title, write)

    def _reason(self, row: Ranked) -> str:
        name, level = row.participant.name, word(row.level)
        if row.stated:
            return self.tr("{name}: {level}, as entered").format(name=name, level=level)
        if row.reason:
            return self.tr("{name}: {level}, by “{words}”").format(name=name, level=level, words=row.reason)
        return self.tr("{name}: no higher office in the function").format(name=name)


def _short(row: Ranked) -> str:
    return row.participant.family or row.participant.name
