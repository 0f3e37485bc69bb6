"""The hand over the grid: it chooses, takes along, stretches, draws, and lets go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QRegion
from PySide6.QtWidgets import QToolTip

from planner.domain.agenda import Agenda
from planner.domain.event import programme_day
from planner.domain.placing import Placements, placed
from planner.domain.time_grid import Block, columns
from planner.ui.timetable.grid.canvas import told_box
from planner.ui.timetable.grid.edges import Edges
from planner.ui.timetable.grid.gestures import Banding, Drawing, Gesture, Moving, Resizing
from planner.ui.timetable.sayings import clashes

if TYPE_CHECKING:
    from planner.ui.timetable.grid.view import TimetableGrid

_DRAG = 6
"""How far the hand goes before a press becomes a drag, in pixels."""

_NEW_MINUTES = 60


class Hand(QObject):
    """Turns the mouse into a gesture; what it asks for is told when it lets go."""

    placing = Signal(object)
    copying = Signal(object)
    drawing = Signal(object)

    def __init__(self, grid: "TimetableGrid") -> None:
        super().__init__(grid)
        self._grid = grid
        self._pressed: QPoint | None = None
        self.gesture: Gesture | None = None
        self._opening = False
        self.warning = ""
        self.ghosts: tuple[tuple[int, Block], ...] = ()
        self.edges = Edges(grid)
        self.edges.gone_on.connect(self._go_along)

    def press(self, event: QMouseEvent) -> None:
        """Choose what is under the hand; a drag may follow."""
        at = event.position().toPoint()
        hit, grid = self._grid.places.hit(at), self._grid
        self._opening = False
        if hit.session is not None:
            number = hit.session.id
            toggling = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            alone = frozenset() if number in grid.chosen else frozenset({number})
            grid.choose(grid.chosen ^ {number} if toggling else alone or grid.chosen, number)
        elif not event.modifiers():
            grid.choose(frozenset(), grid.current)
        self._pressed = at if hit.session is not None or hit.column is not None else None
        if self._pressed is None:
            self._unfold(at)

    def _unfold(self, at: QPoint) -> None:
        """Open or fold the day without sessions under the hand."""
        day = self._grid.folding.day_under(at)
        if day is not None:
            self._opening = True
            self._grid.folding.toggle(day)

    def move(self, event: QMouseEvent) -> None:
        """Show what could be taken; with the button down, take it along."""
        at = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            shape = Qt.CursorShape.SizeVerCursor if self._grid.places.hit(at).edge else Qt.CursorShape.ArrowCursor
            self._grid.viewport().setCursor(shape)
            self._grid.viewport().setToolTip(self._grid.said_at(at))
            return
        if self.gesture is None and (at - self._pressed).manhattanLength() >= _DRAG:
            self.gesture = self._begin(self._pressed, event.modifiers())
            self._grid.viewport().update()
        if self.gesture is not None:
            self._follow(self.gesture, at)
            self.edges.follow(at)

    def _go_along(self, at: QPoint) -> None:
        if self.gesture is not None:
            self._follow(self.gesture, at)

    def _begin(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> Gesture:
        hit, ground, content = self._grid.places.hit(at), self._grid.ground(), self._grid.places.content(at)
        if hit.session is None:
            if modifiers & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier):
                return Banding(ground, content)
            return Drawing(ground, hit.column or 0, ground.geometry.minute(content.y(), ground.step))
        if hit.edge and hit.column is not None:
            return Resizing(ground, hit.session, hit.column, "start" if hit.edge == "start" else "end")
        grab = ground.geometry.minute(content.y()) - hit.block.start if hit.block else ground.step
        copying = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        return Moving(ground, hit.session, self._grid.chosen | {hit.session.id}, grab, copying)

    def _follow(self, gesture: Gesture, at: QPoint) -> None:
        before, shown = gesture.placements, self._shown()
        gesture.follow(self._grid.places.content(at), over_tray=self._grid.places.over_tray(at))
        if gesture.placements != before:
            later = placed(self._grid.agenda, gesture.placements)
            self.warning = clashes(self._grid.findings, later, gesture.placements)
            self.ghosts = self._standing(later, gesture.placements)
            viewport = self._grid.viewport()
            QToolTip.showText(viewport.mapToGlobal(at + QPoint(16, 20)), self.warning, viewport)
        self._grid.viewport().update(shown.united(self._shown()))

    def _shown(self) -> QRegion:
        """The part of the viewport that shows what the hand holds."""
        grid, gesture = self._grid, self.gesture
        raster = grid.raster
        rects = [grid.places.lifted(number, raster.block(number, block)) for number, block in self.ghosts]
        if isinstance(gesture, Banding):
            rects = [gesture.band.adjusted(-1, -1, 1, 1)]
        elif isinstance(gesture, Drawing):
            rects = [grid.places.lifted(gesture.column, raster.span(gesture.column, *gesture.span))]
        if len(rects) == 1:
            rects.append(told_box(grid, rects[0]))
        region = QRegion()
        for rect in rects:
            region += rect.adjusted(-2, -2, 2, 2)
        return region.translated(grid.places.area().topLeft() - grid.places.scrolled)

    def _standing(self, later: Agenda, placements: Placements) -> tuple[tuple[int, Block], ...]:
        """Where the sessions in the hand would stand: the blocks, each with its column."""
        grid = self._grid
        days = {programme_day(place.starts_at) for place in placements.values() if place.starts_at is not None}
        there = columns(grid.laid_out(later, days))
        here = [(number, column) for number, column in enumerate(grid.columns) if column.day in days]
        places = {(column.day, column.room_id): number for number, column in here}
        folded = {column.day: number for number, column in here if column.folded}
        found = ((folded.get(column.day, places.get((column.day, column.room_id))), column) for column in there)
        return tuple(
            (number, block)
            for number, column in found
            if number is not None
            for block in column.blocks
            if block.session.id in placements
        )

    def release(self, event: QMouseEvent) -> None:
        """Let go: ask for what was shown."""
        gesture, pressed = self.gesture, self._pressed
        self.give_up()
        if gesture is None and pressed is not None and not event.modifiers():
            self._narrow(pressed)
            self._unfold(pressed)
        elif isinstance(gesture, Banding):
            touched = gesture.touched
            self._grid.choose(touched, min(touched, default=self._grid.current))
        elif isinstance(gesture, Drawing):
            self.drawing.emit(gesture.place)
        elif gesture is not None and gesture.placements:
            copying = isinstance(gesture, Moving) and gesture.copying
            (self.copying if copying else self.placing).emit(gesture.placements)

    def _narrow(self, at: QPoint) -> None:
        """A click on one of several chosen sessions chooses it alone."""
        session = self._grid.places.hit(at).session
        if session is not None and len(self._grid.chosen) > 1:
            self._grid.choose(frozenset({session.id}), session.id)

    def double(self, event: QMouseEvent) -> None:
        """Rename a session in place, or draw one of an hour on free space."""
        at = event.position().toPoint()
        hit, ground = self._grid.places.hit(at), self._grid.ground()
        if self._opening:
            return  # the first of the two clicks has opened the day
        if hit.session is not None:
            self._grid.rename(hit.session.id)
        elif hit.column is not None:
            start = ground.geometry.minute(self._grid.places.content(at).y(), ground.step)
            self.drawing.emit(Drawing(ground, hit.column, start, (start, start + _NEW_MINUTES)).place)

    def give_up(self) -> None:
        """Hold nothing any more; nothing was stored."""
        self.gesture, self._pressed, self.warning, self.ghosts = None, None, "", ()
        self.edges.leave()
        QToolTip.hideText()
        self._grid.viewport().update()
