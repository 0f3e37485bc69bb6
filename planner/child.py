"""What runs inside child processes."""

import json
import os
import queue
import sys
import threading
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

from planner.broken import where_it_broke
from planner.errors import Cancelled, UserError
from planner.frames import receive, send

MEMORY_BYTES = 1 << 30
PROCESSOR_SECONDS = 50


class _Orders:
    """What the parent sends: (number, task, args) to run in turn, or the number of a task that it gives up."""

    def __init__(self) -> None:
        self.tasks: queue.Queue[tuple[int, str, tuple[object, ...]] | None] = queue.Queue()
        self._given_up = 0

    def gave_up(self, number: int) -> bool:
        """Whether the parent no longer wants a task; numbers rise."""
        return number <= self._given_up

    def listen(self, source: BinaryIO) -> None:
        """Take orders until the parent has gone."""
        while True:
            try:
                message = receive(source)
            except EOFError:
                self._given_up = sys.maxsize
                self.tasks.put(None)
                return
            if isinstance(message, int):
                self._given_up = message
            else:
                self.tasks.put(message)


def serve() -> int:
    """Run tasks for the parent until it goes; standard output belongs to the parent alone."""
    channel = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    orders = _Orders()
    threading.Thread(target=orders.listen, args=(sys.stdin.buffer,), daemon=True).start()
    while (order := orders.tasks.get()) is not None:
        _run(channel, orders, *order)
    return 0


def _run(channel: BinaryIO, orders: _Orders, number: int, task: str, args: tuple[object, ...]) -> None:
    def stop_if_given_up() -> None:
        if orders.gave_up(number):
            raise Cancelled

    def report(done: int, total: int) -> None:
        stop_if_given_up()
        send(channel, ("progress", done, total))

    try:
        stop_if_given_up()
        module, function = task.split(":")
        result = getattr(import_module(module), function)(*args, report)
        send(channel, ("done", result))
    except Cancelled:
        send(channel, ("cancelled",))
    except UserError as problem:
        send(channel, ("refused", problem.code, problem.happened, problem.kept, problem.next))
    except Exception as problem:  # noqa: BLE001 - a bug of any kind is told to the parent, which shows it
        send(channel, ("failed", where_it_broke(problem)))


def read(kind: str, path: Path) -> int:
    """Read one foreign file, a ``text``, ``list`` or ``picture``, under limits and print it, or why not, as JSON."""
    _limit()
    try:
        answer: dict[str, object] = {"read": _READERS[kind](path)}
    except UserError as problem:
        answer = {"refused": asdict(problem)}
    sys.stdout.buffer.write(json.dumps(answer, ensure_ascii=True).encode())
    return 0


def _read_text(path: Path) -> object:
    from planner.imports.sources import read_source, source_to_json

    return source_to_json(read_source(path))


def _read_list(path: Path) -> object:
    from planner.imports.lists import read_list, workbook_to_json

    return workbook_to_json(read_list(path))


def _read_picture(path: Path) -> object:
    from planner.imports.pictures import picture_to_json, read_picture

    return picture_to_json(read_picture(path))


_READERS = {"text": _read_text, "list": _read_list, "picture": _read_picture}


def _limit() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_SECONDS, PROCESSOR_SECONDS))
