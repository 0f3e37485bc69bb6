"""Moving panellists within their session and to another, each move one step with a name."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from planner.edits.seating import move_panellist, step_panellist
from planner.ui.event_door import EventDoor
from planner.ui.panellists.lines import SESSION, PanelLine
from planner.ui.row_drag import Gap


def step(door: EventDoor, line: PanelLine, by: int) -> None:
    """Let somebody change places with the neighbour above (-1) or below (1) in their session."""
    write = partial(step_panellist, event_id=door.event_id, appearance_id=line.id, by=by)
    door.edit(_verb(), line.participant.name, write)


def step_session(door: EventDoor, line: PanelLine, by: int) -> None:
    """Let somebody speak last in the session before (-1) or behind (1) theirs; beyond the last one nothing happens."""
    agenda, own = door.agenda, line.appearance.session_id
    sessions = [row.id for row in (*agenda.timed, *agenda.unplaced) if row.id == own or not row.kind.is_pause]
    to = sessions.index(own) + by
    if 0 <= to < len(sessions):
        _put(door, line, sessions[to], None)


def put(door: EventDoor, line: PanelLine, gap: Gap) -> None:
    """Put somebody where they were dropped."""
    before = gap.before.appearance.id if gap.before is not None else None
    _put(door, line, int(gap.group.id.removeprefix(SESSION)), before)


def _put(door: EventDoor, line: PanelLine, session_id: int, before_id: int | None) -> None:
    seat = partial(move_panellist, event_id=door.event_id, appearance_id=line.id)
    door.edit(_verb(), line.participant.name, partial(seat, session_id=session_id, before_id=before_id))


def _verb() -> str:
    return QCoreApplication.translate("PanelMoves", "Move")
