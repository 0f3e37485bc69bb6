"""The tables, one module a noun."""

from db.tables.base import METADATA
from db.tables.documents import document, release
from db.tables.events import contact, event, host, link, related_process, room, series
from db.tables.people import category, organisation, participant, participant_private, person, representation
from db.tables.programme import (
    agenda_item,
    agenda_point,
    appearance,
    contribution,
    segment,
    session,
    sitting,
    treatment,
)
from db.tables.record import change, edit
from db.tables.rules import acceptance, availability, rule_setting
from db.tables.texts import TEXTS

__all__ = [
    "METADATA",
    "TEXTS",
    "acceptance",
    "agenda_item",
    "agenda_point",
    "appearance",
    "availability",
    "category",
    "change",
    "contact",
    "contribution",
    "document",
    "edit",
    "event",
    "host",
    "link",
    "organisation",
    "participant",
    "participant_private",
    "person",
    "related_process",
    "release",
    "representation",
    "room",
    "rule_setting",
    "segment",
    "series",
    "session",
    "sitting",
    "treatment",
]
