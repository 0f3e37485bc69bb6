"""Documents, and what has been released of the printed ones."""

from db.tables.base import day, kind, moment, number, origin, owner, part_of, position, table, uid, words

document = table(
    "document",
    uid(),
    origin(),
    owner("event"),
    part_of("session"),
    part_of("contribution"),
    part_of("participant"),
    kind("kind", "other"),
    words("title"),
    words("symbol"),
    words("language"),
    kind("status", "expected"),
    words("rights"),
    words("url"),
    words("file_name"),
    words("file_sha256"),
    day("due_on"),
    position(),
    words("crop"),
)
"""A file or link of an event, session, contribution or participant; it always names its event."""

release = table(
    "release",
    uid(),
    number("event_id", known=True, indexed=True),
    words("document"),
    words("revision"),
    words("language"),
    moment("as_at", known=True),
    words("author"),
    words("input_json"),
    words("sha256"),
)
"""A dated revision of a printed document with its whole frozen input; append-only, outside undo."""
