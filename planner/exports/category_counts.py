"""The participants counted by category, live: who changes the list in Excel sees the counts follow."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.delegates import Delegate
from planner.domain.kinds import Audience, Mode
from planner.exports.list_words import MODE_WORDS
from planner.exports.workbook.contents import Column, Formula

_CATEGORIES = "Participants!$C$2:$C${last}"
_MODES = "Participants!$L$2:$L${last}"


@dataclass(frozen=True, slots=True)
class CategoryCount:
    """A category, how many are in it, and how many of them by mode."""

    category: str
    total: Formula
    by_mode: dict[Mode, Formula]


def category_counts(listed: Sequence[Delegate]) -> list[CategoryCount]:
    """Count the list of the sheet "Participants", where categories stand in column C and modes in column L."""
    totals = Counter(delegate.category for delegate in listed)
    return [_counted(listed, row, category) for row, category in enumerate(totals, 2)]


def _counted(listed: Sequence[Delegate], row: int, category: str) -> CategoryCount:
    modes = Counter(delegate.participant.mode for delegate in listed if delegate.category == category)
    last = len(listed) + 1
    # Compared, not matched as COUNTIFS does: a name may hold * or start with >.
    same = f"({_CATEGORIES.format(last=last)}={f'$A{row}' if category else _EMPTY})"
    return CategoryCount(
        category,
        Formula(f"SUMPRODUCT(--{same})", modes.total()),
        {
            mode: Formula(f'SUMPRODUCT({same}*({_MODES.format(last=last)}="{words}"))', modes[mode])
            for mode, words in MODE_WORDS.items()
        },
    )


_EMPTY = '""'


def _in(mode: Mode) -> Column[CategoryCount]:
    return Column(MODE_WORDS[mode].capitalize(), lambda count: count.by_mode[mode])


_TOTALS: tuple[Column[CategoryCount], ...] = (
    Column("Category", lambda count: count.category or "Without category"),
    Column("Participants", lambda count: count.total, "counted live from the list; changes there change it."),
)
COUNT_COLUMNS: dict[Audience, tuple[Column[CategoryCount], ...]] = {
    Audience.PUBLIC: _TOTALS,
    Audience.PARTNER: (*_TOTALS, *map(_in, MODE_WORDS)),
    Audience.INTERNAL: (*_TOTALS, *map(_in, MODE_WORDS)),
}
"""The public is not told who takes part from afar: its list has no modes to count."""
