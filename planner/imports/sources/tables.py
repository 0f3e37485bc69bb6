"""The rows of a table as lines that a reader of programmes understands."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from planner.imports.columns import are_days, are_rooms, is_head, labelled
from planner.imports.sources.lines import Lines, Links


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of a document, with what shows how it is meant."""

    text: str
    bold: bool = False
    heading: bool = False
    bullet: bool = False
    links: Links = ()


Cell = Sequence[Paragraph]

_TIMES = re.compile(
    r"^\W*(?:(?:from|de|à|at)\s+)?\d{1,2}(?:\s?[:.hH]\s?(?:\d\d)?|\d\d\b|\s?[ap]\.?m\b|\s?[–-]\s?\d{1,2}\s?[ap]\.?m)",
    re.IGNORECASE,
)


_ONE_TIME = re.compile(r"^\d{1,2}\s?[:.hH]\s?\d\d$")


def begins_with_times(text: str) -> bool:
    """Whether a cell begins with the times of an item."""
    return bool(_TIMES.match(text))


def add_table(lines: Lines, rows: Iterable[Sequence[Cell]]) -> None:
    """Add a table row by row, or day by day where its columns are days."""
    table = list(rows)
    head = [_on_one_line(cell) for cell in table[0]] if table else []
    if not table or not heads_days(table[0]):
        for row in table:
            add_row(lines, row)
        return
    for place in range(1, len(head)):
        add_paragraph(lines, Paragraph(head[place]))
        for row in table[1:]:
            column = min(place, len(row) - 1)
            if column and any(part.text.strip() for part in row[column]):
                add_row(lines, [row[0], row[column]])


def heads_days(cells: Sequence[Cell]) -> bool:
    """Whether a row names days as the columns of its table."""
    return are_days([_on_one_line(cell) for cell in cells])


def add_row(lines: Lines, cells: Sequence[Cell]) -> None:
    """Add a row: times go on one line with what they open; everything else keeps its own lines."""
    texts = [_on_one_line(cell) for cell in cells]
    if is_head(texts):
        lines.head = tuple(texts)
    elif are_rooms(lines.head) and len(cells) == len(lines.head) and sum(map(bool, texts)) > 2:
        for room, cell in zip(lines.head[1:], cells[1:], strict=True):
            _add_cells(lines, [cells[0], cell, [Paragraph(room)]] if any(part.text.strip() for part in cell) else [])
        return
    elif len(lines.head) - 1 <= len(cells) <= len(lines.head) and len(cells) > 1:
        cells = [
            _labelled(name, cell) for name, cell in zip(lines.head[len(lines.head) - len(cells) :], cells, strict=True)
        ]
    _add_cells(lines, cells)


def _labelled(name: str, cell: Cell) -> Cell:
    filled = [part for part in cell if part.text.strip()]
    return [replace(filled[0], text=labelled(name, filled[0].text)), *filled[1:]] if filled else cell


def _add_cells(lines: Lines, cells: Sequence[Cell]) -> None:
    filled = [[part for part in cell if part.text.strip()] for cell in cells]
    filled = [cell for cell in filled if cell]
    timed = next((place for place, cell in enumerate(filled[:3]) if _TIMES.match(cell[0].text)), None)
    for cell in filled[: timed or 0]:
        for part in cell:
            add_paragraph(lines, part)
    filled = filled[timed or 0 :]
    if filled and all(len(cell) == 1 and len(cell[0].text) <= 30 and "\n" not in cell[0].text for cell in filled):
        _add_joined(lines, [cell[0] for cell in filled])
        return
    for place, cell in enumerate(filled):
        if place == 0 and timed is not None and place + 1 < len(filled):
            following = filled[place + 1]
            times = Paragraph(_on_one_line(cell))
            _add_joined(lines, [times, following[0]])
            filled[place + 1] = following[1:]
        else:
            for part in cell:
                add_paragraph(lines, part)


def _on_one_line(cell: Cell) -> str:
    texts = [" ".join(part.text.split()) for part in cell]
    joint = " – " if len(texts) == 2 and all(_ONE_TIME.match(text) for text in texts) else " "
    return joint.join(texts)


def _add_joined(lines: Lines, parts: Sequence[Paragraph]) -> None:
    text = "\t".join(part.text for part in parts)
    links = tuple(link for part in parts for link in part.links)
    lines.add(text, bold=parts[-1].bold, heading=parts[-1].heading, links=links)


def add_paragraph(lines: Lines, part: Paragraph) -> None:
    """Add a paragraph as it is."""
    lines.add(part.text, bold=part.bold, heading=part.heading, bullet=part.bullet, links=part.links)
