"""A monkey at the window: random clicks, keys, words, drags and commands, the same ones again for the same seed."""

import random
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QColorDialog,
    QDialog,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QWidget,
)

from planner.ui.main_window import MainWindow
from planner.ui.places import Tab
from planner.ui.timetable.grid.view import TimetableGrid

NATIVE = (QFileDialog, QColorDialog, QMessageBox, QInputDialog)
"""Dialogs of the system; they are answered at once, with no."""

KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_F2),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F8, Qt.Key.Key_Plus),
    *(Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_D, Qt.Key.Key_R, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Z),
)
MODIFIERS = (
    *(Qt.KeyboardModifier.NoModifier,) * 4,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
WORDS = (
    *(
        "10:00",
        "25:99",
        "0",
        "-1",
        "Eva Ruiz",
        "Minister",
        "Müller & Söhne <b>",
        "España",
        "العربية",
        "2026-02-30",
        "éà",
    ),
    *("=1+1", "x" * 300, " ", "Lunch\tBreak", "٣", "💼", "90", "12 December", "a, b; c"),
)
COPIED = (
    "",
    "10:00\tOpening\n11:00\tDebate",
    "Tuesday 2 December 2008\n10:00 Opening of the session\n11:30 General debate\nChair: Ana Lima, Portugal\n",
    "one\ttwo\nthree\n\n\tfour",
    "\x00\ufffd",
)


class Monkey:
    """Does so many things to a window, one after another, dialogs included; ``log`` says what it did."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window = window
        self.log: list[str] = []
        self._chance = random.Random(seed)
        self._loop = QEventLoop()
        self._left = 0

    def play(self, actions: int) -> None:
        """Do so many things, then close what is open."""
        self._left = actions
        QTimer.singleShot(0, self._step)
        self._loop.exec()

    def _step(self) -> None:
        """Do one thing; the next step is due even while this one keeps a dialog open."""
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if self._left <= 0 and top is None:
            self._loop.quit()
            return
        QTimer.singleShot(0, self._step)
        self._left -= 1
        if top is not None and (self._left <= 0 or isinstance(top, NATIVE) or self._chance.random() < 0.06):
            self._note("close", top)
            self._close(top)
        else:
            self._act(top or self.window)

    def _close(self, top: QWidget) -> None:
        if isinstance(top, QDialog):
            top.reject()
        else:
            top.close()

    def _act(self, top: QWidget) -> None:
        inside: Sequence[tuple[Callable[[QWidget], None], int]] = (
            (self._click, 40),
            (self._press_key, 26),
            (self._type, 10),
            (self._copy, 2),
        )
        outside = (
            (self._drag, 8),
            (self._command, 12),
            (self._change_tab, 5),
            (self._resize, 2),
            (self._other_event, 2),
        )
        offered = inside if top is not self.window else (*inside, *outside)
        acts, weights = zip(*offered, strict=True)
        self._chance.choices(acts, weights)[0](top)

    def _note(self, act: str, widget: QWidget | None = None, *more: object) -> None:
        name = f"{type(widget).__name__} {widget.accessibleName()}" if widget is not None else ""
        self.log.append(f"{len(self.log)} {act} {name} {' '.join(map(str, more))}".strip())

    def _click(self, top: QWidget) -> None:
        reachable = [one for one in top.findChildren(QWidget) if self._can_be_hit(one, top)] or [top]
        widget = self._chance.choice(reachable)
        place = QPoint(self._chance.randrange(max(1, widget.width())), self._chance.randrange(max(1, widget.height())))
        buttons = (*(Qt.MouseButton.LeftButton,) * 6, Qt.MouseButton.RightButton)
        button, modifier = self._chance.choice(buttons), self._chance.choice(MODIFIERS)
        act = self._chance.choice((*(QTest.mouseClick,) * 4, QTest.mouseDClick))
        self._note("click", widget, place.toTuple(), button.name, modifier.name)
        act(widget, button, modifier, place)

    def _can_be_hit(self, widget: QWidget, top: QWidget) -> bool:
        return (
            widget.isVisible()
            and widget.isEnabled()
            and widget.window() is top
            and not widget.visibleRegion().isEmpty()
        )

    def _press_key(self, top: QWidget) -> None:
        key, modifier = self._chance.choice(KEYS), self._chance.choice(MODIFIERS)
        focused = top.focusWidget() or top
        self._note("key", focused, key.name, modifier.name)
        QTest.keyClick(focused, key, modifier)

    def _type(self, top: QWidget) -> None:
        words = self._chance.choice(WORDS)
        focused = top.focusWidget() or top
        self._note("type", focused, repr(words[:20]))
        for sign in words:
            press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)  # QTest knows only ASCII
            QApplication.sendEvent(top.focusWidget() or top, press)

    def _copy(self, _top: QWidget) -> None:
        words = self._chance.choice(COPIED)
        self._note("copy", None, repr(words[:20]))
        QGuiApplication.clipboard().setText(words)

    def _drag(self, _top: QWidget) -> None:
        seen = [one for one in self.window.findChildren(QAbstractScrollArea) if one.isVisible()]
        areas = [one for one in seen if isinstance(one, TimetableGrid)] or seen
        if not areas:
            return
        surface = self._chance.choice(areas).viewport()
        places = [self._place(surface) for _ in range(self._chance.randint(2, 5))]
        modifier = self._chance.choice(MODIFIERS)
        self._note("drag", surface.parentWidget(), [place.toTuple() for place in places], modifier.name)
        QTest.mousePress(surface, Qt.MouseButton.LeftButton, modifier, places[0])
        for place in places[1:]:
            QTest.mouseMove(surface, place)
        QTest.mouseRelease(surface, Qt.MouseButton.LeftButton, modifier, places[-1])

    def _place(self, surface: QWidget) -> QPoint:
        return QPoint(self._chance.randrange(max(1, surface.width())), self._chance.randrange(max(1, surface.height())))

    def _command(self, _top: QWidget) -> None:
        do = self.window.frame.commands
        steps = [do.undo, do.redo] * 8
        offered = [one for one in (*do.findChildren(QAction), *steps) if one.isEnabled() and one is not do.quit]
        action = self._chance.choice(offered)
        self._note("command", None, action.text())
        action.trigger()

    def _change_tab(self, _top: QWidget) -> None:
        tab = self._chance.choice(list(Tab))
        self._note("tab", None, tab.name)
        self.window.frame.strip.setCurrentIndex(tab)

    def _resize(self, _top: QWidget) -> None:
        width, height = self._chance.randrange(1024, 1920), self._chance.randrange(600, 1080)
        self._note("resize", None, width, height)
        self.window.resize(width, height)

    def _other_event(self, _top: QWidget) -> None:
        events = self.window.desk.events
        if events:
            event = self._chance.choice(events)
            self._note("event", None, event.id)
            self.window.frame.show_event(event.id)
