"""Files that ship with Plenary: fonts, icons, words of documents, countries, sample events."""

import sys
from pathlib import Path

_ROOT = Path(getattr(sys, "_MEIPASS", "")) / "resources" if hasattr(sys, "_MEIPASS") else Path(__file__).parent


def resource(name: str) -> Path:
    """Give the path of a shipped file, such as ``fonts/NotoSans-Regular.ttf``."""
    return _ROOT / name
