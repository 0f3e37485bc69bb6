"""The menu of what can be done to the chosen sessions."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from planner.domain.agenda import Agenda
from planner.domain.kinds import SessionKind, SessionStatus
from planner.domain.placing import copied_after, on_day
from planner.domain.session import SessionRow
from planner.ui.timetable.moves import Moves, day_of
from planner.ui.typed import short_day
from planner.ui.vocabulary import choices

_MINUTES = (5, 10, 15, 30, 60)


class MoveMenu(QMenu):
    """Offers what applies to the chosen sessions and nothing else. ``meeting`` asks for a time to be found."""

    meeting = Signal(object)

    def __init__(self, parent: QWidget, agenda: Agenda, moves: Moves, chosen: frozenset[int]) -> None:
        super().__init__(parent)
        self._agenda, self._moves, self._chosen = agenda, moves, chosen
        rows = [agenda.session_by_id[number] for number in sorted(chosen)]
        placed = [row for row in rows if row.starts_at is not None]
        if len(rows) == 1 and placed:
            self._for_one(rows[0])
        if len(rows) == 1:
            self.addAction(self.tr("Find a time for these people…"), partial(self.meeting.emit, rows[0]))
        if len(placed) == len(rows) == 2:
            self.addAction(self.tr("Swap the two"), partial(moves.swap, chosen))
            self.addAction(self.tr("Join into one"), partial(moves.join, chosen))
        if placed:
            self.addAction(self.tr("Fit to the sitting"), partial(moves.fit, chosen))
            self._choose(self.tr("Move to day"), ((short_day(day), day) for day in moves.days()), self._to_day)
            self.addAction(self.tr("Copy after the last one"), partial(moves.copy, copied_after(agenda, chosen)))
            self._choose(self.tr("Copy to day"), ((short_day(day), day) for day in moves.days()), self._copy_to_day)
            self.addAction(self.tr("Take out of the timetable"), partial(moves.unplace, chosen))
            self.addSeparator()
        if rows:
            self._fields(agenda)
            self.addSeparator()
            self.addAction(self.tr("Remove"), partial(moves.remove, chosen))

    def _for_one(self, session: SessionRow) -> None:
        moves = self._moves
        self._choose(self.tr("Insert and push, up to the next break"), self._lengths(), partial(self._push, session))
        self._choose(self.tr("Insert and push, over breaks"), self._lengths(), partial(self._push_on, session))
        self._choose(self.tr("Shift everything from here"), self._lengths(), partial(moves.shift_day, session))
        self._choose(self.tr("Bring everything from here forward"), self._lengths(), partial(self._forward, session))
        self.addAction(self.tr("Close the gap before"), partial(moves.close_gap, session))
        self._choose(self.tr("Break for all rooms before"), self._lengths(), partial(moves.add_break, session))
        self.addAction(self.tr("Split in two"), partial(moves.split, session))
        day = day_of(session)
        if day is not None:
            others = ((short_day(other), other) for other in moves.days() if other != day)
            self._choose(self.tr("Copy this whole day to"), others, partial(moves.copy_day, day))
        self.addSeparator()

    def _fields(self, agenda: Agenda) -> None:
        rooms = [(room.name, room.id) for room in agenda.rooms]
        segments = [(segment.title, segment.id) for segment in agenda.segments]
        nothing = [(self.tr("None"), None)]
        for field, title, offered in (
            ("room_id", self.tr("Room"), [*rooms, *nothing]),
            ("kind", self.tr("Kind"), [(words, kind) for kind, words in choices(SessionKind)]),
            ("segment_id", self.tr("Segment"), [*segments, *nothing]),
            ("status", self.tr("Status"), [(words, status) for status, words in choices(SessionStatus)]),
        ):
            self._choose(title, offered, partial(self._set, field))

    def _lengths(self) -> list[tuple[str, int]]:
        return [(self.tr("{n} minutes").format(n=minutes), minutes) for minutes in _MINUTES]

    def _choose(self, title: str, offered: Iterable[tuple[str, object]], act: Callable[..., object]) -> None:
        menu = self.addMenu(title)
        for words, value in offered:
            menu.addAction(words.replace("&", "&&"), partial(act, value))

    def _to_day(self, day: object) -> None:
        self._moves.to_day(self._chosen, day)  # type: ignore[arg-type]

    def _copy_to_day(self, day: object) -> None:
        self._moves.copy(on_day(self._agenda, self._chosen, day))  # type: ignore[arg-type]

    def _push(self, session: SessionRow, minutes: int) -> None:
        self._moves.push(session, minutes, over_breaks=False)

    def _push_on(self, session: SessionRow, minutes: int) -> None:
        self._moves.push(session, minutes, over_breaks=True)

    def _forward(self, session: SessionRow, minutes: int) -> None:
        self._moves.shift_day(session, -minutes)

    def _set(self, field: str, value: object) -> None:
        self._moves.change(self._chosen, **{field: value})
