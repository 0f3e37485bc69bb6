"""The tables, one module a noun."""

from db.models.base import Base
from db.models.documents import Document, Release
from db.models.event import Contact, Event, Host, Link, RelatedProcess, Room, Series
from db.models.people import Category, Organisation, Participant, ParticipantPrivate, Person, Representation
from db.models.programme import (
    AgendaItem,
    AgendaPoint,
    Appearance,
    Contribution,
    Segment,
    Session,
    Sitting,
    Treatment,
)
from db.models.record import Change, Edit
from db.models.texts import TEXTS

__all__ = [
    "TEXTS",
    "AgendaItem",
    "AgendaPoint",
    "Appearance",
    "Base",
    "Category",
    "Change",
    "Contact",
    "Contribution",
    "Document",
    "Edit",
    "Event",
    "Host",
    "Link",
    "Organisation",
    "Participant",
    "ParticipantPrivate",
    "Person",
    "RelatedProcess",
    "Release",
    "Representation",
    "Room",
    "Segment",
    "Series",
    "Session",
    "Sitting",
    "Treatment",
]
