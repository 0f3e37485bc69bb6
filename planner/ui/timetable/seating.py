"""Writes that seat people in a session: who shares a topic, and in which order they speak."""

from collections.abc import Sequence
from typing import Any

from planner.domain.agenda import Agenda
from planner.domain.people import AppearanceRow
from planner.edits.people import add_panellist
from planner.edits.rows import STEP, add, change
from planner.queries import load_participants


def seated(agenda: Agenda, session_id: int) -> tuple[AppearanceRow, ...]:
    """Give everybody in a session in the order in which they are printed."""
    talks = (talk for talks in agenda.talks_of(session_id).values() for talk in talks)
    return tuple(appearance for talk in talks for appearance in talk.appearances)


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


def move(tx: Any, people: Sequence[AppearanceRow], moved: AppearanceRow, before: AppearanceRow | None) -> None:
    """Let somebody speak before another, or last; those who share a topic stay together."""
    talks = _talks(people)
    own = next(talk for talk in talks if moved in talk)
    others = [talk for talk in talks if talk is not own]
    at = next((index for index, talk in enumerate(others) if before in talk), len(others))
    if at < len(others) and talks.index(others[at]) == talks.index(own) + 1:
        at += before != others[at][0]
    _number(tx, [*others[:at], own, *others[at:]])


def _talks(people: Sequence[AppearanceRow]) -> list[list[AppearanceRow]]:
    talks: dict[tuple[str, int], list[AppearanceRow]] = {}
    for row in people:
        key = ("alone", row.id) if row.contribution_id is None else ("shared", row.contribution_id)
        talks.setdefault(key, []).append(row)
    return list(talks.values())


def _number(tx: Any, talks: Sequence[Sequence[AppearanceRow]]) -> None:
    """A contribution stands where its first speaker does."""
    rows = [(row, talk[0]) for talk in talks for row in talk]
    for position, (row, first) in enumerate(rows, start=1):
        if row.position != position * STEP:
            change(tx, "appearance", row.id, position=position * STEP)
        if row is first and row.contribution_id is not None:
            change(tx, "contribution", row.contribution_id, position=position * STEP)
