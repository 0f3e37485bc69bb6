"""Which list, and for whom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from planner.domain.kinds import Audience
from planner.ui.labels import label


class HandOutChoices(QWidget):
    """Participants or panellists, for a partner secretariat unless said otherwise; ``changed`` follows every choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.participants = QRadioButton(self.tr("&Participants"))
        self.panellists = QRadioButton(self.tr("P&anellists, by session"))
        self.audiences = {
            Audience.PARTNER: QRadioButton(self.tr("A partner &secretariat")),
            Audience.PUBLIC: QRadioButton(self.tr("The p&ublic")),
            Audience.INTERNAL: QRadioButton(self.tr("&Internal use only")),
        }
        self.participants.setChecked(True)
        self.audiences[Audience.PARTNER].setChecked(True)
        self._groups = [self._group(self.participants, self.panellists), self._group(*self.audiences.values())]
        self._lay_out()

    @property
    def audience(self) -> Audience:
        """For whom the list is."""
        return next(audience for audience, choice in self.audiences.items() if choice.isChecked())

    def _group(self, *choices: QRadioButton) -> QButtonGroup:
        group = QButtonGroup(self)
        for choice in choices:
            group.addButton(choice)
        group.idClicked.connect(self.changed)
        return group

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("List"), "section"))
        column.addWidget(self.participants)
        column.addWidget(self.panellists)
        column.addSpacing(16)
        column.addWidget(label(self.tr("Leaves the house for"), "section"))
        column.addWidget(self.audiences[Audience.PARTNER])
        column.addWidget(self.audiences[Audience.PUBLIC])
        column.addSpacing(16)
        column.addWidget(label(self.tr("Stays in the house"), "section"))
        column.addWidget(self.audiences[Audience.INTERNAL])
        column.addStretch(1)
