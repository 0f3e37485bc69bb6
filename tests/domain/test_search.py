"""Finding by a few letters: what is likely comes first, and it is fast."""

import time

import pytest

from planner.domain.search import Findable, Index

PEOPLE = (
    Findable("participant", 1, 1, "Minh Vídụ", "Deputy Director"),
    Findable("participant", 2, 1, "Vandi Minah", "Deputy Minister, Sierra Leone"),
    Findable("participant", 3, 2, "Mirela Shembull", "Ambassador"),
    Findable("participant", 4, 1, "Jean-Christophe Peaucelle", "Head of Office", also="Ministère"),
    Findable("session", 5, 1, "Return Migration: Challenges", "(reminders)"),
)


def _ids(words: str, most: int = 9) -> dict[str, list[int]]:
    return {noun: [row.row_id for row in rows] for noun, rows in Index(PEOPLE, 1).find(words, most).items()}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", {}),
        (" - ", {}),
        ("mi", {"participant": [1, 2, 3, 4], "session": [5]}),
        ("MINH vidu", {"participant": [1]}),
        ("vídụ", {"participant": [1]}),
        ("christo", {"participant": [4]}),
        ("jean christ", {"participant": [4]}),
        ("ministere", {"participant": [4]}),
        ("ambassador mirela", {"participant": [3]}),
        ("halleng", {"session": [5]}),
        ("remind", {"session": [5]}),
        ("mi zz", {}),
    ],
)
def test_what_is_found_and_in_which_order(words: str, found: dict[str, list[int]]) -> None:
    assert _ids(words) == found


def test_no_more_than_wanted() -> None:
    assert _ids("mi", 1) == {"participant": [1], "session": [5]}


def test_a_keystroke_over_ten_thousand_rows_is_quick() -> None:
    rows = [
        Findable("session", number, 1, f"Panel {number} on migration", "Élodie in Room A") for number in range(10_000)
    ]
    index = Index(rows, 1)
    taken = []
    for words in ("m", "mi", "panel 99", "elodie room", "zzz"):
        start = time.perf_counter()
        index.find(words, 6)
        taken.append(time.perf_counter() - start)
    assert min(taken) < 0.03
    assert sorted(taken)[2] < 0.06, taken
