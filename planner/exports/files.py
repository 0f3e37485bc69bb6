"""Files that are either written whole or not touched at all."""

import errno
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from planner.errors import UserError

Report = Callable[[int, int], None]
"""Called with (done, total) while an export runs; may raise ``Cancelled``, which leaves the old file as it was."""


ANOTHER_NAME_HELPS = frozenset({"file-in-use", "read-only", "is-folder"})
"""The refusals of a file that can be written beside the one that was wanted."""

_STAMP = re.compile(r"_\d{4}-\d{2}-\d{2}_\d{4}(-\d+)?$")


def no_report(done: int, total: int) -> None:
    """Report to nobody."""


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give a temporary sibling to write to; when the block ends well it takes the place of ``target``.

    If the block raises, or the target cannot be written, the old file is as it was. Raises ``UserError`` with code
    ``no-folder``, ``no-space``, ``read-only`` or ``file-in-use``.
    """
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".partial")
    except OSError as problem:
        raise _told(problem, target) from problem
    os.close(handle)
    partial = Path(name)
    try:
        yield partial
        _flush(partial)
        _adopt_mode(partial, target)
        os.replace(partial, target)  # noqa: PTH105 - Path.replace hides which call failed
    except OSError as problem:
        raise _told(problem, target) from problem
    finally:
        with suppress(FileNotFoundError):
            partial.unlink()


def dated(target: Path, moment: datetime) -> Path:
    """Give a name beside ``target`` that is free: its own with another time, and a number where that is taken."""
    stem = _STAMP.sub("", target.stem) + f"_{moment:%Y-%m-%d_%H%M}"
    names = [stem, *(f"{stem}-{number}" for number in range(2, 100))]
    free = (path for name in names if not (path := target.with_name(name + target.suffix)).exists())
    return next(free, target.with_name(f"{stem}-{moment:%S%f}{target.suffix}"))


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _adopt_mode(partial: Path, target: Path) -> None:
    if target.exists():
        if not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, "read-only", str(target))
        partial.chmod(target.stat().st_mode & 0o777)
    else:
        mask = os.umask(0)
        os.umask(mask)
        partial.chmod(0o666 & ~mask)


def _told(problem: OSError, target: Path) -> UserError:
    there = os.path.lexists(target)  # Path.exists raises where a name is too long
    kept = f"“{target.name}” was not changed." if there else "No file was written."
    windows = getattr(problem, "winerror", None)
    if problem.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return UserError(
            "no-space",
            f"There is no space left for “{target.name}”.",
            kept,
            "Free some space, or save to another disk.",
        )
    if windows in {5, 32, 33}:
        return UserError(
            "file-in-use",
            f"“{target.name}” is open in another program.",
            kept,
            "Close it there, or save under another name.",
        )
    if problem.errno in {errno.ENOENT, errno.ENOTDIR} and not target.parent.is_dir():  # /proc is there and takes none
        return UserError("no-folder", f"There is no folder “{target.parent}”.", kept, "Choose a folder that exists.")
    if problem.errno == errno.EISDIR:
        return UserError("is-folder", f"“{target.name}” is a folder.", "It was not changed.", "Choose a file name.")
    return UserError(
        "read-only", f"“{target.name}” cannot be written there.", kept, "Save to another folder or under another name."
    )
