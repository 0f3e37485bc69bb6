"""The first ten minutes, from an empty window to another laptop: with the mouse, or with the keyboard alone."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)

from planner.ui.handing.dialog import HandOutDialog
from planner.ui.importing.dialog import ProgrammeDialog
from planner.ui.listing.dialog import ListDialog
from planner.ui.main_window import MainWindow
from planner.ui.printing.dialog import PrintDialog
from planner.ui.taking.dialog import TakeDialog
from tests.ui.walk.material import Material
from tests.ui.walk.script import Act, Leg, Script, Walker, shown

CONTROL = Qt.KeyboardModifier.ControlModifier
NO_KEY = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier

Kind = TypeVar("Kind", bound=QWidget)

TO_PAPER = 4
"""The steps from the start to paper."""

Picture = Callable[[QWidget, str], None]
"""Takes a picture of what is in view, under a name."""


def no_picture(_widget: QWidget, _name: str) -> None:
    """Take none."""


@dataclass
class TenMinutes:
    """The walk of one organiser; the paths say what came of it."""

    window: MainWindow
    material: Material
    by_keyboard: bool
    picture: Picture = no_picture
    said: dict[str, str] = field(default_factory=dict)
    """What the window said, by step."""

    def __post_init__(self) -> None:
        self.walker = Walker(self.window)

    @property
    def folder(self) -> Path:
        """Where papers go."""
        return self.material.folder / ("keys" if self.by_keyboard else "mouse")

    @property
    def paper(self) -> Path:
        """The programme to print."""
        return self.folder / "programme.pdf"

    @property
    def sheet(self) -> Path:
        """The list for the partner."""
        return self.folder / "participants.xlsx"

    @property
    def package(self) -> Path:
        """The event on a stick."""
        return self.folder / "forum.plenary"

    def walk(self) -> list[Leg]:
        """Walk all of it and give what each step took."""
        self.folder.mkdir(parents=True, exist_ok=True)
        QGuiApplication.clipboard().setText(self.material.text)
        self.walker.walk(self._script())
        return self.walker.legs

    def _script(self) -> Script:
        for number, (name, step) in enumerate(
            (
                ("Open or paste the programme", self._read),
                ("Look at the preview and create the event", self._create),
                ("Settle the lines to check", self._settle),
                ("Print: save the PDF", self._print),
                ("Drop or open the list of delegates and add them", self._add_list),
                ("Hand out: save and open the list for the partner", self._hand_out),
                ("Change something and take it back", self._take_back),
                ("Take with me", self._take),
            ),
            start=1,
        ):
            self.walker.leg(name)
            yield from step()
            self.walker.rest()
            self.picture(self.walker.top, str(number))

    # 1 and 2

    def _read(self) -> Script:
        self.picture(self.window, "0")
        if self.by_keyboard:
            yield self.walker.press(Qt.Key.Key_V, CONTROL)
        else:
            assert self.window.frame.empty is not None
            yield self.walker.click(self.window.frame.empty.ways[0])
            yield shown(ProgrammeDialog)
            yield self.walker.click(self._programme.entrance.file_button)
            yield from self._answer(self.material.programme)
        yield shown(ProgrammeDialog)
        yield self._programme.preview.go_button.isVisible

    @property
    def _programme(self) -> ProgrammeDialog:
        return _modal(ProgrammeDialog)

    def _create(self) -> Script:
        yield from self._go(self._programme.preview.go_button, Qt.Key.Key_Return)
        yield lambda: QApplication.activeModalWidget() is None
        yield lambda: bool(self.window.frame.notice.words)
        self.said["created"] = self.window.frame.notice.words

    # 3

    def _settle(self) -> Script:
        if not self.material.doubts:
            return
        yield from self._go(self.window.frame.notice.buttons[0], Qt.Key.Key_F8)
        for word, key in (("Note", Qt.Key.Key_N), ("Drop", Qt.Key.Key_D)):
            yield lambda: self.window.frame.side.checking is not None
            panel = self.window.frame.side.checking
            assert panel is not None
            card = panel.cards[0]
            yield card.isVisible
            self.picture(self.window, "doubts")
            if self.by_keyboard:
                yield self._at(card)
                yield self.walker.press(key)
            else:
                yield self.walker.click(_button(card, word))
        yield lambda: self.window.frame.side.checking is None

    # 4

    def _print(self) -> Script:
        frame = self.window.frame
        if self.by_keyboard:
            yield self.walker.press(Qt.Key.Key_P, CONTROL)
        else:
            yield self.walker.click(_button(frame.header, "Print"))
        yield shown(PrintDialog)
        dialog = _modal(PrintDialog)
        yield dialog.pdf_button.isEnabled
        yield lambda: dialog.pages.has_picture(0)
        self.picture(dialog, "print")
        yield from self._go(dialog.pdf_button, Qt.Key.Key_S, ALT)
        yield from self._answer(self.paper)
        yield lambda: bool(dialog.saving.notice.words)
        self.said["paper"] = dialog.saving.notice.words
        self.walker.rest()
        dialog.reject()
        yield lambda: QApplication.activeModalWidget() is None

    # 5

    def _add_list(self) -> Script:
        if self.by_keyboard:
            yield self.walker.press(Qt.Key.Key_I, CONTROL | Qt.KeyboardModifier.ShiftModifier)
            yield shown(ListDialog)
            yield self.walker.press(Qt.Key.Key_O, ALT)
            yield from self._answer(self.material.delegates)
        else:
            yield self.walker.drop(lambda: drop(self.window, self.material.delegates))
        yield shown(ListDialog)
        dialog = _modal(ListDialog)
        yield lambda: dialog.preview.go_button.isVisible() and dialog.preview.go_button.isEnabled()
        self.picture(dialog, "list")
        yield from self._go(dialog.preview.go_button, Qt.Key.Key_Return, CONTROL)
        yield lambda: QApplication.activeModalWidget() is None
        self.said["listed"] = self.window.frame.notice.words

    # 6

    def _hand_out(self) -> Script:
        if self.by_keyboard:
            yield self.walker.press(Qt.Key.Key_H, CONTROL)
        else:
            yield self.walker.click(_button(self.window.frame.header, "Hand out"))
        yield shown(HandOutDialog)
        dialog = _modal(HandOutDialog)
        yield dialog.save_button.isEnabled
        self.picture(dialog, "hand_out")
        yield from self._go(dialog.save_button, Qt.Key.Key_O, ALT)
        yield from self._answer(self.sheet)
        yield lambda: bool(dialog.saving.notice.words)
        self.walker.rest()
        dialog.reject()
        yield lambda: QApplication.activeModalWidget() is None

    # 7

    def _take_back(self) -> Script:
        tab = self.window.desk.timetable
        first = self.window.desk.door.agenda.timed[0]
        if self.by_keyboard:
            yield self.walker.press(Qt.Key.Key_2, CONTROL)
            yield tab.isVisible
            yield from self._to(tab.board.grid)
            yield self.walker.press(Qt.Key.Key_Down)
            yield self.walker.press(Qt.Key.Key_F2)
        else:
            yield self.walker.click(self.window.frame.strip, self.window.frame.strip.tabRect(1).center())
            yield tab.isVisible
            yield self.walker.click(tab.board.grid.viewport(), _block(self.window, first.id))
            yield tab.inspector.title.isVisible
            yield self.walker.click(tab.inspector.title.editor)
            yield self.walker.press(Qt.Key.Key_A, CONTROL)
        yield self.walker.type("Registration of delegates")
        yield self.walker.press(Qt.Key.Key_Return)
        yield lambda: self._title(first.id) == "Registration of delegates"
        if self.by_keyboard:
            yield self.walker.press(Qt.Key.Key_Z, CONTROL)
        else:
            yield self.walker.click(_named(self.window.frame.header, "Undo"))
        yield lambda: self._title(first.id) == first.title
        self.said["taken back"] = self.window.frame.status.words

    def _title(self, session_id: int) -> str:
        return self.window.desk.door.agenda.session_by_id[session_id].title

    def _take(self) -> Script:
        if self.by_keyboard:
            yield self.walker.press(Qt.Key.Key_T, CONTROL)
        else:
            bar = self.window.menuBar()
            file = bar.actions()[0]
            yield self.walker.click(bar, bar.actionGeometry(file).center())
            menu = file.menu()
            assert isinstance(menu, QMenu)
            yield menu.isVisible
            yield self.walker.click(menu, menu.actionGeometry(self.window.frame.commands.take_with_me).center())
        yield shown(TakeDialog)
        dialog = _modal(TakeDialog)
        yield dialog.save_button.isVisible
        yield from self._go(dialog.save_button, Qt.Key.Key_Space)
        yield from self._answer(self.package)
        yield lambda: bool(dialog.saving.notice.words)
        self.picture(dialog, "take")
        self.walker.rest()
        dialog.reject()
        yield lambda: QApplication.activeModalWidget() is None

    # What hands do

    def _go(
        self, widget: QPushButton, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> Script:
        """Press a button, or the key that does the same."""
        yield self.walker.press(key, modifier) if self.by_keyboard else self.walker.click(widget)

    def _at(self, widget: QWidget) -> Callable[[], bool]:
        """Say whether the keys go to a widget."""
        return lambda: self.window.focusWidget() is widget

    def _answer(self, path: Path) -> Script:
        """Type a path into the dialog of the system."""
        yield shown(QFileDialog)
        dialog = _modal(QFileDialog)
        name = dialog.findChild(QLineEdit)
        assert isinstance(name, QLineEdit)
        yield lambda: dialog.focusWidget() is name
        yield self.walker.type(str(path))
        yield Act(_close_offers)
        if self.by_keyboard:
            yield self.walker.press(Qt.Key.Key_Return)
        else:
            box = dialog.findChild(QDialogButtonBox)
            assert isinstance(box, QDialogButtonBox)
            accepts = QDialogButtonBox.ButtonRole.AcceptRole
            yield self.walker.click(next(one for one in box.buttons() if box.buttonRole(one) == accepts))
        yield lambda: not shown(QFileDialog)()

    def _to(self, widget: QWidget) -> Script:
        """Go from field to field until the keys go to a widget."""
        for _ in range(40):
            if self.window.focusWidget() is widget:
                return
            yield self.walker.press(Qt.Key.Key_Tab)
        raise AssertionError(f"the keyboard does not come to {widget}")


def _modal(kind: type[Kind]) -> Kind:
    """The dialog that is before everything else."""
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def _close_offers() -> None:
    """Close what Qt's own dialog of files offers while one types; it stands here for the system's."""
    offers = QApplication.activePopupWidget()
    if offers is not None:
        offers.close()


def _button(parent: QWidget, words: str) -> QPushButton:
    """The button that says this."""
    return next(one for one in parent.findChildren(QPushButton) if one.text().replace("&", "") == words)


def _named(parent: QWidget, name: str) -> QAbstractButton:
    """The button that is called so to those who do not see its drawing."""
    return next(one for one in parent.findChildren(QAbstractButton) if one.accessibleName() == name)


def _block(window: MainWindow, session_id: int) -> QPoint:
    """The middle of a session in the timetable."""
    grid = window.desk.timetable.board.grid
    column, block = next((column, block) for column, block in grid.blocks() if block.session.id == session_id)
    return grid.raster.block(column, block).translated(grid.places.area().topLeft() - grid.places.scrolled).center()


def drop(window: MainWindow, path: Path) -> None:
    """Drop a file on the middle of the window, as the workstation does."""
    mime, place = QMimeData(), window.rect().center()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window.windowHandle(), QDragEnterEvent(place, copy, mime, left, no_key))
    QApplication.sendEvent(window.windowHandle(), QDropEvent(QPointF(place), copy, mime, left, no_key))
