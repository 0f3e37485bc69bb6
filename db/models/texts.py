"""Words in other languages: one table a noun, ``<noun>_text``, with the words that documents print."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table, UniqueConstraint

from db.models.base import Base

_FIELDS = {
    "series": ("name",),
    "event": ("title", "theme", "subtitle", "body", "media_policy", "venue", "city", "country", "concept"),
    "room": ("name",),
    "segment": ("title", "subtitle"),
    "session": ("title", "subtitle", "format_label", "description", "modalities"),
    "agenda_point": ("title",),
    "agenda_item": ("title", "annotation"),
    "contribution": ("topic",),
    "organisation": ("name", "acronym"),
    "category": ("name",),
    "participant": ("honorific", "function", "unit", "organisation", "country", "bio"),
    "document": ("title",),
}


def _text_table(noun: str, fields: tuple[str, ...]) -> Table:
    return Table(
        f"{noun}_text",
        Base.metadata,
        Column("id", Integer, primary_key=True),
        Column("parent_id", Integer, ForeignKey(f"{noun}.id", ondelete="CASCADE"), nullable=False),
        Column("language", String, nullable=False),
        *(Column(field, String, nullable=False, default="", server_default="") for field in fields),
        UniqueConstraint("parent_id", "language"),
        sqlite_autoincrement=True,
    )


TEXTS = {noun: _text_table(noun, fields) for noun, fields in _FIELDS.items()}
"""The text table of each noun; its columns after ``language`` are the words that can be translated."""
