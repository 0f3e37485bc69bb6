"""The pages of the guide, and which of them explains what."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale

from planner.ui.languages import SOURCE
from resources import resource

PAGES = (
    "index",
    "first-ten-minutes",
    "programme",
    "timetable",
    "panellists",
    "participants",
    "states",
    "directory",
    "documents",
    "printing",
    "lists",
    "personal-data",
    "history",
    "moving",
    "trouble",
)
"""The names of all pages, in the order of the contents."""

OF_TABS = ("programme", "timetable", "panellists", "participants", "documents")
"""The page of each tab, in the order of the tabs."""

_OF_CODES: Mapping[str, str] = {
    "in-use": "a-database-does-not-open",
    "not-a-database": "a-database-does-not-open",
    "damaged": "a-database-does-not-open",
    "newer-database": "a-database-does-not-open",
    "no-database": "a-database-does-not-open",
    "file-in-use": "a-file-cannot-be-written",
    "read-only": "a-file-cannot-be-written",
    "is-folder": "a-file-cannot-be-written",
    "no-folder": "a-file-cannot-be-written",
    "no-space": "a-file-cannot-be-written",
    "later-change": "something-cannot-be-taken-back",
    "gone": "something-cannot-be-taken-back",
    "unknown-kind": "a-programme-is-not-read",
    "no-text-layer": "a-programme-is-not-read",
    "old-word": "a-programme-is-not-read",
    "rich-text": "a-programme-is-not-read",
    "password": "a-programme-is-not-read",
    "unsafe": "a-programme-is-not-read",
    "too-large": "a-programme-is-not-read",
    "is-spreadsheet": "a-programme-is-not-read",
    "nothing-copied": "a-programme-is-not-read",
}
"""The heading of the page on troubles that explains a refusal."""

_NO_WORD = re.compile(r"[^\w\- ]")


@dataclass(frozen=True)
class Page:
    """One page: its title, and its text for searching."""

    name: str
    path: Path
    title: str
    text: str


def page_path(name: str) -> Path:
    """Give the file of a page in the language of the window, or in English where it is not translated."""
    own = resource(f"guide/{QLocale().name().split('_')[0]}/{name}.md")
    return own if own.is_file() else resource(f"guide/{SOURCE}/{name}.md")


def all_pages() -> tuple[Page, ...]:
    """Read the guide."""
    return tuple(_read(name) for name in PAGES)


def _read(name: str) -> Page:
    path = page_path(name)
    text = path.read_text(encoding="utf-8")
    return Page(name, path, text.splitlines()[0].removeprefix("# "), text)


def anchor(heading: str) -> str:
    """Give the name that links use for a heading, such as ``save-a-copy`` for ``Save a copy``."""
    return _NO_WORD.sub("", heading.lower()).replace(" ", "-")


def explained(code: str) -> tuple[str, str]:
    """Give the (page, heading) that explains a refusal."""
    return "trouble", _OF_CODES.get(code, "")
