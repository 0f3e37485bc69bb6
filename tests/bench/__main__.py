"""Measures everything, prints one table and keeps it in ``docs/speed.md``: ``python -m tests.bench``."""

import os
import platform
from pathlib import Path

from tests.bench import agenda, directory, journal, lists, people, programme, start, timetable, workbook
from tests.bench.figures import Figure

SPEED = Path(__file__).parents[2] / "docs" / "speed.md"

HEAD = """# Speed

Written by `make bench`; every figure is a ratio to a reference that ran beside it, or milliseconds scaled by one,
because machines are shared and differ. A goal that does not hold says so.

"""


def main() -> None:
    """Measure, print, keep."""
    modules = (start, agenda, journal, programme, timetable, people, workbook, directory, lists)
    figures = [figure for module in modules for figure in module.measure()]
    table = "\n".join(["| what | figure | goal | holds | note |", "|---|---|---|---|---|", *map(_row, figures)])
    machine = f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} processors."
    print(table)
    SPEED.write_text(f"{HEAD}{table}\n\n{machine}\n", encoding="utf-8")


def _row(figure: Figure) -> str:
    holds = "yes" if figure.holds else "**no**"
    return f"| {figure.name} | {figure.value:.3g} {figure.unit} | {figure.goal} | {holds} | {figure.note} |"


if __name__ == "__main__":
    main()
