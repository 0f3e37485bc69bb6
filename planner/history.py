"""What an edit changed, in the nouns and fields of the domain."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Boolean, DateTime

from db.history import Difference, Key, Names, Since, differences, differences_since, exists, references
from db.tables import METADATA
from db.transaction import Transaction
from planner.domain.handing import Changed
from planner.domain.history import EditChanges, FieldChange, RowChange

MOST = 40
"""How many rows of one edit are worth reading."""

_ORDER = frozenset({"position"})
_PRIVATE = frozenset({"participant_private"})
_UNSAID = frozenset({"id", "uid", "origin_uid", "parent_id", "language"})
_TEXT = "_text"


def load_changes(tx: Transaction, edit_id: int) -> EditChanges:
    """What an edit changed; a row that was made or removed as a whole tells no fields."""
    found = differences(tx, edit_id)
    names = Names(tx, found)
    return EditChanges(tuple(_row(tx, row, names) for row in found[:MOST]), len(found))


def load_changes_since(tx: Transaction, event_id: int, edit_id: int) -> tuple[Changed, ...]:
    """What is not as it was at an edit, field by field; what is private of a person is not told."""
    found = [one for one in differences_since(tx, event_id, edit_id) if one.row.table not in _PRIVATE]
    names = Names(tx, [one.row for one in found])
    return tuple(line for one in found for line in _changed(tx, one, names))


def _changed(tx: Transaction, since: Since, names: Names) -> Iterator[Changed]:
    row = _row(tx, since.row, names)
    told = tuple(field for field in row.fields if field.name not in _ORDER)
    fields = told or ((FieldChange("", None, None),) if row.made or row.removed else ())
    for field in fields:
        yield Changed(
            changed_at=since.changed_at,
            author=since.author,
            noun=row.noun,
            name=row.name,
            within=row.within,
            field=f"{field.name} ({row.language})" if row.language and field.name else field.name,
            before=_told(since.row.table, field.name, field.before),
            after=_told(since.row.table, field.name, field.after),
            made=row.made and not row.language,
            removed=row.removed and not row.language,
        )


def _told(table: str, name: str, value: str | int | bool | None) -> str:
    """Say a value in words: the journal holds yes and no as numbers, and moments to the microsecond."""
    if value is None:
        return ""
    kind = METADATA.tables[table].c[name].type
    if isinstance(kind, Boolean):
        return "yes" if value else "no"
    return str(value)[:_TO_THE_MINUTE] if isinstance(kind, DateTime) else str(value)


_TO_THE_MINUTE = len("2008-12-01 09:40")


def _row(tx: Transaction, row: Difference, names: Names) -> RowChange:
    image = row.after or row.before or {}
    key: Key = (row.table, row.row_id)
    if row.table.endswith(_TEXT):
        key = (row.table.removesuffix(_TEXT), image["parent_id"])
    return RowChange(
        noun=key[0],
        row_id=key[1],
        name=names.of(key),
        made=row.before is None,
        removed=row.after is None,
        here=exists(tx, key),
        language=image.get("language", "") if row.table.endswith(_TEXT) else "",
        session_id=image.get("session_id") or 0,
        within=names.of(("session", image["session_id"])) if image.get("session_id") else "",
        fields=_fields(row, names),
    )


def _fields(row: Difference, names: Names) -> tuple[FieldChange, ...]:
    if not row.table.endswith(_TEXT) and (row.before is None or row.after is None):
        return ()
    before, after = row.before or {}, row.after or {}
    points_to = references(row.table)

    def value(image: dict[str, Any], name: str) -> Any:
        found = image.get(name)
        return names.of((points_to[name], found)) if name in points_to and found else found

    changed = (name for name in before | after if name not in _UNSAID and _said(before, name) != _said(after, name))
    return tuple(FieldChange(name, value(before, name), value(after, name)) for name in changed)


def _said(image: dict[str, Any], name: str) -> object:
    """Nothing said is the same as no words."""
    return None if image.get(name) == "" else image.get(name)
