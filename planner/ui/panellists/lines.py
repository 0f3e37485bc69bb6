"""The rows of the tables of panellists: one for each person in each session."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from planner.domain.agenda import Agenda, Talk
from planner.domain.checklist import stands
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.session import SessionRow
from planner.ui.record_table import Group
from planner.ui.typed import short_day


@dataclass(frozen=True)
class PanelLine:
    """Somebody in a session; ``number`` counts the talks of their role and stands with the first of those who share.

    ``successor`` is the name of who took the place, empty where nobody did; ``stands`` says that they are expected.
    """

    id: int
    number: str
    appearance: AppearanceRow
    participant: ParticipantRow
    session: str
    successor: str
    stands: bool = True


SESSION = "session "
"""How the headings of sessions are named, before the session's id."""

Kept = Callable[[PanelLine], bool]
"""Whether a line is to be shown."""


def panel_lines(agenda: Agenda, kept: Kept) -> tuple[Group | PanelLine, ...]:
    """Lay out everybody who appears, by session."""
    lines: list[Group | PanelLine] = []
    for session in (*agenda.timed, *agenda.unplaced):
        people = tuple(filter(kept, _people(agenda, session)))
        if people:
            lines += [_group(agenda, session), *people]
    return tuple(lines)


def person_lines(agenda: Agenda, kept: Kept) -> tuple[PanelLine, ...]:
    """Lay out everybody who appears, by family name."""
    lines = (line for session in (*agenda.timed, *agenda.unplaced) for line in _people(agenda, session))
    return tuple(sorted(filter(kept, lines), key=lambda line: line.participant.order))


def session_title(agenda: Agenda, session: SessionRow) -> str:
    """Name a session with its letter."""
    return " ".join(part for part in (agenda.letters.get(session.id, ""), session.title) if part)


def office(person: ParticipantRow) -> str:
    """Say what somebody is and where, in one line."""
    return ", ".join(part for part in (person.function, person.unit, person.organisation) if part)


def _group(agenda: Agenda, session: SessionRow) -> Group:
    return Group(f"{SESSION}{session.id}", session_title(agenda, session), _moment(session))


def _moment(session: SessionRow) -> str:
    start = session.starts_at
    return f"{short_day(start.date())} {start:%H:%M}" if start else ""


def _people(agenda: Agenda, session: SessionRow) -> Iterator[PanelLine]:
    for talks in agenda.talks_of(session.id).values():
        number = 0
        for talk in talks:
            standing, replaced = _parted(talk)
            number += bool(standing)
            for appearance in (*standing, *replaced):
                shown = str(number) if appearance in standing[:1] else ""
                yield _line(agenda, session, appearance, shown)


def _parted(talk: Talk) -> tuple[list[AppearanceRow], list[AppearanceRow]]:
    """Part those who give a talk from those who were replaced."""
    standing = [row for row in talk.appearances if row.replaced_by is None]
    return standing, [row for row in talk.appearances if row.replaced_by is not None]


def _line(agenda: Agenda, session: SessionRow, appearance: AppearanceRow, number: str) -> PanelLine:
    person = agenda.participant_by_id[appearance.participant_id]
    title = " · ".join(part for part in (session_title(agenda, session), _moment(session)) if part)
    expected = stands(agenda, appearance) and not person.status.will_not_come
    successor = successor_name(agenda, appearance)
    return PanelLine(appearance.id, number, appearance, person, title, successor, expected)


def successor_name(agenda: Agenda, appearance: AppearanceRow) -> str:
    """Name who took somebody's place; empty where nobody did."""
    if appearance.replaced_by is None:
        return ""
    taken = next((row for row in agenda.appearances if row.id == appearance.replaced_by), None)
    return agenda.participant_by_id[taken.participant_id].name if taken else ""
