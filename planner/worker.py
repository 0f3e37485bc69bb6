"""Child processes: a warm, trusted one for exports and previews, and a limited one for each foreign file.

A busy thread would hold up the window, and a foreign file may abort the process that reads it: both happen elsewhere.
"""

import json
import os
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from planner.errors import Cancelled, UserError
from planner.exports.files import Report, no_report
from planner.frames import receive, send

if TYPE_CHECKING:  # a window starts without reading anything
    from planner.domain.lists import Workbook
    from planner.domain.programme import Source
    from planner.imports.pictures import Picture

GRACE_SECONDS = 2.0
"""How long a cancelled task may tidy up before its process is killed."""

FOREIGN_SECONDS = 60.0
"""How long reading a foreign file may take."""


class WorkerFailed(Exception):
    """A task ended by a bug; ``trace`` says where in the child."""

    def __init__(self, trace: str) -> None:
        super().__init__(trace)
        self.trace = trace


class _Gone(Exception):
    """The child has ended."""


@dataclass
class _Order:
    """One task given to the child; numbers rise, so that giving one up cannot hit the next."""

    number: int
    cancelled: bool = False
    ended: threading.Event = field(default_factory=threading.Event)


class Worker:
    """One warm child process that runs one task at a time, started when first needed."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._busy = threading.Lock()
        self._lives = threading.Lock()
        """Held while a child is started or killed, and while a task is declared ended."""
        self._numbers = count(1)
        self._order: _Order | None = None

    def start(self) -> None:
        """Start the child ahead of the first task."""
        with self._lives:
            if self._process is not None and self._process.poll() is not None:
                self._bury()
            if self._process is None:
                self._process = subprocess.Popen(  # noqa: S603 - our own program
                    [*_program(), "_worker"],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    env=_environment(),
                    **_quiet(),
                )

    def run(self, task: str, *args: object, report: Report = no_report) -> Any:
        """Run ``module:function`` with ``args`` and a ``report`` in the child and give its result.

        Blocks; one call at a time, further ones wait. Raises ``UserError``, ``Cancelled`` or ``WorkerFailed``, and what
        ``report`` raises, which ends the child.
        """
        with self._busy:
            order = self._order = _Order(next(self._numbers))
            try:
                kind, *values = self._exchange(order, (order.number, task, args), report)
            except _Gone as problem:
                code = self._bury()
                if order.cancelled:
                    raise Cancelled from problem
                raise WorkerFailed(f"The process for {task} ended with code {code}.") from problem
            except BaseException:
                self._kill()
                self._bury()
                raise
            finally:
                with self._lives:
                    order.ended.set()
            return _outcome(kind, values)

    def _exchange(self, order: _Order, message: object, report: Report) -> Any:
        """Send a task and give the answer; a cancel that came before the child was there is passed on now."""
        self.start()
        process = self._process
        assert process is not None
        try:
            send(process.stdin, message)
        except OSError as problem:
            raise _Gone from problem
        if order.cancelled:
            self._give_up(order)
        return _answer(process.stdout, report)

    def cancel(self) -> None:
        """Give up the running task: its ``run`` raises ``Cancelled``, or gives the result of a task that had finished.

        Does nothing where no task is running.
        """
        order = self._order
        if order is not None and not order.ended.is_set():
            order.cancelled = True
            self._give_up(order)

    def _give_up(self, order: _Order) -> None:
        process = self._process
        if process is None:
            return
        with suppress(OSError, ValueError):
            send(process.stdin, order.number)
        threading.Thread(target=self._kill_unless_ended, args=(order,), daemon=True).start()

    def _kill_unless_ended(self, order: _Order) -> None:
        if not order.ended.wait(GRACE_SECONDS):
            self._kill(order)

    def _kill(self, order: _Order | None = None) -> None:
        """Kill the child, but not for an order that has ended meanwhile."""
        with self._lives:
            process = self._process
            if process is not None and not (order and order.ended.is_set()):
                process.kill()
                process.wait()

    def close(self) -> None:
        """End the child; a task that runs meanwhile is cancelled."""
        self.cancel()
        self._kill()
        with self._busy:
            self._bury()

    def _bury(self) -> int:
        """Clear away a child that has ended and give its exit code."""
        process, self._process = self._process, None
        if process is None:
            return 0
        process.communicate()
        return process.returncode


def _answer(channel: Any, report: Report) -> Any:
    while True:
        try:
            message = receive(channel)
        except (EOFError, OSError) as problem:
            raise _Gone from problem
        if message[0] != "progress":
            return message
        report(*message[1:])


def _outcome(kind: str, values: list[Any]) -> Any:
    match kind:
        case "done":
            return values[0]
        case "refused":
            raise UserError(*values)
        case "cancelled":
            raise Cancelled
    raise WorkerFailed(values[0])


def read_foreign(path: Path) -> "Source":
    """Read a foreign text in a child of its own with limits on memory (Linux) and time; raises ``UserError``."""
    from planner.imports.sources import source_from_json

    return source_from_json(_read("text", path, "Open it in its own program, copy the text and paste it."))


def read_foreign_list(path: Path) -> "Workbook":
    """Read a foreign sheet as ``read_foreign`` reads a text; raises ``UserError``."""
    from planner.imports.lists import workbook_from_json

    return workbook_from_json(_read("list", path, "Open it in its own program and save it again as .xlsx."))


def read_foreign_picture(path: Path) -> "Picture":
    """Read a foreign picture as ``read_foreign`` reads a text, upright and small; raises ``UserError``."""
    from planner.imports.pictures import picture_from_json

    return picture_from_json(_read("picture", path, "Open it in its own program and save it as JPEG."))


def _read(kind: str, path: Path, advice: str) -> Any:
    try:
        child = subprocess.run(  # noqa: S603 - our own program
            [*_program(), "_read", kind, str(path)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=FOREIGN_SECONDS,
            env=_environment(),
            check=False,
            **_quiet(),
        )
    except subprocess.TimeoutExpired as problem:
        raise _unreadable(path, "takes too long to read", advice) from problem
    if child.returncode != 0:
        raise _unreadable(path, "cannot be read", advice)
    answer = json.loads(child.stdout)
    if "refused" in answer:
        raise UserError(**answer["refused"])
    return answer["read"]


def _unreadable(path: Path, what: str, advice: str) -> UserError:
    return UserError("unreadable", f"“{path.name}” {what}; it may be damaged.", "Nothing was imported.", advice)


def _program() -> list[str]:
    """The command that starts this program's console twin."""
    if getattr(sys, "frozen", False):
        twin = Path(sys.executable).with_name("planner" + Path(sys.executable).suffix)
        return [str(twin)]
    return [sys.executable, "-m", "planner"]


def _environment() -> dict[str, str]:
    """The environment of children: they find the package also where it is not installed."""
    root = str(Path(__file__).parents[1])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONIOENCODING": "utf-8"}


def _quiet() -> dict[str, Any]:
    """Keep a console from opening on Windows."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {}
