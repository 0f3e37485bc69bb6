"""Which stored session each session of a newer programme is."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from rapidfuzz import fuzz, process

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
    def sorted_words(self) -> str:
        """The words of the title in order of the alphabet."""
        return " ".join(sorted(self.folded.split()))

    @cached_property
    def numbers(self) -> list[str]:
        """The words of the title that count, such as the 2 of ``Panel 2``."""
        return sorted(filter(_is_number, self.folded.split()))


Pair = tuple[float, Known, Known]
"""How alike two sessions are, above 0; the read one, the stored one."""


def match_sessions(read: Sequence[Known], stored: Sequence[Known]) -> dict[int, int]:
    """Give the stored session's id by the index of the read one.

    Title and day decide first, then alike titles, then the same people on a day, then the same times with nobody.
    """
    matches: dict[int, int] = {}
    taken: set[int] = set()
    for pairing in (_same_title_and_day, _alike_titles, _same_people, _same_slot):
        left = [one for one in read if one.key not in matches]
        open_rows = [other for other in stored if other.key not in taken]
        for _, one, other in sorted(pairing(left, open_rows), key=_strongest):
            if one.key not in matches and other.key not in taken:
                matches[one.key] = other.key
                taken.add(other.key)
    return matches


def _strongest(pair: Pair) -> tuple[float, int, int]:
    value, one, other = pair
    return -value, one.key, other.key


def _by(key: Callable[[Known], Hashable], sessions: Iterable[Known]) -> dict[Hashable, list[Known]]:
    found: dict[Hashable, list[Known]] = {}
    for session in sessions:
        found.setdefault(key(session), []).append(session)
    return found


def _same_title_and_day(read: Sequence[Known], stored: Sequence[Known]) -> Iterator[Pair]:
    known = _by(_title_and_day, stored)
    for one in read:
        for other in known.get(_title_and_day(one), ()):
            yield 1 + 2 * (one.starts_at == other.starts_at) + (fold(one.subtitle) == fold(other.subtitle)), one, other


def _title_and_day(session: Known) -> Hashable:
    return session.folded, _day(session)


def _alike_titles(read: Sequence[Known], stored: Sequence[Known]) -> Iterator[Pair]:
    """Compare the titles that count alike, by their words in order of the alphabet."""
    known = _by(_numbers, stored)
    for one in read:
        others = known.get(_numbers(one), [])
        titles = [other.sorted_words for other in others]
        for _, alike, place in process.extract(
            one.sorted_words, titles, scorer=fuzz.ratio, score_cutoff=SIMILAR, limit=None
        ):
            other = others[place]
            same = 20 * (one.starts_at == other.starts_at) + 10 * (_day(one) == _day(other))
            yield alike + same + 10 * _shared(one, other), one, other


def _numbers(session: Known) -> Hashable:
    return tuple(session.numbers)


def _is_number(word: str) -> bool:
    plain = word.strip(".:()")
    return plain.isdigit() or plain in {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii"}


def _same_people(read: Sequence[Known], stored: Sequence[Known]) -> Iterator[Pair]:
    seats = _by(_day, stored)
    for one in read:
        for other in seats.get(_day(one), ()) if one.starts_at else ():
            shared = _shared(one, other)
            if shared >= 0.5:
                yield shared + (one.starts_at == other.starts_at), one, other


def _same_slot(read: Sequence[Known], stored: Sequence[Known]) -> Iterator[Pair]:
    slots = _by(_slot, (other for other in stored if other.starts_at and not other.people))
    for one in read:
        for other in slots.get(_slot(one), ()) if one.starts_at and not one.people else ():
            yield 1.0, one, other


def _slot(session: Known) -> Hashable:
    return session.starts_at, session.length_minutes, session.kind


def _shared(one: Known, other: Known) -> float:
    if not one.people or not other.people:
        return 0
    everybody = one.people | other.people
    return len(one.people & other.people) / len(everybody)


def _day(session: Known) -> Hashable:
    return session.starts_at.date() if session.starts_at else None
