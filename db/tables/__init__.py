"""The tables, one module a noun."""

from db.tables.base import METADATA
from db.tables.documents import document, release
from db.tables.events import contact, event, host, link, related_process, room, series
from db.tables.people import (
    attendance,
    category,
    organisation,
    participant,
    participant_private,
    person,
    representation,
    saved_filter,
    succession,
    waiting_row,
)
from db.tables.privacy import erasure, handed_out, retention
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
from db.tables.states import country_name, standing
from db.tables.texts import TEXTS

__all__ = [
    "METADATA",
    "TEXTS",
    "acceptance",
    "agenda_item",
    "agenda_point",
    "appearance",
    "attendance",
    "availability",
    "category",
    "change",
    "contact",
    "contribution",
    "country_name",
    "document",
    "edit",
    "erasure",
    "event",
    "handed_out",
    "host",
    "link",
    "organisation",
    "participant",
    "participant_private",
    "person",
    "related_process",
    "release",
    "representation",
    "retention",
    "room",
    "rule_setting",
    "saved_filter",
    "segment",
    "series",
    "session",
    "sitting",
    "standing",
    "succession",
    "treatment",
    "waiting_row",
]
