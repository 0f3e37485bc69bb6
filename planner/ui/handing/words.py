"""What sheets, those who are served with them, and audiences are called in the window."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.kinds import Audience
from planner.exports.pack.registry import Preset

_SHEETS: Mapping[str, object] = {
    "participants": QT_TRANSLATE_NOOP("Sheets", "Participants by category"),
    "summary": QT_TRANSLATE_NOOP("Sheets", "Summary"),
    "statistics": QT_TRANSLATE_NOOP("Sheets", "Statistics"),
    "delegations": QT_TRANSLATE_NOOP("Sheets", "By delegation"),
    "delegates": QT_TRANSLATE_NOOP("Sheets", "Delegates"),
    "contacts": QT_TRANSLATE_NOOP("Sheets", "Contact list"),
    "panellists": QT_TRANSLATE_NOOP("Sheets", "Panellists, by session"),
    "timetable": QT_TRANSLATE_NOOP("Sheets", "Timetable"),
    "speakers": QT_TRANSLATE_NOOP("Sheets", "Speakers list"),
    "catering": QT_TRANSLATE_NOOP("Sheets", "Rooms and catering"),
    "interpretation": QT_TRANSLATE_NOOP("Sheets", "Interpretation"),
    "technical": QT_TRANSLATE_NOOP("Sheets", "AV and technical"),
    "badges": QT_TRANSLATE_NOOP("Sheets", "Badges, for a mail merge"),
    "plates": QT_TRANSLATE_NOOP("Sheets", "Nameplates"),
    "sign-in": QT_TRANSLATE_NOOP("Sheets", "Sign-in sheet"),
    "arrivals": QT_TRANSLATE_NOOP("Sheets", "Arrivals by hour"),
    "changes": QT_TRANSLATE_NOOP("Sheets", "Change log"),
    "visa": QT_TRANSLATE_NOOP("Sheets", "Visa letters (by themselves)"),
    "reminders": QT_TRANSLATE_NOOP("Sheets", "What is missing, with reminders"),
    "pack": QT_TRANSLATE_NOOP("Sheets", "Several lists"),
}

_PRESETS: Mapping[Preset, object] = {
    Preset.PARTNER: QT_TRANSLATE_NOOP("Sheets", "Partner secretariat"),
    Preset.HOUSE: QT_TRANSLATE_NOOP("Sheets", "House, everything"),
    Preset.CATERER: QT_TRANSLATE_NOOP("Sheets", "Caterer"),
    Preset.INTERPRETERS: QT_TRANSLATE_NOOP("Sheets", "Interpreters"),
    Preset.TECHNICIANS: QT_TRANSLATE_NOOP("Sheets", "Technicians"),
}

_AUDIENCES: Mapping[str, object] = {
    Audience.PUBLIC.value: QT_TRANSLATE_NOOP("Sheets", "The public"),
    Audience.PARTNER.value: QT_TRANSLATE_NOOP("Sheets", "A partner"),
    Audience.INTERNAL.value: QT_TRANSLATE_NOOP("Sheets", "The house"),
}


def sheet_words(key: str) -> str:
    """Name a sheet, or several together; one that is not known is called by its key."""
    return _say(_SHEETS.get(key, key))


def preset_words(preset: Preset) -> str:
    """Name who is served again and again."""
    return _say(_PRESETS[preset])


def audience_words(audience: str) -> str:
    """Name an audience as it was recorded."""
    return _say(_AUDIENCES.get(audience, audience))


def _say(words: object) -> str:
    return QCoreApplication.translate("Sheets", str(words))
