"""How the timetable keeps up with the hand: frames, edits and conflicts of generated events."""

import gc
import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from threading import Event, Thread
from uuid import uuid4

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication
from sqlalchemy import func, insert, select

from db import tables
from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.conflicts.check import check
from planner.domain.placing import placed, shifted
from planner.domain.time_grid import Axis
from planner.edits.event import create_event
from planner.errors import Cancelled
from planner.exports.agenda_content import AgendaOptions
from planner.ui.event_door import EventDoor
from planner.ui.theme import apply_theme, load_fonts
from planner.ui.timetable.board import Board
from planner.worker import Worker
from planner.workspace import Workspace
from tests.bench.figures import Figure, seconds

WORDS_MS = 3.1
"""What 230 wrapped texts took on the machine that the goals were set on."""

SIZES = (100, 1_000, 10_000)
_DAY = date(2026, 3, 2)
_AS_AT = datetime(2026, 3, 1, 12)
_SLOTS = 40
_FRAMES = 150
_PATIENCE = 60.0
_JUMP, _ALONG = 5, 24
"""Every fifth frame jumps to quite another place, the others go on a little."""


def measure() -> list[Figure]:
    """Give what a frame, an edit and a check take, scaled to the machine of the goals."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    load_fonts(app)
    apply_theme(app, "light")
    found: list[Figure] = []
    gc.disable()  # as in the window, which collects between two turns of its loop
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "bench.planner"
            with closing(Workspace.open(path)) as workspace:
                event = workspace.edit("Create", "Bench", partial(generate, sessions=size))
                found += _of_event(workspace, event, size)
        gc.collect()
    gc.enable()
    return found


def generate(tx: Transaction, sessions: int) -> int:
    """Make an event of so many sessions of three people each, and give its id."""
    chance = random.Random(sessions)
    rooms, days = max(sessions // 60, 4), max(min(sessions // 100, 10), 3)
    event = create_event(tx, title="Bench", starts_on=_DAY, ends_on=_DAY + timedelta(days=days - 1))
    halls = _many(tx, "room", [{"event_id": event, "name": f"Room {n}", "position": n} for n in range(rooms)])
    person = _many(tx, "person", [{"name": f"Person {n}"} for n in range(sessions)])
    named = ({"name": f"Person {n}", "position": n} for n in range(sessions))
    guests = [{"event_id": event, "person_id": person[n], **values} for n, values in enumerate(named)]
    people = _many(tx, "participant", guests)
    rows = [_session(chance, event, n, halls[n // days % rooms], days) for n in range(sessions)]
    seats = [(session, chance.randrange(sessions)) for session in _many(tx, "session", rows) for _ in range(3)]
    sure = [{"session_id": session, "participant_id": people[guest], "status": "confirmed"} for session, guest in seats]
    _many(tx, "appearance", sure)
    return event


def _many(tx: Transaction, noun: str, rows: list[dict[str, object]]) -> range:
    """Add rows at once, and give their ids."""
    table = tables.METADATA.tables[noun]
    tx.execute(insert(table), [{"uid": str(uuid4()), **row} for row in rows])
    last: int = tx.execute(select(func.max(table.c.id))).scalar_one()
    return range(last - len(rows) + 1, last + 1)


def _session(chance: random.Random, event: int, number: int, room: int, days: int) -> dict[str, object]:
    start = datetime.combine(_DAY, datetime.min.time()) + timedelta(days=number % days, minutes=480)
    return {
        "event_id": event,
        "title": f"Session {number} on the role of return migration",
        "subtitle": "statements by Members and observers",
        "kind": chance.choice(["panel", "general_debate", "side_event", "plenary"]),
        "status": "confirmed",
        "room_id": room,
        "starts_at": start + timedelta(minutes=15 * chance.randrange(_SLOTS)),
        "length_minutes": chance.choice([30, 60, 90]),
        "position": number,
    }


def _of_event(workspace: Workspace, event: int, size: int) -> list[Figure]:
    board = Board(EventDoor(workspace, event))
    board.resize(1366, 640)
    board.show_axis("rooms")
    board.show()
    QApplication.processEvents()
    agenda = workspace.agenda(event)
    frames = {"rooms": _frames(board, "rooms"), "days": _frames(board, "days")}
    beside: list[tuple[float, float]] = []
    if size > min(SIZES):
        with _working(agenda):
            beside.append(_frames(board, "rooms"))
    board.show_axis("rooms")
    edits = [_edit(board, number) for number in range(25)]
    agenda = workspace.agenda(event)
    board.deleteLater()
    goal = 100 if size > 1_000 else 50
    said = f"Frame while scrolling and dragging by {{}}, {size:,} sessions, p99"
    figures = [_figure(said.format(axis[:-1]), *found, 16) for axis, found in frames.items()]
    figures += [_figure(f"{said.format('room')}, while a child exports", *found, 16) for found in beside]
    scale = words_ms() / WORDS_MS
    figures += [
        _figure(f"Edit to repainted grid, {size:,} sessions, p95", quantiles(edits, n=20)[18], scale, goal),
    ]
    return figures + (_checks(agenda, scale) if size == max(SIZES) else [])


def _frames(board: Board, axis: Axis) -> tuple[float, float]:
    """Give what a frame takes, and the scale of the machine just then, which others may use at the same time."""
    board.show_axis(axis)
    QApplication.processEvents()
    before = words_ms()
    frames = _scroll(board) + _drag(board)
    return quantiles(frames, n=100)[98], (before + words_ms()) / 2 / WORDS_MS


@contextmanager
def _working(agenda: Agenda) -> Iterator[None]:
    """Keep the warm child busy with exports for as long as this lasts; a thread of the window waits for it."""
    worker, ended = Worker(), Event()
    with tempfile.TemporaryDirectory() as folder:
        task, target = "planner.exports.agenda_pdf:write_agenda_pdf", Path(folder) / "agenda.pdf"
        started = Event()

        def work() -> None:
            while not ended.is_set():
                with suppress(Cancelled):
                    worker.run(task, agenda, AgendaOptions(_AS_AT), target, report=lambda *_: started.set())

        waiting = Thread(target=work)
        waiting.start()
        started.wait(_PATIENCE)
        yield
        ended.set()
        worker.cancel()
        waiting.join()
        worker.close()


def _figure(name: str, milliseconds: float, scale: float, goal: float) -> Figure:
    scaled = milliseconds / scale
    return Figure(name, scaled, "ms", f"≤ {goal}", scaled <= goal, f"{milliseconds:.1f} ms here, scaled by 230 texts")


def words_ms() -> float:
    """What 230 wrapped texts take here."""
    image = QImage(1400, 900, QImage.Format.Format_RGB32)

    def write() -> None:
        painter = QPainter(image)
        for number in range(230):
            place = QRect(number % 20 * 70, number // 20 * 60, 66, 56)
            painter.drawText(place, int(Qt.TextFlag.TextWordWrap), f"Session {number} on the role of return")
        painter.end()

    return seconds(write, runs=15) * 1000


def _timed(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000


def _scroll(board: Board) -> list[float]:
    grid, frames = board.grid, []
    across = grid.horizontalScrollBar()
    for number in range(_FRAMES):
        jump = number % _JUMP == 0
        across.setValue(across.maximum() * number // _FRAMES if jump else across.value() + _ALONG)
        grid.verticalScrollBar().setValue(number * 20 % max(grid.verticalScrollBar().maximum(), 1))
        frames.append(_timed(QApplication.processEvents))
    across.setValue(0)
    grid.verticalScrollBar().setValue(0)
    return frames


def _drag(board: Board) -> list[float]:
    grid = board.grid
    grid.viewport().repaint()
    number, block = next(grid.blocks())
    at = grid.raster.block(number, block).center() + grid.places.area().topLeft() - grid.places.scrolled
    _mouse(board, QEvent.Type.MouseButtonPress, at)
    frames = []
    for step in range(_FRAMES):
        at += QPoint(4, 2 if step % 40 < 20 else -2)
        frames.append(_timed(partial(_drag_to, board, at)))
    grid.hand.give_up()
    return frames


def _drag_to(board: Board, at: QPoint) -> None:
    _mouse(board, QEvent.Type.MouseMove, at)
    QApplication.processEvents()


def _mouse(board: Board, kind: QEvent.Type, at: QPoint) -> None:
    viewport = board.grid.viewport()
    where, button = QPointF(at), Qt.MouseButton.LeftButton
    pressed = button if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
    event = QMouseEvent(kind, where, QPointF(viewport.mapToGlobal(at)), pressed, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, event)


def _edit(board: Board, number: int) -> float:
    _, block = next(board.grid.blocks())

    def act() -> None:
        board.moves.place(shifted(board.grid.agenda, [block.session.id], 15 if number % 2 else -15))
        board.refresh()
        board.grid.viewport().repaint()

    return _timed(act)


def _checks(agenda: Agenda, scale: float) -> list[Figure]:
    whole = median(_timed(partial(check, replace(agenda))) for _ in range(5))
    findings = check(agenda)
    moves = [placed(agenda, shifted(agenda, [row.id], 30)) for row in agenda.sessions[:50]]
    again = [_timed(partial(findings.now, later)) for later in moves]
    conflicts = f"{len(findings.conflicts):,} found"
    figures = [
        _figure("Conflict check of 10,000 sessions, 30,000 appearances", whole, scale, 150),
        _figure("Looking again after one move", median(again), scale, 5),
    ]
    return [Figure(f.name, f.value, f.unit, f.goal, f.holds, f"{f.note}; {conflicts}") for f in figures]


if __name__ == "__main__":
    for figure in measure():
        print(figure)
