"""The databases that were open lately."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

_MOST = 8


def remembered(recent: Sequence[str], path: Path) -> list[str]:
    """Give the list with a database at its head, each once and the oldest dropped."""
    return [str(path), *forgotten(recent, path)][:_MOST]


def forgotten(recent: Sequence[str], path: Path) -> list[str]:
    """Give the list without a database."""
    return [name for name in recent if name != str(path)]


class RecentMenu(QMenu):
    """Offers the databases of ``listed`` each time it is opened; ``chosen`` gives a path."""

    chosen = Signal(object)

    def __init__(self, listed: Callable[[], Sequence[str]], parent: QWidget) -> None:
        super().__init__(self.tr("Open &recent"), parent)
        self._listed = listed
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)
        self.triggered.connect(lambda action: self.chosen.emit(Path(action.data())))

    def fill(self) -> None:
        """Offer what is listed now, by name and, where two are named alike, with its folder."""
        self.clear()
        paths = [Path(name) for name in self._listed()]
        for path in paths:
            alike = sum(other.name == path.name for other in paths) > 1
            words = f"{path.stem} ({path.parent})" if alike else path.stem
            action = self.addAction(words.replace("&", "&&"))
            action.setData(str(path))
            action.setToolTip(str(path))
        if not paths:
            self.addAction(self.tr("None yet")).setEnabled(False)
