"""How long personal data is kept, what has left the house, and what was erased."""

from sqlalchemy import Column, String, UniqueConstraint

from db.tables.base import moment, number, origin, owner, table, uid, words

retention = table(
    "retention",
    uid(),
    origin(),
    owner("event"),
    Column("matter", String, nullable=False),
    number("days", known=True),
    UniqueConstraint("event_id", "matter"),
)
"""How many days after an event a kind of data is kept, where that is not as usual."""

handed_out = table(
    "handed_out",
    uid(),
    number("event_id", known=True, indexed=True),
    words("document"),
    words("audience"),
    words("recipient"),
    number("row_count", known=True),
    words("file_name"),
    words("sha256"),
    words("author"),
    moment("made_at", known=True),
    number("edit_id", known=True),
)
"""A list that left the house: append-only, outside undo. ``made_at`` is UTC; ``edit_id`` the last edit that it saw."""

erasure = table(
    "erasure",
    uid(),
    number("event_id", indexed=True),
    words("matter"),
    number("row_count", known=True),
    words("author"),
    moment("made_at", known=True),
    number("edit_id", known=True),
)
"""That data was erased, never what it was: append-only. Nothing up to ``edit_id`` is undone any more."""
