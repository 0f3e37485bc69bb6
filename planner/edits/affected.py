"""Changes of the event itself that its whole programme follows."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.clocks import clock_difference
from planner.edits.rows import change
from planner.errors import UserError
from planner.queries import load_agenda, load_participants


def keep_moments(tx: Transaction, event_id: int, zone: str) -> None:
    """Give an event another time zone and let whatever has a time there show it on the new clock.

    Raises ``UserError`` where there is no such zone.
    """
    agenda = load_agenda(tx, event_id)
    change(tx, "event", event_id, zone=zone)
    _shift(tx, agenda, lambda at: clock_difference(at, agenda.event.zone, zone))
    for person in load_participants(tx, event_id).participants:
        travel = {"arrives_at": person.arrives_at, "departs_at": person.departs_at}
        known = {name: at + clock_difference(at, agenda.event.zone, zone) for name, at in travel.items() if at}
        if known:
            change(tx, "participant", person.id, **known)


def move_programme(tx: Transaction, event_id: int, first: date, days: int) -> None:
    """Let an event begin on ``first``; its last day and whatever has a time move by ``days``, but for journeys.

    Who is booked to arrive on a day still arrives on that day, and the conflicts say so.

    Raises ``UserError`` ``no-day`` where that lies outside the calendar.
    """
    agenda, by = load_agenda(tx, event_id), timedelta(days=days)
    last = agenda.event.ends_on
    try:
        change(tx, "event", event_id, starts_on=first, ends_on=last and last + by)
        _shift(tx, agenda, lambda _at: by)
    except OverflowError:
        raise UserError("no-day", "The dates would lie outside the calendar.", next="Choose another day.") from None


def _shift(tx: Transaction, agenda: Agenda, by: Callable[[datetime], timedelta]) -> None:
    for noun, rows in (("session", agenda.timed), ("sitting", agenda.sittings)):
        for row in rows:
            if row.starts_at is not None:
                change(tx, noun, row.id, starts_at=row.starts_at + by(row.starts_at))
    for window in agenda.availabilities:
        times = {"starts_at": window.starts_at, "ends_at": window.ends_at}
        known = {name: at for name, at in times.items() if at is not None}
        if known:
            moved = by(min(known.values()))
            change(tx, "availability", window.id, **{name: at + moved for name, at in known.items()})
