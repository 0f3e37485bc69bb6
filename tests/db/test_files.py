"""Files beside the database: copied whole, verified, refused calmly."""

import errno
import os
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

import pytest

from db import files
from planner.errors import UserError
from planner.workspace import StoredFile, Workspace


@pytest.fixture
def slides(tmp_path: Path) -> Path:
    path = tmp_path / "Slides é.pptx"
    path.write_bytes(b"slides" * 300_000)
    return path


def _kept(workspace: Workspace) -> list[Path]:
    folder = files.folder_of(workspace.path)
    return sorted(folder.iterdir()) if folder.exists() else []


def _refused(workspace: Workspace, source: Path) -> UserError:
    with pytest.raises(UserError) as refusal:
        workspace.store_file(source)
    assert _kept(workspace) == []
    return refusal.value


def test_a_file_is_kept_by_its_digest(workspace: Workspace, slides: Path) -> None:
    stored = workspace.store_file(slides)
    assert stored == StoredFile(sha256(slides.read_bytes()).hexdigest(), "Slides é.pptx")
    kept = workspace.file_path(stored.sha256)
    assert kept.read_bytes() == slides.read_bytes()
    assert _kept(workspace) == [kept]


def test_the_same_bytes_are_kept_once(workspace: Workspace, slides: Path) -> None:
    first = workspace.store_file(slides)
    other = slides.rename(slides.with_name("other.pptx"))
    assert workspace.store_file(other).sha256 == first.sha256
    assert len(_kept(workspace)) == 1


def test_a_damaged_copy_is_replaced(workspace: Workspace, slides: Path) -> None:
    kept = workspace.file_path(workspace.store_file(slides).sha256)
    kept.write_bytes(b"rotten")
    workspace.store_file(slides)
    assert kept.read_bytes() == slides.read_bytes()


def test_what_is_no_file_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    assert _refused(workspace, tmp_path / "none.pdf").code == "no-file"
    assert _refused(workspace, tmp_path).code == "is-folder"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="only where there are named pipes")
def test_a_pipe_does_not_block(workspace: Workspace, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert _refused(workspace, tmp_path / "pipe").code == "is-folder"


def test_a_file_too_large_is_refused(workspace: Workspace, slides: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST", 1000)
    assert _refused(workspace, slides).code == "too-large"


def test_a_file_that_cannot_be_read_is_refused(
    workspace: Workspace, slides: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fail(monkeypatch, slides, "rb", errno.EIO)
    assert _refused(workspace, slides).code == "unreadable"


def test_a_full_disk_is_told_and_nothing_is_left(
    workspace: Workspace, slides: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fail(monkeypatch, None, "wb", errno.ENOSPC)
    assert _refused(workspace, slides).code == "no-space"


def test_a_folder_that_cannot_be_made_is_told(workspace: Workspace, slides: Path) -> None:
    files.folder_of(workspace.path).write_text("in the way")
    with pytest.raises(UserError) as refusal:
        workspace.store_file(slides)
    assert refusal.value.code == "read-only"


def test_no_name_leads_out_of_the_folder(workspace: Workspace) -> None:
    folder = files.folder_of(workspace.path)
    for name in ("../../etc/passwd", "", "/etc/passwd", "..", "C:\\secret"):
        assert workspace.file_path(name).parent == folder


def _fail(monkeypatch: pytest.MonkeyPatch, path: Path | None, mode: str, code: int) -> None:
    """Let the system refuse to open a file, as a worn disk does."""
    opened = Path.open

    def open_or_fail(self: Path, wanted: str = "r") -> BinaryIO:
        if wanted == mode and path in {None, self}:
            raise OSError(code, os.strerror(code))
        return opened(self, wanted)  # type: ignore[return-value]

    monkeypatch.setattr(Path, "open", open_or_fail)


def test_a_copy_of_the_database_takes_its_files_along(workspace: Workspace, tmp_path: Path) -> None:
    source = tmp_path / "Slides.pdf"
    source.write_bytes(b"slides")
    stored = workspace.store_file(source)
    target = tmp_path / "stick" / "copy.planner"
    target.parent.mkdir()
    workspace.save_copy(target)
    with closing(Workspace.open(target, create=False)) as copy:
        assert copy.file_path(stored.sha256).read_bytes() == b"slides"


@pytest.mark.skipif(os.name == "nt", reason="no such modes there")
def test_who_may_read_the_folder_may_read_the_files(workspace: Workspace, tmp_path: Path) -> None:
    source = tmp_path / "Slides.pdf"
    source.write_bytes(b"slides")
    stored = workspace.file_path(workspace.store_file(source).sha256)
    assert stored.stat().st_mode & 0o777 == stored.parent.stat().st_mode & 0o666


def test_what_a_broken_copy_left_is_swept_at_the_next_opening(database: Path) -> None:
    folder = files.folder_of(database)
    folder.mkdir()
    left, kept = folder / "tmpabc.partial", folder / ("ab" * 32)
    for path in (left, kept):
        path.write_bytes(b"half")
    with closing(Workspace.open(database, create=False)):
        assert not left.exists()
        assert kept.exists()
