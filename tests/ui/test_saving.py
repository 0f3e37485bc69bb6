"""A document is saved whole or not at all."""

from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.exports.files import dated
from planner.ui.outgoing import file_name
from planner.ui.saving import SavingBar
from planner.ui.tasks import Task
from planner.worker import Worker
from tests.exports.agendas import event

NOON = datetime(2026, 11, 22, 12, 0)


@pytest.mark.parametrize("before", [None, b"the old programme"])
def test_cancelling_leaves_what_was_there(qtbot: QtBot, worker: Worker, tmp_path: Path, before: bytes | None) -> None:
    target = tmp_path / "programme.pdf"
    if before is not None:
        target.write_bytes(before)
    bar = SavingBar()
    qtbot.addWidget(bar)
    made: list[Task] = []

    def write(path: Path) -> Task:
        made.append(Task.of_worker(worker, "tests.tasks:write_for_ever", path))
        return made[0]

    bar.save(target, write)
    qtbot.waitUntil(lambda: any(tmp_path.glob(".*.partial")), timeout=30_000)
    made[0].cancel()
    qtbot.waitUntil(lambda: bool(bar.notice.words), timeout=30_000)
    assert [path.name for path in tmp_path.iterdir()] == ([target.name] if before else [])
    assert before is None or target.read_bytes() == before
    assert bar.notice.words == "Not saved. No file was written or changed."


def test_a_cancel_that_comes_too_late_does_not_deny_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "programme.pdf"
    bar = SavingBar()
    qtbot.addWidget(bar)
    made: list[Task] = []

    def write(path: Path) -> Task:
        made.append(Task(lambda _report: path.write_bytes(b"whole"), give_up=lambda: None))
        return made[0]

    bar.save(target, write)
    with qtbot.waitSignal(bar.saved):
        made[0].cancel()
    assert target.read_bytes() == b"whole"
    assert bar.notice.words.startswith("Saved “programme.pdf”")


def test_a_dated_name_is_free(tmp_path: Path) -> None:
    target = tmp_path / "C-96_programme_en_2008-11-24_1800.pdf"
    first = dated(target, NOON)
    assert first.name == "C-96_programme_en_2026-11-22_1200.pdf"
    first.touch()
    assert dated(first, NOON).name == "C-96_programme_en_2026-11-22_1200-2.pdf"


@pytest.mark.parametrize(
    ("code", "title", "name"),
    [
        ("C/96", "Council", "C-96"),
        ("", "Ninety-sixth Session of the Council", "Ninety-sixth-Session-of-the-Council"),
        ("", "../../etc/passwd", "etc-passwd"),
        ("", "Диалог по миграции", "Диалог-по-миграции"),
        ("", "", "event"),
    ],
)
def test_a_name_says_what_and_when(code: str, title: str, name: str) -> None:
    named = file_name(event(code=code, title=title), "programme_en", NOON, ".pdf")
    assert named == f"{name}_programme_en_2026-11-22_1200.pdf"
