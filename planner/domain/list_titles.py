"""The titles that our own sheets have in other languages, taken back to the English ones."""

import json
from collections.abc import Mapping
from functools import cache

from planner.domain.countries import LANGUAGES
from planner.domain.names import fold
from resources import resource


def in_english(title: str) -> str:
    """Give the English title of a column of ours; a title that is none of ours stays as it is."""
    return _english().get(fold(title), title)


@cache
def _english() -> Mapping[str, str]:
    titles: dict[str, str] = {}
    for language in LANGUAGES:
        path = resource(f"lists/{language}.json")
        if path.is_file():
            spoken: Mapping[str, str] = json.loads(path.read_text(encoding="utf-8"))
            titles |= {fold(words): title for title, words in spoken.items()}
    return titles
