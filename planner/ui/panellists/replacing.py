"""Replacing a panellist in one action, beside the table."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.agenda import Agenda
from planner.domain.kinds import AppearanceStatus
from planner.domain.names import fold
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.state_names import StateNames
from planner.edits.replacing import Successor
from planner.ui.buttons import button
from planner.ui.fields import Choice
from planner.ui.labels import label
from planner.ui.offering_line import OfferingLine
from planner.ui.vocabulary import word


class ReplaceForm(QWidget):
    """Asks who takes a place; ``accepted`` follows Enter in any field, ``given_up`` follows Esc.

    Somebody who is at the event already keeps the words that are stored of them.
    """

    accepted = Signal()
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[str, ParticipantRow] = {}
        self.heading = label("", "heading", wrap=True)
        self.where = label("", "quiet", wrap=True)
        self.known_words = label(self.tr("At this event already: these words stay."), "quiet", wrap=True)
        self.name = self._line(self.tr("Name"), self.tr("Name of the new panellist"))
        self.function = self._line(self.tr("Function"))
        self.organisation = self._line(self.tr("Organization"))
        self.country = self._line(self.tr("Country"))
        self.status, self.scope = Choice(), Choice()
        self.status.setAccessibleName(self.tr("Status"))
        sure = (AppearanceStatus.CONFIRMED, AppearanceStatus.TO_BE_CONFIRMED, AppearanceStatus.INVITED)
        self.status.set_choices([(value, word(value)) for value in sure])
        self.scope.setAccessibleName(self.tr("Replaced in"))
        self.replace_button = button(self.tr("Replace"), self.accepted.emit, "primary")
        self._lay_out()
        self.name.textChanged.connect(self._recognise)

    def _line(self, name: str, hint: str = "") -> OfferingLine:
        line = OfferingLine(placeholderText=hint)
        line.setAccessibleName(name)
        line.returnPressed.connect(self._accept)
        return line

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 24)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.where)
        column.addSpacing(8)
        self._rows = QFormLayout()
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(8)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for editor in (self.name, self.function, self.organisation, self.country, self.status, self.scope):
            self._rows.addRow(label(editor.accessibleName(), "label"), editor)
        column.addLayout(self._rows)
        column.addWidget(self.known_words)
        kept = self.tr("The new panellist takes the place and the topic. Who leaves is kept as declined.")
        column.addWidget(label(kept, "quiet", wrap=True))
        column.addSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.replace_button)
        line.addWidget(button(self.tr("Cancel"), self.given_up.emit))
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)

    @property
    def everywhere(self) -> bool:
        """Whether the place is taken in all sessions of the event."""
        return bool(self.scope.currentData())

    @property
    def successor(self) -> Successor:
        """Who takes the place, as typed."""
        words = {
            "function": self.function.text(),
            "organisation": self.organisation.text(),
            "country": self.country.text(),
        }
        return Successor(self.name.text(), **words, status=self.status.currentData())

    def ask(self, agenda: Agenda, people: tuple[ParticipantRow, ...], old: AppearanceRow) -> None:
        """Ask who takes the place of somebody; ``people`` are those at the event."""
        person = agenda.participant_by_id[old.participant_id]
        sessions = {row.session_id for row in agenda.appearances if row.participant_id == old.participant_id}
        self.heading.setText(self.tr("Replace {name}").format(name=person.name))
        self.where.setText(agenda.session_by_id[old.session_id].title)
        self._known = {fold(row.name): row for row in people}
        self.name.offer([row.name for row in people if row.id != person.id])
        self.country.offer(StateNames(agenda.event.language, on=agenda.event.starts_on).offered)
        self.scope.set_choices(
            (
                (True, self.tr("All {n} sessions").format(n=len(sessions))),
                (False, self.tr("This session only")),
            )
            if len(sessions) > 1
            else ((False, self.tr("This session")),)
        )
        self._rows.setRowVisible(self.scope, len(sessions) > 1)
        for line in (self.name, self.function, self.organisation, self.country):
            line.clear()
        self.status.setCurrentIndex(0)
        self._recognise()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _recognise(self) -> None:
        """Show the words of somebody who is at the event already; those of somebody new are typed."""
        person = self._known.get(fold(self.name.text()))
        for line, words in (
            (self.function, person.function if person else ""),
            (self.organisation, person.organisation if person else ""),
            (self.country, person.country if person else ""),
        ):
            if person is not None or not line.isEnabled():
                line.setText(words)
            line.setEnabled(person is None)
        self.known_words.setVisible(person is not None)
        self.replace_button.setEnabled(bool(self.name.text().strip()))

    def _accept(self) -> None:
        if self.name.text().strip():
            self.accepted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
