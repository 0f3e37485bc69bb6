"""Sittings follow from the sessions."""

from datetime import datetime

from planner.domain.agenda import Agenda
from planner.domain.kinds import SessionKind
from planner.domain.session import SittingRow
from planner.domain.sittings import proposed_sittings
from tests.domain.rows import a_row, a_session, an_event

MORNING = (
    a_session(1, "2 10:00", 90),
    a_session(2, "2 11:30", 20, kind=SessionKind.BREAK),
    a_session(3, "2 11:50", 70),
)
AFTERNOON = a_session(4, "2 15:00", 180)


def _agenda(*sittings: SittingRow) -> Agenda:
    unplaced, open_ended = a_session(5), a_session(6, "2 19:00", None)
    return Agenda(event=an_event(), sessions=(*MORNING, AFTERNOON, unplaced, open_ended), sittings=sittings)


def test_a_short_break_does_not_end_a_sitting_and_lunch_does() -> None:
    assert proposed_sittings(_agenda()) == (
        (datetime(2026, 3, 2, 10), datetime(2026, 3, 2, 13)),
        (datetime(2026, 3, 2, 15), datetime(2026, 3, 2, 18)),
    )


def test_what_somebody_settled_is_not_proposed_again() -> None:
    settled = a_row(SittingRow, id=1, event_id=1, starts_at=datetime(2026, 3, 2, 10), length_minutes=150)
    assert [start.hour for start, _ in proposed_sittings(_agenda(settled))] == [15]
