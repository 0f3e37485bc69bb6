"""The tools above the timetable: how it is laid out, in which steps it is moved, how near it is."""

from functools import partial
from typing import Literal, get_args

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from planner.ui.buttons import PushButton, button
from planner.ui.page import toolbar
from planner.ui.segments import Segments
from planner.ui.timetable.grid.nearness import DAY, FIVE_MINUTES, WHOLE

View = Literal["days", "rooms", "people", "list"]
"""How the programme is laid out."""

STEPS = (5, 10, 15, 30)
_SIGN = 32


class TimetableTools(QWidget):
    """Tells what is chosen: ``view_chosen`` a layout, ``step_chosen`` minutes, ``zoom_chosen`` a degree of nearness.

    ``rooms_chosen`` says whether all rooms are to be shown; it is asked where there are many.
    """

    view_chosen = Signal(str)
    step_chosen = Signal(int)
    zoom_chosen = Signal(object)
    nearer = Signal()
    farther = Signal()
    rooms_chosen = Signal(object)
    adding = Signal()

    def __init__(self, jump: QWidget, drafts: QWidget) -> None:
        super().__init__()
        self._jump = jump
        self.view = Segments(self.tr("Layout of the timetable"))
        names = (self.tr("Days"), self.tr("Rooms"), self.tr("People"), self.tr("List"))
        self.view.offer(tuple(zip(get_args(View), names, strict=True)))
        self.zoom = Segments(self.tr("How near"))
        self.zoom.offer(((WHOLE, self.tr("Whole")), (DAY, self.tr("Day")), (FIVE_MINUTES, self.tr("5 min"))))
        self.rooms = Segments(self.tr("Which rooms are shown"))
        self.rooms.offer(((False, self.tr("Rooms in use")), (True, self.tr("All rooms"))))
        self._many_rooms = False
        self.minus = self._sign("−", self.tr("Farther away (Ctrl+−)"), self.farther)
        self.plus = self._sign("+", self.tr("Nearer (Ctrl++)"), self.nearer)
        self.zoom.buttons[0].setToolTip(self.tr("All days with sessions in view (Ctrl+0)"))
        self.steps = PushButton()
        self.steps.setMenu(self._step_menu())
        self._add = button(self.tr("+ Session"), self.adding.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            toolbar(self.view, self.rooms, self.steps, jump, drafts, None, self.minus, self.zoom, self.plus, self._add)
        )
        self.view.chosen.connect(self._choose)
        self.zoom.chosen.connect(self.zoom_chosen)
        self.rooms.chosen.connect(self.rooms_chosen)

    def _sign(self, sign: str, name: str, act: SignalInstance) -> QPushButton:
        made = button(sign, act.emit)
        made.setToolTip(name)
        made.setAccessibleName(name)
        made.setFixedWidth(_SIGN)
        return made

    def _step_menu(self) -> QMenu:
        menu, group = QMenu(self), QActionGroup(self)
        for minutes in STEPS:
            action = menu.addAction(self.tr("Steps of {n} min").format(n=minutes), partial(self.show_step, minutes))
            action.setCheckable(True)
            group.addAction(action)
        return menu

    def show_view(self, view: View) -> None:
        """Show what belongs to a layout."""
        self.view.choose(view)
        for widget in (self.minus, self.zoom, self.plus):
            widget.setVisible(view in {"days", "rooms"})
        self.rooms.setVisible(view == "rooms" and self._many_rooms)
        self._jump.setVisible(view == "list")

    def offer_rooms(self, *, many: bool) -> None:
        """Ask which rooms are shown, or not where all are shown anyway."""
        self._many_rooms = many
        self.rooms.setVisible(self.view.value == "rooms" and many)

    def show_step(self, minutes: int) -> None:
        """Choose the step, and tell."""
        self.steps.setText(self.tr("Steps of {n} min").format(n=minutes))
        menu = self.steps.menu()
        menu.actions()[STEPS.index(minutes)].setChecked(True)
        self.step_chosen.emit(minutes)

    def _choose(self, view: View) -> None:
        self.show_view(view)
        self.view_chosen.emit(view)
