"""Writes that seat people in a session, and say who shares a topic."""

from typing import Any

from planner.domain.agenda import Agenda
from planner.domain.panel_order import panel_order
from planner.domain.people import AppearanceRow
from planner.edits.people import add_panellist
from planner.edits.rows import add, change
from planner.queries import load_participants


def seated(agenda: Agenda, session_id: int) -> tuple[AppearanceRow, ...]:
    """Give everybody in a session in the order in which they are printed."""
    return tuple(appearance for talk in panel_order(agenda, session_id) for appearance in talk)


def seat(tx: Any, event_id: int, session_id: int, name: str) -> int:
    """Put somebody in a session, known at the event by this name or new, and give the appearance's id."""
    known = (row.id for row in load_participants(tx, event_id).participants if row.name.casefold() == name.casefold())
    participant_id = next(known, None) or add_panellist(tx, event_id, name=name)
    return add(tx, "appearance", session_id=session_id, participant_id=participant_id)


def set_topic(tx: Any, appearance: AppearanceRow, topic: str) -> None:
    """Say what somebody speaks on; whoever shares the contribution speaks on it too."""
    if appearance.contribution_id is not None:
        change(tx, "contribution", appearance.contribution_id, topic=topic)
    else:
        _give(tx, appearance, topic)


def share_topic(tx: Any, appearance: AppearanceRow, other: AppearanceRow | None) -> None:
    """Let two speak together; without another, somebody speaks alone again."""
    if other is None:
        change(tx, "appearance", appearance.id, contribution_id=None)
        return
    contribution_id = other.contribution_id or _give(tx, other, "")
    change(tx, "appearance", appearance.id, contribution_id=contribution_id)


def _give(tx: Any, appearance: AppearanceRow, topic: str) -> int:
    values = {"session_id": appearance.session_id, "topic": topic, "position": appearance.position}
    contribution_id = add(tx, "contribution", **values)
    change(tx, "appearance", appearance.id, contribution_id=contribution_id)
    return contribution_id
