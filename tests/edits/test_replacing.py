"""Who takes whose place: topic, order and papers are kept, and paper forgets the one who left."""

import pytest

from planner.domain.kinds import AppearanceStatus, DocumentKind, DocumentStatus, ParticipantStatus, Role
from planner.domain.people import AppearanceRow
from planner.domain.printed import plain, talk_line
from planner.domain.words import words
from planner.edits.replacing import Successor, replace_panellist
from planner.edits.rows import add, change
from planner.errors import UserError
from planner.workspace import Workspace
from tests.edits.builders import a_forum

PANEL = 2
MINISTER = Successor("Eva Ruiz", function="Minister", country="Spain")


@pytest.fixture
def forum(workspace: Workspace) -> Workspace:
    workspace.edit("Create", "Forum", a_forum)
    return workspace


def _replace(workspace: Workspace, row: AppearanceRow, successor: Successor, *, everywhere: bool = False) -> int:
    write = lambda tx: replace_panellist(tx, 1, row.id, successor, everywhere=everywhere)  # noqa: E731
    return workspace.edit("Replace", successor.name, write)


def _printed(workspace: Workspace, session_id: int = PANEL) -> list[str]:
    agenda = workspace.agenda(1)
    talks = [talk for talks in agenda.talks_of(session_id).values() for talk in talks]
    lines = [plain(talk_line(agenda, talk, words("en"))) for talk in talks]
    return [line for line in lines if line]


def _rows(workspace: Workspace, name: str) -> list[AppearanceRow]:
    agenda = workspace.agenda(1)
    return [row for row in agenda.appearances if agenda.participant_by_id[row.participant_id].name == name]


def test_the_new_one_has_the_place_and_the_topic(forum: Workspace) -> None:
    old = _rows(forum, "Ana Lima")[0]
    added = _replace(forum, old, MINISTER)
    new = _rows(forum, "Eva Ruiz")[0]
    assert (new.id, new.position, new.contribution_id, new.role) == (
        added,
        old.position,
        old.contribution_id,
        old.role,
    )
    left = _rows(forum, "Ana Lima")[0]
    assert (left.status, left.replaced_by) == (AppearanceStatus.DECLINED, added)
    assert _printed(forum) == ["Eva Ruiz, Minister, Spain, and Bo Chen (TBC), Adviser, Portugal, on remittances"]


def test_who_is_left_without_a_session_is_replaced_at_the_event(forum: Workspace) -> None:
    _replace(forum, _rows(forum, "Ana Lima")[0], MINISTER)
    people = {row.name: row for row in forum.participants(1).participants}
    assert people["Ana Lima"].status is ParticipantStatus.REPLACED
    assert people["Eva Ruiz"].status is ParticipantStatus.APPROVED
    assert people["Eva Ruiz"].country_code == "ESP"


def test_in_all_sessions_or_in_one(forum: Workspace) -> None:
    ana = _rows(forum, "Ana Lima")[0]
    chair = {"session_id": 1, "participant_id": ana.participant_id, "role": Role.CHAIR}
    forum.edit("Add", "Ana Lima", lambda tx: add(tx, "appearance", status=AppearanceStatus.CONFIRMED, **chair))
    _replace(forum, ana, MINISTER)
    assert _printed(forum, 1) == ["Ana Lima, Adviser, Portugal"]
    forum.undo()
    _replace(forum, ana, MINISTER, everywhere=True)
    assert _printed(forum, 1) == ["Eva Ruiz, Minister, Spain"]
    assert [row.role for row in _rows(forum, "Eva Ruiz")] == [ana.role, Role.CHAIR]
    forum.undo()
    assert _rows(forum, "Eva Ruiz") == []


def test_a_participant_already_here_takes_the_place_once(forum: Workspace) -> None:
    _replace(forum, _rows(forum, "Ana Lima")[0], Successor("bo chen"))
    assert len(_rows(forum, "Bo Chen")) == 1
    assert _printed(forum)[0].startswith("Bo Chen")


def test_somebody_who_left_comes_back(forum: Workspace) -> None:
    _replace(forum, _rows(forum, "Ana Lima")[0], MINISTER)
    _replace(forum, _rows(forum, "Eva Ruiz")[0], Successor("Ana Lima"))
    people = {row.name: row.status for row in forum.participants(1).participants}
    assert people == {
        "Ana Lima": ParticipantStatus.APPROVED,
        "Bo Chen": ParticipantStatus.APPROVED,
        "Eva Ruiz": ParticipantStatus.REPLACED,
    }


def _paper(
    workspace: Workspace,
    kind: DocumentKind,
    owner: dict[str, int | None],
    status: DocumentStatus = DocumentStatus.RECEIVED,
) -> None:
    workspace.edit("Add", "paper", lambda tx: add(tx, "document", event_id=1, kind=kind, status=status, **owner))


def _owners(workspace: Workspace) -> list[tuple[str, DocumentKind]]:
    agenda = workspace.agenda(1)
    return [(agenda.participant_by_id[row.participant_id or 0].name, row.kind) for row in agenda.documents]


