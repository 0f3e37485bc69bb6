"""The rows of the table of panellists: one for each person in each session."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.agenda import Agenda, SessionRow
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.ui.record_table import Group
from planner.ui.typed import short_day


@dataclass(frozen=True)
class PanelLine:
    """Somebody in a session; ``number`` counts the talks of their role and stands with the first of those who share."""

    id: int
    number: str
    appearance: AppearanceRow
    participant: ParticipantRow


def panel_lines(agenda: Agenda) -> tuple[Group | PanelLine, ...]:
    """Lay out everybody who appears, by session."""
    lines: list[Group | PanelLine] = []
    for session in (*agenda.timed, *agenda.unplaced):
        people = tuple(_people(agenda, session))
        if people:
            lines += [_group(agenda, session), *people]
    return tuple(lines)


def _group(agenda: Agenda, session: SessionRow) -> Group:
    title = " ".join(part for part in (agenda.letters.get(session.id, ""), session.title) if part)
    start = session.starts_at
    return Group(f"session {session.id}", title, f"{short_day(start.date())} {start:%H:%M}" if start else "")


def _people(agenda: Agenda, session: SessionRow) -> Iterator[PanelLine]:
    for talks in agenda.talks_of(session.id).values():
        for number, talk in enumerate(talks, start=1):
            for place, appearance in enumerate(talk.appearances):
                person = agenda.participant_by_id[appearance.participant_id]
                yield PanelLine(appearance.id, "" if place else str(number), appearance, person)
