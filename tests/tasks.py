"""Tasks that the tests run in a child process."""

import os
import time
from pathlib import Path
from typing import NoReturn

from planner.errors import UserError
from planner.exports.files import Report, replacing


def add(first: int, second: int, report: Report) -> int:
    report(1, 2)
    report(2, 2)
    return first + second


def process_id(report: Report) -> int:
    return os.getpid()


def refuse(report: Report) -> NoReturn:
    raise UserError("no-space", "The disk is full.", "Nothing was changed.", "Free some.")


def break_down(report: Report) -> float:
    return 1 / 0


def chatter(report: Report) -> str:
    print("a library prints")
    return "done"


def count_for_ever(report: Report) -> NoReturn:
    while True:
        report(1, 2)


def write_for_ever(target: Path, report: Report) -> NoReturn:
    with replacing(target) as partial:
        partial.write_bytes(b"half")
        while True:
            report(1, 2)
            time.sleep(0.05)  # a real task reports now and then, not without a pause


def hang(report: Report) -> None:
    report(1, 2)
    time.sleep(60)


def die(report: Report) -> NoReturn:
    os._exit(7)
