"""Preferences: kept, and harmless where they cannot be read."""

import getpass
from pathlib import Path

import pytest

from planner.settings import Settings, author_name, load_settings, save_settings


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
