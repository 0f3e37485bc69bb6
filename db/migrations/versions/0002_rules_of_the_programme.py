"""What matters how much, what was accepted, who and what is to be had when."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Bring the tables from 0001 to 0002."""
    op.create_table(
        "rule_setting",
        *_own(),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("severity", sa.String(), nullable=False),
        *_keys("rule_setting"),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_rule_setting_event_id"), "rule_setting", ["event_id"])
    op.create_table(
        "acceptance",
        *_own(),
        sa.Column("facts", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), server_default="", nullable=False),
        sa.Column("accepted_by", sa.String(), server_default="", nullable=False),
        sa.Column("accepted_at", sa.DateTime(), nullable=False),
        *_keys("acceptance"),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_acceptance_event_id"), "acceptance", ["event_id"])
    op.create_table(
        "availability",
        *_own(),
        sa.Column("participant_id", sa.Integer(), nullable=True),
        sa.Column("room_id", sa.Integer(), nullable=True),
        sa.Column("starts_at", sa.DateTime(), nullable=True),
        sa.Column("ends_at", sa.DateTime(), nullable=True),
        sa.Column("note", sa.String(), server_default="", nullable=False),
        sa.CheckConstraint("(participant_id IS NULL) <> (room_id IS NULL)", name="ck_availability_one_subject"),
        sa.CheckConstraint("ends_at IS NULL OR starts_at IS NULL OR ends_at > starts_at", name="ck_availability_times"),
        *(
            sa.ForeignKeyConstraint(
                [f"{noun}_id"], [f"{noun}.id"], name=op.f(f"fk_availability_{noun}_id"), ondelete="CASCADE"
            )
            for noun in ("participant", "room")
        ),
        *_keys("availability"),
        sqlite_autoincrement=True,
    )
    for noun in ("event", "participant", "room"):
        op.create_index(op.f(f"ix_availability_{noun}_id"), "availability", [f"{noun}_id"])


def _own() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("origin_uid", sa.String(), server_default="", nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
    )


def _keys(table: str) -> tuple[sa.Constraint, ...]:
    return (
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f(f"fk_{table}_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("uid", name=op.f(f"uq_{table}_uid")),
    )
