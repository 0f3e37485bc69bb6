"""How fast an agenda is printed, beside what the same data takes in the peers' engines in the same run."""

import json
import subprocess
import sys
from statistics import median

from tests.bench.figures import Figure

SESSIONS = 1000
RUNS = {"plenary": 5, "longtable": 3, "weasyprint": 1}
REFERENCE_SECONDS = 3.46
"""What the LongTable build takes on the machine that the goal in milliseconds was set on."""


def measure() -> list[Figure]:
    """Build the same agenda with every engine, each in processes of its own."""
    ours, memory, _ = _median("plenary", SESSIONS)
    longtable, _, _ = _median("longtable", SESSIONS)
    weasyprint, _, _ = _median("weasyprint", SESSIONS)
    small, _, _ = _median("plenary", SESSIONS // 10)
    scaled = small * 1000 * REFERENCE_SECONDS / longtable
    took = f"{ours:.2f} s against {{:.2f}} s for {SESSIONS} sessions"
    return [
        _ratio("Agenda PDF, LongTable of ReportLab", longtable / ours, 3.5, took.format(longtable)),
        _ratio("Agenda PDF, WeasyPrint", weasyprint / ours, 15, took.format(weasyprint)),
        Figure("Agenda PDF, memory above imports and data", memory, "MB", "≤ 80", memory <= 80),
        Figure(
            f"Agenda PDF of {SESSIONS // 10} sessions, from a cold start",
            scaled,
            "ms",
            "≤ 150",
            scaled <= 150,
            f"{small * 1000:.0f} ms here, scaled by the LongTable build",
        ),
    ]


def _ratio(name: str, value: float, goal: float, note: str) -> Figure:
    return Figure(name, value, "×", f"≥ {goal:g}", value >= goal, note)


def _median(engine: str, sessions: int) -> tuple[float, float, float]:
    command = [sys.executable, "-m", "tests.bench.agenda_engines", engine, str(sessions)]
    runs = [
        json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        for _ in range(RUNS[engine])
    ]
    seconds, megabytes, kilobytes = (median(column) for column in zip(*runs, strict=True))
    return seconds, megabytes, kilobytes


if __name__ == "__main__":
    for figure in measure():
        print(f"{figure.name}: {figure.value:.1f} {figure.unit} ({figure.goal}) {figure.note}")
