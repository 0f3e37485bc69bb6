"""Which stored session each session of a newer programme is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from rapidfuzz import fuzz

from planner.domain.names import fold

SIMILAR = 84
"""Titles from this likeness on, of 100, are taken for the same session."""


@dataclass(frozen=True)
class Known:
    """What sessions are recognised by; ``key`` is an index or an id."""

    key: int
    title: str
    subtitle: str
    kind: str
    starts_at: datetime | None
    length_minutes: int | None
    people: frozenset[str]

    @cached_property
    def folded(self) -> str:
        """The title for comparing."""
        return fold(self.title)

    @cached_property
    def numbers(self) -> list[str]:
        """The words of the title that count, such as the 2 of ``Panel 2``."""
        return sorted(filter(_is_number, self.folded.split()))


Likeness = Callable[[Known, Known], float]


def match_sessions(read: Sequence[Known], stored: Sequence[Known]) -> dict[int, int]:
    """Give the stored session's id by the index of the read one.

    Title and day decide first, then alike titles, then the same people on a day, then the same times with nobody.
    """
    matches: dict[int, int] = {}
    for likeness in (_same_title_and_day, _alike_titles, _same_people, _same_slot):
        left = [one for one in read if one.key not in matches]
        taken = set(matches.values())
        open_rows = [other for other in stored if other.key not in taken]
        pairs = ((likeness(one, other), one, other) for one in left for other in open_rows)
        for _, one, other in sorted((pair for pair in pairs if pair[0] > 0), key=_strongest):
            if one.key not in matches and other.key not in taken:
                matches[one.key] = other.key
                taken.add(other.key)
    return matches


def _strongest(pair: tuple[float, Known, Known]) -> tuple[float, int, int]:
    value, one, other = pair
    return -value, one.key, other.key


def _same_title_and_day(one: Known, other: Known) -> float:
    if one.folded != other.folded or _day(one) != _day(other):
        return 0
    return 1 + 2 * (one.starts_at == other.starts_at) + (fold(one.subtitle) == fold(other.subtitle))


def _alike_titles(one: Known, other: Known) -> float:
    alike = fuzz.token_sort_ratio(one.folded, other.folded, score_cutoff=SIMILAR)
    if alike < SIMILAR or one.numbers != other.numbers:
        return 0
    return alike + 20 * (one.starts_at == other.starts_at) + 10 * (_day(one) == _day(other)) + 10 * _shared(one, other)


def _is_number(word: str) -> bool:
    plain = word.strip(".:()")
    return plain.isdigit() or plain in {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii"}


def _same_people(one: Known, other: Known) -> float:
    shared = _shared(one, other)
    if shared < 0.5 or one.starts_at is None or _day(one) != _day(other):
        return 0
    return shared + (one.starts_at == other.starts_at)


def _same_slot(one: Known, other: Known) -> float:
    if one.starts_at is None or one.starts_at != other.starts_at or one.people or other.people:
        return 0
    return float(one.length_minutes == other.length_minutes and one.kind == other.kind)


def _shared(one: Known, other: Known) -> float:
    everybody = one.people | other.people
    return len(one.people & other.people) / len(everybody) if everybody else 0


def _day(session: Known) -> object:
    return session.starts_at.date() if session.starts_at else None
