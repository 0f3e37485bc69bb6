"""Walks through the window: one act after another, dialogs included, every click and key counted."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

PATIENCE_SECONDS = 30.0
"""How long a walk waits for one thing on a busy machine."""

_LOOK_MS = 5
_NO_KEY = Qt.KeyboardModifier.NoModifier


@dataclass
class Leg:
    """What one step took: clicks (a drop is one), keys (Ctrl+P is one), letters typed, and the machine's seconds."""

    name: str
    clicks: int = 0
    keys: int = 0
    typed: int = 0
    seconds: float = 0.0


@dataclass(frozen=True)
class Act:
    """Something that a hand does."""

    do: Callable[[], object]


Step = Act | Callable[[], object]
"""An act, or something to wait for until it is so."""

Script = Iterator[Step]


class Walker:
    """Hands that count; ``legs`` has what each step took."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.legs: list[Leg] = []
        self._began = monotonic()
        self._loop = QEventLoop()
        self._problem: BaseException | None = None

    def walk(self, script: Script) -> None:
        """Do every act of a script; raises what the script raises, and ``AssertionError`` where a wait is in vain."""
        QTimer.singleShot(0, lambda: self._next(script))
        self._loop.exec()
        if self._problem is not None:
            raise self._problem

    @property
    def top(self) -> QWidget:
        """What is before everything else: a menu, a dialog, or the window."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._window

    @property
    def _under_keys(self) -> QWidget:
        """The widget that the keys go to."""
        return QApplication.activePopupWidget() or self.top.focusWidget() or self.top

    def leg(self, name: str) -> None:
        """Begin another step."""
        self.rest()
        self.legs.append(Leg(name))
        self._began = monotonic()

    def rest(self) -> None:
        """End the step; what follows is nobody's."""
        if self.legs and not self.legs[-1].seconds:
            self.legs[-1].seconds = monotonic() - self._began

    def click(self, widget: QWidget, place: QPoint | None = None) -> Act:
        """Click on a widget, by default in its middle."""

        def do() -> None:
            assert widget.isVisible(), widget
            assert widget.isEnabled(), widget
            self.legs[-1].clicks += 1
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, _NO_KEY, place or widget.rect().center())

        return Act(do)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NO_KEY) -> Act:
        """Press a key where the keys go."""

        def do() -> None:
            self.legs[-1].keys += 1
            QTest.keyClick(self._under_keys, key, modifier)

        return Act(do)

    def type(self, words: str) -> Act:
        """Type letters where the keys go."""

        def do() -> None:
            self.legs[-1].typed += len(words)
            QTest.keyClicks(self._under_keys, words)

        return Act(do)

    def drop(self, act: Callable[[], object]) -> Act:
        """Drop something."""

        def do() -> None:
            self.legs[-1].clicks += 1
            act()

        return Act(do)

    def _next(self, script: Script) -> None:
        try:
            step = next(script)
        except StopIteration:
            self._end(None)
        except BaseException as problem:  # noqa: BLE001 - raised by walk
            self._end(problem)
        else:
            if isinstance(step, Act):
                self._do_in_front(script, step)
            else:
                self._wait(script, step, monotonic() + PATIENCE_SECONDS)

    def _do_in_front(self, script: Script, act: Act) -> None:
        """Act once the keys go to what is before everything else; a workstation gives them there by itself."""
        if QApplication.activePopupWidget() is not None or self.top.isActiveWindow():
            self._do(script, act)
        else:
            self.top.activateWindow()
            QTimer.singleShot(_LOOK_MS, lambda: self._do_in_front(script, act))

    def _do(self, script: Script, act: Act) -> None:
        QTimer.singleShot(0, lambda: self._next(script))  # due even while the act keeps a dialog open
        try:
            act.do()
        except BaseException as problem:  # noqa: BLE001 - raised by walk
            self._end(problem)

    def _wait(self, script: Script, is_so: Callable[[], object], until: float) -> None:
        if is_so():
            self._next(script)
        elif monotonic() > until:
            self._end(AssertionError(f"waited in vain: {is_so}, with {self.top} in view"))
        else:
            QTimer.singleShot(_LOOK_MS, lambda: self._wait(script, is_so, until))

    def _end(self, problem: BaseException | None) -> None:
        """Leave the loop, and every dialog that is open."""
        self.rest()
        self._problem = self._problem or problem
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.reject()
            QTimer.singleShot(0, lambda: self._end(problem))
        else:
            self._loop.quit()


def shown(kind: type[QWidget]) -> Callable[[], bool]:
    """Say whether a dialog of a kind is before everything else."""

    def is_so() -> bool:
        return isinstance(QApplication.activeModalWidget(), kind)

    return is_so
