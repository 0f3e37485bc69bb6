"""What follows an event's time zone and first day."""

from datetime import date, datetime, timedelta
from functools import partial

import pytest

from db.transaction import Transaction
from planner.domain.clocks import clock_difference, oddity
from planner.edits.affected import keep_moments, move_programme
from planner.edits.looking import make_available
from planner.edits.rows import add, change
from planner.errors import UserError
from planner.workspace import Workspace
from tests.dumps import dump
from tests.edits.builders import a_forum

NIGHT_FORWARD, NIGHT_BACK = datetime(2026, 3, 29, 2, 30), datetime(2026, 10, 25, 2, 30)


@pytest.fixture
def forum(workspace: Workspace) -> int:
    """The forum with a sitting, and times of a room and of a person who leaves."""

    def write(tx: Transaction) -> int:
        event = a_forum(tx)
        add(tx, "sitting", event_id=event, starts_at=datetime(2026, 3, 2, 10), length_minutes=180)
        make_available(tx, event, datetime(2026, 3, 2, 9), datetime(2026, 3, 2, 18), room_id=1)
        make_available(tx, event, None, datetime(2026, 3, 3, 12), participant_id=1)
        change(tx, "participant", 1, arrives_at=datetime(2026, 3, 1, 22), departs_at=datetime(2026, 3, 3, 12))
        return event

    return workspace.edit("Create", "Forum", write)


def test_clocks_differ_by_the_zones_at_their_date() -> None:
    assert clock_difference(datetime(2026, 3, 2, 10), "Europe/Zurich", "America/New_York") == timedelta(hours=-6)
    assert clock_difference(datetime(2026, 3, 9, 10), "Europe/Zurich", "America/New_York") == timedelta(hours=-5)
    assert (
        clock_difference(datetime(1500, 3, 9, 10), "Europe/Zurich", "Asia/Kolkata") % timedelta(minutes=1)
        == timedelta()
    )


def test_a_clock_skips_an_hour_in_spring_and_shows_one_twice_in_autumn() -> None:
    assert oddity(NIGHT_FORWARD, "Europe/Zurich") == "skipped"
    assert oddity(NIGHT_BACK, "Europe/Zurich") == "twice"
    assert oddity(NIGHT_FORWARD, "UTC") == oddity(datetime(2026, 10, 25, 10), "Europe/Zurich") == ""


def test_kept_moments_shift_whatever_has_a_time(workspace: Workspace, forum: int) -> None:
    workspace.edit("Change", "zone", lambda tx: keep_moments(tx, forum, "Asia/Kolkata"), event_id=forum)
    agenda = workspace.agenda(forum)
    assert agenda.event.zone == "Asia/Kolkata"
    assert [row.starts_at for row in agenda.sessions] == [datetime(2026, 3, 2, 14, 30), datetime(2026, 3, 2, 15, 30)]
    assert agenda.sittings[0].starts_at == datetime(2026, 3, 2, 14, 30)
    assert {(row.starts_at, row.ends_at) for row in agenda.availabilities} == {
        (datetime(2026, 3, 2, 13, 30), datetime(2026, 3, 2, 22, 30)),
        (None, datetime(2026, 3, 3, 16, 30)),
    }
    assert travel(workspace, forum) == (datetime(2026, 3, 2, 2, 30), datetime(2026, 3, 3, 16, 30))


def travel(workspace: Workspace, forum: int) -> tuple[datetime | None, datetime | None]:
    """When the first participant arrives and departs."""
    (first, *_) = workspace.participants(forum).participants
    return first.arrives_at, first.departs_at


def test_journeys_do_not_move_with_the_programme(workspace: Workspace, forum: int) -> None:
    move = partial(move_programme, event_id=forum, first=date(2026, 3, 9), days=7)
    workspace.edit("Move", "programme", move, event_id=forum)
    assert travel(workspace, forum) == (datetime(2026, 3, 1, 22), datetime(2026, 3, 3, 12))


@pytest.mark.parametrize("night", [NIGHT_FORWARD, NIGHT_BACK, datetime(1001, 1, 1)])
@pytest.mark.parametrize(
    "zones", [("Europe/Zurich", "UTC"), ("UTC", "Europe/Zurich"), ("Asia/Kolkata", "Europe/Paris")]
)
def test_odd_nights_keep_lengths_and_undo(
    workspace: Workspace, forum: int, night: datetime, zones: tuple[str, str]
) -> None:
    def write(tx: Transaction) -> None:
        add(tx, "session", event_id=forum, title="Night", starts_at=night, length_minutes=60)
        make_available(tx, forum, night, night + timedelta(minutes=20), room_id=1)

    workspace.edit("Change", "zone", lambda tx: keep_moments(tx, forum, zones[0]), event_id=forum)
    workspace.edit("Add", "night", write, event_id=forum)
    before = dump(workspace)
    workspace.edit("Change", "zone", lambda tx: keep_moments(tx, forum, zones[1]), event_id=forum)
    window = workspace.agenda(forum).availabilities[-1]
    assert window.ends_at is not None
    assert window.starts_at is not None
    assert window.ends_at - window.starts_at == timedelta(minutes=20)
    workspace.undo(forum)
    assert dump(workspace) == before


def test_a_zone_that_is_none_changes_nothing(workspace: Workspace, forum: int) -> None:
    before = dump(workspace)
    with pytest.raises(UserError, match="no time zone"):
        workspace.edit("Change", "zone", lambda tx: keep_moments(tx, forum, "Mars/Base"), event_id=forum)
    assert dump(workspace) == before


def test_the_programme_moves_with_its_first_day(workspace: Workspace, forum: int) -> None:
    workspace.edit("Move", "it", lambda tx: move_programme(tx, forum, date(2026, 3, 9), 7), event_id=forum)
    agenda = workspace.agenda(forum)
    assert (agenda.event.starts_on, agenda.event.ends_on) == (date(2026, 3, 9), date(2026, 3, 10))
    assert [row.starts_at for row in agenda.sessions] == [datetime(2026, 3, 9, 10), datetime(2026, 3, 9, 11)]
    assert agenda.sittings[0].starts_at == datetime(2026, 3, 9, 10)


def test_a_programme_outside_the_calendar_is_refused(workspace: Workspace, forum: int) -> None:
    before = dump(workspace)
    for first in (date(8999, 12, 31), date(1000, 1, 1)):
        days = (first - date(2026, 3, 2)).days * 4
        move = partial(move_programme, event_id=forum, first=first, days=days)
        with pytest.raises(UserError, match="outside the calendar"):
            workspace.edit("Move", "it", move, event_id=forum)
    assert dump(workspace) == before
