"""A list of States and what they are to a body, on its way onto an event."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from planner.domain.kinds import Standing
from planner.domain.state_register import StateRegister
from planner.domain.states import StandingRow


class Unclear(StrEnum):
    """Why a line of a list is left."""

    SEVERAL = "several"
    UNKNOWN = "unknown"
    STATUS = "status"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class StateLine:
    """A State as a list writes it, on its line (from 1), and the word beside it or the heading above for what it is."""

    number: int
    name: str
    standing: str = ""


@dataclass(frozen=True, slots=True)
class ReadState:
    """A line as it was understood, or ``why`` not; ``candidates`` are the codes of States that it may mean."""

    line: StateLine
    code: str = ""
    standing: Standing | None = None
    why: Unclear | None = None
    candidates: tuple[str, ...] = ()

    @property
    def id(self) -> tuple[int, str]:
        """What tells it from the other lines: several States may share one."""
        return self.line.number, self.line.name


@dataclass(frozen=True)
class StatesPlan:
    """What becomes of each line of a list."""

    rows: tuple[ReadState, ...]

    @cached_property
    def standings(self) -> Mapping[str, Standing]:
        """What the list says, by the code of the State."""
        return {row.code: row.standing for row in self.rows if row.why is None and row.standing is not None}

    @cached_property
    def left(self) -> tuple[ReadState, ...]:
        """The lines that are not taken, each with the reason."""
        return tuple(row for row in self.rows if row.why is not None)

    def questions(self) -> Mapping[str, tuple[str, ...]]:
        """Give the names that may mean several States, or are written much like one, with their codes."""
        return {row.line.name: row.candidates for row in self.left if row.candidates}


def laid(register: StateRegister, standings: Mapping[str, Standing | None], sitting_id: int | None) -> StateRegister:
    """Give the register as it would be after these standings were set from a sitting on."""
    kept = [row for row in register.standings if row.sitting_id != sitting_id or row.country_code not in standings]
    last = max((row.id for row in register.standings), default=0)
    new = [
        StandingRow(last + number, "", register.event.id, code, status, sitting_id)
        for number, (code, status) in enumerate(standings.items(), 1)
        if status is not None
    ]
    return replace(register, standings=(*kept, *new))


def not_listed(register: StateRegister, listed: Mapping[str, Standing], sitting_id: int | None) -> Sequence[str]:
    """Give the States that are Members or observers as at a sitting and are not on a list."""
    entries = register.entries(sitting_id)
    spoken = (Standing.MEMBER, Standing.OBSERVER)
    return [entry.id for entry in entries if entry.standing in spoken and entry.id not in listed]
