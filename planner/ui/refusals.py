"""Refusals in the language of the window; the other rooms say them in English and know of no other."""

import re
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication

from planner.errors import UserError
from planner.ui.refusal_words import REFUSALS

_PLACE = re.compile(r"\\\{\d\\\}")


def told(problem: UserError) -> UserError:
    """Give a refusal in the language of the window."""
    happened, kept, then = (in_window_words(words) for words in (problem.happened, problem.kept, problem.next))
    return UserError(problem.code, happened, kept, then)


def in_window_words(sentence: str) -> str:
    """Translate a sentence of another room, with the values in it; one that no catalogue knows stays as it is."""
    for pattern, template in _patterns():
        found = pattern.fullmatch(sentence)
        if found is not None:
            translated = QCoreApplication.translate("Refusal", template)
            values = (value if value == sentence else in_window_words(value) for value in found.groups())
            return translated.format(*values) if found.groups() else translated
    return sentence


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The sentences as patterns, those that say most of themselves first."""
    templates = sorted((str(words) for words in REFUSALS), key=len, reverse=True)
    return tuple((re.compile(_PLACE.sub("(.*)", re.escape(words)), re.DOTALL), words) for words in templates)


def attempt(act: Callable[[], object], tell: Callable[[UserError], None]) -> bool:
    """Carry out a write; tell a refusal and give whether it was stored."""
    try:
        act()
    except UserError as problem:
        tell(problem)
        return False
    return True
