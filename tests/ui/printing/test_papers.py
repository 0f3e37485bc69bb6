"""What a programme links to is laid beside it, without holding up the window."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.kinds import DocumentKind, DocumentStatus
from planner.edits.rows import add
from planner.ui.printing.dialog import PrintDialog
from planner.workspace import StoredFile, Workspace
from tests.ui.printing.conftest import WAIT


@pytest.fixture
def paper(workspace: Workspace, council: int, tmp_path: Path) -> StoredFile:
    """A published paper of the event, with its file."""
    source = tmp_path / "paper.txt"
    source.write_text("What the forum found")
    stored = workspace.store_file(source)
    values = {"file_name": stored.name, "file_sha256": stored.sha256, "status": DocumentStatus.PUBLISHED}
    kind = {"event_id": council, "kind": DocumentKind.PAPER, "title": "Findings"}
    workspace.edit("Add", "Findings", lambda tx: add(tx, "document", **kind, **values), event_id=council)
    return stored


def test_papers_lie_beside_the_document(qtbot: QtBot, paper: StoredFile, dialog: PrintDialog, tmp_path: Path) -> None:
    with qtbot.waitSignal(dialog.saved, timeout=WAIT):
        dialog.save_pdf(tmp_path / "programme.pdf")
    assert dialog.papers.busy
    qtbot.waitUntil(lambda: not dialog.papers.busy, timeout=WAIT)
    (laid,) = (tmp_path / "documents").rglob("paper.txt")
    assert laid.read_text() == "What the forum found"
    assert dialog.notice.isHidden()


def test_a_paper_that_is_missing_is_told(
    qtbot: QtBot, paper: StoredFile, workspace: Workspace, dialog: PrintDialog, tmp_path: Path
) -> None:
    workspace.file_path(paper.sha256).unlink()
    with qtbot.waitSignal(dialog.saved, timeout=WAIT):
        dialog.save_pdf(tmp_path / "programme.pdf")
    qtbot.waitUntil(lambda: not dialog.papers.busy, timeout=WAIT)
    assert "are missing: paper.txt" in dialog.notice.words
    assert (tmp_path / "programme.pdf").is_file()


def test_a_folder_that_takes_no_papers_is_told(
    qtbot: QtBot, paper: StoredFile, dialog: PrintDialog, tmp_path: Path
) -> None:
    (tmp_path / "documents").write_text("a file where the folder would be")
    with qtbot.waitSignal(dialog.saved, timeout=WAIT):
        dialog.save_pdf(tmp_path / "programme.pdf")
    qtbot.waitUntil(lambda: not dialog.papers.busy, timeout=WAIT)
    assert "cannot be made beside the programme" in dialog.notice.words
