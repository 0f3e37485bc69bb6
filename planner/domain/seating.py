"""Who of a text is whom of a stored panel."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planner.domain.agenda import Agenda
from planner.domain.names import fold
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.programme import ProgrammePerson, ProgrammeTalk, Provenance


@dataclass(frozen=True, slots=True)
class Seat:
    """A person of a text in one talk of a session, and the stored appearance that this is, None for a new one."""

    talk: ProgrammeTalk
    person: ProgrammePerson
    appearance: AppearanceRow | None


@dataclass(frozen=True, slots=True)
class Panel:
    """The seats that a text gives a session in its order, and the stored appearances that it does not name."""

    seats: tuple[Seat, ...]
    left: tuple[AppearanceRow, ...]


def by_name(participants: Iterable[ParticipantRow], provenance: Provenance) -> Mapping[str, ParticipantRow]:
    """Participants by their names without case and accents, as they are now and as a text gave them."""
    found: dict[str, ParticipantRow] = {}
    for row in participants:
        found.setdefault(fold(row.name), row)
    for row in participants:
        found.setdefault(fold(provenance.as_read("participant", row.id, "name", row.name)), row)
    return found


def panel(agenda: Agenda, provenance: Provenance, session_id: int, talks: Iterable[ProgrammeTalk]) -> Panel:
    """Find each person of a text among the stored appearances of a session: by name, and by role where there are two.

    A role counts as it is now or as a text gave it; somebody the text names once is found in whatever role.
    """
    known = by_name(agenda.participants, provenance)
    free = list(agenda.appearances_of(session_id))
    named = [(talk, person) for talk in talks for person in talk.people]
    times = Counter(fold(person.name) for _, person in named)
    seats = []
    for talk, person in named:
        row = known.get(fold(person.name))
        mine = [one for one in free if row and one.participant_id == row.id]
        found = _in_role(mine, talk, provenance) or (mine[0] if mine and times[fold(person.name)] == 1 else None)
        if found:
            free.remove(found)
        seats.append(Seat(talk, person, found))
    return Panel(tuple(seats), tuple(free))


def _in_role(rows: list[AppearanceRow], talk: ProgrammeTalk, provenance: Provenance) -> AppearanceRow | None:
    for row in rows:
        if talk.role in {row.role, provenance.as_read("appearance", row.id, "role", row.role)}:
            return row
    return None
