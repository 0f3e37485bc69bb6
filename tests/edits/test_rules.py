"""What is impossible is refused in words, before the database would refuse it in its own."""

from datetime import date, datetime
from functools import partial

import pytest

from db.transaction import Transaction
from planner.edits.event import create_event
from planner.edits.people import add_panellist
from planner.edits.rows import add, change
from planner.errors import UserError
from planner.workspace import Workspace

HUGE = 10**30


@pytest.fixture
def event(workspace: Workspace) -> int:
    return workspace.edit("Add", "Forum", partial(create_event, title="Forum"))


def refused(workspace: Workspace, noun: str, **values: object) -> str:
    with pytest.raises(UserError) as refusal:
        workspace.edit("Add", noun, lambda tx: add(tx, noun, **values))
    assert refusal.value.next
    return refusal.value.code


@pytest.mark.parametrize(
    ("noun", "field"), [("room", "capacity"), ("session", "expected"), ("session", "length_minutes")]
)
def test_a_number_far_out_of_range_is_refused(workspace: Workspace, event: int, noun: str, field: str) -> None:
    named = {"event_id": event, "name" if noun == "room" else "title": "A"}
    assert refused(workspace, noun, **named, **{field: HUGE}) == "too-large"
    assert refused(workspace, noun, **named, **{field: -HUGE}) in {"negative", "no-length"}


@pytest.mark.parametrize("field", ["ordinal_in_series", "ordinal_in_year", "total_in_year", "session_number"])
def test_so_is_an_ordinal(workspace: Workspace, event: int, field: str) -> None:
    def counted(tx: Transaction, number: int) -> None:
        change(tx, "event", event, **{field: number})

    for number, code in ((HUGE, "too-large"), (-1, "negative")):
        with pytest.raises(UserError) as refusal:
            workspace.edit("Change", "Forum", partial(counted, number=number))
        assert refusal.value.code == code


@pytest.mark.parametrize("year", [1, 999, 9000, 9999])
def test_a_day_from_which_nothing_can_be_counted_is_refused(workspace: Workspace, event: int, year: int) -> None:
    moment = datetime(year, 12, 31, 23, 30)
    assert refused(workspace, "session", event_id=event, title="A", starts_at=moment) == "no-day"
    assert refused(workspace, "event", title="A", starts_on=moment.date()) == "no-day"
    assert refused(workspace, "document", event_id=event, due_on=moment.date()) == "no-day"


def test_a_delegation_is_of_one_state_or_of_one_organization(workspace: Workspace, event: int) -> None:
    participant = workspace.edit("Add", "Ana", lambda tx: add_panellist(tx, event, name="Ana Lima"))
    organisation = workspace.edit("Add", "Port", lambda tx: add(tx, "organisation", name="Port Office"))
    of = {"participant_id": participant}
    assert refused(workspace, "representation", **of) == "not-one-delegation"
    both = {"country_code": "PRT", "organisation_id": organisation}
    assert refused(workspace, "representation", **of, **both) == "not-one-delegation"
    workspace.edit("Add", "Portugal", lambda tx: add(tx, "representation", **of, country_code="PRT"))
    workspace.edit("Add", "Port", lambda tx: add(tx, "representation", **of, organisation_id=organisation))


def test_days_in_the_wrong_order_are_named_as_printed(workspace: Workspace, event: int) -> None:
    days = {"starts_on": date(2027, 3, 12), "ends_on": date(2027, 2, 1)}
    with pytest.raises(UserError) as refusal:
        workspace.edit("Move", "it", lambda tx: change(tx, "event", event, **days))
    assert "would end on 1 February 2027, before it starts on 12 March 2027" in str(refusal.value)
