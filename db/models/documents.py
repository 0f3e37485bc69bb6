"""Documents, and what has been released of the printed ones."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Copied, Position, Uid, Words, owner


class Document(Copied, Base):
    """A file or link of an event, session, contribution or participant; it always names its event."""

    __tablename__ = "document"
    uid: Mapped[Uid]
    event_id: Mapped[int] = owner("event")
    session_id: Mapped[int | None] = mapped_column(
        ForeignKey("session.id", ondelete="CASCADE"), index=True, default=None
    )
    contribution_id: Mapped[int | None] = mapped_column(
        ForeignKey("contribution.id", ondelete="CASCADE"), index=True, default=None
    )
    participant_id: Mapped[int | None] = mapped_column(
        ForeignKey("participant.id", ondelete="CASCADE"), index=True, default=None
    )
    kind: Mapped[str] = mapped_column(default="other")
    title: Mapped[Words]
    symbol: Mapped[Words]
    language: Mapped[Words]
    status: Mapped[str] = mapped_column(default="expected")
    rights: Mapped[Words]
    url: Mapped[Words]
    file_name: Mapped[Words]
    file_sha256: Mapped[Words]
    due_on: Mapped[date | None] = mapped_column(default=None)
    position: Mapped[Position]


class Release(Base):
    """A dated revision of a printed document with its whole frozen input; append-only, outside undo."""

    __tablename__ = "release"
    uid: Mapped[Uid]
    event_id: Mapped[int] = mapped_column(index=True)
    document: Mapped[Words]
    revision: Mapped[Words]
    language: Mapped[Words]
    as_at: Mapped[datetime]
    author: Mapped[Words]
    input_json: Mapped[Words]
    sha256: Mapped[Words]
