"""An event is copied with what belongs to it: every row new, every pointer inside the copy, the rest as it was."""

from datetime import date, datetime
from functools import partial

import pytest

from db.belongings import owners, pointers, rows_of_event, tables_of_event
from db.tables import TEXTS
from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.kinds import AppearanceStatus, DocumentStatus, ParticipantStatus, SessionStatus
from planner.edits.copying import BOUND, HELD, PRIVATE, CopyChoices, copy_event
from planner.edits.rows import add, change, remove, translate
from planner.errors import UserError
from planner.samples import fill_samples
from planner.workspace import Workspace
from tests.dumps import dump
from tests.ui.reference import add_reference_event


@pytest.fixture
def council(workspace: Workspace) -> int:
    event_id = add_reference_event(workspace)

    def more(tx: Transaction) -> None:
        translate(tx, "session", 1, "fr", title="Ouverture")
        translate(tx, "event", event_id, "fr", title="96e session du Conseil")

    workspace.edit("Translate", "it", more, event_id=event_id)
    return event_id


def _copy(workspace: Workspace, event_id: int, choices: CopyChoices) -> int:
    return workspace.edit("Copy", "it", partial(copy_event, event_id=event_id, choices=choices))


def _rows(workspace: Workspace, event_id: int) -> dict[str, list[dict[str, object]]]:
    return workspace.read(lambda tx: {table.name: rows_of_event(tx, table, event_id) for table in tables_of_event()})


def test_the_tables_below_an_event_are_found() -> None:
    names = [table.name for table in tables_of_event()]
    assert names[0] == "event"
    assert {"room", "session", "appearance", "treatment", "participant_private", "session_text"} <= set(names)
    assert not {"person", "organisation", "series", "series_text", "edit", "release"} & set(names)
    assert all(f"{noun}_text" in names for noun in TEXTS if noun in names)


def _same_but_for_keys(workspace: Workspace, event_id: int, copied: int) -> None:
    old, new = _rows(workspace, event_id), _rows(workspace, copied)
    for table in tables_of_event():
        if table.name in PRIVATE | BOUND | HELD:
            continue
        keys = {"id", "uid", "origin_uid"} | owners(table).keys() | pointers(table).keys()
        assert len(old[table.name]) == len(new[table.name]), table.name
        for was, now in zip(old[table.name], new[table.name], strict=True):
            assert {k: v for k, v in was.items() if k not in keys} == {k: v for k, v in now.items() if k not in keys}
            if "origin_uid" in now:
                assert now["origin_uid"] == was["uid"]
            if "uid" in now:
                assert now["uid"] != was["uid"]


def _points_only_inside(workspace: Workspace, event_id: int) -> None:
    rows = _rows(workspace, event_id)
    ids = {table: {row["id"] for row in found} for table, found in rows.items()}
    for table in tables_of_event():
        for name, parent in (owners(table) | pointers(table)).items():
            if parent.name in ids:
                assert all(row[name] in {None, *ids[parent.name]} for row in rows[table.name]), (table.name, name)


def test_a_whole_copy_is_the_same_but_for_its_keys(workspace: Workspace, council: int) -> None:
    copied = _copy(workspace, council, CopyChoices())
    _same_but_for_keys(workspace, council, copied)
    _points_only_inside(workspace, copied)
    continued = [row.continuation_of for row in workspace.agenda(copied).sessions if row.continuation_of]
    assert len(continued) == 2
    assert set(continued) <= {row.id for row in workspace.agenda(copied).sessions}


def test_every_sample_is_copied_whole(workspace: Workspace) -> None:
    fill_samples(workspace)
    for event_id in (1, 2, 3, 4, 5):
        copied = _copy(workspace, event_id, CopyChoices())
        _same_but_for_keys(workspace, event_id, copied)
        _points_only_inside(workspace, copied)


def test_the_directory_and_the_copied_event_stay_as_they_were(workspace: Workspace, council: int) -> None:
    before = dump(workspace)
    _copy(workspace, council, CopyChoices())
    after = dump(workspace)
    for name, rows in before.items():
        assert after[name][: len(rows)] == rows, name
    assert all(len(after[name]) == len(before[name]) for name in ("person", "organisation", "series"))
    workspace.undo()
    assert dump(workspace) == before


