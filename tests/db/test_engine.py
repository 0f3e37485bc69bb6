"""Opening, refusing, copying."""

import errno
import getpass
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from db.migrate import KEPT_BACKUPS
from planner.edits.event import create_event
from planner.errors import UserError
from planner.workspace import Workspace
from tests.dumps import dump, quick_check


def _refused(path: Path, *, create: bool = False) -> UserError:
    with pytest.raises(UserError) as refusal:
        Workspace.open(path, create=create)
    return refusal.value


def test_settings_are_in_force(workspace: Workspace) -> None:
    wanted = {
        "locking_mode": "exclusive",
        "journal_mode": "delete",
        "synchronous": 3,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }
    found = workspace.read(lambda tx: {name: tx.execute(text(f"PRAGMA {name}")).scalar() for name in wanted})
    assert found == wanted


def test_the_file_holds_no_triggers(database: Path, workspace: Workspace) -> None:
    workspace.edit("Create", "Forum", lambda tx: create_event(tx, title="Forum"))
    workspace.close()
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_schema WHERE type='trigger'").fetchone() == (0,)


def test_a_missing_database_is_not_made_unasked(tmp_path: Path) -> None:
    assert _refused(tmp_path / "none.planner").code == "no-database"
    assert not (tmp_path / "none.planner").exists()


@pytest.mark.parametrize("content", [b"", b"not a database at all, but long enough to look like a file " * 20])
def test_a_foreign_file_is_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.planner"
    path.write_bytes(content)
    assert _refused(path, create=True).code == "not-a-database"
    assert path.read_bytes() == content


def test_another_programs_database_is_refused_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "other.planner"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    before = path.read_bytes()
    assert _refused(path).code == "not-a-database"
    assert path.read_bytes() == before


