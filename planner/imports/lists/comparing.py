"""Where a row of a list says something else of somebody than what is stored."""

from collections.abc import Iterator

from planner.domain.list_fields import ListField
from planner.domain.lists import Entry, FieldChange, ListLine, Mapped
from planner.domain.names import fold
from planner.domain.programme import Provenance
from planner.domain.ranks import rank_of
from planner.imports.lists.cells import tidy
from planner.imports.lists.phones import phone_of, region_of
from planner.imports.lists.readings import code_of, plain_words
from planner.imports.lists.returning import Handed
from planner.imports.lists.stored import Known

_NAME_PARTS = (ListField.GIVEN, ListField.FAMILY)
_KEYS = frozenset({ListField.UID, ListField.EXPORT})


def changes_of(
    entry: Entry, known: Known, mapped: Mapped, provenance: Provenance, region: str
) -> Iterator[FieldChange]:
    """Give what a row of a list of somebody else would change.

    What it leaves empty is no difference. What somebody typed over the words of a list is none either, as long as the
    list still says those words.
    """
    for field, new in entry.words.items():
        if field in _KEYS or not new or (field in _NAME_PARTS and field not in mapped):
            continue
        old, before = known.now(field), known.before(field)
        if says_else(field, old, entry, known, region) and (
            old == before or says_else(field, before, entry, known, region)
        ):
            yield FieldChange(field, old, new, typed=bool(old) and _is_typed(known, field, provenance))


def changes_of_ours(
    line: ListLine,
    entry: Entry,
    known: Known,
    mapped: Mapped,
    provenance: Provenance,
    handed: Handed | None,
    region: str,
) -> Iterator[FieldChange]:
    """Give what a row of a list of ours that comes back would change.

    Words that are as they are stored, or as they left the house, change nothing; an emptied cell empties what it held.
    """
    for field, column in mapped.items():
        if field in _KEYS:
            continue
        cell, old = plain_words(line.cells[column], field), known.now(field)
        was = handed.words(known.row.uid, field) if handed else None
        new = entry.words.get(field, "") if cell else ""
        if stands_for(cell, old, field) or (was is not None and stands_for(cell, was, field)):
            continue
        if cell and not new:
            continue  # words that are not understood; a remark says so
        if not cell and (was is None or not old or not _can_be_empty(field)):
            continue
        if cell and not says_else(field, old, entry, known, region):
            continue
        if cell and was and not says_else(field, was, entry, known, region):
            continue
        typed = was is None and bool(old) and _is_typed(known, field, provenance)
        yield FieldChange(field, old, new, typed, both=was is not None and not stands_for(was, old, field))


def stands_for(cell: str, stored: str, field: ListField) -> bool:
    """Whether a cell is what our own list would say of a stored value."""
    return cell == stored or cell == plain_words(tidy(stored), field)


def _can_be_empty(field: ListField) -> bool:
    return not field.is_answer and field not in {ListField.NAME, ListField.STATUS, ListField.MODE, ListField.DELEGATION}


def _is_typed(known: Known, field: ListField, provenance: Provenance) -> bool:
    noun, row_id = "participant", known.row.id
    if field.is_private and known.private is not None:
        noun, row_id = "participant_private", known.private.id
    column = "category_id" if field is ListField.CATEGORY else field.value
    if not provenance.was_read(noun, row_id):
        return True
    return provenance.is_typed(noun, row_id, column)


def may_rank(entry: Entry, known: Known | None) -> bool:
    """Whether there is a delegation to have a rank in."""
    said = {ListField.DELEGATION, ListField.COUNTRY, ListField.ORGANISATION} & entry.words.keys()
    return bool(said) or bool(known and known.delegations)


def says_else(field: ListField, old: str, entry: Entry, known: Known, region: str) -> bool:
    """Whether a row says something else than ``old``: case and accents count only with the key of the row."""
    new = entry.words[field]
    if new == old or " ".join(old.split()) == " ".join(new.split()):
        return False
    match field:
        case ListField.COUNTRY if old and entry.country_code:
            return entry.country_code != code_of(old)
        case ListField.DELEGATION if known.delegations:
            same = entry.delegation_code in known.delegation_states or fold(new) == fold(old)
            return len(known.delegations) == 1 and not same
        case ListField.NAME if ListField.UID not in entry.words:
            return sorted(fold(new).split()) != sorted(fold(old).split())
        case ListField.RANK if not may_rank(entry, known):
            return False
        case ListField.RANK if rank_of(new) and rank_of(new) == rank_of(old):
            return False
        case ListField.PHONE if old:
            return phone_of(old, region_of(entry.country_code) or region) != new
    return ListField.UID in entry.words or fold(old) != fold(new)
