"""What each event keeps, of how many, and until when."""

from datetime import date
from functools import partial

import pytest

from db.transaction import Transaction
from planner.domain.kinds import DocumentKind, Matter
from planner.domain.retention import MOST_DAYS, Kept
from planner.edits.retaining import keep_for
from planner.edits.rows import add, change
from planner.errors import UserError
from planner.keeping import load_kept
from planner.workspace import Workspace
from tests.edits.builders import a_forum


@pytest.fixture
def forum(workspace: Workspace) -> int:
    event = workspace.edit("Make", "Forum", a_forum)

    def more(tx: Transaction) -> None:
        add(tx, "participant_private", participant_id=1, passport_number="P1", diet="none")
        change(
            tx, "participant", 2, needs="Step-free", visa_letter="sent", email="bo@example.org", consent_mailing=True
        )
        change(tx, "participant", 1, phone="+41 22 555 01 77")
        add(tx, "document", event_id=event, participant_id=1, kind=DocumentKind.PHOTO)
        add(tx, "waiting_row", event_id=event, row_number=1)

    workspace.edit("Add", "more", more, event_id=event)
    return event


def _kept(workspace: Workspace, event: int | None = None) -> dict[Matter, Kept]:
    return {row.matter: row for row in workspace.read(partial(load_kept, event_id=event))}


def test_people_are_counted_once_a_matter(workspace: Workspace, forum: int) -> None:
    assert {matter: row.people for matter, row in _kept(workspace, forum).items()} == {
        Matter.IDENTITY: 2,
        Matter.HEALTH: 2,
        Matter.LISTS: 1,
        Matter.PHOTOS: 1,
        Matter.TRAVEL: 0,
        Matter.CONTACTS: 1,
    }


def test_an_event_may_keep_for_longer_or_shorter_and_as_usual_again(workspace: Workspace, forum: int) -> None:
    for days, until in ((10, date(2026, 3, 13)), (60, date(2026, 5, 2)), (30, date(2026, 4, 2))):
        write = partial(keep_for, event_id=forum, matter=Matter.HEALTH, days=days)
        workspace.edit("Keep", "health", write, event_id=forum)
        row = _kept(workspace)[Matter.HEALTH]
        assert (row.days, row.until) == (days, until)
    assert workspace.read(lambda tx: tx.exec_driver_sql("SELECT count(*) FROM retention").scalar()) == 0


@pytest.mark.parametrize("days", [-1, MOST_DAYS + 1])
def test_days_beyond_sense_are_refused(workspace: Workspace, forum: int, days: int) -> None:
    with pytest.raises(UserError, match="0 to 3,650 days"):
        workspace.edit("Keep", "x", partial(keep_for, event_id=forum, matter=Matter.HEALTH, days=days))
