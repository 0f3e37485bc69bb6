"""Other programs, which a walk does not start."""

from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

_SCHEMES = ("file", "http", "https", "mailto")


class Elsewhere(QObject):
    """Takes what would be opened in other programs while it is entered; ``opened`` has the files."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    def __enter__(self) -> "Elsewhere":
        for scheme in _SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "take")  # type: ignore[arg-type]  # its stub is wrong
        return self

    def __exit__(self, _kind: type[BaseException] | None, _p: BaseException | None, _t: TracebackType | None) -> None:
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        """Remember a file."""
        self.opened.append(Path(address.toLocalFile()))
