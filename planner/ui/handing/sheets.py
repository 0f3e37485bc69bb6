"""Which sheets leave: ticked one by one, or as somebody is usually served."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from planner.domain.kinds import Audience
from planner.exports.pack.registry import BY_KEY, SHEETS, SheetKind, allowed
from planner.exports.pack.source import Keys
from planner.ui.handing.words import sheet_words

_KEY = Qt.ItemDataRole.UserRole


class SheetTicks(QListWidget):
    """The sheets that may leave for an audience, with ticks; ``changed`` follows each tick.

    One that stands alone takes the ticks of all others with it, and gives way to any other.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Lists that leave"))
        self.setUniformItemSizes(True)
        self._shown: tuple[SheetKind, ...] = ()
        self.itemChanged.connect(self._follow)

    @property
    def keys(self) -> Keys:
        """Which sheets are ticked."""
        ticked = (item for item in self._items() if item.checkState() is Qt.CheckState.Checked)
        return frozenset(str(item.data(_KEY)) for item in ticked)

    def offer(self, audience: Audience, wanted: Keys) -> None:
        """Offer what may leave for an audience, with those ticked that are wanted."""
        self._shown = allowed(audience, alone=True)
        self.blockSignals(True)
        self.clear()
        for kind in self._shown:
            item = QListWidgetItem(sheet_words(kind.key), self)
            item.setData(_KEY, kind.key)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if kind.key in wanted else Qt.CheckState.Unchecked)
        self.setCurrentRow(0)
        self.blockSignals(False)

    def choose(self, wanted: Keys) -> None:
        """Tick these sheets and no others."""
        self._tick(wanted)
        self.changed.emit()

    def _follow(self, item: QListWidgetItem) -> None:
        key = str(item.data(_KEY))
        if item.checkState() is Qt.CheckState.Checked:
            alone = BY_KEY[key].alone
            self._tick(frozenset({key}) if alone else self.keys - frozenset(kind.key for kind in SHEETS if kind.alone))
        self.changed.emit()

    def _tick(self, wanted: Keys) -> None:
        self.blockSignals(True)
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked if item.data(_KEY) in wanted else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.viewport().update()

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]
