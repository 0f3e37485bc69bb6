"""Work that runs beside the window."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from planner.errors import Cancelled, UserError
from planner.exports.files import Report
from planner.ui.tasks import Task, TaskBar


def test_a_result_arrives_in_the_thread_that_asked(qtbot: QtBot) -> None:
    told: list[tuple[object, bool]] = []
    task = Task(lambda _report: threading.current_thread() is threading.main_thread())
    task.succeeded.connect(lambda result: told.append((result, threading.current_thread() is threading.main_thread())))
    with qtbot.waitSignal(task.succeeded):
        task.start()
    assert told == [(False, True)]


def test_nothing_is_a_result_too(qtbot: QtBot) -> None:
    task = Task(lambda _report: None)
    with qtbot.waitSignals([task.ended, task.succeeded], order="strict"):
        task.start()


@pytest.mark.parametrize("problem", [UserError("full", "The disk is full."), ValueError("a bug")])
def test_what_went_wrong_is_given(qtbot: QtBot, problem: Exception) -> None:
    def fail(_report: Report) -> None:
        raise problem

    task = Task(fail)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    assert failed.args == [problem]


def test_progress_is_told(qtbot: QtBot) -> None:
    task = Task(lambda report: report(3, 7))
    with qtbot.waitSignal(task.progressed) as progressed:
        task.start()
    assert progressed.args == [3, 7]


def test_a_flood_of_progress_comes_as_its_latest_step_while_slots_come_and_go(qtbot: QtBot) -> None:
    flood = 200_000
    steps: list[int] = []

    def count(report: Report) -> None:
        for step in range(1, flood + 1):
            report(step, flood)

    def come_and_go(done: int, _total: int) -> None:
        steps.append(done)
        for _ in range(100):
            task.progressed.connect(print)
            task.progressed.disconnect(print)

    task = Task(count)
    task.progressed.connect(come_and_go)
    with qtbot.waitSignal(task.succeeded, timeout=20_000):
        task.start()
    assert steps == sorted(steps)
    assert steps[-1] == flood
    assert len(steps) < flood // 100


def test_a_result_is_told_once_although_the_loop_turns_within(qtbot: QtBot) -> None:
    told: list[object] = []
    task = Task(lambda _report: "done")
    task.ended.connect(lambda: qtbot.wait(100))
    task.succeeded.connect(told.append)
    with qtbot.waitSignal(task.succeeded):
        task.start()
    assert told == ["done"]


class _Stubborn:
    """Work that returns only when it is told to give up."""

    def __init__(self) -> None:
        self.asked = threading.Event()

    def run(self, _report: Report) -> None:
        self.asked.wait()
        raise Cancelled


def test_cancelled_work_is_made_to_return(qtbot: QtBot) -> None:
    work = _Stubborn()
    task = Task(work.run, work.asked.set)
    task.start()
    with qtbot.waitSignal(task.cancelled), qtbot.assertNotEmitted(task.succeeded):
        task.cancel()


def test_a_result_that_comes_after_cancelling_is_dropped(qtbot: QtBot) -> None:
    asked = threading.Event()
    task = Task(lambda _report: asked.wait(), asked.set)
    task.start()
    with qtbot.waitSignal(task.cancelled), qtbot.assertNotEmitted(task.succeeded):
        task.cancel()


def test_closing_waits_for_the_thread_and_tells_nothing(qtbot: QtBot) -> None:
    work = _Stubborn()
    task = Task(work.run, work.asked.set)
    task.start()
    with qtbot.assertNotEmitted(task.cancelled, wait=10):
        task.close()
    assert work.asked.is_set()


def test_the_bar_appears_only_if_it_takes_long(qtbot: QtBot) -> None:
    work = _Stubborn()
    bar = TaskBar()
    qtbot.addWidget(bar)
    task = Task(work.run, work.asked.set)
    bar.run(task, "Reading")
    assert bar.isHidden()
    qtbot.waitUntil(bar.isVisible)
    with qtbot.waitSignal(task.cancelled):
        bar.cancel_button.click()
    assert bar.isHidden()
    assert not bar.busy
