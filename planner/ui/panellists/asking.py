"""Asking many panellists at once for papers by one day."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout

from planner.domain.checklist import PAPERS
from planner.domain.kinds import DocumentKind
from planner.edits.papers import ask_for
from planner.errors import UserError
from planner.ui.buttons import button
from planner.ui.event_door import EventDoor
from planner.ui.fields import Choice
from planner.ui.labels import label
from planner.ui.lines import Line
from planner.ui.panellists.lines import PanelLine
from planner.ui.refusals import told
from planner.ui.typed import day_heading, read_day_near
from planner.ui.vocabulary import word

_EVERYBODY, _SHOWN, _SELECTED = "everybody", "shown", "selected"


class AskBar(QFrame):
    """One line: which papers, from whom, by when; ``asked`` follows Enter or the button, ``given_up`` follows Esc."""

    asked = Signal()
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self._near = datetime.now().date()
        self._whom: dict[str, Sequence[PanelLine]] = {}
        self.papers = {kind: QCheckBox(word(kind)) for kind in PAPERS}
        self.papers[DocumentKind.BIO].setChecked(True)
        self.whom = Choice()
        self.whom.setAccessibleName(self.tr("From whom"))
        self.whom.setMinimumWidth(152)
        self.due = Line(placeholderText=self.tr("28 November"))
        self.due.setAccessibleName(self.tr("Due"))
        self.due.setFixedWidth(128)
        self.due.returnPressed.connect(self.ask)
        self.due.textEdited.connect(self._allow)
        self.ask_button = button(self.tr("Ask"), self.ask, "primary")
        self._refusal = label("", "quiet")
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 7, 16, 7)
        line.setSpacing(12)
        line.addWidget(label(self.tr("Ask for"), "label"))
        for box in self.papers.values():
            box.toggled.connect(self._allow)
            line.addWidget(box)
        parts = (label(self.tr("from"), "label"), self.whom, label(self.tr("due"), "label"), self.due)
        for part in (*parts, self.ask_button, self._refusal):
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(button(self.tr("Close"), self.given_up.emit))
        self.hide()

    @property
    def kinds(self) -> tuple[DocumentKind, ...]:
        """Which papers are asked for."""
        return tuple(kind for kind, box in self.papers.items() if box.isChecked())

    @property
    def due_on(self) -> date | None:
        """By when; None where no day was typed. Raises ``UserError`` ``no-day``."""
        words = self.due.text()
        return read_day_near(words, self._near) if words.strip() else None

    def open(self) -> None:
        """Show the line, ready for a day to be typed."""
        self.show()
        self.due.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_people(
        self,
        everybody: Sequence[PanelLine],
        shown: Sequence[PanelLine],
        selected: Sequence[PanelLine],
        near: date | None,
    ) -> None:
        """Offer whom to ask, with how many they are; a day without a year is the one nearest to ``near``."""
        self._near = near or datetime.now().date()
        chosen = self.whom.currentData()
        self._whom = {_EVERYBODY: everybody, _SHOWN: shown, _SELECTED: selected}
        numbers = {key: len({line.participant.id for line in lines}) for key, lines in self._whom.items()}
        offered = [(_EVERYBODY, self.tr("everybody ({n})").format(n=numbers[_EVERYBODY]))]
        if numbers[_SHOWN] != numbers[_EVERYBODY]:
            offered.append((_SHOWN, self.tr("those shown ({n})").format(n=numbers[_SHOWN])))
        if selected:
            offered.append((_SELECTED, self.tr("those selected ({n})").format(n=numbers[_SELECTED])))
        self.whom.set_choices(offered)
        self.whom.setCurrentIndex(max(self.whom.findData(_SELECTED if len(selected) > 1 else chosen), 0))
        self._allow()

    def store(self, door: EventDoor) -> None:
        """Ask those chosen for the papers ticked, in one step; raises ``UserError``."""
        ids = [line.appearance.id for line in self._whom[str(self.whom.currentData())]]
        kinds, due_on = self.kinds, self.due_on
        write = partial(ask_for, event_id=door.event_id, appearance_ids=ids, kinds=kinds, due_on=due_on)
        door.edit(self.tr("Ask for"), ", ".join(word(kind).lower() for kind in kinds), write)

    def ask(self) -> None:
        """Ask, where the day can be read."""
        try:
            day = self.due_on
        except UserError as problem:
            self._refusal.setText(told(problem).happened)
            return
        self._refusal.setText("")
        if day is not None:
            self.due.setText(day_heading(day)[1])
        if self.ask_button.isEnabled():
            self.asked.emit()

    def _allow(self) -> None:
        self.ask_button.setEnabled(bool(self.kinds) and self.whom.count() > 0)
        self._refusal.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
