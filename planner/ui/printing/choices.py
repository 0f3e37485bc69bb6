"""The few choices of a printed programme."""

from datetime import datetime
from typing import Literal, cast

from babel import Locale
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from planner.domain.kinds import Audience
from planner.exports.agenda_content import AgendaOptions
from planner.exports.house import House
from planner.settings import Settings
from planner.ui.counting import counted
from planner.ui.labels import label
from resources import resource


class PrintChoices(QWidget):
    """Language or two, paper, audience, the provisional mark, rooms and honorifics; ``changed`` follows every choice.

    ``to_settle`` counts what stands between the programme and a final one; it is told and keeps nobody from printing.
    """

    changed = Signal()

    def __init__(
        self, language: str, settings: Settings, house: House, to_settle: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._house = house
        self.language = QComboBox()
        for code in _languages():
            self.language.addItem(_own_name(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(language.split("-")[0])))
        self.second = QComboBox()
        self.second.addItem(self.tr("No other language"), "")
        for code in _languages():
            self.second.addItem(_own_name(code), code)
        self.paper = QComboBox()
        self.paper.addItem(self.tr("A4"), "a4")
        self.paper.addItem(self.tr("US Letter"), "letter")
        self.paper.setCurrentIndex(max(0, self.paper.findData(settings.paper)))
        self.audience = QComboBox()
        self.audience.addItem(self.tr("The public"), Audience.PUBLIC)
        self.audience.addItem(self.tr("Partner secretariats"), Audience.PARTNER)
        self.audience.addItem(self.tr("Internal use"), Audience.INTERNAL)
        self.audience.setCurrentIndex(self.audience.findData(Audience(settings.agenda_audience)))
        self.provisional = QCheckBox(self.tr("Mark as &provisional"))
        self.to_settle = label(
            counted(to_settle, self.tr("1 to settle before final"), self.tr("{n} to settle before final")), "quiet"
        )
        self.rooms = QCheckBox(self.tr("Show &rooms"))
        self.honorifics = QCheckBox(self.tr("Print &honorifics"))
        self._lay_out()
        for combo in (self.language, self.second, self.paper, self.audience):
            combo.currentIndexChanged.connect(self.changed)
        for check, chosen in ((self.provisional, True), (self.rooms, True), (self.honorifics, settings.honorifics)):
            check.setChecked(chosen)
            check.toggled.connect(self.changed)

    def options(self, as_at: datetime) -> AgendaOptions:
        """What is chosen, for data as it was at a moment."""
        return AgendaOptions(
            as_at,
            self.language.currentData(),
            cast("Literal['a4', 'letter']", self.paper.currentData()),
            Audience(self.audience.currentData()),
            self.provisional.isChecked(),
            self.rooms.isChecked(),
            self.honorifics.isChecked(),
            house=self._house,
            second=self.second.currentData(),
        )

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(self.tr("A&nd in"), self.second)
        form.addRow(self.tr("P&aper"), self.paper)
        form.addRow(self.tr("&For"), self.audience)
        form.addRow("", self.provisional)
        if self.to_settle.text():
            form.addRow("", self.to_settle)
        form.addRow("", self.rooms)
        form.addRow("", self.honorifics)


def _languages() -> list[str]:
    """The languages that documents have words for, English first."""
    codes = sorted(path.stem for path in resource("words").glob("*.json"))
    return sorted(codes, key=lambda code: code != "en")


def _own_name(code: str) -> str:
    name = Locale.parse(code).get_display_name(code) or code
    return name[:1].upper() + name[1:]
