"""Mistakes of the program itself: logged without personal data, shown one at a time, never silent."""

import logging
import sys
from contextlib import suppress
from functools import cache
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from planner.broken import where_it_broke
from planner.errors import UserError
from planner.settings import log_path
from planner.ui.messages import show_bug, show_error

_LOG_BYTES = 500_000
_log = logging.getLogger("plenary")


@cache
def reporter() -> "Reporter":
    """The one reporter of the program."""
    return Reporter(log_path())


class Reporter:
    """The last resort for what nobody caught, in the place of ``sys.excepthook``; it shows also what it cannot log."""

    def __init__(self, log: Path) -> None:
        self._path = log
        self._showing = False
        with suppress(OSError):
            self._open(log)

    def _open(self, log: Path) -> None:
        log.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log, maxBytes=_LOG_BYTES, backupCount=3, encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        _log.addHandler(handler)

    def __call__(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        """Log a mistake and show it; what follows while it is shown is only logged."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, trace)
            return
        text = where_it_broke(problem)
        if not isinstance(problem, UserError):
            _log.error("%s", text)
        if self._showing:
            return
        self._showing = True
        try:
            self._show(problem, text)
        finally:
            self._showing = False

    def _show(self, problem: BaseException, text: str) -> None:
        if isinstance(problem, UserError):
            show_error(None, problem)
        else:
            show_bug(None, text, self._path)
