"""What States are to the body that meets, as the event goes on."""

from collections.abc import Iterable, Mapping

from planner.domain.kinds import Standing
from planner.domain.session import SittingRow
from planner.domain.states import StandingRow

HOLY_SEE = "VAT"
_BEGINNING = -1


class Standings:
    """Says what each State is as at a sitting: an observer in the morning may be a Member after the decision.

    A standing holds from its sitting on, or from the beginning, until another one of the State begins. Where two begin
    together, the one that was said later holds.
    """

    def __init__(self, rows: Iterable[StandingRow], sittings: Iterable[SittingRow]) -> None:
        ordered = sorted(sittings, key=lambda sitting: (sitting.starts_at, sitting.id))
        self._places: Mapping[int | None, int] = {sitting.id: place for place, sitting in enumerate(ordered)}
        self._last = len(ordered)
        self._said: dict[str, list[StandingRow]] = {}
        for row in sorted(rows, key=lambda row: (self._begins(row), row.id)):
            self._said.setdefault(row.country_code, []).append(row)

    def _begins(self, row: StandingRow) -> int:
        return self._places.get(row.sitting_id, _BEGINNING)

    def __bool__(self) -> bool:
        """Whether anything is said of any State."""
        return bool(self._said)

    def at(self, code: str, sitting_id: int | None) -> Standing | None:
        """What a State is as at a sitting (None: at the beginning); None where nothing is said of it."""
        return self._until(code, self._places.get(sitting_id, _BEGINNING))

    def at_end(self, code: str) -> Standing | None:
        """What a State is at the end of the event, as the final list has it; None where nothing is said of it."""
        return self._until(code, self._last)

    def of(self, code: str) -> tuple[StandingRow, ...]:
        """All that is said of a State, in the order in which it holds."""
        return tuple(self._said.get(code, ()))

    def begins_after(self, row: StandingRow, sitting_id: int | None) -> bool:
        """Whether a standing begins after a sitting (None: after the beginning)."""
        return self._begins(row) > self._places.get(sitting_id, _BEGINNING)

    def _until(self, code: str, place: int) -> Standing | None:
        said = [row.status for row in self.of(code) if self._begins(row) <= place]
        return said[-1] if said else None


def protocol_place(code: str, standing: Standing | None) -> int:
    """Give where a State stands on a list: Members first, then the Holy See, then observers, then all others."""
    if standing is Standing.MEMBER:
        return 0
    if standing is Standing.OBSERVER:
        return 1 if code == HOLY_SEE else 2
    return 3
