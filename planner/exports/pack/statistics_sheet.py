"""The sheet of statistics: how many are what, for the house in full, for others without small numbers."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from planner.domain.countries import group_name
from planner.domain.kinds import Audience, Mode, Role
from planner.domain.people import ParticipantList
from planner.domain.session import SittingRow
from planner.domain.statistics import GENDERS, Count, Gender, Statistics, Subject, Tally, shared, statistics
from planner.domain.words import ENGLISH, words
from planner.exports.list_words import HIDDEN, HIDDEN_MEANING, LEVEL_BY_VALUE, MODE_WORDS
from planner.exports.pack.source import PackSource, Part
from planner.exports.participants_xlsx import listed_for
from planner.exports.workbook.contents import Column, ListOptions, Sheet


@dataclass(frozen=True, slots=True)
class _Line:
    """A number of people: ``kind`` is what is counted, ``name`` which of them; genders split all but themselves."""

    kind: str
    name: str
    count: Count
    split: bool


def statistics_part(source: PackSource, options: ListOptions) -> Part:
    """Count those who come by what they are, and by gender; others than the house are told no small number."""
    found = _counted(source, options)
    subjects = [tally for tally in found.values() if _may_be_told(tally, options.audience)]
    sittings = {str(row.id): _sitting(row) for row in source.people.sittings}
    lines = [line for tally in subjects for line in _lines(tally, sittings)]
    notes = (_OVERLAP, HIDDEN_MEANING if options.audience is not Audience.INTERNAL else "") if lines else (_NOBODY,)
    return Part(Sheet("Statistics", _COLUMNS, lines, frozen=2), notes)


_NOBODY = "Nobody to count yet."
_OVERLAP = "Who comes is counted. Who has two ranks or roles, or was seen twice, counts in each and once in the total."


def _counted(source: PackSource, options: ListOptions) -> Statistics:
    """Count everybody for the house; for others whom their list names, so that no difference tells of anybody else."""
    rest = source.agenda.appearances, source.people.sittings
    if options.audience is Audience.INTERNAL:
        return statistics(source.people, *rest)
    return shared(_of_list(source.people, options), *rest)


def _of_list(people: ParticipantList, options: ListOptions) -> ParticipantList:
    return replace(people, participants=tuple(one.participant for one in listed_for(people, options)))


def _may_be_told(tally: Tally, audience: Audience) -> bool:
    """Whether an audience is told of a subject: the public not how people take part, nor where they were seen."""
    inside = tally.subject in {Subject.MODE, Subject.SITTING}
    return tally.total.people != 0 and not (inside and audience is Audience.PUBLIC)


def _lines(tally: Tally, sittings: Mapping[str, str]) -> Iterator[_Line]:
    """Give a line for each kind of which there is anybody, those of whom nothing is said, and the total."""
    say = sittings.get if tally.subject is Subject.SITTING else _SAID.get(tally.subject, str)
    split = tally.subject is not Subject.GENDER
    kind = _KINDS[tally.subject]
    for count in tally.counts:
        if count.people != 0:
            yield _Line(kind, say(count.key) or count.key, count, split)
    if tally.not_stated.people != 0:
        yield _Line(kind, "Not stated", tally.not_stated, split)
    yield _Line(kind, "Total", tally.total, split)


def _sitting(row: SittingRow) -> str:
    return f"{row.starts_at:%Y-%m-%d %H:%M} {row.label}".strip()


_KINDS: Mapping[Subject, str] = {
    Subject.GENDER: "Gender",
    Subject.CATEGORY: "Category",
    Subject.REGION: "Regional group",
    Subject.RANK: "Rank in the delegation",
    Subject.ROLE: "Role in a session",
    Subject.HEAD_LEVEL: "Level of heads of delegation",
    Subject.MODE: "Mode",
    Subject.SITTING: "Seen in a sitting",
}
_GENDER_WORDS: Mapping[str, str] = {Gender.WOMAN: "Women", Gender.MAN: "Men", Gender.OTHER: "Other"}
_SAID: Mapping[Subject, Callable[[str], str | None]] = {
    Subject.GENDER: _GENDER_WORDS.get,
    Subject.REGION: lambda key: group_name(key, "en"),
    Subject.ROLE: lambda key: words(ENGLISH).role(Role(key), 1),
    Subject.HEAD_LEVEL: LEVEL_BY_VALUE.get,
    Subject.MODE: lambda key: MODE_WORDS[Mode(key)],
}


def _number(number: int | None) -> int | str:
    return HIDDEN if number is None else number


def _of(gender: str) -> Callable[[_Line], int | str | None]:
    place = GENDERS.index(gender)
    return lambda line: _number(line.count.by_gender[place]) if line.split else None


_COLUMNS: tuple[Column[_Line], ...] = (
    Column("Counted", lambda line: line.kind),
    Column("Of", lambda line: line.name),
    Column("Number", lambda line: _number(line.count.people)),
    *(Column(title, _of(gender)) for gender, title in _GENDER_WORDS.items()),
    Column("Not stated", _of(""), "of whom no gender is known."),
)
