"""What importing a list prints: for programs as JSON, for people in lines."""

from collections.abc import Iterator

from planner.domain.lists import VERDICTS, ListField, ListPlan, RowPlan, Verdict
from planner.imports.lists.remarks import sentence


def as_json(plan: ListPlan | None, event_id: int | None) -> dict[str, object]:
    """Give the counts of an import as JSON's own types; without a plan there are none, as for a refusal."""
    counts: dict[Verdict, dict[str, int]] = {verdict: _counts(plan, verdict) for verdict in VERDICTS}
    return {
        "event": event_id,
        "new": counts["new"],
        "changed": counts["changed"],
        "gone": {},
        "unchanged": counts["unchanged"],
        "unclear": counts["unclear"],
        "refused": counts["refused"],
        "columns": _columns(plan) if plan else {},
        "problems": [{"place": place, "message": message} for place, message in _problems(plan)] if plan else [],
    }


def _counts(plan: ListPlan | None, verdict: Verdict) -> dict[str, int]:
    return {"participants": plan.count(verdict)} if plan else {}


def _columns(plan: ListPlan) -> dict[str, str | None]:
    """Give the field of each column, None where it is not read."""
    fields = {number: field.value for field, number in plan.mapped.items()}
    return {column.words: fields.get(number) for number, column in enumerate(plan.table.columns) if column.words}


def as_lines(plan: ListPlan, event_id: int | None) -> str:
    """Give the counts, the columns that are not read, and a line for each change and each row that was left."""
    head = f"Event {event_id}" if event_id else "Nothing was written (dry run)"
    counts = ", ".join(f"{plan.count(verdict)} {verdict}" for verdict in VERDICTS if plan.count(verdict))
    lines = [f"{head}: {len(plan.rows)} rows: {counts or 'none'}."]
    lines += [f"  {field.value}: {plan.table.columns[number].words}" for field, number in plan.mapped.items()]
    lines += [f"  {row.entry.name}: {_changes(row)}" for row in plan.rows if row.verdict == "changed"]
    lines += [f"  {place}: {message}" for place, message in _problems(plan)]
    return "\n".join(lines)


def _changes(row: RowPlan) -> str:
    return "; ".join(f"{_field(one.field)}: {one.old} -> {one.new}" for one in row.changes)


def _field(field: ListField) -> str:
    return field.value.replace("_", " ")


def _problems(plan: ListPlan) -> Iterator[tuple[str, str]]:
    for column in plan.unread:
        yield f"column {column.letter}", f"“{column.words}” is not read."
    if plan.table.dropped.count:
        yield "list", _dropped(plan)
    for row in plan.rows:
        for remark in (*([row.why] if row.why else []), *row.remarks):
            yield f"row {row.number}", sentence(remark)


def _dropped(plan: ListPlan) -> str:
    dropped = plan.table.dropped
    kinds = {
        "above or in the headings": dropped.above,
        "blank": dropped.blank,
        "totals": dropped.totals,
        "headings between": dropped.headings,
    }
    return "Rows that are nobody's: " + ", ".join(f"{count} {kind}" for kind, count in kinds.items() if count) + "."
