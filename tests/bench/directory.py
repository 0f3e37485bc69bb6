"""How the directory grows: likely duplicates among many people, whom they are, and finding at every keystroke."""

from functools import partial
from random import Random

from planner.domain.directory import Listing, PersonEntry
from planner.domain.duplicates import Kind, Known, likely
from tests.bench.figures import Figure, seconds
from tests.domain.name_pairs import ONE, TWO, pairs

SIZES = (1_000, 5_000, 50_000)
GROWTH_GOAL = 25.0
"""Ten times the people may take so many times as long; comparing everybody with everybody takes a hundred times."""
FIND_GOAL = 6.0
PRECISION_GOAL, RECALL_GOAL = 0.9, 0.85

_SYLLABLES = (
    "ba be bi bo da de di do fa ga ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te"
)


def measure() -> list[Figure]:
    """Look for duplicates in a directory that grows, and find people in the largest."""
    return [*_duplicates(), *_labelled(), _finding()]


def _duplicates() -> list[Figure]:
    took = {size: seconds(partial(likely, Kind.PERSON, _people(size)), runs=1) for size in SIZES}
    small, middle, large = (took[size] for size in SIZES)
    growth = large / middle
    note = f"{small:.2f} s for 1,000, {middle:.2f} s for 5,000, {large:.1f} s for 50,000"
    name = "Likely duplicates, ten times the people"
    return [Figure(name, growth, "×", f"≤ {GROWTH_GOAL:g}", growth <= GROWTH_GOAL, note)]


def _labelled() -> list[Figure]:
    one, two = ([bool(likely(Kind.PERSON, pair)) for pair in pairs(text)] for text in (ONE, TWO))
    found, wrong = sum(one), sum(two)
    rates = ("precision", found / (found + wrong), PRECISION_GOAL), ("recall", found / len(one), RECALL_GOAL)
    note = f"of {len(one) + len(two)} labelled pairs"
    return [
        Figure(f"Likely duplicates, {name}", rate, "", f"≥ {goal:g}", rate >= goal, note) for name, rate, goal in rates
    ]


def _finding() -> Figure:
    listing = Listing([PersonEntry(known.id, "", known.name, "", "", False, "", "") for known in _people(SIZES[-1])])
    texts = [entry.text for entry in listing.entries]
    listing.prepare()
    bare = seconds(lambda: [text for text in texts if "mi" in text], runs=9)
    ours = seconds(lambda: listing.find("mí ra"), runs=9)
    note = f"{ours * 1000:.1f} ms against {bare * 1000:.1f} ms for one word with its accents"
    name = "Find two words among 50,000 people, beside a bare look through"
    return Figure(name, ours / bare, "×", f"≤ {FIND_GOAL:g}", ours / bare <= FIND_GOAL, note)


def _people(size: int) -> list[Known]:
    """People with names of syllables, of whom many share one of their names."""
    draw = Random(size)
    syllables = _SYLLABLES.split()
    families, given = (
        ["".join(draw.choices(syllables, k=draw.choice(lengths))).capitalize() for _ in range(number)]
        for number, lengths in ((9_000, (2, 3, 3, 4)), (1_500, (2, 2, 3)))
    )
    return [Known(number, f"{draw.choice(given)} {draw.choice(families)}") for number in range(1, size + 1)]


if __name__ == "__main__":
    for figure in measure():
        print(f"{figure.name}: {figure.value:.3g} {figure.unit} ({figure.goal}) {figure.note}")
