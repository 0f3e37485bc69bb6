"""How well programmes are read, and how long it takes."""

from pathlib import Path
from tempfile import TemporaryDirectory

from planner.imports.programme import read_programme
from planner.imports.sources import read_text
from tests.bench.figures import Figure, seconds
from tests.imports.fixtures import all_measured
from tests.imports.truth import FOLDER, Score

_LONG = 40


def measure() -> list[Figure]:
    """Give what the fixtures score, and the time for a long programme beside that of splitting it into lines."""
    with TemporaryDirectory() as folder:
        scores = list(all_measured(Path(folder)))
    return [*_scored(scores), _timed()]


def _scored(scores: list[Score]) -> list[Figure]:
    sessions = 100 * sum(s.sessions_right for s in scores) / sum(s.sessions for s in scores)
    people = 100 * sum(s.people_right for s in scores) / sum(s.people for s in scores)
    corrections = sum(s.corrections for s in scores) / sum(s.pages for s in scores)
    lost = sum(s.lines_lost for s in scores)
    note = (
        f"{len(scores)} programmes, {sum(s.sessions for s in scores)} sessions, {sum(s.people for s in scores)} people"
    )
    return [
        Figure("Sessions read right", sessions, "%", "≥ 95 %", sessions >= 95, note),
        Figure("People read right", people, "%", "≥ 95 %", people >= 95, note),
        Figure("Corrections a page", corrections, "", "≤ 2", corrections <= 2, note),
        Figure("Lines lost", lost, "lines", "0", lost == 0, note),
    ]


def _timed() -> Figure:
    text = (FOLDER / "dialogue_two_days.txt").read_text("utf-8") * _LONG
    source = read_text(text, "long")
    ratio = seconds(lambda: read_programme(source)) / seconds(lambda: read_text(text, "long"))
    note = f"{len(source.lines)} lines"
    return Figure("Reading a long programme, beside its bare text", ratio, "×", "≤ 300 ×", ratio <= 300, note)
