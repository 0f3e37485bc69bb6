"""Titles of sheets and columns in the language of the list; what is not translated stays English."""

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from planner.exports.workbook.contents import Row, Sheet
from resources import resource

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")
"""The languages that lists have titles in."""


def in_language(sheet: Sheet[Row], language: str) -> Sheet[Row]:
    """Give a list with the titles of a language; keys keep their names, so that a list that comes back is known."""
    if language == "en":
        return sheet
    columns = [
        column if column.hidden else replace(column, title=spoken(column.title, language)) for column in sheet.columns
    ]
    return replace(sheet, title=spoken(sheet.title, language), columns=columns)


def spoken(title: str, language: str) -> str:
    """Give a title in a language."""
    return _titles(language).get(title, title)


@cache
def _titles(language: str) -> Mapping[str, str]:
    path = resource(f"lists/{language}.json")
    if language not in LANGUAGES or not path.is_file():
        return {}
    titles: Mapping[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return titles
