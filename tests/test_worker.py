"""Child processes: results, refusals, bugs, cancelling."""

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from planner.errors import Cancelled, UserError
from planner.worker import Worker, WorkerFailed, read_foreign


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()


def test_a_task_gives_its_result_and_its_progress(worker: Worker) -> None:
    seen = []
    assert worker.run("tests.tasks:add", 2, 3, report=lambda done, total: seen.append((done, total))) == 5
    assert seen == [(1, 2), (2, 2)]


def test_the_child_stays_warm(worker: Worker) -> None:
    assert worker.run("tests.tasks:process_id") == worker.run("tests.tasks:process_id")


def test_a_refusal_comes_back_in_words(worker: Worker) -> None:
    with pytest.raises(UserError) as refusal:
        worker.run("tests.tasks:refuse")
    assert (refusal.value.code, refusal.value.next) == ("no-space", "Free some.")


def test_a_bug_comes_back_as_a_bug_and_the_child_goes_on(worker: Worker) -> None:
    with pytest.raises(WorkerFailed, match="ZeroDivisionError"):
        worker.run("tests.tasks:break_down")
    assert worker.run("tests.tasks:add", 1, 1) == 2


def test_words_on_standard_output_do_not_disturb(worker: Worker) -> None:
    assert worker.run("tests.tasks:chatter") == "done"


@pytest.mark.parametrize("task", ["tests.tasks:count_for_ever", "tests.tasks:hang"])
def test_cancelling_ends_a_task_that_listens_and_one_that_does_not(worker: Worker, task: str) -> None:
    started = threading.Event()

    def cancel_when_started() -> None:
        started.wait()
        worker.cancel()

    threading.Thread(target=cancel_when_started).start()
    with pytest.raises(Cancelled):
        worker.run(task, report=lambda *_: started.set())
    assert worker.run("tests.tasks:add", 1, 1) == 2


class _Window(Exception):
    """What a closed window may raise when it is told of progress."""


def test_a_report_that_raises_does_not_mix_up_the_answers(worker: Worker) -> None:
    def report(done: int, total: int) -> None:
        raise _Window

    with pytest.raises(_Window):
        worker.run("tests.tasks:add", 2, 3, report=report)
    assert worker.run("tests.tasks:add", 1, 1) == 2


def test_a_report_that_raises_what_the_child_might_is_no_answer(worker: Worker) -> None:
    def report(done: int, total: int) -> None:
        raise EOFError

    with pytest.raises(EOFError):
        worker.run("tests.tasks:hang", report=report)
    assert worker.run("tests.tasks:add", 1, 1) == 2


class _CancellingWhenStarted(Worker):
    """Cancels between the beginning of a run and the sending of its task."""

    def start(self) -> None:
        super().start()
        self.cancel()


def test_cancelling_before_the_task_is_sent_is_not_lost() -> None:
    with closing(_CancellingWhenStarted()) as worker, pytest.raises(Cancelled):
        worker.run("tests.tasks:add", 2, 3)


class _CancelledWithoutAChild(Worker):
    """Cancels when a run has begun and there is no child yet."""

    def start(self) -> None:
        self.cancel()
        super().start()


def test_cancelling_before_there_is_a_child_is_not_lost() -> None:
    with closing(_CancelledWithoutAChild()) as worker, pytest.raises(Cancelled):
        worker.run("tests.tasks:hang")


def test_cancelling_late_leaves_the_result_and_the_next_task(worker: Worker) -> None:
    def cancel_at_the_end(done: int, total: int) -> None:
        if done == total:
            worker.cancel()

    assert worker.run("tests.tasks:add", 2, 3, report=cancel_at_the_end) == 5
    worker.cancel()
    for _ in range(20):
        assert worker.run("tests.tasks:add", 1, 1) == 2


def test_a_child_that_dies_is_a_bug(worker: Worker) -> None:
    with pytest.raises(WorkerFailed, match="code 7"):
        worker.run("tests.tasks:die")


def test_a_foreign_file_is_read_in_a_child(tmp_path: Path) -> None:
    path = tmp_path / "programme.txt"
    path.write_text("Tuesday, 2 December 2008\n10:00 - 13:00 Opening", encoding="utf-8")
    assert [line.text for line in read_foreign(path).lines] == ["Tuesday, 2 December 2008", "10:00 - 13:00 Opening"]


def test_a_missing_foreign_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        read_foreign(tmp_path / "none.txt")
