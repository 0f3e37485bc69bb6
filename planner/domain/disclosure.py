"""Which counts of people must be hidden so that nobody can be singled out, nor found by subtraction."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from fractions import Fraction
from math import inf

Group = frozenset[int]
"""The people that a number counts. Two numbers over the same people are one number, in whatever tables they stand."""

SMALLEST = 5
"""The fewest people that a shared number may count; nobody at all is no secret."""


@dataclass(frozen=True, slots=True)
class Sum:
    """A total and the parts that add up to it; none of them overlap and none is empty."""

    total: Group
    parts: tuple[Group, ...]

    @property
    def numbers(self) -> tuple[Group, ...]:
        """The parts, smallest first, and the total."""
        return (*sorted(self.parts, key=_by_size), self.total)


def sum_of(total: Group, parts: Iterable[Group]) -> Sum | None:
    """Give the sum that readers can do; None where the parts overlap, do not make up the total, or are but one."""
    some = tuple(part for part in parts if part)
    return Sum(total, some) if len(some) > 1 and sum(map(len, some)) == len(total) else None


@dataclass(frozen=True, slots=True)
class Table:
    """Groups that stand one below the other, each split by the same columns, with the totals of both."""

    rows: tuple[Group, ...]
    everybody: Group
    columns: tuple[Group, ...]

    def split(self, group: Group) -> tuple[Group, ...]:
        """Give what stands in the columns of a line."""
        return tuple(group & column for column in self.columns)

    @property
    def groups(self) -> Iterable[Group]:
        """Every group whose number is shown."""
        for row in (*self.rows, self.everybody):
            yield row
            yield from self.split(row)

    @property
    def sums(self) -> Iterable[Sum]:
        """What a reader can add up, across each line and down each column."""
        lines = [(row, self.split(row)) for row in (*self.rows, self.everybody)]
        columns = [(self.everybody & column, tuple(row & column for row in self.rows)) for column in self.columns]
        for total, parts in (*lines, *columns, (self.everybody, self.rows)):
            if (known := sum_of(total, parts)) is not None:
                yield known


def hidden_in(tables: Sequence[Table]) -> frozenset[Group]:
    """Give the groups whose numbers must not be shown where these tables are."""
    groups = {group for table in tables for group in table.groups}
    return hidden_groups(groups, [known for table in tables for known in table.sums])


def hidden_groups(groups: Iterable[Group], sums: Sequence[Sum]) -> frozenset[Group]:
    """Give the groups whose numbers must not be shown.

    Those of fewer than ``SMALLEST`` people, and as many others as it takes that no sum, nor several sums together,
    give a hidden number away.
    """
    hidden = {group for group in groups if 0 < len(group) < SMALLEST}
    while (more := _next(hidden, sums)) is not None:
        hidden.add(more)
    return frozenset(hidden)


def _by_size(group: Group) -> tuple[int, list[int]]:
    return len(group), sorted(group)


def _next(hidden: AbstractSet[Group], sums: Sequence[Sum]) -> Group | None:
    """Give the smallest number that must be hidden as well; None where nothing is given away."""
    for known in sums:
        if _tells(known, hidden):
            return next(group for group in known.numbers if group not in hidden)
    told = _solved(hidden, sums) or _pinned(hidden, sums)
    if not told:
        return None
    near = [known for known in sums if told & set(known.numbers)]
    far = [known for known in sums if hidden & set(known.numbers)]
    shown = (frozenset().union(*(known.numbers for known in some)) - hidden for some in (near, far))
    return next((min(numbers, key=_by_size) for numbers in shown if numbers), None)


def _tells(known: Sum, hidden: AbstractSet[Group]) -> bool:
    """Whether one sum gives away a hidden number, or that a few hidden ones make up a small group together."""
    inside = [group for group in known.numbers if group in hidden]
    if known.total in hidden:
        return len(inside) == 1
    return bool(inside) and sum(map(len, inside)) < max(SMALLEST, len(inside) + 1)


def _solved(hidden: AbstractSet[Group], sums: Sequence[Sum]) -> set[Group]:
    """Give the hidden numbers that all sums together determine: those that elimination leaves alone in their line."""
    reduced: dict[Group, dict[Group, Fraction]] = {}
    for known in sums:
        line = {group: Fraction(1) for group in known.parts if group in hidden}
        if known.total in hidden:
            line[known.total] = Fraction(-1)
        for pivot in [group for group in line if group in reduced]:
            _subtract(line, reduced[pivot], line.get(pivot, Fraction(0)))
        if line:
            pivot = min(line, key=_by_size)
            line = {group: share / line[pivot] for group, share in line.items()}
            for other in reduced.values():
                _subtract(other, line, other.get(pivot, Fraction(0)))
            reduced[pivot] = line
    return {pivot for pivot, line in reduced.items() if len(line) == 1}


def _pinned(hidden: AbstractSet[Group], sums: Sequence[Sum]) -> set[Group]:
    """Give the hidden numbers that can only be what they are, because no hidden number is less than one."""
    least, most = dict.fromkeys(hidden, 1.0), dict.fromkeys(hidden, inf)
    touched = [known for known in sums if hidden & set(known.numbers)]
    while any(_narrowed(known, least, most) for known in touched):
        pass
    return {group for group in hidden if least[group] == most[group]}


def _narrowed(known: Sum, least: dict[Group, float], most: dict[Group, float]) -> bool:
    """Draw the limits of what a sum leaves possible closer, and say whether any moved."""
    shown = sum(len(part) for part in known.parts if part not in least)
    parts = [part for part in known.parts if part in least]
    size = len(known.total)
    low, high = sum(least[part] for part in parts), sum(most[part] for part in parts)
    floor, top = least.get(known.total, size) - shown, most.get(known.total, size) - shown
    limits = [(part, floor - (high - most[part]), top - (low - least[part])) for part in parts if most[part] < inf]
    limits += [(part, -inf, top - (low - least[part])) for part in parts if most[part] == inf]
    if known.total in least:
        limits.append((known.total, shown + low, shown + high))
    closer = [(group, down, up) for group, down, up in limits if down > least[group] or up < most[group]]
    for group, down, up in closer:
        least[group], most[group] = max(least[group], down), min(most[group], up)
    return bool(closer)


def _subtract(line: dict[Group, Fraction], other: dict[Group, Fraction], times: Fraction) -> None:
    if not times:
        return
    for group, share in other.items():
        left = line.get(group, Fraction(0)) - times * share
        if left:
            line[group] = left
        else:
            line.pop(group, None)
