"""What documents carry when they leave: the clock of the venue, a name that says what and when, a folder."""

import re
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from planner.domain.clocks import wall_clock
from planner.domain.event import EventRow
from planner.errors import UserError
from planner.exports.house import House, assembled
from planner.settings import Settings, documents_folder

_LONGEST_NAME = 40


def venue_now(event: EventRow) -> datetime:
    """The wall-clock time at the venue, to the minute."""
    return wall_clock(event.zone)


def file_name(event: EventRow, what: str, as_at: datetime, suffix: str) -> str:
    """Name a document after its event, what it is and when, such as ``C-96_programme_en_2008-11-24_1800.pdf``."""
    words = re.sub(r"\W+", "-", event.code or event.title).strip("-")
    if len(words) > _LONGEST_NAME:
        words = words[:_LONGEST_NAME].rsplit("-", 1)[0]
    return f"{words or 'event'}_{what}_{as_at:%Y-%m-%d_%H%M}{suffix}"


def export_folder(settings: Settings) -> Path:
    """Where documents are to be saved, or were saved last, or the user's documents."""
    wanted = (Path(folder) for folder in (settings.documents_folder, settings.export_folder) if folder)
    return next((folder for folder in wanted if folder.is_dir()), documents_folder())


def house_of(settings: Settings) -> tuple[House, UserError | None]:
    """Whose documents these are and how they look, and what is wrong with a logo that has to be left out."""
    return assembled(settings.organization, settings.logo, settings.accent, settings.clock, settings.dates)


def open_path(path: Path) -> bool:
    """Open a file in its own program, or a folder in the file manager; False where no program takes it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
