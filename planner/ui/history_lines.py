"""One changed row in plain words, and where in the window it stands."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from planner.domain.history import RowChange
from planner.ui.history_words import field_line, noun_word
from planner.ui.places import Place, Tab
from planner.ui.steps import step_words

_TABS = {
    "session": Tab.TIMETABLE,
    "appearance": Tab.PANELLISTS,
    "participant": Tab.PARTICIPANTS,
    "document": Tab.DOCUMENTS,
    "event": Tab.EVENT,
    "room": Tab.EVENT,
    "host": Tab.EVENT,
    "contact": Tab.EVENT,
    "link": Tab.EVENT,
    "related_process": Tab.EVENT,
    "sitting": Tab.EVENT,
    "segment": Tab.EVENT,
    "agenda_item": Tab.EVENT,
}


@dataclass(frozen=True)
class RowStory:
    """What happened to a row, and its fields one a line; no place where it cannot be shown."""

    heading: str
    lines: tuple[str, ...]
    place: Place | None


def row_story(row: RowChange) -> RowStory:
    """Tell what an edit did to a row."""
    lines = tuple(line for line in (field_line(row.noun, field) for field in row.fields) if line)
    return RowStory(_heading(row), lines, _place(row))


def _heading(row: RowChange) -> str:
    what = noun_word(row.noun)
    if row.name:
        what = step_words(what, row.name)
    if row.within and row.within != row.name:
        what = QCoreApplication.translate("History", "{what} in “{session}”").format(what=what, session=row.within)
    if row.language:
        inside = QCoreApplication.translate("History", "{what}, words in {language}")
        return inside.format(what=what, language=QLocale(row.language).nativeLanguageName())
    if row.made:
        return QCoreApplication.translate("History", "{what} added").format(what=what)
    if row.removed:
        return QCoreApplication.translate("History", "{what} removed").format(what=what)
    return what


def _place(row: RowChange) -> Place | None:
    """Where the row stands; what belongs to a session stands with it."""
    if not row.here:
        return None
    if row.noun in _TABS:
        return Place(_TABS[row.noun], row.noun, row.row_id)
    return Place(Tab.TIMETABLE, "session", row.session_id) if row.session_id else None
