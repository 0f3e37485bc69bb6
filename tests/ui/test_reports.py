"""What is logged and shown of a mistake holds nobody's data."""

import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from planner.broken import where_it_broke
from planner.edits.rows import add
from planner.ui.reports import Reporter
from planner.worker import WorkerFailed
from planner.workspace import Workspace
from tests.edits.builders import a_forum

NAME, MAIL, PHONE = "Zanele Quorra", "zanele@example.org", "+41 22 555 01 88"
CANARIES = (NAME, "Quorra", MAIL, PHONE, Path.home().name + "/")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "plenary.log"
    logger = logging.getLogger("plenary")
    for handler in tuple(logger.handlers):
        handler.close()
        logger.removeHandler(handler)


def _key(_workspace: Workspace) -> None:
    raise KeyError(NAME)


def _chained(_workspace: Workspace) -> None:
    try:
        int(PHONE)
    except ValueError as problem:
        problem.add_note(MAIL)
        raise RuntimeError(f"{NAME} cannot be read") from problem


def _stored(workspace: Workspace) -> None:
    workspace.edit("Break", NAME, lambda tx: add(tx, "participant", event_id=1, person_id=1, name=NAME, nothing=MAIL))


def _in_database(workspace: Workspace) -> None:
    query = text("INSERT INTO person (id, uid, name, given) VALUES (1, :mail, :name, :name)")
    workspace.edit("Break", NAME, lambda tx: tx.execute(query, {"mail": MAIL, "name": NAME}))


def _told_to_many(workspace: Workspace) -> None:
    def fail(_changes: object) -> None:
        raise LookupError(MAIL)

    workspace.subscribe(fail)
    workspace.edit("Add", NAME, lambda tx: add(tx, "person", name=NAME))


def _missing(_workspace: Workspace) -> None:
    Path(f"/nowhere/{NAME}.pdf").read_bytes()


@pytest.mark.parametrize("fail", [_key, _chained, _stored, _in_database, _told_to_many, _missing])
def test_neither_the_log_nor_the_report_holds_a_name(
    qtbot: QtBot, dressed: QApplication, workspace: Workspace, log: Path, fail: Callable[[Workspace], None]
) -> None:
    workspace.edit("Make", "Forum", a_forum)
    shown: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        shown.append(box.detailedText())
        box.accept()

    report = Reporter(log)
    QTimer.singleShot(0, read)
    try:
        fail(workspace)
    except Exception:  # noqa: BLE001 - the reporter takes whatever comes
        kind, problem, trace = sys.exc_info()
        assert kind is not None
        assert problem is not None
        report(kind, problem, trace)
    (words,) = shown
    written = log.read_text(encoding="utf-8")
    assert fail.__name__ in words, "the report says where it was"
    assert words in written
    assert not [canary for canary in CANARIES if canary in words or canary in written]


def test_a_report_names_what_led_to_what() -> None:
    try:
        _chained(None)  # type: ignore[arg-type]
    except RuntimeError as problem:
        lines = where_it_broke(problem).splitlines()
    assert [line for line in lines if " in " not in line] == ["ValueError", "", "This led to:", "", "RuntimeError"]


def test_what_broke_in_a_child_is_told_from_there() -> None:
    assert where_it_broke(WorkerFailed("exports/a.py:1 in write: x")).splitlines() == [
        "planner.worker.WorkerFailed",
        "  exports/a.py:1 in write: x",
    ]
