"""The directory that all events share, and the people of one event."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Copied, Flag, Position, Uid, Words, owner, pointer


class Person(Base):
    """A person, without any event's data."""

    __tablename__ = "person"
    uid: Mapped[Uid]
    name: Mapped[Words]
    given: Mapped[Words]
    family: Mapped[Words]
    family_first: Mapped[Flag]
    sort_as: Mapped[Words]
    native_name: Mapped[Words]


class Organisation(Base):
    """An organisation."""

    __tablename__ = "organisation"
    uid: Mapped[Uid]
    name: Mapped[Words]
    acronym: Mapped[Words]
    kind: Mapped[Words]
    country_code: Mapped[Words]


class Category(Copied, Base):
    """A category of an event's participants."""

    __tablename__ = "category"
    uid: Mapped[Uid]
    event_id: Mapped[int] = owner("event")
    name: Mapped[Words]
    position: Mapped[Position]


class Participant(Copied, Base):
    """A person at an event, everything as at that event."""

    __tablename__ = "participant"
    uid: Mapped[Uid]
    event_id: Mapped[int] = owner("event")
    person_id: Mapped[int] = owner("person")
    name: Mapped[Words]
    honorific: Mapped[Words]
    given: Mapped[Words]
    family: Mapped[Words]
    function: Mapped[Words]
    unit: Mapped[Words]
    organisation: Mapped[Words]
    organisation_id: Mapped[int | None] = pointer("organisation")
    country: Mapped[Words]
    country_code: Mapped[Words]
    category_id: Mapped[int | None] = pointer("category")
    status: Mapped[str] = mapped_column(default="pending")
    mode: Mapped[str] = mapped_column(default="room")
    gender: Mapped[Words]
    email: Mapped[Words]
    phone: Mapped[Words]
    languages: Mapped[Words]
    consent_name: Mapped[Flag]
    consent_contact: Mapped[Flag]
    consent_photo: Mapped[Flag]
    restricted: Mapped[Flag]
    needs: Mapped[Words]
    travel: Mapped[Words]
    bio: Mapped[Words]
    notes: Mapped[Words]
    position: Mapped[Position]


class ParticipantPrivate(Base):
    """What never leaves with a snapshot: identity papers and health, one row a participant at most."""

    __tablename__ = "participant_private"
    participant_id: Mapped[int] = mapped_column(ForeignKey("participant.id", ondelete="CASCADE"), unique=True)
    passport_name: Mapped[Words]
    passport_number: Mapped[Words]
    passport_expires_on: Mapped[date | None] = mapped_column(default=None)
    nationality: Mapped[Words]
    born_on: Mapped[date | None] = mapped_column(default=None)
    birthplace: Mapped[Words]
    diet: Mapped[Words]
    medical: Mapped[Words]
    accessibility: Mapped[Words]
    emergency_contact: Mapped[Words]


class Representation(Copied, Base):
    """A participant in a delegation of a State or of an organisation."""

    __tablename__ = "representation"
    __table_args__ = (
        CheckConstraint("(country_code <> '') <> (organisation_id IS NOT NULL)", name="one_delegation"),
        {"sqlite_autoincrement": True},
    )
    uid: Mapped[Uid]
    participant_id: Mapped[int] = owner("participant")
    country_code: Mapped[Words]
    organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id", ondelete="CASCADE"), index=True, default=None
    )
    rank: Mapped[Words]
    position: Mapped[Position]
