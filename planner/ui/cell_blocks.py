"""Blocks of cells on the clipboard: as text that spreadsheets understand, and read back from them."""

import csv
import html
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication, QMimeData

from planner.domain.names import fold
from planner.errors import UserError
from planner.ui.record_model import Column
from planner.ui.refusals import told

MOST_LINES = 10_000
"""A longer block is a list to import, not one to paste."""

_TOLD = 3

Block = Sequence[Sequence[str]]
"""Lines of cells."""

Add = Callable[[str], Any]
"""Adds a record that is called so, and gives something that the other columns can edit."""


@dataclass
class Pasted:
    """What became of a block: how many cells were stored, why others were left, how many lines found no record."""

    stored: int = 0
    left: list[str] = field(default_factory=list)
    lines_left: int = 0


def read_block(text: str) -> Block:
    """Read the cells of a block as a spreadsheet copies it; raises ``UserError`` ``too-long``."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    try:
        quoted = lines.count('"') and not lines.count('"') % 2
        rows = csv.reader(io.StringIO(lines, newline=""), delimiter="\t", strict=True) if quoted else ()
        block = [row or [""] for row in rows]
    except csv.Error:
        block = []
    block = block or [line.split("\t") for line in lines.split("\n")]
    if len(block) > MOST_LINES:
        happened = QCoreApplication.translate("CellBlocks", "The clipboard holds {n} lines.").format(
            n=f"{len(block):,}"
        )
        raise UserError(
            "too-long",
            happened,
            next=QCoreApplication.translate("CellBlocks", "Save them as a file and import it as a list."),
        )
    return block


def write_block(block: Block) -> QMimeData:
    """Give a block as tab-separated text and as a table."""
    rows = ("".join(f"<td>{html.escape(cell)}</td>" for cell in line) for line in block)
    copied = QMimeData()
    copied.setText("\n".join("\t".join(map(_quoted, line)) for line in block))
    copied.setHtml(f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
    return copied


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"' if any(sign in words for sign in '\t\n"') else words


def paste(block: Block, columns: Sequence[Column], records: Sequence[Any], add: Add | None) -> Pasted:
    """Store a block in the columns of these records; lines beyond them become new records where ``add`` makes them.

    A first line that only repeats the titles of columns is none.
    """
    done = Pasted()
    if not records and _is_heading(block[0], columns):
        block = block[1:]
    for number, line in enumerate(block):
        if number < len(records):
            _paste_line(line, columns, records[number], done)
        elif add is None:
            done.lines_left += 1
        elif any(line):
            _add_line(line, columns, add, done)
    return done


def _is_heading(line: Sequence[str], columns: Sequence[Column]) -> bool:
    titles = {fold(column.title) for column in columns}
    return all(fold(words) in titles for words in line if words)


def _add_line(line: Sequence[str], columns: Sequence[Column], add: Add, done: Pasted) -> None:
    try:
        record = add(line[0])
    except UserError as problem:
        done.left.append(told(problem).happened)
        return
    done.stored += 1
    cells = [(words, column) for words, column in zip(line[1:], columns[1:], strict=False) if words.strip()]
    _paste_cells(cells, record, done, new=True)


def _paste_line(line: Sequence[str], columns: Sequence[Column], record: Any, done: Pasted) -> None:
    _paste_cells(list(zip(line, columns, strict=False)), record, done, new=False)
    done.left += [
        QCoreApplication.translate("CellBlocks", "“{words}” has no column.").format(words=words)
        for words in line[len(columns) :]
        if words
    ]


def _paste_cells(cells: Sequence[tuple[str, Column]], record: Any, done: Pasted, *, new: bool) -> None:
    for words, column in cells:
        try:
            done.stored += _store(words, column, record, new=new)
        except UserError as problem:
            done.left.append(told(problem).happened)


def _store(words: str, column: Column, record: Any, *, new: bool) -> bool:
    """Store one cell and say whether it was another one; a new record shows nothing yet."""
    words = words.strip()
    if not new and words == column.text(record):
        return False
    if column.edit is None:
        happened = QCoreApplication.translate("CellBlocks", "“{words}”: “{column}” is only for reading.").format(
            words=words, column=column.title
        )
        raise UserError("read-only", happened)
    value = column.choice_of(words) if column.choices else words
    column.edit(record, value)
    return True


def left_over(done: Pasted) -> UserError | None:
    """Say in one message what was left; None where nothing was."""
    reasons = list(dict.fromkeys(done.left))
    parts = []
    if done.left:
        count = (
            QCoreApplication.translate("CellBlocks", "1 cell was left as it was:")
            if len(done.left) == 1
            else QCoreApplication.translate("CellBlocks", "{n} cells were left as they were:")
        )
        shown = " ".join(reasons[:_TOLD]) + (" …" if len(reasons) > _TOLD else "")
        parts.append(f"{count.format(n=len(done.left))} {shown}")
    if done.lines_left:
        count = (
            QCoreApplication.translate("CellBlocks", "1 line was left over.")
            if done.lines_left == 1
            else QCoreApplication.translate("CellBlocks", "{n} lines were left over.")
        )
        parts.append(count.format(n=done.lines_left))
    if not parts:
        return None
    kept = (
        QCoreApplication.translate("CellBlocks", "Pasted: {n}.").format(n=done.stored)
        if done.stored
        else QCoreApplication.translate("CellBlocks", "Nothing was changed.")
    )
    return UserError("left-over", " ".join(parts), kept)
