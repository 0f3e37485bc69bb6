"""Lists of States: pasted or from a sheet, one State a line or many, with words or headings for what they are."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from planner.domain.countries import alike, by_code, match, meanings
from planner.domain.kinds import Standing
from planner.domain.lists import Workbook
from planner.domain.names import fold
from planner.domain.state_lists import ReadState, StateLine, StatesPlan, Unclear
from planner.errors import UserError
from planner.imports.lists.header import field_of

MOST_LINES = 10_000

Grid = Sequence[Sequence[str]]


def lines_of_text(text: str) -> list[StateLine]:
    """Give the States of a text that somebody pasted; raises ``UserError`` ``too-long``."""
    return _lines([line.split("\t") for line in text.splitlines()])


def lines_of_book(book: Workbook) -> list[StateLine]:
    """Give the States of the sheet that names the most; raises ``UserError`` ``too-long``."""
    sheets = [sheet.rows for sheet in book.sheets if not sheet.hidden] or [sheet.rows for sheet in book.sheets]
    for rows in sheets:
        _check_length(rows)
    return _lines(max(sheets, key=lambda rows: max(_counts(rows, _is_state).values(), default=0), default=()))


def plan_states(
    lines: Iterable[StateLine], default: Standing, meant: Mapping[str, str], named: Mapping[str, str]
) -> StatesPlan:
    """Give what becomes of each line. ``default`` is what a State is of which the list says nothing.

    ``meant`` gives the codes of names (folded) that the user has settled, ``named`` those of names that the event has.
    """
    rows: list[ReadState] = []
    said: dict[str, Standing] = {}
    for line in lines:
        row = _read(line, default, meant, named)
        if row.standing is not None and said.setdefault(row.code, row.standing) is not row.standing:
            row = ReadState(line, row.code, row.standing, Unclear.TWICE)
        rows.append(row)
    return StatesPlan(tuple(rows))


def standing_of(words: str) -> Standing | None:
    """Give what a word or a heading says of States; None where it says nothing."""
    return _WORDS.get(_plain(words))


def _read(line: StateLine, default: Standing, meant: Mapping[str, str], named: Mapping[str, str]) -> ReadState:
    key = fold(line.name)
    settled = by_code(meant.get(key, ""))
    country = settled or match(line.name)
    code = country.iso3 if country else meant.get(key) or named.get(key, "")
    if not code:
        several = meanings(line.name)
        candidates = tuple(state.iso3 for state in several or alike(line.name))
        return ReadState(line, why=Unclear.SEVERAL if several else Unclear.UNKNOWN, candidates=candidates)
    standing = standing_of(line.standing) if line.standing else default
    return ReadState(line, code, standing, None if standing else Unclear.STATUS)


def _lines(grid: Grid) -> list[StateLine]:
    _check_length(grid)
    rows = [[_bare(cell) for cell in row] for row in grid]
    names = _commonest(rows, _is_state)
    beside = [["" if place == names else cell for place, cell in enumerate(row)] for row in rows]
    words = _commonest(beside, lambda cell: standing_of(cell) is not None)
    found: list[StateLine] = []
    section = ""
    for number, row in enumerate(rows, 1):
        filled = [cell for cell in row if cell]
        if len(filled) == 1 and standing_of(filled[0]):
            section = filled[0]
        elif filled:
            found += _of_row(number, row, filled, names, words, section)
    return found


def _of_row(
    number: int, row: Sequence[str], filled: Sequence[str], names: int, words: int, section: str
) -> Iterator[StateLine]:
    if len(filled) == 1:
        yield from _of_cell(number, filled[0], section)
        return
    name = row[names] if names < len(row) and row[names] else next((cell for cell in filled if _is_state(cell)), "")
    name = name or next((cell for cell in filled if not cell.isdecimal()), filled[0])
    if not _is_heading(name):
        beside = row[words] if words != names and words < len(row) else ""
        yield StateLine(number, name, beside or section)


def _of_cell(number: int, cell: str, section: str) -> Iterator[StateLine]:
    """Read a line of words: a State, a State with what it is, or several States."""
    word = _word_behind(cell)
    if _is_state(cell):
        yield StateLine(number, cell, section)
    elif word:
        yield StateLine(number, _bare(cell[: cell.rindex(word)].rstrip(" (:–—-")), word)
    else:
        several = _several(cell)
        names = several or [cell]
        yield from (StateLine(number, name, section) for name in names if several or not _is_heading(name))


def _word_behind(cell: str) -> str:
    """Give the word that ends a line and says what a State is; empty where none does."""
    parts = _PARTS.split(cell.rstrip(")"))
    return parts[-1] if len(parts) > 1 and standing_of(parts[-1]) else ""


def _several(cell: str) -> list[str]:
    """Give the names in a line, where at least half of its parts are States."""
    for separators in (";", ";,、،"):
        parts = [_AND.sub("", _bare(part)) for part in re.split(f"[{separators}]", cell)]
        names = [name for part in parts if part for name in _joined(part)]
        if len(names) > 1 and sum(map(_is_state, names)) * 2 >= len(names):
            return names
    return []


def _joined(part: str) -> list[str]:
    """Part "Zambia and Zimbabwe", which ends a list, and leave Antigua and Barbuda together."""
    halves = _BETWEEN.split(part)
    return halves if not _is_state(part) and len(halves) == 2 and all(map(_is_state, halves)) else [part]


def _is_state(cell: str) -> bool:
    return bool(match(cell) or meanings(cell))


def _is_heading(cell: str) -> bool:
    return not _is_state(cell) and (field_of(cell) is not None or _plain(cell) in _HEADINGS)


def _counts(rows: Grid, is_one: Callable[[str], bool]) -> Counter[int]:
    return Counter(place for row in rows for place, cell in enumerate(row) if cell and is_one(cell))


def _commonest(rows: Grid, is_one: Callable[[str], bool]) -> int:
    """Give the column in which the most cells are so; the first where none is."""
    return max(_counts(rows, is_one).items(), key=lambda item: (item[1], -item[0]), default=(0, 0))[0]


def _check_length(rows: Grid) -> None:
    if len(rows) > MOST_LINES:
        raise UserError(
            "too-long",
            f"The list has {len(rows):,} lines.",
            "Nothing was changed.",
            f"Paste a list of at most {MOST_LINES:,} lines.",
        )


def _bare(cell: str) -> str:
    """Give a cell without the bullet or number before it and the footnote behind it."""
    return _BEHIND.sub("", _BEFORE.sub("", " ".join(cell.split())))


def _plain(words: str) -> str:
    return " ".join(_LETTERS.findall(fold(words)))


_BEFORE = re.compile(r"^(?:[-–—•·*▪◦]|\(?\d{1,3}[.)])\s*")
_BEHIND = re.compile(r"\s*(?:[*†‡,;:.]|[¹²³⁴⁵⁶⁷⁸⁹]|(?<=[^\W\d])\d{1,2}$|\(\d+\)$)+$")
_PARTS = re.compile(r"\s*[(:–—]\s*|\s-\s")
_AND = re.compile(r"^(?:and|et|y|и|و)\s+", re.IGNORECASE)
_BETWEEN = re.compile(r"\s+(?:and|et|y|и)\s+")
_HEADINGS = frozenset(
    [
        *("state", "states", "country", "countries", "etat", "etats", "pays", "estado", "estados", "pais", "paises"),
        *("страна", "страны", "государство", "государства", "国家", "الدولة", "الدول"),
    ]
)
_LETTERS = re.compile(r"[^\W\d_]+")
_WORDS: Mapping[str, Standing] = {
    _plain(word): standing
    for standing, words in {
        Standing.MEMBER: """
            member|members|member state|member states|full member|full members|members of the organization
            |membre|membres|état membre|états membres|miembro|miembros|estado miembro|estados miembros
            |член|члены|государство-член|государства-члены|会员国|成员国|عضو|أعضاء|دولة عضو|الدول الأعضاء
        """,
        Standing.OBSERVER: """
            observer|observers|observer state|observer states|non-member observer state|states observers
            |observateur|observateurs|état observateur|états observateurs|observador|observadores|estado observador
            |estados observadores|наблюдатель|наблюдатели|государство-наблюдатель|государства-наблюдатели
            |观察员|观察员国
            |مراقب|مراقبون|دولة مراقبة|الدول المراقبة
        """,
        Standing.NEITHER: """
            neither|none|non-member|non-members|not a member|non-member state|non-member states|other states
            |non membre|non membres|état non membre|états non membres|autres états|no miembro|no miembros
            |estado no miembro|estados no miembros|otros estados|не член|нечлен|非会员国|非成员国|غير عضو|دولة غير عضو
        """,
    }.items()
    for word in words.split("|")
}
"""What lists call Members, observers and others."""
