"""Small events made through the edits, as a user would make them."""

from datetime import date, datetime

from db.transaction import Transaction
from planner.edits.event import create_event
from planner.edits.people import add_panellist
from planner.edits.rows import add


def a_forum(tx: Transaction) -> int:
    """An event with a room, a segment, two sessions, an agenda point and a panel of two; gives its id."""
    event = create_event(
        tx, title="Forum", code="F1", starts_on=date(2026, 3, 2), ends_on=date(2026, 3, 3), zone="Europe/Zurich"
    )
    room = add(tx, "room", event_id=event, name="Room A")
    segment = add(tx, "segment", event_id=event, title="Dialogue", lettering="a)")
    opening = add(
        tx,
        "session",
        event_id=event,
        title="Opening",
        starts_at=datetime(2026, 3, 2, 10),
        length_minutes=60,
        room_id=room,
    )
    panel = add(
        tx,
        "session",
        event_id=event,
        title="Panel",
        starts_at=datetime(2026, 3, 2, 11),
        length_minutes=90,
        room_id=room,
        segment_id=segment,
    )
    add(tx, "agenda_point", session_id=opening, title="Election of officers")
    talk = add(tx, "contribution", session_id=panel, topic="remittances")
    for name in ("Ana Lima", "Bo Chen"):
        person = add_panellist(tx, event, name=name, function="Adviser", country="Portugal")
        add(tx, "appearance", session_id=panel, contribution_id=talk, participant_id=person)
    return event
