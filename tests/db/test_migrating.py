"""A database of an older version is brought up to date, after a backup, with everything in it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

import db
from db.schema import APPLICATION_ID, SCHEMA_VERSION
from planner.workspace import Workspace


@pytest.fixture
def first_version(tmp_path: Path) -> Path:
    """A database as the first version made it, with an event."""
    path = tmp_path / "old.planner"
    config = Config()
    config.set_main_option("script_location", str(Path(db.__file__).parent / "migrations"))
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql("INSERT INTO event (uid, title) VALUES ('u-1', 'Forum')")
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql("PRAGMA user_version=1")
    engine.dispose()
    return path


def test_an_older_database_is_updated_after_a_backup(first_version: Path) -> None:
    with closing(Workspace.open(first_version, create=False)) as workspace:
        assert workspace.agenda(1).event.title == "Forum"
        assert workspace.agenda(1).availabilities == ()
    (backup,) = first_version.with_name("old.planner.backups").iterdir()
    assert backup.name.endswith("before-update.planner")
    assert _version(backup) == 1
    assert _version(first_version) == SCHEMA_VERSION


def _version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
