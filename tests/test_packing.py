"""Reading what single sheets need, and no more."""

from dataclasses import asdict
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from db.tables import participant_private
from db.transaction import Transaction
from planner.domain.handing import DietCount
from planner.domain.privacy import HandingOut
from planner.edits.event import create_event
from planner.edits.people import add_participant
from planner.edits.rows import add, change
from planner.packing import pack_source
from planner.workspace import Workspace

_EVERY = ("catering", "visa", "changes")


def _forum(tx: Transaction) -> int:
    event_id = create_event(tx, title="Forum", language="en")
    diets = ("Halal", " halal ", "Vegetarian", "", "Vegan", "Kosher")
    for number, diet in enumerate(diets):
        person = add_participant(tx, event_id=event_id, name=f"Guest {number}")
        status = "cancelled" if diet == "Vegan" else "approved"
        mode = "remote" if diet == "Kosher" else "room"
        change(tx, "participant", person, status=status, mode=mode, visa_letter="needed" if number == 0 else "")
        private = {"diet": diet, "passport_number": f"X{number}", "medical": "asthma"}
        tx.execute(insert(participant_private).values(participant_id=person, **private))
    return event_id


def test_diets_are_counted_of_those_who_eat_there(workspace: Workspace) -> None:
    event_id = workspace.edit("Create", "Forum", _forum)
    source = pack_source(workspace, event_id, frozenset({"catering"})).source
    assert source.diets == (DietCount("Halal", 2), DietCount("Vegetarian", 1))


def test_papers_are_read_of_those_who_need_a_letter(workspace: Workspace) -> None:
    event_id = workspace.edit("Create", "Forum", _forum)
    source = pack_source(workspace, event_id, frozenset({"visa"})).source
    assert [paper.number for paper in source.papers] == ["X0"]
    assert source.diets == ()


def test_what_no_sheet_needs_is_not_read(workspace: Workspace) -> None:
    event_id = workspace.edit("Create", "Forum", _forum)
    source = pack_source(workspace, event_id, frozenset({"participants", "badges"})).source
    assert (source.diets, source.papers, source.changes) == ((), (), ())
    everything = pack_source(workspace, event_id, frozenset(_EVERY)).source
    assert "asthma" not in str(asdict(everything.people)) + str(everything.changes)


def test_changes_are_those_since_a_list_left(workspace: Workspace, tmp_path: Path) -> None:
    event_id = workspace.edit("Create", "Forum", _forum)
    session = workspace.edit(
        "Add", "Panel", lambda tx: add(tx, "session", event_id=event_id, title="Panel"), event_id=event_id
    )
    assert len(pack_source(workspace, event_id, frozenset({"changes"})).source.changes) > 1
    file = tmp_path / "list.xlsx"
    file.write_bytes(b"rows")
    left = HandingOut("handing-1", event_id, "pack", "partner", "", 5, workspace.latest_edit)
    row = workspace.record_handed_out(left, file)
    for title in ("Panel one", "Panel two"):
        rename = partial(change, noun="session", row_id=session, title=title)
        workspace.edit("Rename", "Panel", rename, event_id=event_id)
    workspace.edit("Drop", "Panel", partial(change, noun="session", row_id=session, notes="undone"), event_id=event_id)
    workspace.undo(event_id)
    packed = pack_source(workspace, event_id, frozenset({"changes"}))
    (changed,) = packed.source.changes
    assert (changed.noun, changed.name, changed.field) == ("session", "Panel two", "title")
    assert (changed.before, changed.after, changed.author) == ("Panel", "Panel two", "Ada Test")
    assert (packed.source.since, packed.edit_id) == (row.made_at, workspace.latest_edit)


def test_values_are_said_in_words(workspace: Workspace, tmp_path: Path) -> None:
    event_id = workspace.edit("Create", "Forum", _forum)
    file = tmp_path / "list.xlsx"
    file.write_bytes(b"rows")
    left = HandingOut("handing-1", event_id, "pack", "partner", "", 5, workspace.latest_edit)
    workspace.record_handed_out(left, file)
    guest = workspace.participants(event_id).participants[0]
    told: dict[str, Any] = {"consent_contact": True, "arrives_at": datetime(2008, 12, 1, 9, 40), "position": 7}
    workspace.edit("Type", guest.name, partial(change, noun="participant", row_id=guest.id, **told), event_id=event_id)
    changes = pack_source(workspace, event_id, frozenset({"changes"})).source.changes
    assert {(row.field, row.before, row.after) for row in changes} == {
        ("consent_contact", "no", "yes"),
        ("arrives_at", "", "2008-12-01 09:40"),
    }


def test_private_fields_are_in_no_change_log(workspace: Workspace) -> None:
    event_id = workspace.edit("Create", "Forum", _forum)
    changes = pack_source(workspace, event_id, frozenset({"changes"})).source.changes
    assert {"participant_private"} & {row.noun for row in changes} == set()
    assert "asthma" not in str(changes)
    assert "X0" not in str(changes)
