"""What one person prefers on one workstation; the fields are the documentation."""

import getpass
import json
import os
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

import platformdirs

Audience = Literal["public", "partner", "internal"]


@dataclass(frozen=True)
class Settings:
    """Preferences; every field has a default that works."""

    author: str = ""
    """Name in the history of changes; empty takes the account's name."""
    language: str = ""
    """Language of the window, such as ``fr``; empty follows the workstation."""
    theme: Literal["system", "light", "dark"] = "system"
    """Look of the window."""
    organization: str = ""
    """Whose documents these are, printed in their masthead; empty prints nothing."""
    logo: str = ""
    """A PNG or JPEG that stands in the masthead; empty prints none."""
    accent: str = ""
    """Colour of rules, headings and links in documents, such as ``#1f5080``; empty takes the product's own."""
    clock: Literal["24", "12"] = "24"
    """Times in documents: ``14:30``, or ``2:30 p.m.`` in languages that know it."""
    dates: Literal["day", "month", "numbers"] = "day"
    """Dates in documents: ``2 December 2008``, ``December 2, 2008`` in languages that know it, or ``2008-12-02``."""
    paper: Literal["a4", "letter"] = "a4"
    """Paper of documents."""
    agenda_audience: Audience = "public"
    """For whom a programme is printed unless said otherwise."""
    list_audience: Audience = "partner"
    """For whom a list is handed out unless said otherwise."""
    honorifics: bool = False
    """Whether a programme prints Mr., Ms. or H.E. before names; programmes of this kind do not."""
    documents_folder: str = ""
    """Where documents are always proposed to be saved; empty proposes ``export_folder``."""
    export_folder: str = ""
    """Where documents were saved last; empty takes the user's documents."""
    printer: str = ""
    """The printer that was used last; empty takes the workstation's own."""
    two_sided: Literal["", "no", "long", "short"] = ""
    """How both sides were printed last, turned over the long or short edge; empty leaves it to the printer."""
    grey: bool = False
    """Whether the last print was without colour."""
    last_database: str = ""
    """The database to open at the next start; empty opens the default one."""
    recent: list[str] = field(default_factory=list)
    """The databases that were open, the latest first."""
    last_event: int = 0
    """The event that was in view."""
    last_tab: int = 0
    """The tab that was in view."""
    every_room: bool = False
    """Whether the timetable by room shows rooms without sessions, where there are many."""
    geometry: str = ""
    """Place and size of the window, as Qt encodes it in base64."""
    reminders: dict[str, list[str]] = field(default_factory=dict)
    """Subject and text of reminders in the house's own words, by language; the usual words where there are none."""
    column_widths: dict[str, list[int]] = field(default_factory=dict)
    """Widths of columns in pixels, by the name of their table."""
    list_columns: dict[str, dict[str, str]] = field(default_factory=dict)
    """What the columns of lists were taken for, by their headings: the letter of the column of each field."""


def settings_path() -> Path:
    """The file of preferences."""
    return _kept_in(platformdirs.user_config_path("Plenary", appauthor=False)) / "settings.json"


def default_database() -> Path:
    """The database that opens where none is named."""
    return _kept_in(platformdirs.user_data_path("Plenary", appauthor=False)) / "plenary.planner"


def log_path() -> Path:
    """The file of reports about mistakes of the program."""
    return _kept_in(platformdirs.user_log_path("Plenary", appauthor=False)) / "plenary.log"


def _kept_in(usual: Path) -> Path:
    """Give the folder ``data`` beside a bundled program where there is one, so that a stick holds everything."""
    beside = Path(sys.executable).with_name("data")
    return beside if getattr(sys, "frozen", False) and beside.is_dir() else usual


def documents_folder() -> Path:
    """The user's folder of documents, or their own where there is none."""
    documents = platformdirs.user_documents_path()
    return documents if documents.is_dir() else Path.home()


def load_settings(path: Path) -> Settings:
    """Read preferences; a missing or unreadable file, or a value of the wrong kind, gives the default."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    kinds = get_type_hints(Settings)
    return Settings(**{name: value for name, value in stored.items() if name in kinds and _fits(value, kinds[name])})


def author_name(settings: Settings) -> str:
    """The name in the history of changes: the preferred one, else the account's, empty where there is neither."""
    if settings.author:
        return settings.author
    with suppress(KeyError, ImportError, OSError):
        return getpass.getuser()
    return ""


def _fits(value: object, kind: Any) -> bool:
    """Whether a value that was read is of the kind that a field has: one of a few words, a plain value, or many."""
    within = get_args(kind)
    if get_origin(kind) is Literal:
        return value in within
    if isinstance(value, list):
        return get_origin(kind) is list and all(_fits(item, within[0]) for item in value)
    if isinstance(value, dict):
        return get_origin(kind) is dict and all(
            _fits(key, within[0]) and _fits(item, within[1]) for key, item in value.items()
        )
    return type(value) is kind


def save_settings(path: Path, settings: Settings) -> None:
    """Write preferences whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    partial.write_text(json.dumps(asdict(settings), indent=2), encoding="utf-8")
    os.replace(partial, path)  # noqa: PTH105 - the pair of write and replace reads as one
