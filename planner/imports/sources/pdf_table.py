"""The tables of a page: columns by their rules, or by where words begin under one another; rows by rules or times."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from planner.imports.sources.pdf_page import Box, Fragment, Page
from planner.imports.sources.pdf_times import mended
from planner.imports.sources.tables import begins_with_times

Line = tuple[Fragment, ...]

_NEAR = 4.0
"""Points within which edges count as one."""
_PARAGRAPH = 0.7
"""Of a line's height: a gap beyond it parts paragraphs."""
_ALIGNED = 3
"""So many lines must begin a column at one place where no rules are drawn."""


@dataclass
class Row:
    """A row of a table: the lines of each of its cells; one cell alone is a plain line or a row over all columns."""

    cells: list[list[Fragment]]
    rights: tuple[float, ...]

    def text(self, place: int) -> list[str]:
        """Give the paragraphs of a cell, its wrapped lines joined."""
        right = self.rights[place] if place < len(self.rights) and len(self.cells) > 1 else 0.0
        return list(_paragraphs(self.cells[place], right))


def rows_of(page: Page) -> list[Row]:
    """Give the page from top to bottom as rows; lines outside tables are rows of one cell."""
    ruled = _ruled(page)
    return ruled if ruled is not None else list(_aligned(mended(page)))


def _paragraphs(fragments: Sequence[Fragment], right: float) -> Iterator[str]:
    text, last = "", None
    for fragment in fragments:
        if last and (_same_line(last, fragment) or _wraps(last, fragment, right)):
            hyphenated = text.endswith("-") and (fragment.text[:1].islower() or text[-2:-1].isdigit())
            text += fragment.text if hyphenated else f" {fragment.text}"
        else:
            if text:
                yield text
            text = fragment.text
        last = fragment
    if text:
        yield text


def _same_line(one: Fragment, other: Fragment) -> bool:
    return one.box.bottom < other.box.middle < one.box.top


_FRESH = re.compile(r"^(?:[-–—•*▪◦●·\uf0a7-\uf0ff]|\(?\w{1,3}[.)]\s|[A-ZÀ-Ý][^:,;.]{2,28}:\s)")
"""What begins a line of its own: a bullet, a number, a label."""


def _wraps(last: Fragment, fragment: Fragment, right: float) -> bool:
    """Whether the next line's first word had no room behind this line."""
    apart = last.box.bottom - fragment.box.top > last.box.height * _PARAGRAPH
    if not right or apart or _FRESH.match(fragment.text):
        return False
    letters = max(len(fragment.text), 1)
    word = fragment.text.split()[0]
    needed = (len(word) + 1) * (fragment.box.right - fragment.box.left) / letters
    return last.box.right + needed > right - _NEAR / 2 and not last.text.endswith(":")


def _ruled(page: Page) -> list[Row] | None:
    """Give the rows of a page with a ruled table; None where there is none."""
    edges = _merged(rule.left for rule in page.upright)
    levels = _merged(rule.bottom for rule in page.level)
    if len(edges) < 3 or len(levels) < 3:
        return None
    rows: list[Row] = []
    inside: dict[int, list[Line]] = {}
    for line in page.lines:
        band = next(
            (index for index, (low, high) in enumerate(pairwise(levels)) if low < line[0].box.middle < high), -1
        )
        if band < 0:
            rows += _flushed(page, inside, levels, edges)
            rows.append(_plain(line))
        else:
            inside.setdefault(band, []).append(line)
    return rows + _flushed(page, inside, levels, edges)


def _flushed(page: Page, inside: dict[int, list[Line]], levels: list[float], edges: list[float]) -> list[Row]:
    rows = [
        _banded(page, inside[band], (levels[band] + levels[band + 1]) / 2, edges)
        for band in sorted(inside, reverse=True)
    ]
    inside.clear()
    return rows


def _banded(page: Page, lines: Sequence[Line], height: float, edges: list[float]) -> Row:
    """Give the row between two rules; a cell reaches to the next upright rule that is drawn at its height."""
    drawn = [edge for edge in edges if any(_crosses(rule, edge, height) for rule in page.upright)]
    cells: list[list[Fragment]] = [[] for _ in range(max(1, len(drawn) - 1))]
    for line in lines:
        for fragment in line:
            place = sum(edge <= fragment.box.left + _NEAR for edge in drawn) - 1
            cells[min(max(place, 0), len(cells) - 1)].append(fragment)
    return Row(cells, tuple(edge - _NEAR for edge in drawn[1:]))


def _crosses(rule: Box, edge: float, height: float) -> bool:
    return abs(rule.left - edge) <= _NEAR and rule.bottom - _NEAR <= height <= rule.top + _NEAR


def _merged(values: Iterator[float]) -> list[float]:
    """Give values in order, those near each other once."""
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > _NEAR:
            found.append(value)
    return found


def _plain(line: Line) -> Row:
    return Row([list(line)], ())


def _aligned(page: Page) -> Iterator[Row]:
    """Give the rows of a page without rules, where words stand under one another."""
    starts = _starts(page)
    rights = _rights(page, starts)
    row: Row | None = None
    for line in page.lines:
        cells = _placed(line, starts)
        if row and cells and _goes_on(row, cells):
            for place, cell in enumerate(cells):
                row.cells[place].extend(cell)
            continue
        if row:
            yield row
            row = None
        if cells and sum(map(bool, cells)) > 1 and begins_with_times(cells[0][0].text if cells[0] else ""):
            row = Row(cells, rights)
        else:
            yield _plain(line)
    if row:
        yield row


def _starts(page: Page) -> list[float]:
    """Give where columns begin: the left edge of the page's words, and places where words begin behind a gap."""
    behind = [fragment.box.left for line in page.lines for fragment in line[1:]]
    columns = [edge for edge in _merged(iter(behind)) if sum(0 <= left - edge <= _NEAR for left in behind) >= _ALIGNED]
    return [min((line[0].box.left for line in page.lines), default=0.0), *columns] if columns else []


def _rights(page: Page, starts: list[float]) -> tuple[float, ...]:
    furthest = [0.0] * len(starts)
    for line in page.lines:
        for place, cell in enumerate(_placed(line, starts) or []):
            furthest[place] = max([furthest[place], *(fragment.box.right for fragment in cell)])
    return tuple(furthest)


def _placed(line: Line, starts: list[float]) -> list[list[Fragment]] | None:
    """Give the fragments of a line by columns; None where one reaches over the edge of a column."""
    if not starts:
        return None
    cells: list[list[Fragment]] = [[] for _ in starts]
    for fragment in line:
        if any(fragment.box.left < edge - _NEAR and fragment.box.right > edge + _NEAR for edge in starts[1:]):
            return None
        cells[sum(edge <= fragment.box.left + _NEAR for edge in starts) - 1].append(fragment)
    return cells


def _goes_on(row: Row, cells: list[list[Fragment]]) -> bool:
    """Whether a line belongs to the row above it: nothing stands in its first column, or only the end of the times."""
    near = min(fragment.box.top for cell in cells for fragment in cell)
    last = min(fragment.box.bottom for cell in row.cells for fragment in cell)
    height = row.cells[0][0].box.height if row.cells[0] else 12.0
    if last - near > 1.6 * height:
        return False
    return not cells[0] or row.cells[0][-1].text.rstrip().endswith(("-", "–", "—", " to", " a", " à"))
