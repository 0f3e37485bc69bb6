"""The grid itself: it lays out columns of sessions, paints what is visible, and tells what hand and keys ask for."""

from collections.abc import Iterable, Iterator
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from planner.domain.agenda import Agenda
from planner.domain.conflicts.check import Findings
from planner.domain.time_grid import Axis, Block, Column, Layout, columns, hours, lay_out
from planner.ui.timetable.grid.canvas import paint_grid
from planner.ui.timetable.grid.cards import Cards
from planner.ui.timetable.grid.closed import Closed, closed_bands, legend
from planner.ui.timetable.grid.folding import Folding
from planner.ui.timetable.grid.geometry import Geometry
from planner.ui.timetable.grid.gestures import Ground
from planner.ui.timetable.grid.hand import Hand
from planner.ui.timetable.grid.heads import GUTTER
from planner.ui.timetable.grid.keys import follow_key
from planner.ui.timetable.grid.naming import TitleEditor
from planner.ui.timetable.grid.nearness import Nearness
from planner.ui.timetable.grid.places import Places
from planner.ui.timetable.grid.widths import NARROW, column_widths, whole_widths

_STEP_ACROSS = 48
_AIR = 8
_MINUTE_MS = 60_000


class TimetableGrid(QAbstractScrollArea):
    """Columns of sessions. ``selected`` gives the session under the cursor; the others ask for an edit.

    ``placing`` gives placements, ``removing`` the chosen ids, ``menu`` where a menu is wanted; ``hand.copying`` gives
    placements of copies, ``hand.drawing`` the place of a new session, ``editor.named`` a session and its new title.
    """

    selected = Signal(int)
    placing = Signal(object)
    removing = Signal(object)
    menu = Signal(QPoint)

    def __init__(self, findings: Findings) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Timetable grid"))
        self.setAccessibleDescription(
            self.tr(
                "Arrows go from session to session, Shift with arrows chooses more, Alt with arrows moves them. "
                "Control with Left and Right goes to days and rooms without sessions. The list has the same."
            )
        )
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.axis: Axis = "days"
        self.every_room = False
        self.step = 15
        self.chosen: frozenset[int] = frozenset()
        self.current: int | None = None
        self.findings = findings
        self.layout_of_days: Layout = {}
        self.columns: tuple[Column, ...] = ()
        self.closed: tuple[tuple[Closed, ...], ...] = ()
        self.raster = Geometry((1,), 0, 60, 1.0)
        self.places, self.cards = Places(self), Cards(self)
        self.nearness, self.folding = Nearness(self), Folding(self)
        self.hand = Hand(self)
        self.hand.placing.connect(self.placing)
        self.editor = TitleEditor(self.viewport())
        self.viewport().setFocusProxy(self)
        clock = QTimer(self, interval=_MINUTE_MS)
        clock.timeout.connect(self.viewport().update)
        clock.start()

    @property
    def agenda(self) -> Agenda:
        """The programme that is shown."""
        return self.findings.agenda

    def show_findings(self, findings: Findings) -> None:
        """Show a programme and the marks of its conflicts."""
        self.findings = findings
        self.cards.forget()
        self.chosen &= findings.agenda.session_by_id.keys()
        self.hand.give_up()
        self.arrange()

    def show_axis(self, axis: Axis) -> None:
        """Let the columns be days, or rooms of days."""
        self.axis, self.layout_of_days = axis, {}
        self.arrange()

    def show_rooms(self, *, every: bool) -> None:
        """By room, show of many rooms all, or those with sessions that day."""
        self.every_room, self.layout_of_days = every, {}
        self.arrange()
        if self.standing is not None:
            place = self.raster.block(*self.standing)
            self.scroll_across(place.left(), place.right())

    def choose(self, sessions: frozenset[int], current: int | None) -> None:
        """Choose sessions; the current one is told where it is another."""
        moved = current is not None and current != self.current
        self.chosen, self.current = sessions, current
        self.folding.leave()
        self._close()
        if moved and current is not None:
            self.selected.emit(current)
        self.viewport().update()

    def reveal(self, session_id: int, chosen: frozenset[int] | None = None) -> None:
        """Go to a session and scroll to it; it is chosen alone where nothing else is to be."""
        self.choose(frozenset({session_id}) if chosen is None else chosen, session_id)
        if self.standing is None:
            return
        place = self.raster.block(*self.standing)
        self.scroll_across(place.left(), place.right())
        _scroll(self.verticalScrollBar(), place.top(), place.bottom(), self.places.area().height())

    def scroll_across(self, left: int, right: int) -> None:
        """Bring what lies between two places of the grid into view."""
        _scroll(self.horizontalScrollBar(), left, right, self.places.area().width())

    def rename(self, session_id: int) -> None:
        """Let the title of a session be typed in its place."""
        here = next(((number, block) for number, block in self.blocks() if block.session.id == session_id), None)
        if here is not None:
            place = self.raster.block(*here).translated(self.places.area().topLeft() - self.places.scrolled)
            self.editor.open_at(place, session_id, here[1].session.title)

    # Where things are

    def blocks(self) -> Iterator[tuple[int, Block]]:
        """Give all blocks with their columns."""
        return ((number, block) for number, column in enumerate(self.columns) for block in column.blocks)

    @property
    def standing(self) -> tuple[int, Block] | None:
        """Where the session under the cursor stands; None where it has no time."""
        return next((pair for pair in self.blocks() if pair[1].session.id == self.current), None)

    def ground(self) -> Ground:
        """Give what a gesture goes over."""
        return Ground(self.agenda, self.axis, self.columns, self.raster, self.step)

    def laid_out(self, agenda: Agenda, days: Iterable[date] | None = None) -> Layout:
        """Lay days of a programme out as the grid shows them now; what is as it was stays so."""
        known, opened = self.layout_of_days, self.folding.opened
        return lay_out(agenda, self.axis, known, opened, days, every_room=self.every_room)

    def arrange(self) -> None:
        """Lay the columns out anew in the room that there is."""
        self.folding.keep()
        self.layout_of_days = self.laid_out(self.agenda)
        self.columns = columns(self.layout_of_days)
        self._close()
        area = self.places.area()
        first, last = (hour * 60 for hour in hours(self.columns))
        near = self.nearness.per_minute(last - first, area.height())
        before, self.raster = self.raster, Geometry(self._widths(area.width()), first, last, near, self.places.mirrored)
        if before != self.raster:
            self.cards.forget_sizes()
        for bar, whole, part, single in (
            (self.horizontalScrollBar(), self.raster.width, area.width(), _STEP_ACROSS),
            (self.verticalScrollBar(), self.raster.height, area.height(), 20),
        ):
            bar.setRange(0, max(whole - part, 0))
            bar.setPageStep(part)
            bar.setSingleStep(single)
        self.viewport().update()

    def _widths(self, free: int) -> tuple[int, ...]:
        if not self.columns:
            return (free,)
        whole = self.nearness.whole
        return whole_widths(self.columns, free) if whole else column_widths(self.columns, self.axis, free)

    def _close(self) -> None:
        self.closed = closed_bands(self.agenda, self.columns, self.axis, self.chosen)

    def said_at(self, at: QPoint) -> str:
        """Say what is at a point of the viewport: a session's words, or who is not to be had then."""
        hit, empty = self.places.hit(at), self.folding.said_at(at)
        if hit.session is not None or empty:
            return self.cards.of(hit.session).spoken if hit.session else empty
        minute = self.raster.minute(self.places.content(at).y())
        if hit.column is None:
            return ""
        return legend(self.closed[hit.column], minute) or self.folding.said_of(self.columns[hit.column])

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is visible and not painted yet."""
        paint_grid(self, event.region())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Take what is painted along, and paint what comes into view, with the scale and the heads."""
        area, viewport = self.places.area(), self.viewport()
        whole = self.hand.gesture is not None or self.folding.day is not None or viewport.devicePixelRatioF() % 1
        if whole or self._has_narrow_in_view:
            viewport.update()
            return
        viewport.scroll(dx, dy, area)
        viewport.update(QRect(0, 0, viewport.width(), area.top()))
        if dy:
            viewport.update(
                QRect(area.right() + 1 if self.places.mirrored else area.left() - GUTTER, 0, GUTTER, viewport.height())
            )

    @property
    def _has_narrow_in_view(self) -> bool:
        """Whether a day or room is in view whose name stays where it is while the hours scroll."""
        left = self.horizontalScrollBar().value()
        seen = self.raster.seen(left - NARROW, left + self.places.area().width() + NARROW) if self.columns else range(0)
        return any(self.columns[number].is_narrow for number in seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror with the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.arrange()

    def sizeHint(self) -> QSize:
        """A grid likes room."""
        return QSize(760, 520)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self.editor.store()
        if event.button() is Qt.MouseButton.LeftButton:
            self.hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take along."""
        self.hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.hand.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename or draw."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.hand.double(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.menu.emit(self.viewport().mapToGlobal(self._middle_of_current()))
            return
        session = self.places.hit(event.pos()).session
        if session is not None and session.id not in self.chosen:
            self.choose(frozenset({session.id}), session.id)
        self.menu.emit(event.globalPos())

    def _middle_of_current(self) -> QPoint:
        return self.places.middle(*self.standing) if self.standing else self.places.area().center()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            at = event.position().toPoint()
            (self.nearness.nearer if event.angleDelta().y() > 0 else self.nearness.farther)(at)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go about, choose, move, lengthen, copy, rename, remove; Esc gives up what the hand holds."""
        if not follow_key(self, Qt.Key(event.key()), event.modifiers(), event.text()):
            super().keyPressEvent(event)


def _scroll(bar: QScrollBar, low: int, high: int, size: int) -> None:
    if low < bar.value() or high > bar.value() + size:
        bar.setValue(low - _AIR if low < bar.value() else min(high - size, low) + _AIR)