def test_papers_still_to_come_are_asked_of_the_new_one_alone(forum: Workspace) -> None:
    ana = _rows(forum, "Ana Lima")[0]
    for kind, session_id in ((DocumentKind.BIO, None), (DocumentKind.PRESENTATION, PANEL)):
        owner = {"participant_id": ana.participant_id, "session_id": session_id}
        _paper(forum, kind, owner, DocumentStatus.EXPECTED)
    _replace(forum, ana, MINISTER)
    assert _owners(forum) == [("Eva Ruiz", DocumentKind.BIO), ("Eva Ruiz", DocumentKind.PRESENTATION)]
    forum.undo()
    assert _owners(forum) == [("Ana Lima", DocumentKind.BIO), ("Ana Lima", DocumentKind.PRESENTATION)]


def test_a_paper_that_the_new_one_owes_already_is_not_asked_for_twice(forum: Workspace) -> None:
    ana, bo = _rows(forum, "Ana Lima")[0], _rows(forum, "Bo Chen")[0]
    for row in (ana, bo):
        _paper(forum, DocumentKind.BIO, {"participant_id": row.participant_id}, DocumentStatus.EXPECTED)
    _replace(forum, ana, Successor("Bo Chen"))
    assert _owners(forum) == [("Bo Chen", DocumentKind.BIO)]


def test_who_stays_in_another_session_still_owes_a_bio(forum: Workspace) -> None:
    ana = _rows(forum, "Ana Lima")[0]
    chair = {"session_id": 1, "participant_id": ana.participant_id, "role": Role.CHAIR}
    forum.edit("Add", "Ana Lima", lambda tx: add(tx, "appearance", status=AppearanceStatus.CONFIRMED, **chair))
    _paper(forum, DocumentKind.BIO, {"participant_id": ana.participant_id}, DocumentStatus.EXPECTED)
    _replace(forum, ana, MINISTER)
    assert sorted(_owners(forum)) == [("Ana Lima", DocumentKind.BIO), ("Eva Ruiz", DocumentKind.BIO)]


def test_the_same_papers_are_asked_for(forum: Workspace) -> None:
    ana = _rows(forum, "Ana Lima")[0]
    for kind, session_id in ((DocumentKind.BIO, None), (DocumentKind.PRESENTATION, PANEL)):
        owner = {"participant_id": ana.participant_id, "session_id": session_id}
        _paper(forum, kind, owner)
    _replace(forum, ana, MINISTER)
    agenda = forum.agenda(1)
    asked = [(row.kind, row.status, row.session_id) for row in agenda.given_by(_rows(forum, "Eva Ruiz")[0])]
    assert asked == [
        (DocumentKind.BIO, DocumentStatus.EXPECTED, None),
        (DocumentKind.PRESENTATION, DocumentStatus.EXPECTED, PANEL),
    ]


def test_a_delegate_stays_a_delegate(forum: Workspace) -> None:
    ana = _rows(forum, "Ana Lima")[0]
    states = forum.participants(1).categories[0].id
    forum.edit("Change", "Ana", lambda tx: change(tx, "participant", ana.participant_id, category_id=states))
    _replace(forum, ana, MINISTER)
    assert {row.name: row for row in forum.participants(1).participants}[
        "Ana Lima"
    ].status is ParticipantStatus.APPROVED


@pytest.mark.parametrize(("name", "code"), [("", "empty"), ("Ana  LIMA", "same-person")])
def test_what_cannot_be_is_refused(forum: Workspace, name: str, code: str) -> None:
    with pytest.raises(UserError) as refusal:
        _replace(forum, _rows(forum, "Ana Lima")[0], Successor(name))
    assert refusal.value.code == code
    assert len(forum.participants(1).participants) == 2


def test_nobody_is_replaced_twice(forum: Workspace) -> None:
    _replace(forum, _rows(forum, "Ana Lima")[0], MINISTER)
    with pytest.raises(UserError) as refusal:
        _replace(forum, _rows(forum, "Ana Lima")[0], Successor("Kim Min"))
    assert refusal.value.code == "already-replaced"


def _chain(workspace: Workspace) -> dict[str, str]:
    people = workspace.participants(1)
    names = {row.id: row.name for row in people.participants}
    return {names[row.participant_id]: names[row.successor_id] for row in people.successions}


def test_who_came_in_whose_place_is_noted_and_is_never_a_ring(forum: Workspace) -> None:
    _replace(forum, _rows(forum, "Ana Lima")[0], MINISTER)
    assert _chain(forum) == {"Ana Lima": "Eva Ruiz"}
    _replace(forum, _rows(forum, "Eva Ruiz")[0], Successor("Ken Ito"))
    assert _chain(forum) == {"Ana Lima": "Eva Ruiz", "Eva Ruiz": "Ken Ito"}
    _replace(forum, _rows(forum, "Ken Ito")[0], Successor("Ana Lima"))
    assert _chain(forum) == {"Eva Ruiz": "Ken Ito", "Ken Ito": "Ana Lima"}
