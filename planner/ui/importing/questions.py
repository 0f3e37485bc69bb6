"""What a text cannot say: which event it is for, the year of its days, a new event's city, time zone and paper."""

from dataclasses import replace
from typing import Literal
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, QTimeZone, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLabel, QLineEdit, QWidget

from planner.domain.event import EventRow
from planner.domain.programme import Programme, ProgrammePlan
from planner.domain.zones import propose_zone
from planner.ui.labels import label

_FIRST_YEAR = 1900
_LAST_YEAR = 2200
_YEAR_WIDTH = 64
_CITY_WIDTH = 112
_TARGET_SIGNS = 26
_ZONE_SIGNS = 16
_UTC = "UTC"
_CONTINENTS = frozenset(
    {"Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"}
)


class Questions(QWidget):
    """One line of questions, of which only those that are open are seen."""

    target_changed = Signal()
    year_changed = Signal()
    zone_changed = Signal()

    def __init__(self, known: EventRow | None, paper: str, parent: QWidget | None = None) -> None:
        """``known`` is the event in view, None where there is none; ``paper`` the one that is usual."""
        super().__init__(parent)
        self._zone_chosen = False
        self._usual_zone = known.zone if known is not None else _own_zone()
        self.target = _box(_TARGET_SIGNS)
        self.target.setAccessibleName(self.tr("Lay onto"))
        if known is not None:
            self.target.addItem(_short(known.title), True)
        self.target.addItem(self.tr("A new event"), False)
        self.year = QLineEdit(placeholderText=self.tr("year"))
        self.year.setValidator(QIntValidator(_FIRST_YEAR, _LAST_YEAR, self))
        self.year.setFixedWidth(_YEAR_WIDTH)
        self.year.setAccessibleName(self.tr("Year"))
        self.city = QLineEdit()
        self.city.setFixedWidth(_CITY_WIDTH)
        self.city.setAccessibleName(self.tr("City"))
        self.paper = QComboBox()
        self.paper.addItem(self.tr("A4"), "a4")
        self.paper.addItem(self.tr("US Letter"), "letter")
        self.paper.setCurrentIndex(max(0, self.paper.findData(paper)))
        self.paper.setAccessibleName(self.tr("Paper"))
        self.zone = _zone_box()
        self.zone.setAccessibleName(self.tr("Time zone"))
        self._lay_out()
        self._asked_target.setVisible(known is not None)
        self._connect()

    def _lay_out(self) -> None:
        self._asked_target = _asked(label(self.tr("Lay onto"), "label"), self.target)
        self._asked_year = _asked(label(self.tr("Year of the days"), "label"), self.year)
        self._asked_city = _asked(label(self.tr("City"), "label"), self.city)
        self._asked_zone = _asked(label(self.tr("Time zone"), "label"), self.zone)
        self._asked_paper = _asked(label(self.tr("Paper"), "label"), self.paper)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        for asked in (self._asked_target, self._asked_year, self._asked_city, self._asked_zone, self._asked_paper):
            line.addWidget(asked)
            asked.hide()
        line.addStretch(1)

    def _connect(self) -> None:
        self.target.currentIndexChanged.connect(self.target_changed)
        self.year.textChanged.connect(self.year_changed)
        self.city.textEdited.connect(self._propose_zone_of_city)
        self.zone.activated.connect(self._choose_zone)
        typed = self.zone.lineEdit()
        assert typed is not None
        typed.textEdited.connect(self._choose_zone)
        self.zone.editTextChanged.connect(self.zone_changed)

    @property
    def onto_known(self) -> bool:
        """Whether the programme is for the event in view."""
        return bool(self.target.currentData())

    @property
    def chosen_year(self) -> int | None:
        """The year, None where none was said."""
        return int(self.year.text()) if self.year.hasAcceptableInput() else None

    @property
    def chosen_zone(self) -> str:
        """The zone, empty where what is typed is none."""
        known = self.zone.findText(self.zone.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        return self.zone.itemText(known) if known >= 0 else ""

    @property
    def chosen_paper(self) -> Literal["a4", "letter"]:
        """The paper that documents will be on."""
        return "letter" if self.paper.currentData() == "letter" else "a4"

    def answered(self, plan: ProgrammePlan) -> ProgrammePlan:
        """Give a plan with the city that was said, where the text names none."""
        facts = plan.programme.facts
        city = self.city.text().strip()
        if facts.city or not city or plan.event_id is not None:
            return plan
        return replace(plan, programme=replace(plan.programme, facts=replace(facts, city=city)))

    def ask(self, programme: Programme, *, onto_known: bool) -> None:
        """Ask what this text leaves open, each with a proposal."""
        self.target.blockSignals(True)
        self.target.setCurrentIndex(self.target.findData(onto_known))
        self.target.blockSignals(False)
        self._asked_year.setVisible(programme.year_needed and bool(programme.sessions))
        self.year.blockSignals(True)
        self.year.setText(str(programme.year_proposed or ""))
        self.year.blockSignals(False)
        self._zone_chosen = False
        self.city.clear()
        self.propose(programme)

    def propose(self, programme: Programme) -> None:
        """Ask for what a new event needs and the text does not say; propose the zone of the place, or the usual one."""
        new = not self.onto_known and bool(programme.sessions)
        facts = programme.facts
        of_place = propose_zone(facts.city, facts.country)
        self._asked_city.setVisible(new and not facts.city)
        self._asked_zone.setVisible(new and not of_place)
        self._asked_paper.setVisible(new)
        if not self._zone_chosen:
            self.zone.setCurrentText(of_place or self._usual_zone)

    def _propose_zone_of_city(self, city: str) -> None:
        if not self._zone_chosen:
            self.zone.setCurrentText(propose_zone(city.strip(), "") or self._usual_zone)

    def _choose_zone(self) -> None:
        self._zone_chosen = True


def _asked(words: QLabel, field: QWidget) -> QWidget:
    """Put a question before its field; both come and go together."""
    asked = QWidget()
    line = QHBoxLayout(asked)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    words.setBuddy(field)
    line.addWidget(words)
    line.addWidget(field)
    return asked


def _zones() -> list[str]:
    return [*sorted(zone for zone in available_timezones() if zone.split("/")[0] in _CONTINENTS), _UTC]


def _box(signs: int) -> QComboBox:
    """A box as wide as so many signs, whatever it offers."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(signs)
    return box


def _zone_box() -> QComboBox:
    box = _box(_ZONE_SIGNS)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(_zones())
    completer = QCompleter(_zones(), box)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    box.setCompleter(completer)
    return box


def _own_zone() -> str:
    own = QTimeZone.systemTimeZoneId().toStdString()
    return own if own in _zones() else _UTC


def _short(title: str) -> str:
    return title if len(title) <= _TARGET_SIGNS else title[:_TARGET_SIGNS].rsplit(" ", 1)[0] + " …"
