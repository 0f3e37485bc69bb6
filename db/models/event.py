"""Events and what belongs to them as a whole."""

from datetime import date

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Copied, Number, Position, Uid, Words, owner, pointer


class Series(Base):
    """What recurs."""

    __tablename__ = "series"
    uid: Mapped[Uid]
    name: Mapped[Words]
    abbreviation: Mapped[Words]


class Event(Base):
    """One conference, or a private draft of one."""

    __tablename__ = "event"
    __table_args__ = (
        CheckConstraint("ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on", name="dates"),
        {"sqlite_autoincrement": True},
    )
    uid: Mapped[Uid]
    code: Mapped[Words]
    title: Mapped[Words]
    theme: Mapped[Words]
    subtitle: Mapped[Words]
    kind: Mapped[Words]
    body: Mapped[Words]
    series_id: Mapped[int | None] = pointer("series")
    draft_of: Mapped[int | None] = mapped_column(index=True, default=None)
    ordinal_in_series: Mapped[Number]
    ordinal_in_year: Mapped[Number]
    total_in_year: Mapped[Number]
    session_number: Mapped[Number]
    starts_on: Mapped[date | None] = mapped_column(default=None)
    ends_on: Mapped[date | None] = mapped_column(default=None)
    zone: Mapped[str] = mapped_column(default="UTC", server_default="UTC")
    language: Mapped[str] = mapped_column(default="en", server_default="en")
    other_languages: Mapped[Words]
    media_policy: Mapped[Words]
    audience: Mapped[Words]
    venue: Mapped[Words]
    venue_short: Mapped[Words]
    address: Mapped[Words]
    city: Mapped[Words]
    country: Mapped[Words]
    country_code: Mapped[Words]
    concept: Mapped[Words]
    notes: Mapped[Words]


class Room(Copied, Base):
    """A room of an event's venue."""

    __tablename__ = "room"
    __table_args__ = (CheckConstraint("capacity >= 0", name="capacity"), {"sqlite_autoincrement": True})
    uid: Mapped[Uid]
    event_id: Mapped[int] = owner("event")
    name: Mapped[Words]
    building: Mapped[Words]
    capacity: Mapped[Number]
    position: Mapped[Position]


class Host(Copied, Base):
    """An organisation's part in an event."""

    __tablename__ = "host"
    uid: Mapped[Uid]
    event_id: Mapped[int] = owner("event")
    organisation_id: Mapped[int] = owner("organisation")
    role: Mapped[str] = mapped_column(default="host")
    position: Mapped[Position]


class Contact(Copied, Base):
    """Who answers questions, as printed at that event."""

    __tablename__ = "contact"
    uid: Mapped[Uid]
    event_id: Mapped[int] = owner("event")
    person_id: Mapped[int | None] = pointer("person")
    name: Mapped[Words]
    unit: Mapped[Words]
    organisation: Mapped[Words]
    purpose: Mapped[Words]
    phones: Mapped[Words]
    email: Mapped[Words]
    position: Mapped[Position]


class Link(Copied, Base):
    """A web address of an event."""

    __tablename__ = "link"
    uid: Mapped[Uid]
    event_id: Mapped[int] = owner("event")
    kind: Mapped[str] = mapped_column(default="event")
    label: Mapped[Words]
    url: Mapped[Words]
    language: Mapped[Words]
    position: Mapped[Position]


class RelatedProcess(Copied, Base):
    """Another event or process that an event feeds."""

    __tablename__ = "related_process"
    uid: Mapped[Uid]
    event_id: Mapped[int] = owner("event")
    title: Mapped[Words]
    note: Mapped[Words]
    url: Mapped[Words]
    position: Mapped[Position]
