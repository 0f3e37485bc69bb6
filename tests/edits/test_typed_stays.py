"""What somebody typed stays through any number of newer texts, and a plan says all that its edit does."""

from collections.abc import Callable
from datetime import date

import pytest

from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.kinds import AppearanceStatus, DocumentKind, Role
from planner.edits.rows import change
from planner.workspace import Workspace
from tests.dumps import dump
from tests.edits.laying import FIRST, lay

REVISED = FIRST.replace("Delta Institute", "Delta Council").replace("09:30 - 11:00", "09:00 - 11:00")
DIALOGUE = """Forum on Water
Tuesday, 3 March 2026
Dialogue on Rivers
10:00 - 11:00 a) Dams
Panellists:
- Ana Lima, Minister, Portugal, on dams
- Bo Chen (tbc), Director, Delta Institute, on deltas
11:00 - 12:00 b) Floods
"""


@pytest.fixture
def forum(workspace: Workspace) -> int:
    return lay(workspace, FIRST)[0]


def _id(rows: object, **words: object) -> int:
    found = [row for row in rows if all(getattr(row, name) == word for name, word in words.items())]  # type: ignore[attr-defined]
    (row,) = found
    return int(row.id)


Typing = Callable[[Agenda], tuple[str, int, dict[str, object]]]

TYPED: dict[str, Typing] = {
    "function": lambda a: ("participant", _id(a.participants, name="Bo Chen"), {"function": "Director-General"}),
    "name": lambda a: ("participant", _id(a.participants, name="Ana Lima"), {"name": "Ana de Lima"}),
    "accent": lambda a: ("participant", _id(a.participants, name="Bo Chen"), {"name": "Bó Chen"}),
    "role": lambda a: ("appearance", a.appearances[0].id, {"role": Role.CHAIR}),
    "status": lambda a: ("appearance", a.appearances[0].id, {"status": AppearanceStatus.INVITED}),
    "title": lambda a: ("session", _id(a.sessions, title="General debate"), {"title": "Debate"}),
    "point": lambda a: ("agenda_point", a.points[0].id, {"title": "Election of the Chair"}),
    "event title": lambda a: ("event", a.event.id, {"title": "The Forum"}),
    "notes": lambda a: ("session", a.sessions[0].id, {"notes": "Flowers"}),
}


@pytest.mark.parametrize("name", TYPED)
def test_what_was_typed_stays_through_two_newer_texts(workspace: Workspace, forum: int, name: str) -> None:
    noun, row_id, values = TYPED[name](workspace.agenda(forum))

    def typed(tx: Transaction) -> None:
        change(tx, noun, row_id, **values)

    workspace.edit("Type", "it", typed, event_id=forum)
    before = workspace.agenda(forum)
    for text in (FIRST, REVISED, REVISED):
        lay(workspace, text, forum)
    after = workspace.agenda(forum)
    counts = [len(rows) for rows in (before.sessions, before.appearances, before.points, before.participants)]
    assert counts == [len(rows) for rows in (after.sessions, after.appearances, after.points, after.participants)]
    rows = {"participant": after.participants, "appearance": after.appearances, "session": after.sessions}
    stored = {**rows, "agenda_point": after.points, "event": (after.event,)}[noun]
    (row,) = [row for row in stored if row.id == row_id]  # type: ignore[attr-defined]
    assert {field: getattr(row, field) for field in values} == values
    assert next(person for person in after.participants if "Chen" in person.name).organisation == "Delta Council"


def test_a_renamed_segment_is_not_made_again(workspace: Workspace) -> None:
    event_id = lay(workspace, DIALOGUE)[0]
    (segment,) = workspace.agenda(event_id).segments
    workspace.edit("Name", "it", lambda tx: change(tx, "segment", segment.id, title="River talks"), event_id=event_id)
    lay(workspace, DIALOGUE, event_id)
    assert [row.title for row in workspace.agenda(event_id).segments] == ["River talks"]


NEWER = {
    "confirmed": DIALOGUE.replace(" (tbc)", ""),
    "shorter": DIALOGUE.replace("Director, Delta Institute", "Delta Institute"),
    "other topic": DIALOGUE.replace("on deltas", "on silt"),
    "no topic": DIALOGUE.replace(", on dams", ""),
    "chair": DIALOGUE.replace("Panellists:\n- Ana", "Chair: Ana").replace("- Bo", "Panellists:\n- Bo"),
    "swapped": DIALOGUE.replace("- Ana Lima, Minister, Portugal, on dams\n", "").replace(
        "on deltas\n", "on deltas\n- Ana Lima, Minister, Portugal, on dams\n"
    ),
    "together": DIALOGUE.replace(", on dams\n- Bo", " and Bo"),
    "moved": DIALOGUE.replace("3 March", "4 March").replace("Tuesday", "Wednesday"),
}


@pytest.mark.parametrize("name", NEWER)
def test_what_a_newer_text_changes_is_told_and_done_once(workspace: Workspace, name: str) -> None:
    event_id = lay(workspace, DIALOGUE)[0]
    before = dump(workspace)
    _, plan = lay(workspace, NEWER[name], event_id)
    changed = dump(workspace)
    assert changed != before
    assert any(set(change.verbs) != {"unchanged"} for change in plan.changes)
    _, again = lay(workspace, NEWER[name], event_id)
    assert dump(workspace) == changed
    assert {verb for change in again.changes for verb in change.verbs} == {"unchanged"}
    assert workspace.undo(event_id) is not None
    assert dump(workspace) == before


def test_a_newer_text_moves_the_dates_that_a_text_gave(workspace: Workspace) -> None:
    event_id = lay(workspace, DIALOGUE)[0]
    lay(workspace, NEWER["moved"], event_id)
    assert workspace.agenda(event_id).event.starts_on == date(2026, 3, 4)


def test_a_replaced_speaker_leaves_no_topic_behind(workspace: Workspace) -> None:
    event_id = lay(workspace, DIALOGUE)[0]
    lay(workspace, DIALOGUE.replace("Ana Lima, Minister, Portugal", "Eva Ruiz, Minister, Spain"), event_id)
    agenda = workspace.agenda(event_id)
    assert sorted(row.topic for row in agenda.contributions) == ["dams", "deltas"]
    assert len(agenda.appearances) == 2


def test_a_session_that_is_gone_prints_nowhere_and_comes_back(workspace: Workspace, forum: int) -> None:
    lay(workspace, FIRST.split("Wednesday")[0], forum)
    (waiting,) = workspace.agenda(forum).unplaced
    assert not waiting.printed
    lay(workspace, FIRST, forum)
    back = workspace.agenda(forum).session_by_id[waiting.id]
    assert back.printed
    assert back.starts_at is not None


def test_a_session_placed_by_hand_is_not_gone(workspace: Workspace, forum: int) -> None:
    debate = _id(workspace.agenda(forum).sessions, title="General debate")
    later = workspace.agenda(forum).sessions[0].starts_at
    workspace.edit("Move", "debate", lambda tx: change(tx, "session", debate, starts_at=later), event_id=forum)
    _, plan = lay(workspace, FIRST.split("Wednesday")[0], forum)
    assert plan.count("gone") == 0
    assert workspace.agenda(forum).session_by_id[debate].starts_at == later


def test_a_bio_announced_twice_is_expected_once(workspace: Workspace) -> None:
    twice = DIALOGUE.replace("Ana Lima,", "Ana Lima (Bio),") + "Panellists:\n- Ana Lima (Bio), Minister, Portugal\n"
    event_id = lay(workspace, twice)[0]
    assert [row.kind for row in workspace.agenda(event_id).documents] == [DocumentKind.BIO]
