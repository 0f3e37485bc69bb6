"""Rows of lists that were unclear: they wait at their event until somebody settles or discards them."""

from sqlalchemy import select

from db import tables
from db.transaction import Transaction
from planner.domain.lists import ListPlan
from planner.domain.row_numbers import place_in_sheet
from planner.domain.waiting import DISCARDED, packed, said_by
from planner.edits.rows import add, change, remove


def keep_waiting(tx: Transaction, plan: ListPlan, source: str, row_number: int | None = None) -> None:
    """Let the unclear rows of a plan wait under the name of their file; those that are settled now wait no more.

    A row that was discarded stays discarded as long as a file of the same name says the same of it. ``row_number`` is
    where in the file the rows stood, if the plan does not say so.
    """
    lines = {line.number: line for line in plan.table.lines}
    waiting = _kept(tx, plan.event_id, source)
    for row in plan.rows:
        if row.verdict == "refused":
            continue
        line = lines[row.number]
        if (whole := waiting.pop((line.written, line.section), None)) is not None:
            remove(tx, "waiting_row", whole)
        known = waiting.get((line.cells, line.section))
        if row.verdict != "unclear":
            if known is not None:
                remove(tx, "waiting_row", known)
        elif known is None:
            assert row.why is not None
            add(
                tx,
                "waiting_row",
                event_id=plan.event_id,
                source=source,
                row_number=place_in_sheet(row.number) if row_number is None else row_number,
                cells=packed(plan.table, plan.mapped, line),
                why=row.why.cause.value,
            )


def discard_waiting(tx: Transaction, waiting_id: int) -> None:
    """Let a row of a list wait no more, also when the list comes again; nothing of it is taken."""
    change(tx, "waiting_row", waiting_id, why=DISCARDED)


def _kept(tx: Transaction, event_id: int, source: str) -> dict[tuple[tuple[str, ...], str], int]:
    """Give the rows that wait, and those of a file that were discarded, by what they say."""
    waiting = tables.waiting_row.c
    waits = waiting.why != DISCARDED
    query = select(waiting.id, waiting.cells).where(waiting.event_id == event_id, waits | (waiting.source == source))
    query = query.order_by(waits, waiting.id)
    return {said_by(cells): row_id for row_id, cells in tx.execute(query)}
