"""The programme of an event: sittings, segments, sessions, what is given in them and by whom."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Copied, Number, Position, Uid, Words, owner, pointer


class Sitting(Copied, Base):
    """The band that interpreters serve in one go."""

    __tablename__ = "sitting"
    __table_args__ = (CheckConstraint("length_minutes > 0", name="length"), {"sqlite_autoincrement": True})
    uid: Mapped[Uid]
    event_id: Mapped[int] = owner("event")
    label: Mapped[Words]
    starts_at: Mapped[datetime]
    length_minutes: Mapped[int]


class Segment(Copied, Base):
    """A heading that spans sessions, also over days."""

    __tablename__ = "segment"
    uid: Mapped[Uid]
    event_id: Mapped[int] = owner("event")
    series_id: Mapped[int | None] = pointer("series")
    title: Mapped[Words]
    subtitle: Mapped[Words]
    lettering: Mapped[Words]
    position: Mapped[Position]


class Session(Copied, Base):
    """One item of the programme."""

    __tablename__ = "session"
    __table_args__ = (
        CheckConstraint("length_minutes > 0", name="length"),
        CheckConstraint("expected >= 0", name="expected"),
        {"sqlite_autoincrement": True},
    )
    uid: Mapped[Uid]
    event_id: Mapped[int] = owner("event")
    segment_id: Mapped[int | None] = pointer("segment")
    room_id: Mapped[int | None] = pointer("room")
    continuation_of: Mapped[int | None] = pointer("session")
    kind: Mapped[str] = mapped_column(default="session")
    status: Mapped[str] = mapped_column(default="confirmed")
    letter: Mapped[Words]
    title: Mapped[Words]
    subtitle: Mapped[Words]
    format_label: Mapped[Words]
    description: Mapped[Words]
    modalities: Mapped[Words]
    access: Mapped[Words]
    languages: Mapped[Words]
    starts_at: Mapped[datetime | None] = mapped_column(default=None)
    length_minutes: Mapped[Number]
    expected: Mapped[Number]
    printed: Mapped[bool] = mapped_column(default=True, server_default="1")
    notes: Mapped[Words]
    position: Mapped[Position]


class AgendaPoint(Copied, Base):
    """An untimed line inside a session."""

    __tablename__ = "agenda_point"
    uid: Mapped[Uid]
    session_id: Mapped[int] = owner("session")
    title: Mapped[Words]
    length_minutes: Mapped[Number]
    position: Mapped[Position]


class AgendaItem(Copied, Base):
    """A numbered item of the provisional agenda."""

    __tablename__ = "agenda_item"
    uid: Mapped[Uid]
    event_id: Mapped[int] = owner("event")
    number: Mapped[Words]
    title: Mapped[Words]
    annotation: Mapped[Words]
    symbol: Mapped[Words]
    position: Mapped[Position]


class Treatment(Base):
    """A session that treats an agenda item."""

    __tablename__ = "treatment"
    session_id: Mapped[int] = owner("session")
    agenda_item_id: Mapped[int] = owner("agenda_item")


class Contribution(Copied, Base):
    """What is given in a session by one or more people."""

    __tablename__ = "contribution"
    uid: Mapped[Uid]
    session_id: Mapped[int] = owner("session")
    topic: Mapped[Words]
    length_minutes: Mapped[Number]
    position: Mapped[Position]


class Appearance(Copied, Base):
    """A participant in a session or contribution."""

    __tablename__ = "appearance"
    uid: Mapped[Uid]
    session_id: Mapped[int] = owner("session")
    contribution_id: Mapped[int | None] = mapped_column(
        ForeignKey("contribution.id", ondelete="CASCADE"), index=True, default=None
    )
    participant_id: Mapped[int] = owner("participant")
    role: Mapped[str] = mapped_column(default="panellist")
    status: Mapped[str] = mapped_column(default="invited")
    mode: Mapped[str] = mapped_column(default="room")
    replaced_by: Mapped[int | None] = pointer("appearance")
    printed_name: Mapped[Words]
    printed_function: Mapped[Words]
    printed_organisation: Mapped[Words]
    printed_country: Mapped[Words]
    notes: Mapped[Words]
    position: Mapped[Position]
