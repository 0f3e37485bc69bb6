"""What runs inside child processes."""

import json
import os
import queue
import sys
import threading
import traceback
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

from planner.errors import Cancelled, UserError
from planner.frames import receive, send

MEMORY_BYTES = 1 << 30
PROCESSOR_SECONDS = 50


def serve() -> int:
    """Run tasks for the parent until it goes; standard output belongs to the parent alone."""
    channel = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    tasks: queue.Queue[tuple[str, tuple[object, ...]] | None] = queue.Queue()
    cancel = threading.Event()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, tasks, cancel), daemon=True).start()
    while (task := tasks.get()) is not None:
        cancel.clear()
        _run(channel, *task, cancel)
    return 0


def _listen(
    source: BinaryIO, tasks: "queue.Queue[tuple[str, tuple[object, ...]] | None]", cancel: threading.Event
) -> None:
    while True:
        try:
            message = receive(source)
        except EOFError:
            cancel.set()
            tasks.put(None)
            return
        if message is None:
            cancel.set()
        else:
            tasks.put(message)


def _run(channel: BinaryIO, task: str, args: tuple[object, ...], cancel: threading.Event) -> None:
    def report(done: int, total: int) -> None:
        if cancel.is_set():
            raise Cancelled
        send(channel, ("progress", done, total))

    try:
        module, function = task.split(":")
        result = getattr(import_module(module), function)(*args, report)
        send(channel, ("done", result))
    except Cancelled:
        send(channel, ("cancelled",))
    except UserError as problem:
        send(channel, ("refused", problem.code, problem.happened, problem.kept, problem.next))
    except Exception:  # noqa: BLE001 - a bug of any kind is told to the parent, which shows it
        send(channel, ("failed", traceback.format_exc()))


def read(path: Path) -> int:
    """Read one foreign file under limits and print it, or why not, as JSON."""
    _limit()
    from planner.imports.sources import read_source, source_to_json

    try:
        answer: dict[str, object] = {"source": source_to_json(read_source(path))}
    except UserError as problem:
        answer = {"refused": asdict(problem)}
    sys.stdout.buffer.write(json.dumps(answer, ensure_ascii=True).encode())
    return 0


def _limit() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_SECONDS, PROCESSOR_SECONDS))
