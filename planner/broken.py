"""Where the program broke, without what it was about: reports and logs leave the house."""

import traceback
from pathlib import PurePath


def where_it_broke(problem: BaseException) -> str:
    """Tell a mistake by its kinds and the lines of code that led to it, what caused it first.

    What a mistake says may quote somebody's name or telephone, and a path whose computer it is: neither is told. Only
    what another process of ours told in this way, as ``trace``, comes along.
    """
    return "\n".join(_told(problem, set()))


def _told(problem: BaseException, seen: set[int]) -> list[str]:
    seen.add(id(problem))
    lines: list[str] = []
    cause = problem.__cause__ or (None if problem.__suppress_context__ else problem.__context__)
    if cause is not None and id(cause) not in seen:
        lines += [*_told(cause, seen), "", "This led to:", ""]
    lines += [_line(frame) for frame in traceback.extract_tb(problem.__traceback__)]
    lines.append(_kind(problem))
    lines += [f"  {line}" for line in str(getattr(problem, "trace", "")).splitlines()]
    for part in problem.exceptions if isinstance(problem, BaseExceptionGroup) else ():
        lines += [f"  {line}" for line in _told(part, seen)] if id(part) not in seen else []
    return lines


def _line(frame: traceback.FrameSummary) -> str:
    return f"{'/'.join(PurePath(frame.filename).parts[-3:])}:{frame.lineno} in {frame.name}: {frame.line}"


def _kind(problem: BaseException) -> str:
    """Name a mistake by its class, and by what the system or the database calls it."""
    code = getattr(getattr(problem, "orig", problem), "sqlite_errorname", None) or getattr(problem, "errno", None)
    name = f"{type(problem).__module__}.{type(problem).__qualname__}".removeprefix("builtins.")
    return f"{name} ({code})" if code else name
