"""The journal's own tables: who changed what, permanently."""

from sqlalchemy import Column, String

from db.tables.base import flag, kind, moment, number, owner, table, uid, words

edit = table(
    "edit",
    uid(),
    number("event_id", indexed=True),
    kind("kind", "edit"),
    words("verb"),
    words("subject"),
    words("author"),
    moment("made_at", known=True),
    number("schema_version", known=True),
    number("reverts"),
    flag("reverted"),
)
"""One user action: one transaction, one undo step, one line of history.

``kind`` is ``edit``, ``undo`` or ``redo``; ``reverts`` names the edit that an undo or redo reverses, and
``reverted`` is set while something reverses this one. ``made_at`` is UTC.
"""

change = table(
    "change",
    owner("edit"),
    Column("table_name", String, nullable=False),
    number("row_id", known=True),
    Column("before", String),
    Column("after", String),
)
"""One row before and after, as JSON objects; null where the row was not there."""
