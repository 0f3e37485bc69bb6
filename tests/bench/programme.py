"""How well programmes are read, and how long it takes."""

from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from planner.imports.matching import Known, match_sessions
from planner.imports.programme import read_programme
from planner.imports.sources import read_text
from tests.bench.figures import Figure, seconds
from tests.imports.fixtures import all_measured
from tests.imports.truth import FOLDER, Score

_LONG = 40
_MANY = 2_000
_WORDS = (
    *("water", "river", "border", "health", "labour", "data", "forest", "port"),
    *("city", "youth", "school", "trade", "law", "family", "climate", "skills"),
)


def measure() -> list[Figure]:
    """Give what the fixtures score, and the time for a long programme beside that of splitting it into lines."""
    with TemporaryDirectory() as folder:
        scores = list(all_measured(Path(folder)))
    return [*_scored(scores), _timed(), _matched()]


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


def _matched() -> Figure:
    stored, read = _sessions(""), _sessions(" renamed")
    taken = seconds(lambda: match_sessions(read, stored))
    note = "every title changed, so that none is found by its words alone"
    return Figure(f"Matching {_MANY:,} sessions with {_MANY:,}", taken, "s", "≤ 1 s", taken <= 1, note)


def _sessions(more: str) -> list[Known]:
    chance = Random(1)
    first = datetime(2026, 1, 5, 9)
    return [
        Known(
            number,
            " ".join(chance.choices(_WORDS, k=6)) + more,
            "",
            "session",
            first + timedelta(days=number // 20, minutes=30 * (number % 20)),
            30,
            frozenset({f"person {chance.randrange(3_000)}" for _ in range(3)}),
        )
        for number in range(_MANY)
    ]
