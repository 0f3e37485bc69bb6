"""The schema is what the migrations make, and the file says which it is."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, insert
from sqlalchemy.exc import IntegrityError

import db
from db.journal import journaled
from db.schema import APPLICATION_ID, FINGERPRINT, SCHEMA_VERSION, application_id, fingerprint, schema_version
from db.tables import METADATA, TEXTS


def test_tables_match_the_migrations(database: Path) -> None:
    engine = create_engine(f"sqlite:///{database}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    engine.dispose()


def test_a_new_file_says_what_it_is(database: Path) -> None:
    engine = create_engine(f"sqlite:///{database}")
    with engine.connect() as connection:
        assert schema_version(connection) == SCHEMA_VERSION
        assert application_id(connection) == APPLICATION_ID
        assert fingerprint(connection) == FINGERPRINT
    engine.dispose()


def test_the_version_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(db.__file__).parent / "migrations"))
    head = ScriptDirectory.from_config(config).get_current_head()
    assert head is not None
    assert int(head) == SCHEMA_VERSION


def test_a_participant_has_one_row_of_private_data_at_most(database: Path) -> None:
    engine = create_engine(f"sqlite:///{database}")
    private = insert(METADATA.tables["participant_private"])
    with engine.connect() as connection:
        connection.execute(private, {"participant_id": 1})
        with pytest.raises(IntegrityError, match=r"UNIQUE.*participant_private\.participant_id"):
            connection.execute(private, {"participant_id": 1})
    engine.dispose()


def test_journaled_tables_can_be_recorded_exactly() -> None:
    for table in journaled():
        kinds = {str(column.type) for column in table.columns}
        assert not kinds & {"FLOAT", "REAL", "BLOB", "NUMERIC"}, table.name
        assert len(table.columns) <= 60, table.name
        assert table.dialect_options["sqlite"]["autoincrement"], table.name


def test_everything_a_person_edits_has_a_uid() -> None:
    without = {table.name for table in journaled() if "uid" not in table.c}
    assert without == {"treatment", "participant_private"} | {table.name for table in TEXTS.values()}
