"""What has left the house is kept, and no undo takes it back."""

import hashlib
from dataclasses import replace
from functools import partial
from pathlib import Path

from db.transaction import Transaction
from planner.domain.privacy import HandingOut
from planner.edits.event import create_event
from planner.leaving import load_handed_out
from planner.workspace import Changes, Workspace

_LEFT = HandingOut("handing-1", 1, "participants", "partner", "Protocol Service", 12, 1)


def _forum(tx: Transaction) -> int:
    return create_event(tx, title="Forum")


def test_a_line_is_no_edit(workspace: Workspace, tmp_path: Path) -> None:
    event_id = workspace.edit("Create", "Forum", _forum)
    heard: list[Changes] = []
    workspace.subscribe(heard.append)
    file = tmp_path / "list.xlsx"
    file.write_bytes(b"rows")
    before = workspace.latest_edit
    row = workspace.record_handed_out(replace(_LEFT, event_id=event_id, edit_id=before), file)
    assert (row.file_name, row.author, row.made_at.tzinfo) == ("list.xlsx", workspace.author, None)
    assert row.sha256 == hashlib.sha256(b"rows").hexdigest()
    assert workspace.latest_edit == before
    assert heard == []
    workspace.undo()
    assert workspace.read(partial(load_handed_out, event_id=event_id)) == (row,)


def test_the_newest_comes_first_and_other_events_are_left_out(workspace: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "list.xlsx"
    file.write_bytes(b"rows")
    for number, event_id in enumerate((1, 2, 1)):
        workspace.record_handed_out(replace(_LEFT, uid=f"handing-{number}", event_id=event_id), file)
    lines = workspace.read(partial(load_handed_out, event_id=1))
    assert [line.uid for line in lines] == ["handing-2", "handing-0"]


def test_nothing_was_edited_yet(workspace: Workspace) -> None:
    assert workspace.latest_edit == 0
