"""Writes ``planner/ui/refusal_words.py``, so that the window's catalogues hold what the other rooms say in English.

Run with ``make translations``. A module that makes a ``UserError`` or a ``Problem`` is read for its sentences;
where one takes a value, the value's place is numbered.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "planner" / "ui" / "refusal_words.py"

_MAKERS = {"UserError", "Problem"}
_NOT_OF_THE_WINDOW = {"cli.py", "commands"}
_CONFLICTS = "sentences.py"
"""The module that says conflicts; the window says them as it says refusals."""
_WIDTH = 120
_SENTENCE = re.compile(r"(?=.* )[A-Z“{].*[.?]")
_SUBJECT = re.compile(r"The [a-z ]+")
"""A subject that a sentence takes as a value."""

_HEAD = '''"""What other rooms say in English, for the catalogues; written by ``make translations``."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

REFUSALS = (
'''


def refusals() -> list[str]:
    """Give the sentences of refusals in the order of the alphabet."""
    found: set[str] = set()
    for path in _modules():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        makes = any(isinstance(node, ast.Call) and _name(node.func) in _MAKERS for node in ast.walk(tree))
        if makes or path.name == _CONFLICTS:
            found |= {words for words in _words(tree) if _SENTENCE.fullmatch(words) or _SUBJECT.fullmatch(words)}
    return sorted(found)


def written() -> str:
    """Give the module that holds them."""
    return _HEAD + "".join(map(_entry, refusals())) + ")\n"


def _entry(words: str) -> str:
    """Give one sentence as the formatter lays it out."""
    line = f'    QT_TRANSLATE_NOOP("Refusal", "{words}"),\n'
    if len(line) <= _WIDTH + 1:
        return line
    return f'    QT_TRANSLATE_NOOP(\n        "Refusal", "{words}"\n    ),\n'


def _modules() -> Iterator[Path]:
    for room in ("db", "planner"):
        for path in sorted((ROOT / room).rglob("*.py")):
            if not _NOT_OF_THE_WINDOW & set(path.parts) and path != TARGET:
                yield path


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else ""


def _words(tree: ast.Module) -> Iterator[str]:
    passed = {id(node) for parent in ast.walk(tree) for node in _not_ours(parent)}
    for node in ast.walk(tree):
        if id(node) not in passed and isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield _template(node)


def _not_ours(parent: ast.AST) -> Iterator[ast.AST]:
    """Docstrings, the pieces of a sentence with values, and what is translated where it is written."""
    if isinstance(parent, ast.Expr) and isinstance(parent.value, ast.Constant):
        yield parent.value
    elif isinstance(parent, ast.JoinedStr):
        yield from parent.values
    elif isinstance(parent, ast.Call) and isinstance(parent.func, ast.Attribute) and parent.func.attr in _TRANSLATORS:
        yield from parent.args


_TRANSLATORS = {"tr", "translate"}


def _template(sentence: ast.JoinedStr) -> str:
    number = iter(range(len(sentence.values)))
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else f"{{{next(number)}}}" for part in sentence.values
    )


if __name__ == "__main__":
    TARGET.write_text(written(), encoding="utf-8")
