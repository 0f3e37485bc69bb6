"""What importing a list prints: for programs as JSON, for people in lines."""

from collections.abc import Iterator, Mapping

from planner.domain.list_fields import ListField
from planner.domain.lists import VERDICTS, Cause, ListPlan, Remark, RowPlan, Verdict
from planner.exports.list_words import counted
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
        "both_changed": {"fields": len(plan.contested)} if plan else {},
        "struck": list(plan.struck) if plan else [],
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
    """Give the counts, the columns that are not read, a line for each change, and what was left by its causes."""
    head = f"Event {event_id}" if event_id else "Nothing was written (dry run)"
    counts = ", ".join(f"{plan.count(verdict)} {verdict}" for verdict in VERDICTS if plan.count(verdict))
    rows = counted(len(plan.rows), "0 rows", "1 row", "{:,} rows")
    lines = [f"{head}: {rows}: {counts or 'none'}."]
    lines += [f"  {_field(field)}: {plan.table.columns[number].words}" for field, number in plan.mapped.items()]
    lines += [f"  {row.entry.name}: {_changes(row)}" for row in plan.rows if row.verdict == "changed"]
    lines += [f"  {place}: {message}" for place, message in _of_table(plan)]
    lines += _both_changed(plan)
    lines += _struck(plan)
    lines += _by_cause(plan)
    lines += _not_taken(plan, event_id)
    return "\n".join(lines)


def _changes(row: RowPlan) -> str:
    return "; ".join(
        f"{_field(one.field)}: {one.old} -> {one.new}{' (changed here too)' if one.both else ''}" for one in row.changes
    )


def _both_changed(plan: ListPlan) -> Iterator[str]:
    if plan.contested:
        fields = counted(len(plan.contested), "", "1 field", "{:,} fields")
        yield f"  Changed here and in the sheet, kept as here: {fields}"


def _struck(plan: ListPlan) -> Iterator[str]:
    if plan.struck:
        yield f"  No longer in the sheet, still at the event: {', '.join(plan.struck)}"


def _field(field: ListField) -> str:
    return "organization" if field is ListField.ORGANISATION else field.value.replace("_", " ")


def _by_cause(plan: ListPlan) -> Iterator[str]:
    """Give each cause why rows or parts of them are left, with how many rows it is in and the first of them."""
    rows: dict[Cause, list[str]] = {}
    for row in plan.rows:
        for remark in _remarks(row):
            rows.setdefault(remark.cause, []).append(f"row {row.number}: {sentence(remark)}")
    for cause, told in rows.items():
        yield f"  {_CAUSES[cause]}: {counted(len(told), '', '1 row', '{:,} rows')}"
        yield from (f"    {words}" for words in told[:_EXAMPLES])
        if len(told) > _EXAMPLES:
            yield f"    and {len(told) - _EXAMPLES:,} more"


_EXAMPLES = 3
_CAUSES: Mapping[Cause, str] = {
    Cause.NO_NAME: "Refused, without a name",
    Cause.NO_LETTERS: "Refused, not a name",
    Cause.TOO_LONG: "Refused, the name too long",
    Cause.TWO_PEOPLE: "Unclear, two people in one cell",
    Cause.REPEATED: "Unclear, on the list twice",
    Cause.NAMESAKE: "Unclear, somebody of this name at the event",
    Cause.NAMESAKES: "Unclear, several people of this name at the event",
    Cause.TURNED: "Unclear, the name turned round",
    Cause.COUNTRY_UNCLEAR: "Unclear, the name of two States",
    Cause.COUNTRY_UNKNOWN: "Country kept as written",
    Cause.WORD_UNKNOWN: "Word left out",
    Cause.NO_ADDRESS: "E-mail left out",
    Cause.NO_DELEGATION: "Rank left out",
    Cause.REMOVED_HERE: "Unclear, removed here meanwhile",
    Cause.ON_NO_PANEL: "Refused, on no panel",
    Cause.CONTRADICTED: "Refused, two rows disagree",
    Cause.DATE_UNCLEAR: "Unclear, day or month first",
    Cause.NO_DATE: "Date left out",
    Cause.MORE_DELEGATIONS: "Delegation left as it is",
}


def _not_taken(plan: ListPlan, event_id: int | None) -> Iterator[str]:
    were = ("was", "were") if event_id else ("would be", "would be")
    one = f"1 row {were[0]} not taken: settle it in the window, or correct the list and import it again."
    many = f"{{:,}} rows {were[1]} not taken: settle them in the window, or correct the list and import it again."
    if left := plan.count("unclear") + plan.count("refused"):
        yield counted(left, "", one, many)


def _problems(plan: ListPlan) -> Iterator[tuple[str, str]]:
    yield from _of_table(plan)
    for row in plan.rows:
        yield from ((f"row {row.number}", sentence(remark)) for remark in _remarks(row))


def _of_table(plan: ListPlan) -> Iterator[tuple[str, str]]:
    for column in plan.unread:
        yield f"column {column.letter}", f"“{column.words}” is not read."
    if plan.table.dropped.count:
        yield "list", _dropped(plan)


def _remarks(row: RowPlan) -> tuple[Remark, ...]:
    return (row.why, *row.remarks) if row.why else row.remarks


def _dropped(plan: ListPlan) -> str:
    dropped = plan.table.dropped
    kinds = {
        "above or in the headings": dropped.above,
        "blank": dropped.blank,
        "totals": dropped.totals,
        "headings between": dropped.headings,
    }
    return "Rows that are nobody's: " + ", ".join(f"{count} {kind}" for kind, count in kinds.items() if count) + "."
