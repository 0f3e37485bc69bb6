"""What one person prefers on one workstation; the fields are the documentation."""

import getpass
import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import platformdirs


@dataclass(frozen=True)
class Settings:
    """Preferences; every field has a default that works."""

    author: str = ""
    """Name in the history of changes; empty takes the account's name."""
    paper: str = "a4"
    """Paper of printed documents: ``a4`` or ``letter``."""
    theme: str = "system"
    """Look of the window: ``system``, ``light`` or ``dark``."""
    last_database: str = ""
    """The database to open at the next start; empty opens the default one."""
    last_event: int = 0
    """The event that was in view."""
    last_tab: int = 0
    """The tab that was in view."""
    geometry: str = ""
    """Place and size of the window, as Qt encodes it in base64."""
    export_folder: str = ""
    """Where documents were saved last; empty takes the user's documents."""


def settings_path() -> Path:
    """The file of preferences."""
    return platformdirs.user_config_path("Plenary", appauthor=False) / "settings.json"


def default_database() -> Path:
    """The database that opens where none is named."""
    return platformdirs.user_data_path("Plenary", appauthor=False) / "plenary.planner"


def documents_folder() -> Path:
    """The user's folder of documents."""
    return platformdirs.user_documents_path()


def load_settings(path: Path) -> Settings:
    """Read preferences; a missing or unreadable file, or a value of the wrong kind, gives the default."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    return Settings(**{field.name: stored[field.name] for field in fields(Settings) if _fits(field, stored)})


def author_name(settings: Settings) -> str:
    """The name in the history of changes: the preferred one, else the account's, empty where there is neither."""
    if settings.author:
        return settings.author
    with suppress(KeyError, ImportError, OSError):
        return getpass.getuser()
    return ""


def _fits(field: Any, stored: dict[str, object]) -> bool:
    return isinstance(stored.get(field.name), type(field.default))


def save_settings(path: Path, settings: Settings) -> None:
    """Write preferences whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    partial.write_text(json.dumps(asdict(settings), indent=2), encoding="utf-8")
    os.replace(partial, path)  # noqa: PTH105 - the pair of write and replace reads as one
