from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from planner.domain.event import DocumentRow
from planner.domain.kinds import DocumentKind, DocumentStatus
from planner.settings import documents_folder
from planner.ui.desk import Desk
from planner.ui.documents import files as copying
from planner.ui.documents.lines import DocumentLine
from planner.ui.documents.page import DocumentsTab
from planner.ui.record_table import Group
from tests.ui.hands import cell, change, check_model, set_cell, shown, undo

SLIDES, FIRST_BIO = 1, 4
"""Rows in the table; the headings are rows too."""


@pytest.fixture
def tab(desk: Desk) -> DocumentsTab:
    desk.show_tab(4)
    assert isinstance(desk.page, DocumentsTab)
    return desk.page


@pytest.fixture
def slides(tmp_path: Path) -> Path:
    path = tmp_path / "Slides of Hernández.pptx"
    path.write_bytes(b"slides")
    return path


def _select(tab: DocumentsTab, row: int) -> DocumentRow:
    line = tab.table.records.records[row]
    assert isinstance(line, DocumentLine)
    tab.table.select(line.id)
    return line.document


def _stored(desk: Desk, document: DocumentRow) -> DocumentRow:
    return next(row for row in desk.door.agenda.documents if row.id == document.id)


def _after(qtbot: QtBot, desk: Desk, act: Callable[[], object]) -> None:
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        act()


def test_documents_stand_under_what_they_belong_to(tab: DocumentsTab) -> None:
    headings = [row.title for row in tab.table.records.records if isinstance(row, Group)]
    assert headings == ["b) Migration Highlights", "People’s own papers"]
    assert cell(tab.table, SLIDES, "Kind") == "Presentation"
    assert cell(tab.table, SLIDES, "Whose") == "Mauricio Hernández"
    assert cell(tab.table, SLIDES, "Status") == "Overdue"
    assert tab.counts().startswith("13 documents")
    assert tab.counts().endswith("1 overdue")
    check_model(tab.table.records)


def test_cells_write_through_and_undo_restores_them(qtbot: QtBot, desk: Desk, tab: DocumentsTab) -> None:
    typed = {
        "Kind": DocumentKind.REMARKS,
        "Title": "Remarks of the Minister",
        "Symbol": "C/96/1",
        "Status": DocumentStatus.CLEARED,
        "Due": "30 November 2008",
    }
    for title, value in typed.items():
        old = cell(tab.table, SLIDES, title)
        _after(qtbot, desk, lambda t=title, v=value: set_cell(tab.table, SLIDES, t, v))  # type: ignore[misc]
        assert cell(tab.table, SLIDES, title) != old
        undo(qtbot, desk)
        assert cell(tab.table, SLIDES, title) == old


def test_a_day_that_is_none_is_refused(qtbot: QtBot, desk: Desk, tab: DocumentsTab) -> None:
    with qtbot.waitSignal(desk.refused):
        assert not set_cell(tab.table, FIRST_BIO, "Due", "soon")
    document = _select(tab, FIRST_BIO)
    _after(qtbot, desk, lambda: set_cell(tab.table, FIRST_BIO, "Due", "2008-11-28"))
    assert _stored(desk, document).due_on == date(2008, 11, 28)


def test_every_field_is_edited_at_the_right(qtbot: QtBot, desk: Desk, tab: DocumentsTab) -> None:
    document = _select(tab, SLIDES)
    typed = {
        "title": "Health of mobile populations",
        "kind": "Paper",
        "status": "Cleared",
        "due_on": "1 December 2008",
        "symbol": "C/96/2",
        "language": "fr",
        "rights": "House only",
        "url": "https://example.org/slides",
    }
    kept_elsewhere = {"id", "uid", "event_id", "session_id", "contribution_id", "participant_id", "position", "crop"}
    assert set(typed) == set(tab.inspector.fields) == set(DocumentRow.__slots__) - kept_elsewhere - _of_the_file()
    for name, words in typed.items():
        before, old = _stored(desk, document), shown(tab.inspector.fields[name])
        change(qtbot, desk, tab.inspector.fields[name], words)
        assert _stored(desk, document) != before, name
        undo(qtbot, desk)
        assert shown(tab.inspector.fields[name]) == old
    change(qtbot, desk, tab.inspector.given_in, "Opening procedures")
    change(qtbot, desk, tab.inspector.person, "Ana Lima")
    moved = _stored(desk, document)
    assert (moved.contribution_id, moved.session_id is not None) == (None, True)
    assert cell(tab.table, SLIDES, "Whose") == "Ana Lima"
    change(qtbot, desk, tab.inspector.given_in, "The event as a whole")
    change(qtbot, desk, tab.inspector.person, "Nobody")
    assert tab.table.records.records[0].title == "The event"
    assert tab.document == _stored(desk, document)


