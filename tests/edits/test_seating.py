"""People of a panel are moved, within it and to another, and put in the order of protocol."""

from collections.abc import Callable
from typing import Any

import pytest

from planner.domain.kinds import DocumentKind, Role
from planner.domain.panel_order import is_in_protocol_order, panel_order
from planner.domain.people import AppearanceRow
from planner.edits.people import add_panellist
from planner.edits.replacing import Successor, replace_panellist
from planner.edits.rows import add, change
from planner.edits.seating import move_panellist, put_in_protocol_order, step_panellist
from planner.errors import UserError
from planner.workspace import Workspace
from tests.edits.builders import a_forum

OPENING, PANEL = 1, 2


@pytest.fixture
def forum(workspace: Workspace) -> Workspace:
    """Ana and Bo share a topic in the panel; Eva and Ken speak alone, Ken on a topic with slides."""

    def write(tx: Any) -> None:
        a_forum(tx)
        for name, function in (("Eva Ruiz", "Minister"), ("Ken Ito", "Ambassador")):
            person = add_panellist(tx, 1, name=name, function=function)
            add(tx, "appearance", session_id=PANEL, participant_id=person)
        talk = add(tx, "contribution", session_id=PANEL, topic="visas")
        change(tx, "appearance", 4, contribution_id=talk)
        add(tx, "document", event_id=1, participant_id=4, contribution_id=talk, kind=DocumentKind.PRESENTATION)
        add(tx, "document", event_id=1, participant_id=3, session_id=PANEL, kind=DocumentKind.PRESENTATION)

    workspace.edit("Create", "Forum", write)
    return workspace


def edit(workspace: Workspace, write: Callable[[Any], object]) -> None:
    workspace.edit("Move", "it", write, event_id=1)


def names(workspace: Workspace, session_id: int = PANEL) -> list[str]:
    agenda = workspace.agenda(1)
    rows = (row for talk in panel_order(agenda, session_id) for row in talk)
    return [agenda.participant_by_id[row.participant_id].given for row in rows]


def seat(workspace: Workspace, number: int) -> AppearanceRow:
    return next(row for row in workspace.agenda(1).appearances if row.id == number)


def test_one_moves_before_another_and_shared_talks_stay_together(forum: Workspace) -> None:
    edit(forum, lambda tx: move_panellist(tx, 1, 3, PANEL, 1))
    assert names(forum) == ["Eva", "Ana", "Bo", "Ken"]
    edit(forum, lambda tx: move_panellist(tx, 1, 2, PANEL))
    assert names(forum) == ["Eva", "Ken", "Ana", "Bo"]
    edit(forum, lambda tx: step_panellist(tx, 1, 2, -1))
    assert names(forum) == ["Eva", "Ken", "Bo", "Ana"]
    edit(forum, lambda tx: step_panellist(tx, 1, 3, 1))
    assert names(forum) == ["Ken", "Eva", "Bo", "Ana"]
    forum.undo()
    assert names(forum) == ["Eva", "Ken", "Bo", "Ana"]


def test_who_speaks_alone_takes_topic_and_papers_to_another_session(forum: Workspace) -> None:
    edit(forum, lambda tx: move_panellist(tx, 1, 4, OPENING))
    assert (names(forum), names(forum, OPENING)) == (["Ana", "Bo", "Eva"], ["Ken"])
    agenda = forum.agenda(1)
    assert agenda.contribution_by_id[seat(forum, 4).contribution_id or 0].session_id == OPENING
    assert len(agenda.given_by(seat(forum, 4))) == 1
    edit(forum, lambda tx: move_panellist(tx, 1, 3, OPENING, 4))
    assert names(forum, OPENING) == ["Eva", "Ken"]
    assert [paper.session_id for paper in forum.agenda(1).given_by(seat(forum, 3))] == [OPENING]


def test_who_shares_a_topic_leaves_it_to_those_who_stay(forum: Workspace) -> None:
    edit(forum, lambda tx: move_panellist(tx, 1, 2, OPENING))
    assert seat(forum, 2).contribution_id is None
    assert seat(forum, 1).contribution_id == 1
    assert forum.agenda(1).contribution_by_id[1].session_id == PANEL


def test_whoever_was_replaced_goes_along(forum: Workspace) -> None:
    edit(forum, lambda tx: replace_panellist(tx, 1, 4, Successor("Ada Okoye")))
    new = next(row for row in forum.agenda(1).appearances if row.id not in {1, 2, 3, 4})
    edit(forum, lambda tx: move_panellist(tx, 1, new.id, OPENING))
    assert {seat(forum, number).session_id for number in (4, new.id)} == {OPENING}
    assert seat(forum, new.id).contribution_id == seat(forum, 4).contribution_id


def test_nobody_has_a_role_twice_in_a_session(forum: Workspace) -> None:
    edit(forum, lambda tx: add(tx, "appearance", session_id=OPENING, participant_id=3))
    with pytest.raises(UserError) as refused:
        edit(forum, lambda tx: move_panellist(tx, 1, 3, OPENING))
    assert (refused.value.code, seat(forum, 3).session_id) == ("already-there", PANEL)
    edit(forum, lambda tx: change(tx, "appearance", 3, role=Role.CHAIR))
    edit(forum, lambda tx: move_panellist(tx, 1, 3, OPENING))
    assert seat(forum, 3).session_id == OPENING


def test_who_has_gone_cannot_be_moved(forum: Workspace) -> None:
    with pytest.raises(UserError) as refused:
        edit(forum, lambda tx: move_panellist(tx, 1, 99, OPENING))
    assert refused.value.code == "gone"


def test_the_order_of_protocol_is_one_edit_and_leaves_other_roles_alone(forum: Workspace) -> None:
    edit(forum, lambda tx: change(tx, "appearance", 2, role=Role.CHAIR, contribution_id=None))
    before = names(forum)
    edit(forum, lambda tx: put_in_protocol_order(tx, 1, PANEL, Role.PANELLIST))
    assert names(forum) == ["Bo", "Eva", "Ken", "Ana"]
    assert is_in_protocol_order(forum.agenda(1), PANEL, Role.PANELLIST)
    forum.undo()
    assert names(forum) == before
