"""People in full: names, travel, consents, attendance, States, what is kept for how long and what has left the house."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Bring the tables from 0002 to 0003."""
    _widen()
    _people()
    _states()
    _privacy()


def _widen() -> None:
    for name in ("native_name", "sort_as"):
        op.add_column("participant", _words(name))
    op.add_column("participant", _flag("family_first"))
    op.add_column("participant", _words("level"))
    for name in ("consent_bio", "consent_mailing"):
        op.add_column("participant", _flag(name))
    op.add_column("participant", sa.Column("consented_on", sa.Date(), nullable=True))
    op.add_column("participant", _words("consent_source"))
    for way in ("arrives", "departs"):
        op.add_column("participant", sa.Column(f"{way}_at", sa.DateTime(), nullable=True))
        op.add_column("participant", _words(f"{way}_by"))
        op.add_column("participant", _words(f"{way}_where"))
    for name in ("hotel", "transfer", "visa_letter"):
        op.add_column("participant", _words(name))
    op.add_column("participant", _flag("funded"))
    op.add_column("participant", _words("focal_point"))
    for name in ("set_up", "equipment", "recording"):
        op.add_column("session", _words(name))
    op.add_column("appearance", _words("honorarium"))
    op.add_column("document", _words("crop"))


def _people() -> None:
    _create(
        "attendance",
        _origin(),
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("sitting_id", sa.Integer(), nullable=True),
        *(_parent("attendance", noun) for noun in ("participant", "sitting")),
        sa.UniqueConstraint("participant_id", "sitting_id", name=op.f("uq_attendance_participant_id_sitting_id")),
        indexed=("participant_id", "sitting_id"),
    )
    _create(
        "succession",
        _origin(),
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("successor_id", sa.Integer(), nullable=False),
        *(_parent("succession", "participant", column=column) for column in ("participant_id", "successor_id")),
        sa.UniqueConstraint("participant_id", name=op.f("uq_succession_participant_id")),
        indexed=("successor_id",),
    )
    _create("saved_filter", *_of_event("saved_filter"), _words("name"), _words("filter"), _position())
    _create(
        "waiting_row",
        *_of_event("waiting_row"),
        _words("source"),
        sa.Column("row_number", sa.Integer(), nullable=False),
        _words("cells"),
        _words("why"),
        _position(),
    )


def _states() -> None:
    _create(
        "country_name",
        *_of_event("country_name"),
        sa.Column("country_code", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        _words("short"),
        _words("formal"),
        _words("source"),
        sa.Column("noted_on", sa.Date(), nullable=True),
        sa.UniqueConstraint(
            "event_id", "country_code", "language", name=op.f("uq_country_name_event_id_country_code_language")
        ),
    )
    _create(
        "standing",
        *_of_event("standing"),
        sa.Column("country_code", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("sitting_id", sa.Integer(), nullable=True),
        _parent("standing", "sitting"),
        indexed=("event_id", "sitting_id"),
    )


def _privacy() -> None:
    _create(
        "retention",
        *_of_event("retention"),
        sa.Column("matter", sa.String(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.UniqueConstraint("event_id", "matter", name=op.f("uq_retention_event_id_matter")),
    )
    _create(
        "handed_out",
        sa.Column("event_id", sa.Integer(), nullable=False),
        _words("document"),
        _words("audience"),
        _words("recipient"),
        sa.Column("row_count", sa.Integer(), nullable=False),
        _words("file_name"),
        _words("sha256"),
        *_record(),
    )
    _create(
        "erasure",
        sa.Column("event_id", sa.Integer(), nullable=True),
        _words("matter"),
        sa.Column("row_count", sa.Integer(), nullable=False),
        *_record(),
    )


def _create(name: str, *parts: sa.Column[Any] | sa.Constraint, indexed: tuple[str, ...] = ("event_id",)) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        *parts,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sa.UniqueConstraint("uid", name=op.f(f"uq_{name}_uid")),
        sqlite_autoincrement=True,
    )
    for column in indexed:
        op.create_index(op.f(f"ix_{name}_{column}"), name, [column])


def _of_event(name: str) -> tuple[sa.Column[Any] | sa.Constraint, ...]:
    return _origin(), sa.Column("event_id", sa.Integer(), nullable=False), _parent(name, "event")


def _record() -> tuple[sa.Column[Any], ...]:
    return (
        _words("author"),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("edit_id", sa.Integer(), nullable=False),
    )


def _parent(name: str, noun: str, ondelete: str = "CASCADE", column: str = "") -> sa.Constraint:
    column = column or f"{noun}_id"
    return sa.ForeignKeyConstraint([column], [f"{noun}.id"], name=op.f(f"fk_{name}_{column}"), ondelete=ondelete)


def _origin() -> sa.Column[Any]:
    return _words("origin_uid")


def _words(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.String(), server_default="", nullable=False)


def _flag(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), server_default="0", nullable=False)


def _position() -> sa.Column[Any]:
    return sa.Column("position", sa.Integer(), server_default="0", nullable=False)