def _of_the_file() -> set[str]:
    return {"file_name", "file_sha256"}


def test_documents_are_added_and_removed(qtbot: QtBot, desk: Desk, tab: DocumentsTab) -> None:
    _after(qtbot, desk, lambda: QTest.keyClicks(tab.line, "Information note\r"))
    assert cell(tab.table, 1, "Title") == "Information note"
    assert tab.document is not None
    assert tab.document.title == "Information note"
    _after(qtbot, desk, tab.remove)
    assert len(desk.door.agenda.documents) == 13


def test_a_file_is_attached_replaced_and_taken_off(
    qtbot: QtBot, desk: Desk, tab: DocumentsTab, slides: Path, tmp_path: Path
) -> None:
    document = _select(tab, SLIDES)
    _after(qtbot, desk, lambda: tab.attach(slides))
    stored = _stored(desk, document)
    assert (stored.file_name, stored.status) == ("Slides of Hernández.pptx", DocumentStatus.RECEIVED)
    assert desk.workspace.file_path(stored.file_sha256).read_bytes() == b"slides"
    assert cell(tab.table, SLIDES, "File or link") == "Slides of Hernández.pptx"
    newer = tmp_path / "Final.pptx"
    newer.write_bytes(b"final")
    _after(qtbot, desk, lambda: tab.attach(newer))
    _after(qtbot, desk, tab.take_off_file)
    assert _stored(desk, document).file_name == ""
    for name in ("Final.pptx", "Slides of Hernández.pptx"):
        undo(qtbot, desk)
        assert _stored(desk, document).file_name == name
        assert not tab.files.is_missing(_stored(desk, document))


