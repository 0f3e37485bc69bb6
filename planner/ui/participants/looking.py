"""What is looked for among the participants: words, a category, a status, and more that is chosen from figures."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from planner.domain.kinds import Level, Mode, ParticipantStatus
from planner.domain.people import CategoryRow
from planner.domain.people_filter import SETS, PeopleFilter
from planner.ui.buttons import button
from planner.ui.fields import Choice
from planner.ui.lines import Line
from planner.ui.participants.words import consent_word, gender_word, group_word
from planner.ui.vocabulary import choices, word

PAUSE_MS = 100
_IN_BOXES = frozenset({"categories", "statuses"})


class Looking(QObject):
    """Holds the filter, the controls that show it, and a line of chips for what has no control of its own.

    ``changed`` follows every change of ``wanted``, after a short pause while somebody types.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted = PeopleFilter()
        self.words = Line(placeholderText=self.tr("Find a name or country"), clearButtonEnabled=True)
        self.words.setAccessibleName(self.tr("Find participants"))
        self.words.setMinimumWidth(112)
        self.categories, self.statuses = Choice(), Choice()
        self.categories.setAccessibleName(self.tr("Categories shown"))
        self.statuses.setAccessibleName(self.tr("Statuses shown"))
        self.statuses.set_choices(((None, self.tr("All statuses")), *choices(ParticipantStatus)))
        self.show_categories(())
        for box in (self.categories, self.statuses):
            box.setMinimumWidth(104)
            box.setPlaceholderText(self.tr("Several"))
        self.chips = QWidget()
        self.chips.setObjectName("toolbar")
        self._line = QHBoxLayout(self.chips)
        self._line.setContentsMargins(16, 4, 16, 4)
        self._line.setSpacing(8)
        self._line.addStretch(1)
        self.shown: list[QPushButton] = []
        self.chips.hide()
        self.pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.pause.timeout.connect(self.changed)
        self.words.textEdited.connect(self.pause.start)
        self.words.textChanged.connect(self._cleared)
        self.categories.currentIndexChanged.connect(partial(self._choose, "categories", self.categories))
        self.statuses.currentIndexChanged.connect(partial(self._choose, "statuses", self.statuses))

    @property
    def wanted(self) -> PeopleFilter:
        """What is looked for now."""
        return replace(self._wanted, words=self.words.text().strip())

    def show_categories(self, categories: Sequence[CategoryRow]) -> None:
        """Offer the categories of an event; what was chosen stays where it is still there."""
        names = tuple(dict.fromkeys(row.name for row in categories))
        self.categories.set_choices(((None, self.tr("All categories")), *((name, name) for name in names)))
        gone = self._wanted.categories - {"", *names}
        self._wanted = replace(self._wanted, categories=self._wanted.categories - gone)
        self._show_box(self.categories, self._wanted.categories)

    def look_for(self, wanted: PeopleFilter) -> None:
        """Look for this and nothing else."""
        self.pause.stop()
        self._wanted = replace(wanted, words="")
        self.words.blockSignals(True)
        self.words.setText(wanted.words)
        self.words.blockSignals(False)
        self._show_box(self.categories, wanted.categories)
        self._show_box(self.statuses, wanted.statuses)
        self._show_chips()
        self.changed.emit()

    def turn(self, part: str, value: str) -> None:
        """Look for a value of a part of the filter too, or no more for it."""
        held: frozenset[str] = getattr(self._wanted, part)
        self.look_for(replace(self.wanted, **{part: held ^ {value}}))  # type: ignore[arg-type]

    def has(self, part: str, value: str) -> bool:
        """Whether a value is looked for."""
        return value in getattr(self._wanted, part)

    def _cleared(self, words: str) -> None:
        if not words:
            self.pause.stop()
            self.changed.emit()

    def _choose(self, part: str, box: Choice, _row: int) -> None:
        chosen = box.currentData()
        values = frozenset() if chosen is None else frozenset({str(chosen)})
        self._wanted = replace(self._wanted, **{part: values})  # type: ignore[arg-type]
        self.changed.emit()

    def _show_box(self, box: Choice, held: frozenset[str]) -> None:
        box.blockSignals(True)
        box.setCurrentIndex(0 if not held else box.findData(next(iter(held))) if len(held) == 1 else -1)
        box.blockSignals(False)

    def _show_chips(self) -> None:
        for shown in self.shown:
            self._line.removeWidget(shown)
            shown.deleteLater()
        parts = [(part, value) for part in SETS for value in sorted(getattr(self._wanted, part)) if self._needs(part)]
        self.shown = [self._chip(part, value) for part, value in parts]
        for place, chip in enumerate(self.shown):
            self._line.insertWidget(place, chip)
        self.chips.setVisible(bool(self.shown))

    def _needs(self, part: str) -> bool:
        """Whether a part of the filter has no box that shows it."""
        return part not in _IN_BOXES or len(getattr(self._wanted, part)) > 1

    def _chip(self, part: str, value: str) -> QPushButton:
        said = self.said(part, value)
        chip = button(f"{said}  ×", partial(self.turn, part, value), "chip")
        chip.setToolTip(self.tr("Look for this no more"))
        chip.setAccessibleName(said)
        return chip

    def said(self, part: str, value: str) -> str:
        """Give a value of a part of the filter in the window's words."""
        if part == "missing":
            return self.tr("Without consent: {what}").format(what=consent_word(value))
        if part == "genders" and value:
            return gender_word(value)
        if part == "groups":
            return group_word(value)
        if part in {"modes", "levels", "statuses"} and value:
            kinds = {"modes": Mode, "levels": Level, "statuses": ParticipantStatus}
            return word(kinds[part](value))
        nothing = {
            "genders": self.tr("Gender not stated"),
            "levels": self.tr("Level not stated"),
            "ranks": self.tr("No rank"),
            "categories": self.tr("No category"),
        }
        return value or nothing[part]
