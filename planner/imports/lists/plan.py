"""What laying a list onto an event would do, row by row, before anything is changed."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from planner.domain.countries import match
from planner.domain.list_fields import ListField
from planner.domain.lists import (
    Answers,
    Beside,
    Cause,
    Entry,
    FieldChange,
    ListLine,
    ListPlan,
    ListTable,
    Mapped,
    Remark,
    RowPlan,
    Verdict,
)
from planner.domain.names import fold
from planner.domain.people import ParticipantList
from planner.domain.programme import Provenance
from planner.domain.state_names import StateNames
from planner.imports.lists import dates
from planner.imports.lists.comparing import changes_of, changes_of_ours, may_rank, stands_for
from planner.imports.lists.entries import Read, Reader, date_cells, problem_of_name
from planner.imports.lists.matching import Matching
from planner.imports.lists.phones import region_of
from planner.imports.lists.readings import Reading, plain_words
from planner.imports.lists.returning import Handed, Returning
from planner.imports.lists.several import taken_apart
from planner.imports.lists.stored import Known, known_participants
from planner.imports.lists.undisturbed import undisturbed

_ROWS_A_REPORT = 1_000
_NOTHING_BESIDE = Beside()


def plan_list(
    table: ListTable,
    mapped: Mapped,
    people: ParticipantList,
    provenance: Provenance,
    answers: Answers,
    beside: Beside = _NOTHING_BESIDE,
    report: Callable[[int, int], object] = lambda _done, _total: None,
) -> ListPlan:
    """Compare a list with the people of an event.

    What a list leaves empty is no difference. What somebody typed over the words of a list is none either, as long as
    the list still says those words. A list of ours that comes back is compared with what it said when it left.
    """
    table = replace(table, lines=taken_apart(table.lines, mapped, answers.several))
    planning = _Planning(mapped, people, provenance, answers.people, beside)
    reading = _reading(table, mapped, people, answers)
    with undisturbed():
        rows = tuple(_rows(table, Reader(mapped, reading), planning, report))
    table = replace(table, day_first=reading.day_first)
    new, struck = tuple(planning.new_categories(rows)), tuple(planning.struck(table.sheet))
    return ListPlan(people.event.id, table, mapped, rows, new, planning.comes_back, struck)


def _rows(
    table: ListTable, reader: Reader, planning: "_Planning", report: Callable[[int, int], object]
) -> Iterator[RowPlan]:
    read = list(zip(table.lines, reader.read(table.lines), strict=True))
    planning.claim(read)
    for done, (line, said) in enumerate(read):
        yield planning.row(line, *said)
        if done % _ROWS_A_REPORT == 0:
            report(done, len(table.lines))


def _reading(table: ListTable, mapped: Mapped, people: ParticipantList, answers: Answers) -> Reading:
    event = people.event
    day_first = table.day_first if table.day_first is not None else answers.day_first
    if day_first is None:
        day_first = dates.day_first(date_cells(table.lines, mapped))
    here = match(event.country)
    region = region_of(event.country_code or (here.iso3 if here else ""))
    return Reading(StateNames.of(people), answers.states, day_first, table.from_1904, region)


class _Planning:
    """One list on its way onto one event."""

    def __init__(
        self,
        mapped: Mapped,
        people: ParticipantList,
        provenance: Provenance,
        chosen: Mapping[int, int],
        beside: Beside,
    ) -> None:
        self._mapped = mapped
        self._people = people
        self._provenance = provenance
        self._chosen = chosen
        self._matching = Matching(
            known_participants(people, provenance, {row.participant_id: row for row in beside.private})
        )
        self._returning = Returning(mapped, beside.handed)
        self.comes_back = bool(beside.handed)
        here = match(people.event.country)
        self._region = region_of(people.event.country_code or (here.iso3 if here else ""))

    def struck(self, sheet: str) -> Iterator[str]:
        """Give the names of those who stood on a sheet of the list when it left and are missing now."""
        return self._returning.struck(sheet, self._people, self._matching.taken)

    def claim(self, read: Iterable[tuple[ListLine, Read]]) -> None:
        """Find those who are just as they were."""
        if not self._matching.people:
            return
        for line, (entry, _, waits) in read:
            if entry.name and (not waits or line.number in self._chosen or self._matching.by_key(entry)):
                self._matching.claim(line.number, entry, self._chosen.get(line.number))

    def row(self, line: ListLine, entry: Entry, remarks: tuple[Remark, ...], waits: tuple[Remark, ...]) -> RowPlan:
        """Say what becomes of one row."""
        number, chosen, handed = line.number, self._chosen.get(line.number), self._handed(line)
        ours = self._matching.by_key(entry)
        if waits and ours is not None:
            waits = tuple(why for why in waits if not self._is_stored(why, ours, handed))
        impossible = problem_of_name(entry.name)
        if impossible and not (ours and self._is_name_of(ours, line)):
            return RowPlan(number, "refused", entry, why=impossible, remarks=remarks, hidden=line.hidden)
        if waits and chosen is None:
            return RowPlan(number, "unclear", entry, why=waits[0], remarks=remarks, hidden=line.hidden)
        found = self._matching.find(number, entry, chosen)
        if found.why:
            return RowPlan(
                number,
                "unclear",
                entry,
                why=found.why,
                remarks=remarks,
                namesakes=found.namesakes,
                hidden=line.hidden,
            )
        if ListField.RANK in entry.words or found.known is not None:
            remarks = (*remarks, *_of_delegation(entry, found.known))
        if found.known is None and chosen is None and (removed := _removed(entry, handed)):
            return RowPlan(number, "unclear", entry, why=removed, remarks=remarks, hidden=line.hidden)
        if found.known is None:
            return RowPlan(number, "new", entry, remarks=remarks, hidden=line.hidden)
        changes = self._changes(line, entry, found.known, handed)
        verdict: Verdict = "changed" if changes else "unchanged"
        return RowPlan(number, verdict, entry, changes, found.known.row.id, remarks=remarks, hidden=line.hidden)

    def _handed(self, line: ListLine) -> Handed | None:
        return self._returning.of(line.cells) if self.comes_back else None

    def _changes(self, line: ListLine, entry: Entry, known: Known, handed: Handed | None) -> tuple[FieldChange, ...]:
        if handed is not None or ListField.UID in entry.words:
            return tuple(changes_of_ours(line, entry, known, self._mapped, self._provenance, handed, self._region))
        return tuple(changes_of(entry, known, self._mapped, self._provenance, self._region))

    def _is_stored(self, why: Remark, ours: Known, handed: Handed | None) -> bool:
        """Whether what a row would wait for is what we said ourselves."""
        fields = _ASKED_OF.get(why.cause, ())
        was = (handed.words(ours.row.uid, field) for field in fields) if handed else ()
        return why.about in {plain_words(words, fields[0]) for words in (*map(ours.now, fields), *was) if words}

    def _is_name_of(self, ours: Known, line: ListLine) -> bool:
        column = self._mapped.get(ListField.NAME)
        return column is not None and stands_for(
            plain_words(line.cells[column], ListField.NAME), ours.now(ListField.NAME), ListField.NAME
        )

    def new_categories(self, rows: Iterable[RowPlan]) -> Iterator[str]:
        """Give the categories that the event does not have yet, in the order of the list."""
        if ListField.CATEGORY not in self._mapped:
            return
        accepted = (row for row in rows if row.verdict in {"new", "changed"})
        names = dict.fromkeys(row.entry.words.get(ListField.CATEGORY, "") for row in accepted)
        known = {fold(category.name) for category in self._people.categories}
        for name in filter(None, names):
            if fold(name) not in known:
                known.add(fold(name))
                yield name


_ASKED_OF: Mapping[Cause, tuple[ListField, ...]] = {
    Cause.TWO_PEOPLE: (ListField.NAME,),
    Cause.COUNTRY_UNCLEAR: (ListField.COUNTRY, ListField.DELEGATION),
}


def _removed(entry: Entry, handed: Handed | None) -> Remark | None:
    """Say that somebody who stood on a list of ours is not at the event any more."""
    name = handed.name_of(entry.words.get(ListField.UID, "")) if handed else ""
    return Remark(Cause.REMOVED_HERE, name) if name else None


def _of_delegation(entry: Entry, known: Known | None) -> Iterator[Remark]:
    """Give what of a delegation cannot be stored."""
    if ListField.RANK in entry.words and not may_rank(entry, known):
        yield Remark(Cause.NO_DELEGATION, entry.words[ListField.RANK])
    if known and len(known.delegations) > 1:
        said = entry.words.get(ListField.DELEGATION, "")
        if said and fold(said) != fold(known.now(ListField.DELEGATION)):
            yield Remark(Cause.MORE_DELEGATIONS, known.row.name)
