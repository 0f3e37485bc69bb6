"""Rows from outside, held against what each column may have and each pointer must find."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Table

from planner.domain.text import clean
from planner.edits.rules import check
from planner.errors import UserError
from planner.packages.package import Rows, Values, packed_tables, references

_UID = re.compile(r"[0-9A-Za-z-]{1,36}")
_SHA256 = re.compile(r"([0-9a-f]{64})?")
_LARGEST = 2**63 - 1
_LONGEST = 1_000_000


class Unusable(Exception):
    """Rows that no program of ours has written."""


def checked_rows(given: Mapping[str, Any], *, private: bool) -> Rows:
    """Give the rows of a package with their dates as dates, all of one event; raises ``Unusable``."""
    tables = packed_tables(private=private)
    if given.keys() - {table.name for table in tables}:
        raise Unusable
    rows = {table.name: tuple(_row(table, row) for row in _list(given.get(table.name, []))) for table in tables}
    if len(rows["event"]) != 1:
        raise Unusable
    uids = {noun: _uids(found) for noun, found in rows.items()}
    for table in tables:
        for name, parent in references(table).items():
            if any(row[name] is not None and row[name] not in uids[parent.name] for row in rows[table.name]):
                raise Unusable
    return rows


def _list(given: object) -> list[Any]:
    if not isinstance(given, list):
        raise Unusable
    return given


def _uids(rows: tuple[Values, ...]) -> frozenset[str]:
    uids = [row["uid"] for row in rows if "uid" in row]
    if len(set(uids)) < len(uids) or not all(_UID.fullmatch(uid) for uid in uids):
        raise Unusable
    return frozenset(uids)


def _row(table: Table, given: object) -> Values:
    if not isinstance(given, dict) or given.keys() != {column.name for column in table.columns} - {"id"}:
        raise Unusable
    points_to = references(table)
    values = {
        name: _pointer(table.c[name], value) if name in points_to else _value(table.c[name], value)
        for name, value in given.items()
    }
    if not _SHA256.fullmatch(values.get("file_sha256") or ""):
        raise Unusable
    try:
        check(table.name, values)
    except (UserError, ValueError) as problem:
        raise Unusable from problem
    return values


def _pointer(column: Column[Any], value: object) -> str | None:
    if value is None and column.nullable:
        return None
    if not isinstance(value, str):
        raise Unusable
    return value


def _value(column: Column[Any], value: object) -> Any:
    kind = column.type.python_type
    if value is None:
        if not column.nullable:
            raise Unusable
        return None
    if kind in {date, datetime}:
        return _moment(kind, value)
    if type(value) is not kind:
        raise Unusable
    if isinstance(value, str):
        if len(value) > _LONGEST:
            raise Unusable
        return clean(value)
    if isinstance(value, int) and abs(value) > _LARGEST:
        raise Unusable
    return value


def _moment(kind: type[date], value: object) -> date:
    try:
        return kind.fromisoformat(value)  # type: ignore[arg-type]
    except (ValueError, TypeError) as problem:
        raise Unusable from problem
