"""What States were called before: an event of 2008 says Turkey."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from resources import resource


@dataclass(frozen=True, slots=True)
class FormerName:
    """A short name that a State had in a language until the day before ``until``."""

    iso3: str
    language: str
    until: date
    short: str


@cache
def former_names() -> Mapping[tuple[str, str], Sequence[FormerName]]:
    """All former names by (code, language), the oldest first."""
    found: dict[tuple[str, str], list[FormerName]] = {}
    with resource("former_names.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            name = FormerName(row["iso3"], row["language"], date.fromisoformat(row["until"]), row["short"])
            found.setdefault((name.iso3, name.language), []).append(name)
    return {key: sorted(names, key=lambda name: name.until) for key, names in found.items()}


def former_name(iso3: str, language: str, on: date) -> str:
    """Give what a State was called on a day, where that was another name than today's; otherwise nothing."""
    return next((name.short for name in former_names().get((iso3, language), ()) if on < name.until), "")