def test_dates_move_as_a_whole_and_wall_times_stay(workspace: Workspace, council: int) -> None:
    copied = workspace.agenda(_copy(workspace, council, CopyChoices({"title": "97th Session"}, days=364)))
    assert (copied.event.title, copied.event.starts_on) == ("97th Session", date(2009, 12, 1))
    assert copied.sessions[0].starts_at == datetime(2009, 12, 1, 10)
    assert copied.event.ends_on == date(2009, 12, 4)
    assert {row.due_on for row in copied.documents} == {None, date(2009, 11, 27)}


def _declined(agenda: Agenda) -> list[int]:
    return [row.id for row in agenda.appearances if row.status is AppearanceStatus.DECLINED]


def test_an_edition_asks_everybody_again(workspace: Workspace, council: int) -> None:
    def prepare(tx: Transaction) -> None:
        change(tx, "session", 3, status=SessionStatus.CANCELLED)
        change(tx, "participant", 1, consent_name=True, travel="LX 18", needs="Step-free")
        change(tx, "participant", 12, status=ParticipantStatus.REJECTED)
        add(tx, "participant_private", participant_id=1, passport_number="P1")

    workspace.edit("Prepare", "it", prepare, event_id=council)
    before = workspace.agenda(council)
    assert len(_declined(before)) == 1
    copied = workspace.agenda(_copy(workspace, council, CopyChoices(afresh=True)))
    assert len(copied.sessions) == len(before.sessions) - 1
    assert len(copied.appearances) == len(before.appearances) - 1
    assert {row.status for row in copied.appearances} == {AppearanceStatus.INVITED}
    assert {row.status for row in copied.documents} == {DocumentStatus.EXPECTED}
    assert not any(row.url or row.file_sha256 for row in copied.documents)
    people = workspace.participants(copied.event.id).participants
    assert {row.status for row in people} == {ParticipantStatus.INVITED}
    assert not any(row.consent_name or row.travel or row.needs for row in people)
    assert _rows(workspace, copied.event.id)["participant_private"] == []


def test_what_is_left_out_takes_along_what_belongs_to_it(workspace: Workspace, council: int) -> None:
    left_out = {"session", "segment", "room"}
    copied = workspace.agenda(_copy(workspace, council, CopyChoices(left_out=left_out)))
    assert [copied.sessions, copied.appearances, copied.points, copied.rooms] == [()] * 4
    assert len(workspace.participants(copied.event.id).participants) == 16
    without_rooms = workspace.agenda(_copy(workspace, council, CopyChoices(left_out={"room"})))
    assert {row.room_id for row in without_rooms.sessions} == {None}


def test_panels_bring_their_own_people_along(workspace: Workspace, council: int) -> None:
    copied = _copy(workspace, council, CopyChoices(only_panellists=True))
    assert len(workspace.agenda(copied).appearances) == 11
    assert len(workspace.participants(copied).participants) == 11
    assert len(workspace.participants(copied).categories) == 13


def test_a_draft_is_the_same_copy(workspace: Workspace, council: int) -> None:
    draft = _copy(workspace, council, CopyChoices({"draft_of": council}))
    assert workspace.agenda(draft).event.draft_of == council
    assert len(workspace.agenda(draft).sessions) == 8


@pytest.mark.parametrize(
    ("choices", "code"),
    [(CopyChoices({"title": ""}), "empty"), (CopyChoices(days=10**7), "no-day")],
)
def test_what_cannot_be_is_refused(workspace: Workspace, council: int, choices: CopyChoices, code: str) -> None:
    before = dump(workspace)
    with pytest.raises(UserError) as refusal:
        _copy(workspace, council, choices)
    assert refusal.value.code == code
    assert dump(workspace) == before


def test_an_event_that_is_gone_is_refused(workspace: Workspace, council: int) -> None:
    workspace.edit("Remove", "it", lambda tx: remove(tx, "event", council))
    with pytest.raises(UserError) as refusal:
        _copy(workspace, council, CopyChoices())
    assert refusal.value.code == "gone"
