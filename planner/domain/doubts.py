"""Lines of an imported text that somebody still has to settle.

They stand among the notes of the session that they were read nearest to, each behind a question mark, so that they are
seen where the session is edited, survive a restart, and are told, undone and carried along like any other words.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from planner.domain.agenda import Agenda

_MARK = "? "


@dataclass(frozen=True, slots=True)
class Doubt:
    """One line to check, and the session whose notes keep it."""

    session_id: int
    text: str


def marked(text: str) -> str:
    """Give a line as notes keep it while it is open."""
    return f"{_MARK}{text}"


def unmarked(line: str) -> str:
    """Give a line of notes without its mark."""
    return line.removeprefix(_MARK)


def doubts_of(agenda: Agenda) -> tuple[Doubt, ...]:
    """Give the lines of an event that are open, in the order of the timetable; sessions without a time come last."""
    order = {row.id: place for place, row in enumerate(agenda.timed)}
    rows = sorted(agenda.sessions, key=lambda row: order.get(row.id, len(order)))
    return tuple(
        Doubt(row.id, unmarked(line)) for row in rows for line in row.notes.splitlines() if line.startswith(_MARK)
    )


def without(notes: str, text: str) -> str:
    """Give notes without an open line."""
    return _joined(line for line in notes.splitlines() if line != marked(text))


def settled(notes: str, text: str) -> str:
    """Give notes in which an open line stands as a plain one."""
    return _joined(text if line == marked(text) else line for line in notes.splitlines())


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(lines)
