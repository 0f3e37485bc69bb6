"""Walks the first ten minutes and writes down what they took: ``python -m tests.ui.walk docs``."""

import gc
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from planner.settings import Settings
from planner.ui.main_window import MainWindow
from planner.ui.places import Tab
from planner.ui.theme import apply_theme, load_fonts
from planner.workspace import Workspace
from tests.ui.settle import settle
from tests.ui.walk.elsewhere import Elsewhere
from tests.ui.walk.material import own
from tests.ui.walk.script import Leg
from tests.ui.walk.ten_minutes import TO_PAPER, Picture, TenMinutes, no_picture

_WIDTH = 720
_COLOURS = 128
_PICTURES = {
    "0": ("start", "An empty window: three ways in"),
    "1": ("preview", "The text at the left, what it becomes at the right"),
    "doubts": ("lines", "Created; each doubtful line is settled with one click"),
    "print": ("print", "The pages as they will be printed"),
    "list": ("list", "What becomes of each row of the list"),
    "hand_out": ("hand_out", "What leaves with the list, and what stays"),
    "take": ("take", "One file, for a stick"),
}
"""What pictures of the walk are called and show."""


def write(docs: Path) -> None:
    """Walk with the mouse, which takes the pictures, and with the keyboard; then write the document."""
    app = _application()
    with tempfile.TemporaryDirectory() as place, Elsewhere():
        mouse = _walk(Path(place) / "mouse", by_keyboard=False, picture=_Pictures(docs / "pictures").take)
        keyboard = _walk(Path(place) / "keyboard", by_keyboard=True, picture=no_picture)
    (docs / "first-ten-minutes.md").write_text(_document(mouse, keyboard), encoding="utf-8")
    app.quit()


def _application() -> QApplication:
    gc.disable()
    app = QApplication(["plenary"])
    app.setStyle("Fusion")
    load_fonts(app)
    apply_theme(app, "light")
    return app


def _walk(folder: Path, *, by_keyboard: bool, picture: Picture) -> list[Leg]:
    folder.mkdir()
    database = folder / "forum.planner"
    Workspace.open(database).close()
    settings = Settings(author="Ada Test", theme="light", last_tab=Tab.TIMETABLE)
    window = MainWindow(settings, folder / "settings.json")
    window.resize(1366, 768)
    window.open_when_painted(database)
    window.show()
    settle(lambda: window.databases.desk is not None and window.frame.empty is not None)
    legs = TenMinutes(window, own(folder), by_keyboard, picture).walk()
    window.close()
    return legs


class _Pictures:
    """Keeps the first picture of each view, small."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._taken: set[str] = set()

    def take(self, widget: QWidget, name: str) -> None:
        """Take a picture where one is wanted."""
        if name not in _PICTURES or name in self._taken:
            return
        self._taken.add(name)
        shown = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        size, rows = (shown.width(), shown.height()), shown.bytesPerLine()
        image = Image.frombuffer("RGB", size, bytes(shown.constBits()), "raw", "RGB", rows, 1)
        image.thumbnail((_WIDTH, _WIDTH))
        path = self._folder / f"walk_{_PICTURES[name][0]}.png"
        image.quantize(_COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


def _document(mouse: Sequence[Leg], keyboard: Sequence[Leg]) -> str:
    rows = [
        f"| {number} | {hand.name} | {hand.clicks} | {hand.keys} | {hand.typed} | {keys.keys} | {keys.typed} "
        f"| {hand.seconds:.1f} |"
        for number, (hand, keys) in enumerate(zip(mouse, keyboard, strict=True), start=1)
    ]
    clicks = sum(leg.clicks for leg in mouse[:TO_PAPER])
    keys = sum(leg.keys for leg in keyboard[:TO_PAPER])
    seconds = sum(leg.seconds for leg in mouse[:TO_PAPER])
    pictures = [f"![{words}](pictures/walk_{name}.png)\n\n*{words}.*" for name, words in _PICTURES.values()]
    return _TEXT.format(
        rows="\n".join(rows), clicks=clicks, keys=keys, seconds=f"{seconds:.1f}", pictures="\n\n".join(pictures)
    )


_TEXT = """# The first ten minutes

`make walk` writes this page. It walks the real window at 1366 × 768 over a new, empty database: once with the mouse,
once with the keyboard alone. `tests/ui/walk` walks the same way in every test run, with an invented programme of 6
sessions, 4 panellists and 2 doubtful lines, and with the reference programme where it is at hand; it opens the file of
the last step in a window over another database, as a double-click does.

**From the start to paper: {clicks} clicks, or {keys} keys and no click; the machine works {seconds} s of it.** At most
12 clicks are allowed.

A click is a click or a drop; a key is a key with its modifiers; letters are what is typed into fields and as paths of
files. The time is the machine's, from the first to the last act of a step, with hands that wait for nothing but the
window.

| | step | mouse: clicks | keys | letters | keyboard: keys | letters | machine, s |
|---|---|---|---|---|---|---|---|
{rows}

{pictures}
"""

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    write(Path(sys.argv[1]).resolve())