def test_a_newer_database_is_refused_and_kept(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA user_version=999")
    before = database.read_bytes()
    refusal = _refused(database)
    assert refusal.code == "newer-database"
    assert "999" in refusal.happened
    assert database.read_bytes() == before


def test_a_planted_trigger_is_refused(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TRIGGER sly AFTER INSERT ON person BEGIN DELETE FROM event; END")
    assert _refused(database).code == "not-a-database"


def test_a_damaged_file_is_refused(database: Path) -> None:
    data = bytearray(database.read_bytes())
    data[4096:12288] = bytes(8192)
    database.write_bytes(data)
    assert _refused(database).code in {"damaged", "not-a-database"}


def test_a_database_open_in_another_process_is_refused(database: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from planner.workspace import Workspace\n"
        "Workspace.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", program, database], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"open\n"
        refusal = _refused(database)
        holder.communicate()
    assert refusal.code == "in-use"
    assert "since" in refusal.happened
    Workspace.open(database, create=False).close()


def test_a_file_put_in_the_databases_place_is_not_written(database: Path, workspace: Workspace) -> None:
    other = database.with_name("other")
    shutil.copy(database, other)
    other.replace(database)
    before = database.read_bytes()
    with pytest.raises(UserError) as refusal:
        workspace.edit("Create", "Forum", lambda tx: create_event(tx, title="Forum"))
    assert refusal.value.code == "read-only"
    assert database.read_bytes() == before


def test_a_backup_opens_and_holds_the_same(workspace: Workspace) -> None:
    workspace.edit("Create", "Forum", lambda tx: create_event(tx, title="Forum"))
    expected = dump(workspace)
    copy = workspace.back_up("test")
    assert quick_check(str(copy)) == "ok"
    opened = Workspace.open(copy, create=False)
    assert dump(opened) == expected
    opened.close()


def test_a_copy_is_not_made_over_the_open_database(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="itself"):
        workspace.save_copy(workspace.path)


def test_a_copy_where_there_is_no_folder_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UserError) as refusal:
        workspace.save_copy(tmp_path / "none" / "copy.planner")
    assert refusal.value.code == "read-only"


@pytest.mark.parametrize("name", ["q?x.planner", "50%41.planner", "file:a.planner", "a#b.planner"])
def test_a_name_is_a_name_and_no_address(tmp_path: Path, name: str) -> None:
    Workspace.open(tmp_path / name).close()
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("create", [True, False])
def test_a_name_that_is_too_long_is_refused(tmp_path: Path, create: bool) -> None:
    assert _refused(tmp_path / ("n" * 300), create=create).code == "read-only"


def test_a_link_to_nothing_is_refused(tmp_path: Path) -> None:
    link = tmp_path / "link.planner"
    link.symlink_to(tmp_path / "none.planner")
    assert _refused(link, create=True).code == "read-only"
    assert link.is_symlink()


def test_the_account_may_be_unknown(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise ImportError  # as on Windows without the usual variables

    monkeypatch.setattr(getpass, "getuser", nobody)
    Workspace.open(database, create=False).close()


def test_a_database_that_cannot_be_made_leaves_no_file(tmp_path: Path) -> None:
    program = (
        "import resource, sys; from pathlib import Path; from planner.workspace import Workspace\n"
        "from planner.errors import UserError\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))\n"
        "try: Workspace.open(Path(sys.argv[1]))\n"
        "except UserError as problem: print(problem.code)\n"
    )
    path = tmp_path / "new.planner"
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", program, path], capture_output=True, text=True, cwd=root, check=False)
    assert done.stdout.strip() == "no-space", done.stderr
    assert list(tmp_path.iterdir()) == []
    Workspace.open(path).close()


def _old_backups(folder: Path, stem: str) -> list[Path]:
    folder.mkdir()
    return [folder / f"{stem}-20200101-0000{second:02}-000000-before-import.planner" for second in range(25)]


def test_a_full_disk_while_backing_up_is_told_of_the_database(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError) as refusal:
        workspace.back_up("before-test")
    assert (refusal.value.code, refusal.value.kept) == ("no-space", "Nothing was changed.")
    assert f"“{workspace.path.name}”" in refusal.value.happened
    assert not list(workspace.path.with_name(workspace.path.name + ".backups").iterdir())


def test_only_backups_of_ours_are_pruned(workspace: Workspace) -> None:
    folder = workspace.path.with_name(workspace.path.name + ".backups")
    ours = _old_backups(folder, workspace.path.stem)
    theirs = [folder / "2019 before the move.planner", folder / "other-20190101-000000-000000-test.planner"]
    for path in (*ours, *theirs):
        path.touch()
    newest = workspace.back_up("test")
    assert set(folder.iterdir()) == {*ours[-(KEPT_BACKUPS - 1) :], *theirs, newest}


def test_a_backup_that_cannot_be_pruned_does_no_harm(workspace: Workspace) -> None:
    folder = workspace.path.with_name(workspace.path.name + ".backups")
    for path in _old_backups(folder, workspace.path.stem):
        path.mkdir()
    assert workspace.back_up("test").exists()


def test_the_note_of_who_has_it_goes_with_closing(workspace: Workspace) -> None:
    note = workspace.path.with_name(workspace.path.name + ".lock")
    assert json.loads(note.read_text())["by"]
    workspace.close()
    assert not note.exists()


def test_no_space_is_told_and_nothing_lost(database: Path) -> None:
    program = (
        "import resource, sys; from pathlib import Path; from planner.workspace import Workspace\n"
        "from planner.edits.event import create_event; from planner.errors import UserError\n"
        "workspace = Workspace.open(Path(sys.argv[1]))\n"
        "size = Path(sys.argv[1]).stat().st_size\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))\n"
        "try: workspace.edit('Create', 'x', lambda tx: create_event(tx, title='x' * 10**6))\n"
        "except UserError as problem: print(problem.code)\n"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program, database], capture_output=True, text=True, cwd=root, check=False
    )
    assert done.stdout.strip() == "no-space", done.stderr
    workspace = Workspace.open(database, create=False)
    assert not dump(workspace)["event"]
    workspace.close()
