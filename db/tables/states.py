"""States as one event sees them: what they are called, and what they are to the body."""

from sqlalchemy import Column, String, UniqueConstraint

from db.tables.base import day, kind, origin, owner, part_of, table, uid, words

country_name = table(
    "country_name",
    uid(),
    origin(),
    owner("event"),
    Column("country_code", String, nullable=False),
    Column("language", String, nullable=False),
    words("short"),
    words("formal"),
    words("source"),
    day("noted_on"),
    UniqueConstraint("event_id", "country_code", "language"),
)
"""What a State is called at one event, where that is not as usual; who said so, and when."""

standing = table(
    "standing",
    uid(),
    origin(),
    owner("event"),
    Column("country_code", String, nullable=False),
    kind("status", "member"),
    part_of("sitting"),
)
"""What a State is to the body that meets: from a sitting on, or from the beginning where none is named."""
