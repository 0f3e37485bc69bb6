"""Lines of a text that nobody could read, settled one by one."""

from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.doubts import Doubt, settled, without
from planner.domain.kinds import Role
from planner.domain.names import fold
from planner.domain.programme import ProgrammePerson
from planner.edits.people import add_panellist
from planner.edits.rows import add, change
from planner.queries import load_agenda

_WORDS = ("honorific", "function", "unit", "organisation", "country", "country_code")


def make_session(tx: Transaction, event_id: int, doubt: Doubt) -> int:
    """Make an open line a session of its own, without a time until somebody places it, and give its id."""
    drop_doubt(tx, event_id, doubt)
    return add(tx, "session", event_id=event_id, title=doubt.text)


def make_panellist(tx: Transaction, event_id: int, doubt: Doubt, person: ProgrammePerson, role: Role) -> int:
    """Seat the person whom an open line names in the session that it stands in, and give the appearance's id."""
    agenda = _settle(tx, event_id, doubt, keep=False)
    known = next((row.id for row in agenda.participants if fold(row.name) == fold(person.name)), None)
    words = {name: getattr(person, name) for name in _WORDS}
    participant_id = known or add_panellist(tx, event_id, name=person.name, **words)
    seat = {"role": role, "status": person.status, "mode": person.mode}
    return add(tx, "appearance", session_id=doubt.session_id, participant_id=participant_id, **seat)


def keep_as_note(tx: Transaction, event_id: int, doubt: Doubt) -> None:
    """Leave an open line among the notes of its session, as a plain one."""
    _settle(tx, event_id, doubt, keep=True)


def drop_doubt(tx: Transaction, event_id: int, doubt: Doubt) -> None:
    """Take an open line away; the same text does not bring it back."""
    _settle(tx, event_id, doubt, keep=False)


def _settle(tx: Transaction, event_id: int, doubt: Doubt, *, keep: bool) -> Agenda:
    agenda = load_agenda(tx, event_id)
    notes = agenda.session_by_id[doubt.session_id].notes
    left = settled(notes, doubt.text) if keep else without(notes, doubt.text)
    change(tx, "session", doubt.session_id, notes=left)
    return agenda
