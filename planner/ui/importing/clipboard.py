"""What the clipboard or a drop holds, as the lines of a source."""

import re
from pathlib import Path

from PySide6.QtCore import QMimeData

from planner.domain.programme import Source
from planner.errors import UserError
from planner.imports.sources import read_html, read_text

_STRUCTURE = re.compile(r"<(?:table|tr|li|p|h[1-6]|br|div|a)\b", re.IGNORECASE)
_KEPT = "Nothing was read."


def source_of(mime: QMimeData, name: str) -> Source:
    """Read what was copied, with its headings, lists and links where it has them; raises ``UserError``."""
    if mime.hasHtml() and _STRUCTURE.search(mime.html()):
        return read_html(mime.html(), name)
    if mime.text().strip():
        return read_text(mime.text(), name)
    if mime.hasImage():
        raise UserError(
            "picture-only",
            "The clipboard holds a picture, and Plenary reads text.",
            _KEPT,
            "Copy the text itself, or open the file it comes from.",
        )
    raise UserError("nothing-copied", "The clipboard holds no text.", _KEPT, "Copy the programme, then paste it here.")


def file_of(mime: QMimeData) -> Path | None:
    """Give the first file that was copied or dropped, None where there is none."""
    return next((Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()), None)
