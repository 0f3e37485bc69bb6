"""Child processes: a warm, trusted one for exports and previews, and a limited one for each foreign file.

A busy thread would hold up the window, and a foreign file may abort the process that reads it: both happen elsewhere.
"""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from planner.domain.programme import Source
from planner.errors import Cancelled, UserError
from planner.exports.files import Report, no_report
from planner.frames import receive, send

GRACE_SECONDS = 2.0
"""How long a cancelled task may tidy up before its process is killed."""

FOREIGN_SECONDS = 60.0
"""How long reading a foreign file may take."""


class WorkerFailed(Exception):
    """A task ended by a bug; the text is the child's traceback."""


class Worker:
    """One warm child process that runs one task at a time, started when first needed."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._busy = threading.Lock()
        self._cancelled = False
        self._ended = threading.Event()
        self._ended.set()

    def start(self) -> None:
        """Start the child ahead of the first task."""
        if self._process is None or self._process.poll() is not None:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                [*_program(), "_worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=_environment(), **_quiet()
            )

    def run(self, task: str, *args: object, report: Report = no_report) -> Any:
        """Run ``module:function`` with ``args`` and a ``report`` in the child and give its result.

        Blocks; one call at a time, further ones wait. Raises ``UserError``, ``Cancelled`` or ``WorkerFailed``.
        """
        with self._busy:
            self._cancelled = False
            self._ended = threading.Event()
            self.start()
            process = self._process
            assert process is not None
            assert process.stdin is not None
            assert process.stdout is not None
            try:
                send(process.stdin, (task, args))
                return _answer(process.stdout, report)
            except (EOFError, BrokenPipeError) as problem:
                code = self._bury()
                if self._cancelled:
                    raise Cancelled from problem
                raise WorkerFailed(f"The process for {task} ended with code {code}.") from problem
            finally:
                self._ended.set()

    def cancel(self) -> None:
        """Give up the running task; its ``run`` then raises ``Cancelled``."""
        process, ended = self._process, self._ended
        if process is None or process.stdin is None or ended.is_set():
            return
        self._cancelled = True
        try:
            send(process.stdin, None)
        except OSError:
            return
        threading.Thread(target=_kill_unless, args=(ended, process), daemon=True).start()

    def close(self) -> None:
        """End the child; a task that runs meanwhile is cancelled."""
        self._cancelled = True
        if self._process is not None:
            self._process.kill()
        with self._busy:
            self._bury()

    def _bury(self) -> int:
        """Clear away a child that has ended and give its exit code."""
        process, self._process = self._process, None
        if process is None:
            return 0
        process.communicate()
        return process.returncode


def _kill_unless(ended: threading.Event, process: subprocess.Popen[bytes]) -> None:
    if not ended.wait(GRACE_SECONDS):
        process.kill()


def _answer(channel: Any, report: Report) -> Any:
    while True:
        kind, *values = receive(channel)
        if kind == "progress":
            report(*values)
        elif kind == "done":
            return values[0]
        elif kind == "refused":
            raise UserError(*values)
        elif kind == "cancelled":
            raise Cancelled
        else:
            raise WorkerFailed(values[0])


def read_foreign(path: Path) -> Source:
    """Read a foreign file in a child of its own with limits on memory (Linux) and time; raises ``UserError``."""
    from planner.imports.sources import source_from_json

    try:
        child = subprocess.run(  # noqa: S603 - our own program
            [*_program(), "_read", str(path)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=FOREIGN_SECONDS,
            env=_environment(),
            check=False,
            **_quiet(),
        )
    except subprocess.TimeoutExpired as problem:
        raise _unreadable(path, "takes too long to read") from problem
    if child.returncode != 0:
        raise _unreadable(path, "cannot be read")
    answer = json.loads(child.stdout)
    if "refused" in answer:
        raise UserError(**answer["refused"])
    return source_from_json(answer["source"])


def _unreadable(path: Path, what: str) -> UserError:
    return UserError(
        "unreadable",
        f"“{path.name}” {what}; it may be damaged.",
        "Nothing was imported.",
        "Open it in its own program, copy the text and paste it.",
    )


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
