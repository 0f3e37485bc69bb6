from functools import partial
from typing import Any

import pytest

from planner.edits.rows import change
from planner.errors import UserError
from planner.ui.event_door import EventDoor
from planner.workspace import Workspace


@pytest.fixture
def door(workspace: Workspace, reference: int) -> EventDoor:
    return EventDoor(workspace, reference)


def _titles(door: EventDoor) -> list[str]:
    return [room.name for room in door.agenda.rooms]


def _half(tx: Any, room_id: int) -> None:
    change(tx, "room", room_id, name="Half done")
    change(tx, "room", room_id, capacity=-1)


def test_edits_made_together_are_one_step(door: EventDoor) -> None:
    before = _titles(door)

    def act() -> int:
        for number, room in enumerate(door.agenda.rooms):
            door.change("Change", room.name, "room", room.id, name=f"Room {number}")
        return len(before)

    steps = len(door.workspace.history(door.event_id))
    assert door.together("Paste", "2 cells", act) == 2
    assert _titles(door) == ["Room 0", "Room 1"]
    assert len(door.workspace.history(door.event_id)) == steps + 1
    door.workspace.undo(door.event_id)
    assert _titles(door) == before


def test_what_is_refused_among_them_leaves_no_half_of_itself(door: EventDoor) -> None:
    first, second = door.agenda.rooms

    def act() -> None:
        door.change("Change", first.name, "room", first.id, name="Room 0")
        with pytest.raises(UserError):
            door.edit("Change", second.name, partial(_half, room_id=second.id))

    door.together("Paste", "2 cells", act)
    assert _titles(door) == ["Room 0", second.name]


def test_a_failure_among_them_changes_nothing_and_ends_it(door: EventDoor) -> None:
    before, (first, _) = _titles(door), door.agenda.rooms

    def act() -> None:
        door.change("Change", first.name, "room", first.id, name="Room 0")
        raise UserError("no", "Not so.")

    with pytest.raises(UserError):
        door.together("Paste", "1 cell", act)
    assert _titles(door) == before
    door.change("Change", first.name, "room", first.id, name="Room 1")
    assert _titles(door)[0] == "Room 1"