def test_a_copy_is_kept_elsewhere_and_opened(
    qtbot: QtBot, desk: Desk, tab: DocumentsTab, slides: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = _select(tab, SLIDES)
    _after(qtbot, desk, lambda: tab.attach(slides))
    with qtbot.waitSignal(tab.files.saving.saved, timeout=5000):
        tab.save_copy(tmp_path / "copy.pptx")
    assert (tmp_path / "copy.pptx").read_bytes() == b"slides"
    opened: list[Path] = []
    monkeypatch.setattr(copying, "open_path", opened.append)
    tab.open_file()
    qtbot.waitUntil(lambda: bool(opened), timeout=5000)
    assert (opened[0].name, opened[0].read_bytes()) == ("Slides of Hernández.pptx", b"slides")
    assert opened[0] != desk.workspace.file_path(_stored(desk, document).file_sha256)


@pytest.mark.parametrize("name", ["Bio.pdf.EXE", "Bio.exe. ", "Bio.pdf/../Bio.bat", "C:\\Bio.pif"])
def test_a_program_is_not_opened(qtbot: QtBot, desk: Desk, tab: DocumentsTab, tmp_path: Path, name: str) -> None:
    program = tmp_path / "Bio"
    program.write_bytes(b"MZ")
    document = _select(tab, SLIDES)
    _after(qtbot, desk, lambda: tab.attach(program))
    _after(qtbot, desk, lambda: desk.door.change("Change", name, "document", document.id, file_name=name))
    with qtbot.waitSignal(desk.refused) as told:
        tab.open_file()
    assert told.args[0].code == "program"


def test_a_missing_file_is_told_by_a_word(qtbot: QtBot, desk: Desk, tab: DocumentsTab, slides: Path) -> None:
    document = _select(tab, SLIDES)
    _after(qtbot, desk, lambda: tab.attach(slides))
    desk.workspace.file_path(_stored(desk, document).file_sha256).unlink()
    tab.refresh()
    assert cell(tab.table, SLIDES, "File or link") == "Missing: Slides of Hernández.pptx"
    assert "missing" in tab.inspector.file_words.text()
    for act in (tab.open_file, lambda: tab.save_copy(slides.with_name("copy.pptx"))):
        with qtbot.waitSignal(desk.refused) as told:
            act()
        assert told.args[0].code == "file-missing"


def test_a_file_that_is_none_changes_nothing(qtbot: QtBot, desk: Desk, tab: DocumentsTab, tmp_path: Path) -> None:
    document = _select(tab, SLIDES)
    with qtbot.waitSignal(desk.refused, timeout=5000) as told:
        tab.attach(tmp_path)
    assert told.args[0].code == "is-folder"
    assert _stored(desk, document).file_name == ""


def test_files_dropped_on_rows_headings_and_beside(
    qtbot: QtBot, desk: Desk, tab: DocumentsTab, slides: Path, tmp_path: Path
) -> None:
    _after(qtbot, desk, lambda: _drop(tab, [slides], SLIDES))
    assert cell(tab.table, SLIDES, "File or link") == "Slides of Hernández.pptx"
    paper = tmp_path / "Concept.pdf"
    paper.write_bytes(b"paper")
    _after(qtbot, desk, lambda: _drop(tab, [paper], SLIDES - 1))
    added = desk.door.agenda.documents[-1]
    assert added.session_id == desk.door.agenda.session_by_id[added.session_id or 0].id
    _after(qtbot, desk, lambda: tab.take([slides, paper], None))
    assert [row.title for row in desk.door.agenda.documents[-2:]] == ["Slides of Hernández", "Concept"]
    undo(qtbot, desk)
    assert len(desk.door.agenda.documents) == 14


def _drop(tab: DocumentsTab, paths: list[Path], row: int) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = tab.table.visualRect(tab.table.records.index(row, 0)).center()
    at = QPointF(tab.table.viewport().mapTo(tab, place))
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(at.toPoint(), copy, data, left, plain)
    tab.dragEnterEvent(entering)
    assert entering.isAccepted()
    tab.dropEvent(QDropEvent(at, copy, data, left, plain))


def test_filters_hide_and_a_place_shows_again(desk: Desk, tab: DocumentsTab) -> None:
    tab.states.setCurrentIndex(tab.states.findText("Overdue"))
    assert [row.id for row in tab.table.records.records if isinstance(row, DocumentLine)] == [12]
    tab.kinds.setCurrentIndex(tab.kinds.findText("Survey"))
    assert tab.blank.isVisible()
    assert "No document is like that" in tab.blank.words
    bio = desk.door.agenda.documents[0]
    assert tab.show_row("document", bio.id)
    assert tab.document == bio
    assert not tab.show_row("document", 999)
    assert not tab.show_row("session", 1)


def test_an_event_without_documents_says_what_to_do(qtbot: QtBot, desk: Desk, tab: DocumentsTab) -> None:
    for row in desk.door.agenda.documents:
        desk.door.remove("Remove", "it", "document", row.id)
    qtbot.waitUntil(tab.blank.isVisible)
    assert "No documents yet" in tab.blank.words
    assert tab.blank.buttons[0].text() == "Add files…"


def test_a_title_has_words_in_other_languages(qtbot: QtBot, desk: Desk, tab: DocumentsTab) -> None:
    document = _select(tab, SLIDES)
    change(qtbot, desk, tab.inspector.fields["title"], "Health")
    french = tab.inspector.wording.languages.buttons[1]
    assert french.text() == "Français"
    french.click()
    assert shown(tab.inspector.fields["title"]) == ""
    change(qtbot, desk, tab.inspector.fields["title"], "Sante")
    assert _stored(desk, document).title == "Health"
    assert desk.door.agenda.texts["document", document.id, "fr"] == {"title": "Sante"}
    tab.inspector.wording.languages.buttons[0].click()
    assert shown(tab.inspector.fields["title"]) == "Health"


def test_a_copy_is_proposed_among_the_users_documents(
    qtbot: QtBot, desk: Desk, tab: DocumentsTab, slides: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_parent: object, _title: str, proposed: str) -> tuple[str, str]:
        asked.append(proposed)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    _select(tab, SLIDES)
    _after(qtbot, desk, lambda: tab.attach(slides))
    tab.choose_copy()
    assert asked == [str(documents_folder() / slides.name)]
