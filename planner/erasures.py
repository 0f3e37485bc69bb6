"""What is to be erased, in the words of the database, and what became of it, in those of the domain."""

from collections import Counter
from collections.abc import Sequence

from db.cleaning import Errand, Outcome
from db.erasing import Fields, Person
from db.journal import record_erasure
from db.transaction import Transaction
from planner.domain.privacy import ErasureReport, PersonErasure, Trace, Wish
from planner.domain.retention import EXTENTS

PERSON = "person"
"""The matter under which it is remembered that a person was erased."""


def errands(wishes: Sequence[Wish]) -> tuple[Errand, ...]:
    """Say what is wished as the database has it."""
    return tuple(map(_errand, wishes))


def _errand(wish: Wish) -> Errand:
    if isinstance(wish, PersonErasure):
        return Errand(PERSON, Person(wish.person_uid, wish.keep_places))
    extent = EXTENTS[wish.matter]
    return Errand(wish.matter, Fields(wish.event_uid, extent.columns, extent.documents, extent.unless))


def record(tx: Transaction, outcome: Outcome, verb: str, subject: str, author: str) -> None:
    """Remember that it was done, by matter and event: one line of history and counts, never what it was."""
    counts: dict[tuple[str, int | None], int] = {}
    for matter, erased in outcome.done:
        for event_id in erased.events or (None,):
            counts[matter, event_id] = counts.get((matter, event_id), 0) + len(erased.people)
    record_erasure(tx, verb, subject, author, counts)


def touched(outcome: Outcome) -> frozenset[tuple[str, int]]:
    """Give the rows that are no longer as they were."""
    rows = ((table, number) for _, erased in outcome.done for table, ids in erased.rows.items() for number in ids)
    return frozenset(rows)


def report(outcome: Outcome) -> ErasureReport:
    """Say what became of it."""
    people = {number for _, erased in outcome.done for number in erased.people}
    rows = Counter(table.removesuffix("_text") for table, _ in touched(outcome))
    traces = (Trace(place, count.names, count.marks, count.parts) for place, count in outcome.traces.items())
    return ErasureReport(
        len(people),
        tuple(sorted(rows.items(), key=lambda row: (-row[1], row[0]))),
        outcome.files,
        tuple(outcome.cleaned),
        tuple(outcome.removed),
        tuple(outcome.unread),
        tuple(traces),
    )
