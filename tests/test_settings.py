"""Preferences: kept, and harmless where they cannot be read."""

import getpass
import sys
from pathlib import Path

import platformdirs
import pytest

from planner.settings import (
    Settings,
    author_name,
    default_database,
    documents_folder,
    load_settings,
    log_path,
    save_settings,
    settings_path,
)


def test_preferences_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    chosen = Settings(author="Ada Test", paper="letter", last_event=7)
    save_settings(path, chosen)
    assert load_settings(path) == chosen
    assert [found.name for found in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe", b'"words"'])
def test_a_file_that_cannot_be_read_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert load_settings(path) == Settings()


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.json") == Settings()


def test_a_value_of_the_wrong_kind_gives_its_default_and_an_unknown_one_is_left(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"author": 7, "paper": "letter", "colour": "red"}', encoding="utf-8")
    assert load_settings(path) == Settings(paper="letter")


def test_the_author_is_the_preferred_name_or_else_the_account() -> None:
    assert author_name(Settings(author="Ada Test")) == "Ada Test"
    assert author_name(Settings()) == getpass.getuser()


@pytest.mark.parametrize(
    "damaged",
    [
        '{"theme": "purple"}',
        '{"clock": 24}',
        '{"last_tab": true}',
        '{"recent": "one.planner"}',
        '{"recent": ["one.planner", 2]}',
        '{"column_widths": {"people": [100, "wide"]}}',
        '{"column_widths": {"people": 100}}',
        '{"column_widths": []}',
        '{"theme": ["dark"]}',
        '{"theme": {"dark": 1}}',
        '{"author": null}',
    ],
)
def test_a_damaged_value_gives_its_default(tmp_path: Path, damaged: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(damaged, encoding="utf-8")
    assert load_settings(path) == Settings()


def test_lists_and_widths_of_columns_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    chosen = Settings(recent=["/b.planner", "/a.planner"], column_widths={"people": [120, 80], "files": []}, grey=True)
    save_settings(path, chosen)
    assert load_settings(path) == chosen


def _bundle(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "planner"))


def test_a_folder_beside_the_program_keeps_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _bundle(monkeypatch, tmp_path)
    (tmp_path / "data").mkdir()
    assert {path.parent for path in (settings_path(), default_database(), log_path())} == {tmp_path / "data"}


def test_without_that_folder_a_program_leaves_its_own_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _bundle(monkeypatch, tmp_path)
    assert tmp_path not in default_database().parents
    (tmp_path / "data").write_text("a file")
    assert tmp_path not in settings_path().parents


def test_a_folder_named_data_beside_python_means_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / "data").mkdir()
    assert tmp_path not in settings_path().parents


@pytest.mark.parametrize("there", [True, False])
def test_documents_go_to_the_users_own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool) -> None:
    documents = tmp_path / "Documents"
    if there:
        documents.mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(platformdirs, "user_documents_path", lambda: documents)
    assert documents_folder() == (documents if there else Path.home())
