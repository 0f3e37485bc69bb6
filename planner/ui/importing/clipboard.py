"""What the clipboard or a drop holds of a programme."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QMimeData

from planner.errors import UserError

_STRUCTURE = re.compile(r"<(?:table|tr|li|p|h[1-6]|br|div|a)\b", re.IGNORECASE)
_KEPT = "Nothing was read."


@dataclass(frozen=True)
class Pasted:
    """Words as they were copied; ``html`` is empty where it shows no structure."""

    text: str
    html: str = ""


def pasted_of(mime: QMimeData) -> Pasted:
    """Give the words that were copied; raises ``UserError`` where there are none."""
    html = mime.html() if mime.hasHtml() else ""
    if _STRUCTURE.search(html):
        return Pasted(mime.text(), html)
    if mime.text().strip():
        return Pasted(mime.text())
    if mime.hasImage():
        raise UserError(
            "picture-only",
            "The clipboard holds a picture, and Plenary reads text.",
            _KEPT,
            "Copy the text itself, or open the file it comes from.",
        )
    raise UserError("nothing-copied", "The clipboard holds no text.", _KEPT, "Copy the programme, then paste it here.")
