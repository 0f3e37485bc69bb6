"""Which list, and for whom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from planner.domain.kinds import Audience
from planner.ui.labels import label


class HandOutChoices(QWidget):
    """Participants or panellists, and for whom; ``changed`` follows every choice."""

    changed = Signal()

    def __init__(self, audience: Audience, *, agreed_only: bool = False, parent: QWidget | None = None) -> None:
        """``agreed_only`` proposes to name to the public only who agreed to it."""
        super().__init__(parent)
        self.participants = QRadioButton(self.tr("&Participants"))
        self.panellists = QRadioButton(self.tr("P&anellists, by session"))
        self.audiences = {
            Audience.PARTNER: QRadioButton(self.tr("A partner &secretariat")),
            Audience.PUBLIC: QRadioButton(self.tr("The p&ublic")),
            Audience.INTERNAL: QRadioButton(self.tr("&Internal use only")),
        }
        self.participants.setChecked(True)
        self.audiences[audience].setChecked(True)
        self.agreed = QCheckBox(self.tr("only with their &consent"))
        self.agreed.setChecked(agreed_only)
        self.agreed.toggled.connect(self.changed)
        self._groups = [self._group(self.participants, self.panellists), self._group(*self.audiences.values())]
        self._lay_out()
        self.changed.connect(self._allow)
        self._allow()

    @property
    def agreed_only(self) -> bool:
        """Whether who did not agree to be named is left out."""
        return self.agreed.isEnabled() and self.agreed.isChecked()

    @property
    def audience(self) -> Audience:
        """For whom the list is."""
        return next(audience for audience, choice in self.audiences.items() if choice.isChecked())

    def _allow(self) -> None:
        """Consent to be named counts in the public list of participants; panellists are announced."""
        self.agreed.setEnabled(self.participants.isChecked() and self.audience is Audience.PUBLIC)

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
        below = QHBoxLayout()
        below.setContentsMargins(20, 0, 0, 0)
        below.addWidget(self.agreed)
        column.addLayout(below)
        column.addSpacing(16)
        column.addWidget(label(self.tr("Stays in the house"), "section"))
        column.addWidget(self.audiences[Audience.INTERNAL])
        column.addStretch(1)
