"""What a benchmark says: a figure beside a reference of the same run, never a bare number of milliseconds."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Figure:
    """One row of the table: ``value`` and ``goal`` in ``unit`` (``×`` for a ratio), and whether the goal holds."""

    name: str
    value: float
    unit: str
    goal: str
    holds: bool
    note: str = ""


def seconds(task: Callable[[], object], runs: int = 3) -> float:
    """Give the median wall-clock time of a task in seconds."""
    return median(_once(task) for _ in range(runs))


def _once(task: Callable[[], object]) -> float:
    start = time.perf_counter()
    task()
    return time.perf_counter() - start
