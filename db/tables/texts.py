"""Words in other languages: one table a noun, ``<noun>_text``, with the words that documents print."""

from sqlalchemy import Column, ForeignKey, String, Table, UniqueConstraint

from db.tables.base import table, words

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
    parent = ForeignKey(f"{noun}.id", ondelete="CASCADE")
    return table(
        f"{noun}_text",
        Column("parent_id", parent, nullable=False),
        Column("language", String, nullable=False),
        *(words(field) for field in fields),
        UniqueConstraint("parent_id", "language"),
    )


TEXTS = {noun: _text_table(noun, fields) for noun, fields in _FIELDS.items()}
"""The text table of each noun; its columns after ``language`` are the words that can be translated."""
