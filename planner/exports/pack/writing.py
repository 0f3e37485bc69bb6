"""Writing sheets: one, or several as one workbook."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from planner.domain.countries import countries
from planner.domain.kinds import ParticipantStatus
from planner.domain.people import ParticipantList
from planner.domain.printed import contacts_for
from planner.domain.ranks import usual_ranks
from planner.domain.words import ENGLISH
from planner.exports.files import Report, no_report
from planner.exports.list_words import LEVEL_BY_VALUE, MODE_WORDS
from planner.exports.pack.registry import BY_KEY, NUMBERS, SHEETS, SheetKind
from planner.exports.pack.source import Keys, PackSource, Part
from planner.exports.pack.summary import summary_of
from planner.exports.workbook.contents import Choices, ListOptions, ReadMe
from planner.exports.workbook.speaking import in_language
from planner.exports.workbook.writing import write_workbook


@dataclass(frozen=True)
class Written:
    """A sheet that was written: its key, how many rows it has, and its columns in order with the hidden ones named."""

    key: str
    title: str
    rows: int
    columns: tuple[str, ...]
    hidden: frozenset[str]


def write_pack(
    source: PackSource, wanted: Keys, options: ListOptions, target: Path, report: Report = no_report
) -> tuple[Written, ...]:
    """Write the sheets that ``options.audience`` may have of those that are wanted, and say what they hold.

    One among others that would be empty is left out, but for those that are filled in and sent back.
    Raises what ``replacing`` raises; ``target`` is then as it was.
    """
    kinds = [kind for kind in SHEETS if kind.key in wanted and options.audience in kind.audiences]
    made = [(kind, _made(kind, source, options, kinds)) for kind in kinds]
    leaving = [(kind, part) for kind, part in made if part.sheet.rows or part.sheet.edited] or made[:1]
    readme = ReadMe(
        _title(kinds),
        source.people.event,
        options,
        tuple(_notes([part for _, part in made])),
        contacts_for(source.agenda, options.audience),
        sealed=any(kind.alone for kind in kinds),
    )
    write_workbook(target, [part.sheet for _, part in leaving], readme, report, choices_of(source.people))
    return tuple(_written(kind, part, options.language) for kind, part in leaving)


def _title(kinds: Sequence[SheetKind]) -> str:
    """Name a workbook after its list; numbers only go with one."""
    named = [kind.title for kind in kinds if kind.key not in NUMBERS] or [kind.title for kind in kinds]
    return named[0] if len(named) == 1 else "Lists"


def rows_of(written: Sequence[Written]) -> int:
    """How many rows leave in all, without those of sheets that only count unless there is no other."""
    return sum(one.rows for one in written if one.key not in NUMBERS or len(written) == 1)


def choices_of(people: ParticipantList) -> Choices:
    """Give what an edited cell may hold, by the names that columns know."""
    usual = usual_ranks(ENGLISH)
    used = sorted({row.rank for row in people.representations if row.rank} - set(usual))
    return {
        "Categories": [category.name for category in people.categories if category.name],
        "Statuses": [status.value for status in ParticipantStatus],
        "Modes": list(MODE_WORDS.values()),
        "Genders": ["f", "m", "x"],
        "Levels": list(LEVEL_BY_VALUE.values()),
        "Ranks": [*usual, *used],
        "Countries": sorted({row.short["en"] for row in countries() if row.member}),
    }


def _made(kind: SheetKind, source: PackSource, options: ListOptions, kinds: Sequence[SheetKind]) -> Part:
    if kind.key == "summary" and BY_KEY["participants"] in kinds:
        return summary_of(source.people, options, live=True)
    return kind.make(source, options)


def _notes(parts: Sequence[Part]) -> Iterator[str]:
    for part in parts:
        yield from (f"{part.sheet.title}: {note}" if len(parts) > 1 else note for note in part.notes if note)


def _written(kind: SheetKind, part: Part, language: str) -> Written:
    sheet = in_language(part.sheet, language)
    hidden = frozenset(column.title for column in sheet.columns if column.hidden)
    return Written(kind.key, sheet.title, len(sheet.rows), tuple(column.title for column in sheet.columns), hidden)
