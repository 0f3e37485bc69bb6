"""What laying a list onto an event would do, row by row, before anything is changed."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from planner.domain.countries import LANGUAGES
from planner.domain.lists import (
    Answers,
    Cause,
    Entry,
    FieldChange,
    ListField,
    ListLine,
    ListPlan,
    ListTable,
    Mapped,
    Remark,
    RowPlan,
)
from planner.domain.names import fold
from planner.domain.people import ParticipantList
from planner.domain.programme import Provenance
from planner.imports.lists.entries import Read, code_of, problems_of_name, read_entry
from planner.imports.lists.matching import Matching
from planner.imports.lists.stored import Known, known_participants

_ROWS_A_REPORT = 1_000
_NAME_PARTS = (ListField.GIVEN, ListField.FAMILY)


def plan_list(
    table: ListTable,
    mapped: Mapped,
    people: ParticipantList,
    provenance: Provenance,
    answers: Answers,
    report: Callable[[int, int], object] = lambda _done, _total: None,
) -> ListPlan:
    """Compare a list with the people of an event.

    What a list leaves empty is no difference. What somebody typed over the words of a list is none either, as long as
    the list still says those words.
    """
    planning = _Planning(mapped, people, provenance, answers.people)
    language = people.event.language if people.event.language in LANGUAGES else "en"
    read = [(line, read_entry(line, mapped, language, answers.states)) for line in table.lines]
    planning.claim(read)
    rows = []
    for done, (line, said) in enumerate(read):
        rows.append(planning.row(line, *said))
        if done % _ROWS_A_REPORT == 0:
            report(done, len(table.lines))
    return ListPlan(people.event.id, table, mapped, tuple(rows), tuple(planning.new_categories(rows)))


class _Planning:
    """One list on its way onto one event."""

    def __init__(
        self, mapped: Mapped, people: ParticipantList, provenance: Provenance, chosen: Mapping[int, int]
    ) -> None:
        self._mapped = mapped
        self._people = people
        self._provenance = provenance
        self._chosen = chosen
        self._matching = Matching(known_participants(people, provenance))

    def claim(self, read: Iterable[tuple[ListLine, Read]]) -> None:
        """Find those who are just as they were."""
        for line, (entry, _, waits) in read:
            if entry.name and (not waits or line.number in self._chosen):
                self._matching.claim(line.number, entry, self._chosen.get(line.number))

    def row(self, line: ListLine, entry: Entry, remarks: tuple[Remark, ...], waits: Remark | None) -> RowPlan:
        """Say what becomes of one row."""
        plan = RowPlan(line.number, "new", entry, remarks=remarks, hidden=line.hidden)
        impossible = next(problems_of_name(entry), None)
        if impossible:
            return replace(plan, verdict="refused", why=impossible)
        chosen = self._chosen.get(line.number)
        if waits and chosen is None:
            return replace(plan, verdict="unclear", why=waits)
        found = self._matching.find(line.number, entry, chosen)
        if found.why:
            return replace(plan, verdict="unclear", why=found.why, namesakes=found.namesakes)
        plan = replace(plan, remarks=remarks + tuple(_of_delegation(entry, found.known)))
        return plan if found.known is None else self._compared(plan, found.known)

    def _compared(self, plan: RowPlan, known: Known) -> RowPlan:
        changes = tuple(self._changes(plan.entry, known))
        return replace(
            plan, verdict="changed" if changes else "unchanged", changes=changes, participant_id=known.row.id
        )

    def _changes(self, entry: Entry, known: Known) -> Iterator[FieldChange]:
        for field, new in entry.words.items():
            if field is ListField.UID or not new or (field in _NAME_PARTS and field not in self._mapped):
                continue
            old, before = known.now(field), known.before(field)
            if _says_else(field, old, entry, known) and (old == before or _says_else(field, before, entry, known)):
                yield FieldChange(field, old, new, typed=bool(old) and self._is_typed(known.row.id, field))

    def _is_typed(self, participant_id: int, field: ListField) -> bool:
        column = "category_id" if field is ListField.CATEGORY else field.value
        if not self._provenance.was_read("participant", participant_id):
            return True
        return self._provenance.is_typed("participant", participant_id, column)

    def new_categories(self, rows: Iterable[RowPlan]) -> Iterator[str]:
        """Give the categories that the event does not have yet, in the order of the list."""
        known = {fold(category.name) for category in self._people.categories}
        for row in rows:
            if row.verdict in {"new", "changed"}:
                name = row.entry.words.get(ListField.CATEGORY, "")
                if name and fold(name) not in known:
                    known.add(fold(name))
                    yield name


def _of_delegation(entry: Entry, known: Known | None) -> Iterator[Remark]:
    """Give what of a delegation cannot be stored."""
    if ListField.RANK in entry.words and not _may_rank(entry, known):
        yield Remark(Cause.NO_DELEGATION, entry.words[ListField.RANK])
    if known and len(known.delegations) > 1:
        said = entry.words.get(ListField.DELEGATION, "")
        if said and fold(said) != fold(known.now(ListField.DELEGATION)):
            yield Remark(Cause.MORE_DELEGATIONS, known.row.name)


def _may_rank(entry: Entry, known: Known | None) -> bool:
    """Whether there is a delegation to have a rank in."""
    said = {ListField.DELEGATION, ListField.COUNTRY, ListField.ORGANISATION} & entry.words.keys()
    return bool(said) or bool(known and known.delegations)


def _says_else(field: ListField, old: str, entry: Entry, known: Known) -> bool:
    """Whether a list says something else than ``old``: case and accents count only with the key of the row."""
    new = entry.words[field]
    if " ".join(old.split()) == " ".join(new.split()):
        return False
    match field:
        case ListField.COUNTRY if old and entry.country_code:
            return entry.country_code != code_of(old)
        case ListField.DELEGATION if known.delegations:
            same = entry.delegation_code in known.delegation_states or fold(new) == fold(old)
            return len(known.delegations) == 1 and not same
        case ListField.NAME if ListField.UID not in entry.words:
            return sorted(fold(new).split()) != sorted(fold(old).split())
        case ListField.RANK if not _may_rank(entry, known):
            return False
    return ListField.UID in entry.words or fold(old) != fold(new)
