"""What all tables share: keys, empty words, and names for constraints."""

from typing import Annotated, Any
from uuid import uuid4

from sqlalchemy import ForeignKey, MetaData, String
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column

Words = Annotated[str, mapped_column(String, default="", server_default="")]
"""Text as given, never null: empty where nothing was said."""

Flag = Annotated[bool, mapped_column(default=False, server_default="0")]

Position = Annotated[int, mapped_column(default=0, server_default="0")]
"""Order among siblings, with gaps of 1,024; not unique."""

Number = Annotated[int | None, mapped_column(default=None)]

Uid = Annotated[str, mapped_column(String(36), unique=True, default=lambda: str(uuid4()))]


class Base(DeclarativeBase):
    """All tables; every constraint has a name so that migrations can reach it."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    __table_args__: Any = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy's own form

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)


class Copied:
    """Rows that a draft or the next edition copies: ``origin_uid`` names the row they were copied from."""

    origin_uid: Mapped[Words]


def owner(table: str) -> MappedColumn[Any]:
    """Give a column that points to the parent; the row goes when the parent goes."""
    return mapped_column(ForeignKey(f"{table}.id", ondelete="CASCADE"), index=True)


def pointer(table: str) -> MappedColumn[Any]:
    """Give a column that may point to another row; it is emptied when that row goes."""
    return mapped_column(ForeignKey(f"{table}.id", ondelete="SET NULL"), index=True, default=None)
