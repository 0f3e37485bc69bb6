"""What stands where the workstation would open files."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot


class Opener(QObject):
    """Remembers what would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Take what the workstation would open."""
        self.opened.append(Path(url.toLocalFile()))
