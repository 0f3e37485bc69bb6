"""The programme of an event: sittings, segments, sessions, what is given in them and by whom."""

from sqlalchemy import CheckConstraint

from db.tables.base import flag, kind, moment, number, origin, owner, part_of, pointer, position, table, uid, words

sitting = table(
    "sitting",
    uid(),
    origin(),
    owner("event"),
    words("label"),
    moment("starts_at", known=True),
    number("length_minutes", known=True),
    CheckConstraint("length_minutes > 0", name="length"),
)
"""The band that interpreters serve in one go."""

segment = table(
    "segment",
    uid(),
    origin(),
    owner("event"),
    pointer("series"),
    words("title"),
    words("subtitle"),
    words("lettering"),
    position(),
)
"""A heading that spans sessions, also over days."""

session = table(
    "session",
    uid(),
    origin(),
    owner("event"),
    pointer("segment"),
    pointer("room"),
    pointer("session", "continuation_of"),
    kind("kind", "session"),
    kind("status", "confirmed"),
    words("letter"),
    words("title"),
    words("subtitle"),
    words("format_label"),
    words("description"),
    words("modalities"),
    words("access"),
    words("languages"),
    moment("starts_at"),
    number("length_minutes"),
    number("expected"),
    flag("printed", default=True),
    words("notes"),
    position(),
    words("set_up"),
    words("equipment"),
    words("recording"),
    CheckConstraint("length_minutes > 0", name="length"),
    CheckConstraint("expected >= 0", name="expected"),
)
"""One item of the programme."""

agenda_point = table(
    "agenda_point",
    uid(),
    origin(),
    owner("session"),
    words("title"),
    number("length_minutes"),
    position(),
)
"""An untimed line inside a session."""

agenda_item = table(
    "agenda_item",
    uid(),
    origin(),
    owner("event"),
    words("number"),
    words("title"),
    words("annotation"),
    words("symbol"),
    position(),
)
"""A numbered item of the provisional agenda."""

treatment = table(
    "treatment",
    owner("session"),
    owner("agenda_item"),
)
"""A session that treats an agenda item."""

contribution = table(
    "contribution",
    uid(),
    origin(),
    owner("session"),
    words("topic"),
    number("length_minutes"),
    position(),
)
"""What is given in a session by one or more people."""

appearance = table(
    "appearance",
    uid(),
    origin(),
    owner("session"),
    part_of("contribution"),
    owner("participant"),
    kind("role", "panellist"),
    kind("status", "invited"),
    kind("mode", "room"),
    pointer("appearance", "replaced_by"),
    words("printed_name"),
    words("printed_function"),
    words("printed_organisation"),
    words("printed_country"),
    words("notes"),
    position(),
    words("honorarium"),
)
"""A participant in a session or contribution."""
