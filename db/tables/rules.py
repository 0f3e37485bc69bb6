"""How an event's programme is looked at: what matters how much, what was accepted, who and what is to be had when."""

from sqlalchemy import CheckConstraint, Column, String

from db.tables.base import moment, origin, owner, part_of, table, uid, words

rule_setting = table(
    "rule_setting",
    uid(),
    origin(),
    owner("event"),
    Column("rule", String, nullable=False),
    Column("severity", String, nullable=False),
)
"""How much a rule matters to one event, where that is not as usual."""

acceptance = table(
    "acceptance",
    uid(),
    origin(),
    owner("event"),
    Column("facts", String, nullable=False),
    words("reason"),
    words("accepted_by"),
    moment("accepted_at", known=True),
)
"""A conflict that somebody accepted; it holds while the facts that the conflict rests on stay the same."""

availability = table(
    "availability",
    uid(),
    origin(),
    owner("event"),
    part_of("participant"),
    part_of("room"),
    moment("starts_at"),
    moment("ends_at"),
    words("note"),
    CheckConstraint("(participant_id IS NULL) <> (room_id IS NULL)", name="one_subject"),
    CheckConstraint("ends_at IS NULL OR starts_at IS NULL OR ends_at > starts_at", name="times"),
)
"""A time at which a person or a room is to be had; open where there is no start or no end. Several add up."""
