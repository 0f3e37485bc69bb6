"""Events and what belongs to them as a whole."""

from sqlalchemy import CheckConstraint

from db.tables.base import day, kind, number, origin, owner, pointer, position, table, uid, words

series = table(
    "series",
    uid(),
    words("name"),
    words("abbreviation"),
)
"""What recurs."""

event = table(
    "event",
    uid(),
    words("code"),
    words("title"),
    words("theme"),
    words("subtitle"),
    words("kind"),
    words("body"),
    pointer("series"),
    number("draft_of", indexed=True),
    number("ordinal_in_series"),
    number("ordinal_in_year"),
    number("total_in_year"),
    number("session_number"),
    day("starts_on"),
    day("ends_on"),
    kind("zone", "UTC", server=True),
    kind("language", "en", server=True),
    words("other_languages"),
    words("media_policy"),
    words("audience"),
    words("venue"),
    words("venue_short"),
    words("address"),
    words("city"),
    words("country"),
    words("country_code"),
    words("concept"),
    words("notes"),
    CheckConstraint("ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on", name="dates"),
)
"""One conference, or a private draft of one."""

room = table(
    "room",
    uid(),
    origin(),
    owner("event"),
    words("name"),
    words("building"),
    number("capacity"),
    position(),
    CheckConstraint("capacity >= 0", name="capacity"),
)
"""A room of an event's venue."""

host = table(
    "host",
    uid(),
    origin(),
    owner("event"),
    owner("organisation"),
    kind("role", "host"),
    position(),
)
"""An organisation's part in an event."""

contact = table(
    "contact",
    uid(),
    origin(),
    owner("event"),
    pointer("person"),
    words("name"),
    words("unit"),
    words("organisation"),
    words("purpose"),
    words("phones"),
    words("email"),
    position(),
)
"""Who answers questions, as printed at that event."""

link = table(
    "link",
    uid(),
    origin(),
    owner("event"),
    kind("kind", "event"),
    words("label"),
    words("url"),
    words("language"),
    position(),
)
"""A web address of an event."""

related_process = table(
    "related_process",
    uid(),
    origin(),
    owner("event"),
    words("title"),
    words("note"),
    words("url"),
    position(),
)
"""Another event or process that an event feeds."""
