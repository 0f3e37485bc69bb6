"""The journal's own tables: who changed what, permanently."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Flag, Uid, Words


class Edit(Base):
    """One user action: one transaction, one undo step, one line of history.

    ``kind`` is ``edit``, ``undo`` or ``redo``; ``reverts`` names the edit that an undo or redo reverses, and
    ``reverted`` is set while something reverses this one. ``made_at`` is UTC.
    """

    __tablename__ = "edit"
    uid: Mapped[Uid]
    event_id: Mapped[int | None] = mapped_column(index=True, default=None)
    kind: Mapped[str] = mapped_column(default="edit")
    verb: Mapped[Words]
    subject: Mapped[Words]
    author: Mapped[Words]
    made_at: Mapped[datetime]
    schema_version: Mapped[int]
    reverts: Mapped[int | None] = mapped_column(default=None)
    reverted: Mapped[Flag]


class Change(Base):
    """One row before and after, as JSON objects; null where the row was not there."""

    __tablename__ = "change"
    edit_id: Mapped[int] = mapped_column(ForeignKey("edit.id", ondelete="CASCADE"), index=True)
    table_name: Mapped[str]
    row_id: Mapped[int]
    before: Mapped[str | None]
    after: Mapped[str | None]
