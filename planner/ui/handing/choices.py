"""Which lists, for whom, to whom, and in what language."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.kinds import Audience
from planner.domain.words import COMMON_LANGUAGES
from planner.exports.pack.registry import BY_KEY, PRESETS, Preset, usual
from planner.exports.pack.source import Keys
from planner.exports.workbook.speaking import LANGUAGES
from planner.ui.handing.sheets import SheetTicks
from planner.ui.handing.words import preset_words
from planner.ui.labels import label


class HandOutChoices(QWidget):
    """Which lists leave and for whom; ``changed`` follows every choice."""

    changed = Signal()

    def __init__(self, audience: Audience, *, agreed_only: bool = False, parent: QWidget | None = None) -> None:
        """``agreed_only`` proposes to name to the public only who agreed to it."""
        super().__init__(parent)
        self.presets = QComboBox()
        self.presets.setAccessibleName(self.tr("Who is served"))
        self.sheets = SheetTicks()
        self.audiences = {
            Audience.PARTNER: QRadioButton(self.tr("A partner &secretariat")),
            Audience.PUBLIC: QRadioButton(self.tr("The p&ublic")),
            Audience.INTERNAL: QRadioButton(self.tr("&Internal use only")),
        }
        self.audiences[audience].setChecked(True)
        self.agreed = QCheckBox(self.tr("only with their &consent"))
        self.agreed.setChecked(agreed_only)
        self.recipient = QLineEdit(placeholderText=self.tr("For your records"))
        self.languages = QComboBox()
        self._shown = audience
        self.sheets.offer(audience, usual(audience))
        self._offer_presets()
        for language in LANGUAGES:
            self.languages.addItem(COMMON_LANGUAGES[language], language)
        self._lay_out()
        self._connect()
        self._allow()

    @property
    def agreed_only(self) -> bool:
        """Whether who did not agree to be named is left out."""
        return self.agreed.isEnabled() and self.agreed.isChecked()

    @property
    def audience(self) -> Audience:
        """For whom the lists are."""
        return next(audience for audience, choice in self.audiences.items() if choice.isChecked())

    @property
    def keys(self) -> Keys:
        """Which sheets leave."""
        return self.sheets.keys

    @property
    def language(self) -> str:
        """The language of the titles."""
        return str(self.languages.currentData())

    @property
    def addressed(self) -> str:
        """To whom the lists are handed."""
        return self.recipient.text().strip()

    @property
    def lacks_recipient(self) -> bool:
        """Whether what is chosen is for one recipient, and nobody was named."""
        return any(BY_KEY[key].alone for key in self.keys) and not self.addressed

    def choose(self, keys: Keys, audience: Audience) -> None:
        """Choose these sheets for an audience."""
        self.audiences[audience].setChecked(True)
        self._shown = audience
        self.sheets.offer(audience, keys)
        self.changed.emit()

    def _serve(self, index: int) -> None:
        preset = self.presets.itemData(index)
        if preset is not None:
            audience, keys = PRESETS[Preset(preset)]
            self.choose(keys, audience)

    def _turn(self) -> None:
        """Keep what is ticked as far as the audience may have it; who has the usual lists gets those that are usual."""
        audience = self.audience
        wanted = usual(audience) if self.keys == usual(self._shown) else self.keys
        self._shown = audience
        self.sheets.offer(audience, wanted)
        self.changed.emit()

    def _allow(self) -> None:
        """Consent to be named counts in public lists of participants; panellists are announced."""
        self.agreed.setEnabled("participants" in self.keys and self.audience is Audience.PUBLIC)
        chosen = (preset for preset, served in PRESETS.items() if served == (self.audience, self.keys))
        at = self.presets.findData(next((preset.value for preset in chosen), None))
        self.presets.setCurrentIndex(max(at, 0))

    def _offer_presets(self) -> None:
        self.presets.addItem(self.tr("Your own choice"), None)
        for preset in Preset:
            self.presets.addItem(preset_words(preset), preset.value)

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for choice in self.audiences.values():
            group.addButton(choice)
        group.idClicked.connect(self._turn)
        self.presets.activated.connect(self._serve)
        self.changed.connect(self._allow)
        for signal in (self.sheets.changed, self.agreed.toggled, self.languages.activated, self.recipient.textChanged):
            signal.connect(self.changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Lists"), "section"))
        column.addWidget(self.presets)
        column.addWidget(self.sheets, 1)
        column.addSpacing(4)
        column.addWidget(label(self.tr("Leaves the house for"), "section"))
        column.addWidget(self.audiences[Audience.PARTNER])
        column.addWidget(self.audiences[Audience.PUBLIC])
        below = QHBoxLayout()
        below.setContentsMargins(20, 0, 0, 0)
        below.addWidget(self.agreed)
        column.addLayout(below)
        column.addWidget(label(self.tr("Stays in the house"), "section"))
        column.addWidget(self.audiences[Audience.INTERNAL])
        column.addSpacing(4)
        column.addLayout(self._particulars())

    def _particulars(self) -> QFormLayout:
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Handed &to"), self.recipient)
        form.addRow(self.tr("Titles i&n"), self.languages)
        self.recipient.setAccessibleName(self.tr("Handed to"))
        self.languages.setAccessibleName(self.tr("Titles in"))
        return form
