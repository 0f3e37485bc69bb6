"""``planner check``: the list, the JSON and the exit code."""

import json
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from planner.cli import main
from planner.edits.event import create_event
from planner.edits.rows import add, change
from planner.workspace import Workspace


@pytest.fixture
def forum(database: Path) -> Path:
    """A database with an event of two sessions that want one room at once."""
    with closing(Workspace.open(database)) as workspace:
        workspace.edit("Create", "Forum", _write)
    return database


def _write(tx: Any) -> None:
    event = create_event(tx, title="Forum", code="F")
    room = add(tx, "room", event_id=event, name="Hall")
    for title in ("One", "Two"):
        start = datetime(2026, 3, 2, 10)
        add(tx, "session", event_id=event, title=title, room_id=room, starts_at=start, length_minutes=60)


def test_a_pair_is_told_once_and_the_exit_code_tells_of_it(forum: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--db", str(forum), "--event", "F", "--json"]) == 1
    (conflict,) = json.loads(capsys.readouterr().out)["conflicts"]
    assert conflict == {
        "kind": "room-overlap",
        "severity": "settle",
        "sessions": [1, 2],
        "people": [],
        "message": "“One” and “Two” are both in Hall from Mon 2 Mar 10:00.",
    }


def test_all_events_are_listed_under_their_titles(forum: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--db", str(forum)]) == 1
    assert capsys.readouterr().out.splitlines()[:3] == ["Forum", "", "To settle before the final programme (1)"]


def test_a_programme_without_conflicts_exits_with_nothing(forum: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(Workspace.open(forum)) as workspace:
        workspace.edit("Move", "Two", lambda tx: change(tx, "session", 2, starts_at=datetime(2026, 3, 2, 11)))
    assert main(["check", "--db", str(forum), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"conflicts": []}
    assert main(["check", "--db", str(forum)]) == 0
    assert "Nothing to settle." in capsys.readouterr().out


def test_an_event_that_there_is_not_is_refused(forum: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--db", str(forum), "--event", "X"]) == 2
    assert "There is no event “X”." in capsys.readouterr().err
